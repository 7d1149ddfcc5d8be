import type { Barrier, Language, Outcome, ReferralAction, ReferralStatus } from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';
import type { Random } from './random.js';
import type { ReferralFile, Said } from './referral-file.js';
import { answers, holdNotes } from './texts.js';

/** A step on the way to a state, and the days that pass before it. */
type Step = readonly [action: ReferralAction, shortest: number, longest: number];

const looked = (random: Random): Step[] => (random.chance(0.4) ? [['review', 1, 4]] : []);
const asked: Step[] = [['request_info', 1, 5], ['provide_info', 3, 12]]; // prettier-ignore
const before = (random: Random): Step[] => (random.chance(0.15) ? asked : looked(random));

/** One of the ways that lead to the state. Money is decided in one step, everything else begins before it ends. */
function wayTo(status: ReferralStatus, random: Random, isMoney: boolean): Step[] {
  const sent: Step[] = [['send', 0, 2]];
  const begun: Step[] = [...sent, ...before(random)];
  // One answer in five comes after the day by which it was due.
  const answer = (action: ReferralAction, longest: number): Step =>
    random.chance(0.22) ? [action, 25, 55] : [action, 2, longest];
  const yes: Step[] = random.chance(0.3)
    ? [...begun, answer('waitlist', 8), ['accept', 20, 70]]
    : [...begun, answer('accept', 10)];
  const started: Step[] = random.chance(0.25)
    ? [...begun, answer('waitlist', 8), ['start', 20, 90]]
    : [...yes, ['start', 3, 20]];
  switch (status) {
    case 'draft':
      return [];
    case 'sent':
      return sent;
    case 'under_review':
      return random.chance(0.2) ? [...sent, ...asked] : [...sent, ['review', 1, 5]];
    case 'info_needed':
      return [...sent, ...looked(random), ['request_info', 1, 6]];
    case 'accepted':
      return yes;
    case 'waitlisted':
      return [...begun, answer('waitlist', 10)];
    case 'in_progress':
      return random.chance(0.06) ? [...started, ['hold', 10, 30], ['resume', 7, 30]] : started;
    case 'on_hold':
      return [...started, ['hold', 15, 60]];
    case 'completed':
      return isMoney
        ? [...begun, answer('accept', 8), ['complete', 5, 25]]
        : [...started, ['complete', 60, 120]];
    case 'declined':
      return random.chance(0.2)
        ? [...sent, ['waitlist', 2, 8], ['decline', 30, 90]]
        : [...begun, answer('decline', 14)];
    case 'not_completed':
      return [...started, ['fail', 20, 60]];
    case 'cancelled':
      return random.chance(0.3) ? [['cancel', 2, 10]] : [...sent, ...looked(random), ['cancel', 3, 20]];
    case 'entered_in_error':
      return random.chance(0.5) ? [['mark_in_error', 1, 3]] : [...sent, ['mark_in_error', 1, 3]];
  }
}

/** Days since the last step: what is unanswered is young, mostly; what is late is late enough to be seen. */
const restFor: Readonly<Record<ReferralStatus, readonly [number, number]>> = {
  draft: [0, 6], sent: [0, 16], under_review: [0, 16], info_needed: [0, 14], accepted: [0, 20], waitlisted: [3, 128], in_progress: [2, 100],
  on_hold: [2, 40], completed: [1, 200], declined: [0, 60], not_completed: [3, 150], cancelled: [2, 150], entered_in_error: [2, 150],
}; // prettier-ignore

export interface PlannedStep {
  readonly action: ReferralAction;
  readonly at: Moment;
}

export interface ReferralPlan {
  readonly createdAt: Moment;
  readonly steps: readonly PlannedStep[];
}

/**
 * Lays the way to a state out in time.
 *
 * @param from nothing happens before this moment
 * @param told first and last day as days back from today, where they are told
 */
