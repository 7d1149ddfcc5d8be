import { addDays, answerDueOn } from '../calendar.js';
import { priorities, type Priority } from '../cases/case-lists.js';
import type { TaskKind } from './task-lists.js';

/** What the office gives itself a time for. Each has one limit for each priority of the case. */
export const timeLimitSteps = [
  'registration',
  'first_contact',
  'assessment',
  'screening',
  'plan',
  'plan_correction',
  'follow_up',
  'plan_review',
  'referral_follow_up',
  'waiting_list_review',
  'choose_another',
  'check_after_closure',
  'second_check_after_closure',
  'transfer_answer',
] as const;
export type TimeLimitStep = (typeof timeLimitSteps)[number];

/** Steps that a priority may do without: no limit, no task. */
export const optionalTimeLimits = [
  'check_after_closure',
  'second_check_after_closure',
] as const satisfies readonly TimeLimitStep[];

export const isOptionalTimeLimit = (step: TimeLimitStep): boolean =>
  (optionalTimeLimits as readonly TimeLimitStep[]).includes(step);

export const timeUnits = ['hours', 'days', 'working_days', 'months'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** The longest a limit may be: two years. */
export const LONGEST_LIMIT: Readonly<Record<TimeUnit, number>> = {
  hours: 336,
  days: 730,
  working_days: 250,
  months: 24,
};

/** How long a step may take. `amount` null: this priority does without. */
export interface TimeLimit {
  readonly amount: number | null;
  readonly unit: TimeUnit;
}

/** The step that a task of the workflow is measured by; the other kinds bring a day of their own. */
export const stepOfTask: Readonly<Partial<Record<TaskKind, TimeLimitStep>>> = {
  register: 'registration',
  answer_request: 'first_contact',
  assess: 'assessment',
  screen: 'screening',
  write_plan: 'plan',
  correct_plan: 'plan_correction',
  follow_up: 'follow_up',
  review_plan: 'plan_review',
  follow_up_referral: 'referral_follow_up',
  check_waiting_list: 'waiting_list_review',
  choose_another: 'choose_another',
  check_after_closure: 'check_after_closure',
  answer_transfer: 'transfer_answer',
};

const limits = (unit: TimeUnit, high: number | null, medium: number | null, low: number | null) =>
  ({ high: { amount: high, unit }, medium: { amount: medium, unit }, low: { amount: low, unit } }) as const;

/**
 * What a new installation starts with. Field practice of case management, not law; the table `time_limits` holds what
 * the office has made of it.
 */
// prettier-ignore
export const defaultTimeLimits: Readonly<Record<TimeLimitStep, Readonly<Record<Priority, TimeLimit>>>> = {
  registration:               { high: { amount: 24, unit: 'hours' }, medium: { amount: 3, unit: 'days' }, low: { amount: 5, unit: 'days' } },
  first_contact:              { high: { amount: 24, unit: 'hours' }, medium: { amount: 3, unit: 'days' }, low: { amount: 7, unit: 'days' } },
  assessment:                 { high: { amount: 72, unit: 'hours' }, medium: { amount: 7, unit: 'days' }, low: { amount: 14, unit: 'days' } },
  screening:                  limits('days', 14, 21, 30),
  plan:                       limits('days', 7, 14, 30),
  plan_correction:            limits('days', 3, 5, 7),
  follow_up:                  { high: { amount: 7, unit: 'days' }, medium: { amount: 14, unit: 'days' }, low: { amount: 1, unit: 'months' } },
  plan_review:                limits('months', 1, 3, 6),
  referral_follow_up:         limits('days', 7, 7, 7),
  waiting_list_review:        limits('days', 30, 30, 30),
  choose_another:             limits('days', 1, 3, 5),
  check_after_closure:        limits('months', 1, 3, 3),
  second_check_after_closure: limits('months', 3, null, null),
  transfer_answer:            limits('working_days', 2, 5, 5),
};

/**
 * The last day of a limit. Hours count as whole days, because a task is due on a day: 24 hours end with tomorrow. A month
 * ends on the same day of the month, or on its last day where it is shorter.
 *
 * @param from calendar date `YYYY-MM-DD` on which the time begins
 * @param holidays calendar dates that are no working days; Saturdays and Sundays never are
 * @throws {RangeError} if `from` is not a calendar date
 */
export function dueAfter(
  from: string,
  amount: number,
  unit: TimeUnit,
  holidays: ReadonlySet<string> = new Set(),
): string {
  if (unit === 'hours') return addDays(from, Math.ceil(amount / 24));
  if (unit === 'days') return addDays(from, amount);
  if (unit === 'working_days') return answerDueOn(from, { days: amount, unit: 'working' }, holidays);
  const [year = 0, month = 0, day = 0] = addDays(from, 0).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + amount, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** The day by which a new installation wants a step done. `null` where the priority does without. */
export function defaultDueOn(step: TimeLimitStep, priority: Priority, from: string): string | null {
  const { amount, unit } = defaultTimeLimits[step][priority];
  return amount === null ? null : dueAfter(from, amount, unit);
}

const urgency: Readonly<Record<Priority, number>> = Object.fromEntries(
  priorities.map((priority, place) => [priority, place]),
) as Record<Priority, number>;

/** Orders by urgency: negative where the first is the more urgent. */
export const byUrgency = (one: Priority, other: Priority): number => urgency[one] - urgency[other];
