import { ageOn } from '../calendar.js';
import type { ClosureReason } from './case-lists.js';

/** What is on record about a child whose case is to be closed. */
export interface ClosureEvidence {
  /** Calendar date `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** Calendar date `YYYY-MM-DD`, in the time zone of the organisation. */
  readonly today: string;
  /** Days on which somebody called or visited the family: two calls on one day are one attempt. */
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

const ATTEMPTS = 3;
const ATTEMPT_SPAN = 30;
const lacking = [null, 'lacksOneAttempt', 'lacksTwoAttempts', 'lacksThreeAttempts'] as const;

/** What contradicts the reason, or `null` if it can be given. */
export function refusalOf(reason: ClosureReason, evidence: ClosureEvidence): ClosureRefusal | null {
  if (reason === 'aged_out_18') return ageOn(evidence.bornOn, evidence.today) < 18 ? 'isNotYet18' : null;
  if (reason !== 'lost_contact') return null;
  const missing = lacking[Math.max(0, ATTEMPTS - evidence.attempts)] ?? null;
  return missing ?? (evidence.attemptSpan < ATTEMPT_SPAN ? 'lacksThirtyDays' : null);
}

/** Why a child was not heard before the closure. */
export const childViewAbsences = ['too_young', 'refused', 'lost_contact', 'not_safe'] as const;
/** Why the parent or guardian was not. */
export const caregiverViewAbsences = ['refused', 'lost_contact', 'not_safe'] as const;

/** Nobody is asked what they think of the closure when the child has died. */
export const asksViews = (reason: ClosureReason | null | undefined): boolean => reason !== 'deceased';
