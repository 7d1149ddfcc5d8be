import type { Workflow } from '../workflow.js';

export const goalStatuses = [
  'planned',
  'in_progress',
  'achieved',
  'partly_achieved',
  'not_achieved',
  'dropped',
] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** What is still worked on; the other states are ends, though a goal can be taken up again. */
export const openGoalStatuses = ['planned', 'in_progress'] as const satisfies readonly GoalStatus[];

export const goalActions = ['start', 'achieve', 'achieve_partly', 'miss', 'drop', 'resume'] as const;
export type GoalAction = (typeof goalActions)[number];

/** Why a goal was not reached, or is not pursued any more. */
export const goalReasons = [
  'no_service',
  'waiting_too_long',
  'child_unwell',
  'family_decided',
  'not_needed_any_more',
  'set_too_high',
  'moved',
  'other',
] as const;
export type GoalReason = (typeof goalReasons)[number];

/** Ends that nobody wished for: they say why. */
export const goalActionsWithReason: readonly GoalAction[] = ['miss', 'drop'];

export interface GoalFacts {
  /** The edition that the goal stands in is the approved one. */
  readonly planIsApproved: boolean;
  readonly caseIsOpen: boolean;
}

const inForce: Readonly<Record<string, (facts: GoalFacts) => boolean>> = {
  plan_not_approved: (goal) => !goal.planIsApproved,
  case_closed: (goal) => !goal.caseIsOpen,
};

/** How a goal stands is no part of the text that was approved: it changes as the work goes on. */
// prettier-ignore
export const goalWorkflow: Workflow<GoalStatus, GoalAction, GoalFacts> = {
  initial: 'planned',
  actions: {
    start:          { from: ['planned'],                                              to: 'in_progress',     blockedBy: inForce },
    achieve:        { from: ['planned', 'in_progress', 'partly_achieved'],             to: 'achieved',        blockedBy: inForce },
    achieve_partly: { from: ['in_progress'],                                          to: 'partly_achieved', blockedBy: inForce },
    miss:           { from: ['planned', 'in_progress', 'partly_achieved'],             to: 'not_achieved',    blockedBy: inForce },
    drop:           { from: ['planned', 'in_progress'],                               to: 'dropped',         blockedBy: inForce },
    resume:         { from: ['achieved', 'partly_achieved', 'not_achieved', 'dropped'], to: 'in_progress',     blockedBy: inForce },
  },
};
