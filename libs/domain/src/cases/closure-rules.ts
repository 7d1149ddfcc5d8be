import { ageOn } from '../calendar.js';
import type { ClosureReason } from './case-lists.js';
import { ATTEMPTS_NEEDED, ATTEMPT_SPAN_DAYS } from './contact-attempts.js';

/** What is on record about a child whose case is to be closed. */
export interface ClosureEvidence {
  /** Calendar date `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** Calendar date `YYYY-MM-DD`, in the time zone of the organisation. */
  readonly today: string;
  /** Days on which somebody tried in vain to reach the family, since it was reached the last time. */
  readonly attempts: number;
  /** Days between the first of these and the last. */
  readonly attemptSpan: number;
}

/** Why a case cannot be closed for the reason that was chosen. Rules of the field, worded in `codes.json`. */
export const closureRefusals = [
  'isNotYet18',
  'lacksOneAttempt',
  'lacksTwoAttempts',
  'lacksThreeAttempts',
  'lacksThirtyDays',
] as const;
export type ClosureRefusal = (typeof closureRefusals)[number];

const lacking = [null, 'lacksOneAttempt', 'lacksTwoAttempts', 'lacksThreeAttempts'] as const;

/** What contradicts the reason, or `null` if it can be given. */
export function refusalOf(reason: ClosureReason, evidence: ClosureEvidence): ClosureRefusal | null {
  if (reason === 'aged_out_18') return ageOn(evidence.bornOn, evidence.today) < 18 ? 'isNotYet18' : null;
  if (reason !== 'lost_contact') return null;
  const missing = lacking[Math.max(0, ATTEMPTS_NEEDED - evidence.attempts)] ?? null;
  return missing ?? (evidence.attemptSpan < ATTEMPT_SPAN_DAYS ? 'lacksThirtyDays' : null);
}

/** Why a child was not heard before the closure. */
export const childViewAbsences = ['too_young', 'refused', 'lost_contact', 'not_safe'] as const;
/** Why the parent or guardian was not. */
export const caregiverViewAbsences = ['refused', 'lost_contact', 'not_safe'] as const;

/** Nobody is asked what they think of the closure when the child has died. */
export const asksViews = (reason: ClosureReason | null | undefined): boolean => reason !== 'deceased';

/** Reasons that a family page says in plain words. Of the others nothing is said there. */
export const familyClosureReasons = [
  'goals_met',
  'aged_out_18',
  'moved_out_of_area',
  'family_withdrew',
  'transferred_to_other_agency',
  'lost_contact',
] as const satisfies readonly ClosureReason[];

/** What the family thinks of the work was asked: it said something, did not want to, or could not be asked. */
export const closureFeedbacks = ['offered', 'declined', 'not_possible'] as const;
export type ClosureFeedback = (typeof closureFeedbacks)[number];
/** Why it could not. */
export const feedbackObstacles = ['lost_contact', 'not_safe', 'moved', 'no_common_language'] as const;
export type FeedbackObstacle = (typeof feedbackObstacles)[number];
