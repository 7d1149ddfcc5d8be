import {
  addDays,
  referralActionInputs,
  referralInputs,
  requiredInputs,
  type Barrier,
  type DocumentKind,
  type FieldError,
  type Outcome,
  type ReferralAction,
  type ReferralInput,
} from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type { Referral } from './referral.entity.js';
import type { ActOnReferralDto } from './referrals.dto.js';

/** Days after which an open referral without a date of its own is looked at again. */
const LOOK_AGAIN_DAYS = 30;

/** However far off a promised day is, somebody looks again by then: a referral with a start in ten years would be dead. */
const LOOK_AGAIN_AT_LAST_DAYS = 90;

/** Days that the calendar decides, worked out before a step is applied. */
export interface StepDays {
  readonly today: string;
  /** Ten working days from today: for documents, and for a start without a date. */
  readonly soon: string;
  /** The standard of the service from today. */
  readonly answerDueOn: string;
}

/** Answers of the organisation, or of the caseworker on its word. */
const answers: readonly ReferralAction[] = [
  'review',
  'request_info',
  'accept',
  'waitlist',
  'start',
  'hold',
  'resume',
  'complete',
  'decline',
  'fail',
];

const decisions: readonly ReferralAction[] = ['accept', 'waitlist', 'decline'];

export const isAnswer = (action: ReferralAction, byProvider: boolean): boolean =>
  byProvider || answers.includes(action);

/** What a step cannot do without and what it does not take, told at the field. */
export function checkInputs(step: ActOnReferralDto, row: Referral, today: string): void {
  const errors: FieldError[] = [];
  const wrong = (input: ReferralInput, rule: string): void =>
    void errors.push({ pointer: `#/${input}`, rules: [rule] });
  const taken = referralActionInputs[step.action];
  const has = (input: ReferralInput): boolean => {
    const value = step[input];
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  };
  for (const input of requiredInputs(step.action)) if (!has(input)) wrong(input, 'isRequired');
  for (const input of referralInputs) {
    if (step[input] !== undefined && taken[input] === undefined) wrong(input, 'isNotAsked');
  }
  if (step.documentIds !== undefined && step.action !== 'provide_info')
    errors.push({ pointer: '#/documentIds', rules: ['isNotAsked'] });
  if (step.documentsDueOn !== undefined && step.documentsDueOn < today) wrong('documentsDueOn', 'notInPast');
  if (step.expectedOn !== undefined && step.expectedOn < today) wrong('expectedOn', 'notInPast');
  if (step.startedOn !== undefined && step.startedOn > today) wrong('startedOn', 'notInFuture');
  if (step.endedOn !== undefined && step.endedOn > today) wrong('endedOn', 'notInFuture');
  if (step.endedOn !== undefined && row.startedOn !== null && step.endedOn < row.startedOn)
    wrong('endedOn', 'notBeforeStart');
  if (errors.length > 0) throw new Problem('invalid', { errors });
}

/** Writes the moment of a step unless it was written before: the first time counts. */
export function keepMoments(row: Referral, action: ReferralAction, byProvider: boolean, now: Date): void {
  row.statusSince = now;
  row.lastContactAt = now;
  if (action === 'send') row.sentAt ??= now;
  if (isAnswer(action, byProvider)) row.acknowledgedAt ??= now;
  if (decisions.includes(action)) row.decidedAt ??= now;
  if (action === 'waitlist') row.waitlistedAt ??= now;
  // A pause before the start ends in the service itself: that is its start.
  if (action === 'start' || action === 'resume') row.startedAt ??= now;
  if (action === 'complete') row.completedAt ??= now;
}

/** What was said with the step. What an earlier step said about the same thing does not stand beside it. */
export function keepAnswer(row: Referral, step: ActOnReferralDto, today: string): void {
  row.statusReason = (step.reason as Barrier | undefined) ?? null;
  row.statusNote = step.note ?? null;
  row.messageToFamily = step.messageToFamily ?? null;
  switch (step.action) {
    case 'request_info':
      row.requestedDocuments = (step.documents ?? []) as DocumentKind[];
      row.providedDocuments = [];
      return;
    case 'provide_info':
      row.providedDocuments = (step.documents ?? []) as DocumentKind[];
      row.documentsDueOn = null;
      return;
    case 'accept':
      row.expectedOn = step.expectedOn ?? null;
      row.amount = step.amount ?? row.amount;
      row.queuePlace = null;
      return;
    case 'waitlist':
      row.expectedOn = step.expectedOn ?? null;
      row.queuePlace = step.queuePlace ?? null;
      return;
    case 'start':
      row.startedOn = step.startedOn ?? today;
      row.expectedOn = null;
      row.queuePlace = null;
      return;
    case 'hold':
      row.expectedOn = step.expectedOn ?? null;
      return;
    case 'resume':
      row.startedOn ??= today;
      row.expectedOn = null;
      return;
    case 'complete':
      row.outcome = (step.outcome as Outcome | undefined) ?? null;
      row.endedOn = step.endedOn ?? today;
      row.expectedOn = null;
  }
}

/** Sets the day on which somebody looks again. No open state is without one; a finished referral has none. */
export function keepDeadlines(row: Referral, step: ActOnReferralDto, days: StepDays): void {
  const lookAgain = addDays(days.today, LOOK_AGAIN_DAYS);
  const atLast = addDays(days.today, LOOK_AGAIN_AT_LAST_DAYS);
  const noLater = (day: string): string => (day < atLast ? day : atLast);
  switch (row.status) {
    case 'sent':
      row.dueOn = row.nextCheckOn = days.answerDueOn;
      return;
    case 'under_review':
      if (step.action === 'provide_info') row.dueOn = days.answerDueOn;
      row.nextCheckOn = row.dueOn;
      return;
    case 'info_needed':
      row.documentsDueOn = step.documentsDueOn ?? days.soon;
      row.nextCheckOn = noLater(row.documentsDueOn);
      return;
    case 'accepted':
      row.nextCheckOn = noLater(row.expectedOn ?? days.soon);
      return;
    case 'waitlisted':
    case 'in_progress':
      row.nextCheckOn = lookAgain;
      return;
    case 'on_hold':
      row.nextCheckOn = noLater(row.expectedOn ?? lookAgain);
      return;
    default:
      row.nextCheckOn = null;
  }
}

/** What goes into the history beside the reason and the note: codes, days and numbers, never free text. */
export function detailsOf(step: ActOnReferralDto): Record<string, unknown> | undefined {
  const { documents, documentsDueOn, expectedOn, queuePlace, startedOn, amount, outcome, endedOn } = step;
  const details = { documents, documentsDueOn, expectedOn, queuePlace, startedOn, amount, outcome, endedOn };
  const said = Object.entries(details).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
