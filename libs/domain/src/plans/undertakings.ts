import type { Workflow } from '../workflow.js';

/**
 * Who does what a plan asks for. *Action* is the word for a step of a workflow in this project, so what somebody undertakes
 * to do for a goal is an undertaking.
 */
export const responsibles = ['caseworker', 'family', 'organisation'] as const;
export type Responsible = (typeof responsibles)[number];

export const undertakingStatuses = ['open', 'done', 'cancelled'] as const;
export type UndertakingStatus = (typeof undertakingStatuses)[number];

export const undertakingActions = ['complete', 'move', 'cancel', 'reopen'] as const;
export type UndertakingAction = (typeof undertakingActions)[number];

export interface UndertakingFacts {
  readonly planIsApproved: boolean;
  readonly caseIsOpen: boolean;
}

const inForce: Readonly<Record<string, (facts: UndertakingFacts) => boolean>> = {
  plan_not_approved: (undertaking) => !undertaking.planIsApproved,
  case_closed: (undertaking) => !undertaking.caseIsOpen,
};

/** `move` leads to another day, not to another state; the day that was agreed stays in the approved text. */
// prettier-ignore
export const undertakingWorkflow: Workflow<UndertakingStatus, UndertakingAction, UndertakingFacts> = {
  initial: 'open',
  actions: {
    complete: { from: ['open'],              to: 'done',      blockedBy: inForce },
    move:     { from: ['open'],              to: 'open',      blockedBy: inForce },
    cancel:   { from: ['open'],              to: 'cancelled', blockedBy: inForce },
    reopen:   { from: ['done', 'cancelled'], to: 'open',      blockedBy: inForce },
  },
};
