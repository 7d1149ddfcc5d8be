import type { CaseStatus, PlanStatus, Priority, ReferralStatus, SnoozeReason, TaskKind } from '@birge/domain';
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
  /** Days until the next follow-up that the workflow asks for. */
  readonly followUpIn?: number;
  /** The team that is asked to take the case over. */
  readonly movesTo?: 'talgar' | 'shymkent';
  readonly goals?: readonly (readonly [
    title: string,
    area: 'health_rehabilitation' | 'education',
    targetIn: number,
  ])[];
}