export function planReferral(
  file: CaseFile,
  status: ReferralStatus,
  isMoney: boolean,
  from: Moment,
  told?: { readonly sentAgo: number; readonly lastAgo: number },
): ReferralPlan {
  const { random, calendar } = file.scene;
  const way = wayTo(status, random, isMoney);
  const [shortest, longest] = restFor[status];
  const late = (status === 'sent' || status === 'under_review') && random.chance(0.2);
  const rest = told?.lastAgo ?? (late ? random.whole(20, 45) : random.whole(shortest, longest));
  const first = dayOf(from);
  const last = Math.max(first, Math.min(calendar.lastDay, calendar.today - rest));
  let days = laidOut(random, way, last);
  if (told) days = stretched(days, calendar.today - told.sentAgo, last);
  if ((days[0] ?? last) < first) days = stretched(days, first, last);

  const createdAt = Math.max(from, calendar.officeHours(random, days[0] ?? last));
  let previous = createdAt;
  const steps = way.map(([action], index): PlannedStep => {
    const at = Math.max(
      previous + random.whole(600, 1800),
      calendar.officeHours(random, days[index] ?? last),
    );
    previous = at;
    return { action, at };
  });
  return { createdAt, steps };
}

/** The day of each step, counted back from the last. */
function laidOut(random: Random, way: readonly Step[], last: number): number[] {
  const days: number[] = [];
  let day = last;
  for (let index = way.length - 1; index >= 0; index -= 1) {
    days.unshift(day);
    const [, shortest, longest] = way[index] as Step;
    day -= random.whole(shortest, longest);
  }
  return days;
}

/** The same days, moved apart or together so that the first and the last are these. */
function stretched(days: readonly number[], first: number, last: number): number[] {
  const begin = days[0] ?? first;
  const length = (days[days.length - 1] ?? last) - begin || 1;
  return days.map((day) => first + Math.round(((day - begin) * (last - first)) / length));
}

const declines: readonly (readonly [Barrier, number])[] = [['no_capacity', 7], ['distance_transport', 2], ['documents_missing', 1], ['not_eligible', 2], ['language', 1]]; // prettier-ignore
const ends: readonly (readonly [Barrier, number])[] = [['child_unwell', 3], ['caregiver_time', 3], ['distance_transport', 3], ['stigma_or_family_choice', 1], ['moved', 1], ['cost', 1]]; // prettier-ignore
const mistakes: readonly (readonly [Barrier, number])[] = [
  ['duplicate', 3],
  ['other', 1],
];
const results: readonly (readonly [Outcome, number])[] = [
  ['improved', 5],
  ['partly_improved', 4],
  ['unchanged', 1],
];
/** Tenge a month in 2026: 1.61 and 1.83 times the subsistence minimum of 50,851 (Social Code, article 177). */
const allowances = [81_870, 93_057, 111_872];

/** What is said with a step, as its form asks. */
export function saidWith(
  action: ReferralAction,
  referral: ReferralFile,
  random: Random,
  at: Moment,
  language: Language,
): Said {
  const day = dayOf(at);
  const { service } = referral.offering;
  const isMoney = service.kind === 'financial_aid';
  const message = (kind: keyof typeof answers): Said =>
    random.chance(0.4) ? { message: random.pick(answers[kind][language]) } : {};
  switch (action) {
    case 'request_info':
    case 'provide_info': {
      const documents = service.requiredDocuments.slice(0, 1);
      const wanted = { documents: documents.length > 0 ? documents : ['medical_extract'] };
      return action === 'provide_info'
        ? wanted
        : { ...wanted, documentsDueOn: day + 10, ...message('request_info') };
    }
    case 'accept':
      return {
        expectedOn: day + random.whole(7, 30),
        ...(isMoney ? { amount: random.pick(allowances) } : {}),
        ...message('accept'),
      };
    case 'waitlist':
      return {
        expectedOn: day + referral.offering.usualWaitDays + random.whole(10, 40),
        queuePlace: random.whole(1, 24),
        ...message('waitlist'),
      };
    case 'start':
      return { startedOn: day };
    case 'hold':
      return {
        reason: random.weighted(ends),
        expectedOn: day + random.whole(14, 60),
        note: random.pick(holdNotes[language]),
      };
    case 'complete':
      return { outcome: isMoney ? 'benefit_granted' : random.weighted(results), endedOn: day };
    case 'decline':
      return { reason: random.weighted(declines), ...message('decline') };
    case 'fail':
    case 'cancel':
      return { reason: random.weighted(ends) };
    case 'mark_in_error':
      return { reason: random.weighted(mistakes) };
    default:
      return {};
  }
}
