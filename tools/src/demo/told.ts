import type {
  CaseStatus,
  ContactOutcome,
  PlanStatus,
  Priority,
  ReferralStatus,
  SnoozeReason,
  TaskKind,
} from '@birge/domain';
import type { Culture } from './name-lists.js';
import type { ToldChild } from './children.js';
import type { Said } from './referral-file.js';

/** A referral that is told instead of being invented. Days count back from today. */
export interface ToldReferral {
  readonly service: string;
  /** A word of the name of the organisation, where it matters which. */
  readonly organisation?: string;
  readonly status: ReferralStatus;
  readonly sentAgo: number;
  readonly lastAgo: number;
  /** What is said with the last step; days in it count forward from today. */
  readonly said?: Said;
  /** Nobody has looked again yet. */
  readonly isOpenQuestion?: boolean;
}

export interface ToldTask {
  readonly kind: TaskKind;
  readonly title: string;
  /** Days from today; late when negative. */
  readonly dueIn: number;
  readonly dueAt?: string;
  /** Put off for so many days from today. */
  readonly snooze?: { readonly days: number; readonly reason: SnoozeReason };
}

export type VainOutcome = Extract<ContactOutcome, 'no_answer' | 'wrong_number'>;

/** A case that is told instead of being invented: the people of the pictures of the screens. */
export interface ToldCase {
  readonly child?: ToldChild;
  readonly culture?: Culture;
  readonly number?: string;
  readonly status: CaseStatus;
  readonly priority: Priority;
  /** For a case in planning: how far its plan is. */
  readonly plan?: PlanStatus;
  readonly openedAgo?: number;
  readonly referrals?: readonly ToldReferral[];
  readonly tasks?: readonly ToldTask[];
  /** Attempts to reach the family that came to nothing: days ago, and what came of each. */
  readonly attempts?: readonly (readonly [daysAgo: number, outcome: VainOutcome])[];
  /** For a case on hold: days until somebody looks again. */
  readonly holdUntilIn?: number;
  /** Days until the next follow-up that the workflow asks for. */
  readonly followUpIn?: number;
  /** The team that is asked to take the case over. */
  readonly movesTo?: 'talgar' | 'shymkent';
  /** What became of the question, for a case that does not wait for the answer. */
  readonly transfer?: 'accepted' | 'rejected' | 'withdrawn';
  readonly goals?: readonly (readonly [
    title: string,
    area: 'health_rehabilitation' | 'education',
    targetIn: number,
  ])[];
}
