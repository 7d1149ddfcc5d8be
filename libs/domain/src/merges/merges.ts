import { addDays } from '../calendar.js';
import type { CaseStatus } from '../cases/case-lists.js';

/** Two records of one child become one: asked for by a caseworker, done by a manager, undone within a month if it was wrong. */
export const mergeStatuses = ['asked', 'declined', 'done', 'undone'] as const;
export type MergeStatus = (typeof mergeStatuses)[number];

export const mergeActions = ['decline', 'undo'] as const;
export type MergeAction = (typeof mergeActions)[number];

/** What one chooses, field by field. A place is one choice: the district of one record and the street of another is no address. */
export const mergeFields = [
  'familyName',
  'givenName',
  'patronymic',
  'bornOn',
  'sex',
  'iin',
  'place',
  'languages',
  'supportNotes',
  'priority',
  'caseworker',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Whose value the one record will have. */
export const mergeSides = ['survivor', 'absorbed'] as const;
export type MergeSide = (typeof mergeSides)[number];

export const MERGE_UNDO_DAYS = 30;

/** The last day on which a merge can be undone. */
export const undoableUntil = (mergedOn: string): string => addDays(mergedOn, MERGE_UNDO_DAYS);

/** What is hung on both records and fits on one only once; nothing is chosen for the people who work on it. */
export const mergeBlockers = [
  'transfer_pending',
  'closure_requested',
  'survivor_closed',
  'survivor_behind',
  'two_drafts',
  'caseworker_of_other_team',
] as const;
export type MergeBlocker = (typeof mergeBlockers)[number];

export interface MergeRecordFacts {
  readonly status: CaseStatus;
  readonly teamId: string;
  /** Something is being filled in of which a case has one at a time. */
  readonly drafts: readonly string[];
}

/** How far the work has come. A paused case has come as far as an active one. */
const PROGRESS: Readonly<Record<CaseStatus, number>> = {
  identified: 0,
  registered: 1,
  assessment: 2,
  planning: 3,
  active: 4,
  on_hold: 4,
  closure_requested: 4,
  transfer_pending: 4,
  closed: 5,
};

/**
 * Why the two cannot become one now. The record that stays is the one that has come farther: a consent, a plan or a referral
 * would otherwise hang on a case that is not yet there.
 */
export function mergeBlockedBy(
  survivor: MergeRecordFacts,
  absorbed: MergeRecordFacts,
  choices: Partial<Record<MergeField, MergeSide>>,
): MergeBlocker[] {
  const both = [survivor, absorbed];
  const isAbsorbedOpen = absorbed.status !== 'closed';
  const reasons: Readonly<Record<MergeBlocker, boolean>> = {
    transfer_pending: both.some(({ status }) => status === 'transfer_pending'),
    closure_requested: both.some(({ status }) => status === 'closure_requested'),
    survivor_closed: survivor.status === 'closed' && isAbsorbedOpen,
    survivor_behind: isAbsorbedOpen && PROGRESS[survivor.status] < PROGRESS[absorbed.status],
    two_drafts: survivor.drafts.some((kind) => absorbed.drafts.includes(kind)),
    caseworker_of_other_team: choices.caseworker === 'absorbed' && survivor.teamId !== absorbed.teamId,
  };
  return mergeBlockers.filter((reason) => reasons[reason]);
}
