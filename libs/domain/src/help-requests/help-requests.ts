import type { Workflow } from '../workflow.js';

/** Who asks. A young person may ask for herself. */
export const askers = ['parent', 'relative', 'professional', 'self'] as const;
export type Asker = (typeof askers)[number];

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

/** @param isInWork the family has agreed and the child is registered */
export function newsOf(status: HelpRequestStatus, attempts: number, isInWork: boolean): HelpRequestNews {
  switch (status) {
    case 'received':
      return 'received';
    case 'taken':
      return attempts > 0 ? 'we_called' : 'somebody_will_call';
    case 'reached':
      return isInWork ? 'in_work' : 'we_called';
    // Another answer would tell that there is a record of this child.
    case 'linked':
      return 'we_called';
    case 'closed':
    case 'discarded':
      return 'closed';
  }
}

/** Signs that are not mistaken for each other when read out (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 8;

/** A code of eight signs, forty bits, from as many bytes. */
export function codeFrom(bytes: Uint8Array): string {
  let code = '';
  for (let place = 0; place < CODE_LENGTH; place += 1) code += SIGNS[(bytes[place] ?? 0) & 31];
  return code;
}

/** A code as somebody typed it: without spaces and hyphens, and with the signs that are written for others. */
export function readCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
