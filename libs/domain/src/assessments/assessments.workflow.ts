import type { Priority } from '../cases/case-lists.js';
import type { Workflow } from '../workflow.js';
import type { AssessmentStatus } from './assessment-lists.js';

export const assessmentActions = ['complete', 'take_screening'] as const;
export type AssessmentAction = (typeof assessmentActions)[number];

export interface AssessmentFacts {
  /** Areas of need that were looked at, those without a need included. */
  readonly needCount: number;
  readonly priority: Priority;
  readonly suggestedPriority: Priority;
  /** Why another priority than the suggested one was chosen, in the words of whoever chose it. */
  readonly hasPriorityReason: boolean;
  /** Somebody suspects that the child is hurt or neglected. */
  readonly isDisclosure: boolean;
  /** The last screening has found something about domains that nobody has spoken about here. */
  readonly hasNewScreening: boolean;
}

/** A completed assessment is never changed: what has changed in the child's life is a new assessment. */
// prettier-ignore
export const assessmentWorkflow: Workflow<AssessmentStatus, AssessmentAction, AssessmentFacts> = {
  initial: 'draft',
  actions: {
    complete: { from: ['draft'], to: 'completed', blockedBy: { no_needs:           (a) => a.needCount === 0,
                                                               no_priority_reason: (a) => a.priority !== a.suggestedPriority && !a.hasPriorityReason,
                                                               disclosure_is_high: (a) => a.isDisclosure && a.priority !== 'high' } },
    // What was screened after the assessment was begun is offered, and fills in what is still open.
    take_screening: { from: ['draft'], to: 'draft', blockedBy: { no_new_screening: (a) => !a.hasNewScreening } },
  },
};
