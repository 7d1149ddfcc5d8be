import type { Workflow } from '../workflow.js';

export const planStatuses = ['draft', 'submitted', 'approved', 'returned', 'superseded'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const planActions = ['submit', 'approve', 'return', 'supersede'] as const;
export type PlanAction = (typeof planActions)[number];

export interface PlanFacts {
  readonly goalCount: number;
  /** The person asking now began, wrote into or submitted the plan. */
  readonly isAuthor: boolean;
  /** A later version of the plan is approved. */
  readonly hasNewerApproved: boolean;
  /** It changes an approved edition, and nobody has said what changes and why. */
  readonly lacksChangeNote: boolean;
}

// prettier-ignore
export const planWorkflow: Workflow<PlanStatus, PlanAction, PlanFacts> = {
  initial: 'draft',
  actions: {
    submit:    { from: ['draft', 'returned'], to: 'submitted',  blockedBy: { no_goal:          (p) => p.goalCount === 0,
                                                                               no_change_note:   (p) => p.lacksChangeNote } },
    approve:   { from: ['submitted'],         to: 'approved',   blockedBy: { own_plan:         (p) => p.isAuthor } },
    return:    { from: ['submitted'],         to: 'returned' },
    supersede: { from: ['approved'],          to: 'superseded', blockedBy: { no_newer_version: (p) => !p.hasNewerApproved } },
  },
};
