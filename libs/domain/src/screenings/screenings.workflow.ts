import type { Workflow } from '../workflow.js';
import type { ScreeningStatus } from './screening-lists.js';

export const screeningActions = ['complete', 'discard'] as const;
export type ScreeningAction = (typeof screeningActions)[number];

export interface ScreeningFacts {
  /** Questions that have an answer, "does not know" and "prefers not to say" included. */
  readonly answerCount: number;
}

/** A completed screening is never changed: what has changed in the child's life is a new screening. */
// prettier-ignore
export const screeningWorkflow: Workflow<ScreeningStatus, ScreeningAction, ScreeningFacts> = {
  initial: 'draft',
  actions: {
    complete: { from: ['draft'], to: 'completed', blockedBy: { no_answers: (s) => s.answerCount === 0 } },
    discard:  { from: ['draft'], to: 'discarded' },
  },
};
