import type { CaseStatus, Priority } from '../cases/case-lists.js';
import { SELF_ANSWERS_FROM } from '../screenings/screening-lists.js';
import type { Workflow } from '../workflow.js';

/** Who asks. A young person may ask for herself. */
export const askers = ['parent', 'relative', 'professional', 'self'] as const;
export type Asker = (typeof askers)[number];

/** Below this age nobody asks for herself: somebody has taken the wrong answer. */
export const SELF_ASKS_FROM = 7;
/** A child who asks alone below this age is called first, whatever she says. */
const CALLED_FIRST_BELOW = 14;

/** @param age in completed years */
export const mayAsk = (asker: Asker, age: number): boolean => asker !== 'self' || age >= SELF_ASKS_FROM;

/** Whether answers of who asks can become a screening: a child's own ones only from the age at which she answers alone. */
export const mayAnswer = (asker: Asker, age: number): boolean => asker !== 'self' || age >= SELF_ANSWERS_FROM;

/** How urgent a request is before anybody has spoken to the family. */
export const firstPriority = (asker: Asker, age: number, inDanger: boolean): Priority =>
  inDanger || (asker === 'self' && age < CALLED_FIRST_BELOW) ? 'high' : 'medium';

/** How the family wants to be reached. */
export const replyChannels = ['call', 'sms', 'visit'] as const;
export type ReplyChannel = (typeof replyChannels)[number];

/** When it suits. */
export const replyTimes = ['any', 'morning', 'afternoon', 'evening'] as const;
export type ReplyTime = (typeof replyTimes)[number];

export const helpRequestStatuses = ['received', 'taken', 'reached', 'linked', 'closed', 'discarded'] as const;
export type HelpRequestStatus = (typeof helpRequestStatuses)[number];

/** What still waits for somebody. */
export const openHelpRequestStatuses = ['received', 'taken'] as const satisfies readonly HelpRequestStatus[];

export const helpRequestActions = [
  'take',
  'assign',
  'attempt',
  'reach',
  'link',
  'close',
  'discard',
  'restore',
] as const;
export type HelpRequestAction = (typeof helpRequestActions)[number];

export const helpRequestEndReasons = ['not_reached', 'not_a_child_matter', 'no_help_wanted', 'spam'] as const;
export type HelpRequestEndReason = (typeof helpRequestEndReasons)[number];

/** So often somebody must have tried before a family counts as not reached. */
export const ATTEMPTS_BEFORE_GIVING_UP = 3;

export interface HelpRequestFacts {
  readonly attempts: number;
  readonly reason: HelpRequestEndReason | null;
  readonly hasCaseworker: boolean;
}

// prettier-ignore
export const helpRequestWorkflow: Workflow<HelpRequestStatus, HelpRequestAction, HelpRequestFacts> = {
  initial: 'received',
  actions: {
    take:    { from: ['received'],          to: 'taken' },
    assign:  { from: ['received', 'taken'], to: 'taken' },
    attempt: { from: ['taken'],             to: 'taken' },
    reach:   { from: ['taken'],             to: 'reached' },
    link:    { from: ['taken', 'reached'],  to: 'linked' },
    close:   { from: ['taken', 'reached'],  to: 'closed', blockedBy: {
      too_few_attempts: (facts) => facts.reason === 'not_reached' && facts.attempts < ATTEMPTS_BEFORE_GIVING_UP } },
    discard: { from: ['received', 'taken'], to: 'discarded' },
    restore: { from: ['discarded'],         to: 'back' },
  },
};

/** What the family hears of it: never a name, never whether a child is known. */
export const helpRequestNews = ['received', 'somebody_will_call', 'we_called', 'in_work', 'closed'] as const;
export type HelpRequestNews = (typeof helpRequestNews)[number];

/** @param ownCase how the case stands that came with the request */
export function newsOf(status: HelpRequestStatus, attempts: number, ownCase: CaseStatus): HelpRequestNews {
  switch (status) {
    case 'received':
      return 'received';
    case 'taken':
      return attempts > 0 ? 'we_called' : 'somebody_will_call';
    case 'reached':
      if (ownCase === 'closed') return 'closed';
      return ownCase === 'identified' ? 'we_called' : 'in_work';
    // Another answer would tell that there is a record of this child.
    case 'linked':
      return 'we_called';
    case 'closed':
    case 'discarded':
      return 'closed';
  }
}

/** Digits alone: everybody can say them into a telephone, and every keyboard has them. */
export const CODE_LENGTH = 15;
const RANDOM_DIGITS = CODE_LENGTH - 1;
const AT_A_TIME = 3;

/** The last digit, so that a slip is seen at once and is not taken for a guess (Luhn). */
function checkDigit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    // Counted from the right: the first beside the check digit is doubled.
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const counted = place % 2 === 0 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return String((10 - (sum % 10)) % 10);
}

/** A code of fourteen digits and one to check them, from eight bytes. */
export function codeFrom(bytes: Uint8Array): string {
  let number = 0n;
  for (let place = 0; place < 8; place += 1) number = (number << 8n) | BigInt(bytes[place] ?? 0);
  const digits = String(number % 10n ** BigInt(RANDOM_DIGITS)).padStart(RANDOM_DIGITS, '0');
  return digits + checkDigit(digits);
}

/** A code as somebody typed it: without what stands between the digits. */
export const readCode = (text: string): string => text.replace(/[\s.,/\-–—]/g, '');

/** Whether a code that was read can be one at all. */
export const isCode = (code: string): boolean =>
  /^[0-9]{15}$/.test(code) && checkDigit(code.slice(0, -1)) === code.slice(-1);

/** A code in the groups in which it is said. */
export const codeGroups = (code: string): string[] => code.match(new RegExp(`.{1,${AT_A_TIME}}`, 'g')) ?? [];
