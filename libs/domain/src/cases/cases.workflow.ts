import type { Workflow } from '../workflow.js';
import type { CaseStatus } from './case-lists.js';

/** What the case workflow must know. Loaded by the API under the lock of the case. */
export interface CaseFacts {
  /** Consent to keep the case file is given and not withdrawn. */
  readonly hasConsent: boolean;
  readonly hasCaseworker: boolean;
  readonly hasCompletedAssessment: boolean;
  readonly hasApprovedPlan: boolean;
  /** Goals of the approved plan. */
  readonly goalCount: number;
  /** Referrals that are neither finished nor cancelled nor handed over, drafts included. */
  readonly openReferralCount: number;
  /** Goals of the approved plan of which nobody has said how they ended. */
  readonly openGoalCount: number;
  /** The person asking now is the one who asked for the closure. */
  readonly isClosureRequester: boolean;
}

export const caseActions = [
  'register',
  'assess',
  'plan',
  'activate',
  'hold',
  'extend_hold',
  'resume',
  'request_closure',
  'return_closure',
  'close',
  'reopen',
  'request_transfer',
  'accept_transfer',
  'reject_transfer',
  'withdraw_transfer',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** What has to come to an end before the case does. */
const toBeEnded: Readonly<Record<string, (facts: CaseFacts) => boolean>> = {
  open_referrals: (c) => c.openReferralCount > 0,
  open_goals: (c) => c.openGoalCount > 0,
};

// prettier-ignore
export const caseWorkflow: Workflow<CaseStatus, CaseAction, CaseFacts> = {
  initial: 'identified',
  actions: {
    register:         { from: ['identified'], to: 'registered', blockedBy: { no_consent:          (c) => !c.hasConsent } },
    assess:           { from: ['registered'], to: 'assessment', blockedBy: { no_caseworker:       (c) => !c.hasCaseworker } },
    plan:             { from: ['assessment'], to: 'planning',   blockedBy: { no_assessment:       (c) => !c.hasCompletedAssessment } },
    activate:         { from: ['planning'],   to: 'active',     blockedBy: { no_approved_plan:    (c) => !c.hasApprovedPlan,
                                                                             no_goal:             (c) => c.hasApprovedPlan && c.goalCount === 0 } },
    hold:             { from: ['active'],     to: 'on_hold' },
    extend_hold:      { from: ['on_hold'],    to: 'on_hold' },
    resume:           { from: ['on_hold'],    to: 'active' },
    request_closure:  { from: ['identified', 'registered', 'assessment', 'planning', 'active', 'on_hold'],
                                              to: 'closure_requested',
                                                                blockedBy: toBeEnded },
    return_closure:   { from: ['closure_requested'], to: 'back' },
    close:            { from: ['closure_requested'], to: 'closed',
                                                                blockedBy: { own_closure_request: (c) => c.isClosureRequester, ...toBeEnded } },
    reopen:           { from: ['closed'],     to: 'back' },
    request_transfer: { from: ['registered', 'assessment', 'planning', 'active', 'on_hold'], to: 'transfer_pending' },
    accept_transfer:  { from: ['transfer_pending'], to: 'back' },
    reject_transfer:  { from: ['transfer_pending'], to: 'back' },
    withdraw_transfer: { from: ['transfer_pending'], to: 'back' },
  },
};

/**
 * The state that `back` will lead to. A paused case comes back active: whoever reopens it or takes it over decides anew.
 *
 * @returns the state to remember when the case steps aside by `request_closure` or `request_transfer`
 */
export function cameFromOf(status: CaseStatus): CaseStatus {
  return status === 'on_hold' ? 'active' : status;
}

/** Actions that nobody may take without saying why. */
export const caseActionsWithReason: readonly CaseAction[] = [
  'hold',
  'extend_hold',
  'request_closure',
  'return_closure',
  'reopen',
  'request_transfer',
  'reject_transfer',
];
