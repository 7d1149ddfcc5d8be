import { decide, moves, offer } from '../workflow.js';
import { caseStatuses } from './case-lists.js';
import { cameFromOf, caseActions, caseWorkflow, type CaseAction, type CaseFacts } from './cases.workflow.js';

const ready: CaseFacts = {
  hasConsent: true,
  hasCaseworker: true,
  hasCompletedAssessment: true,
  hasApprovedPlan: true,
  goalCount: 2,
  openReferralCount: 0,
  openGoalCount: 0,
  isClosureRequester: false,
};

describe('the case workflow', () => {
  it('is this picture, state by state', () => {
    expect(moves(caseWorkflow)).toEqual([
      'identified --register--> registered',
      'registered --assess--> assessment',
      'assessment --plan--> planning',
      'planning --activate--> active',
      'active --hold--> on_hold',
      'on_hold --extend_hold--> on_hold',
      'on_hold --resume--> active',
      'identified --request_closure--> closure_requested',
      'registered --request_closure--> closure_requested',
      'assessment --request_closure--> closure_requested',
      'planning --request_closure--> closure_requested',
      'active --request_closure--> closure_requested',
      'on_hold --request_closure--> closure_requested',
      'closure_requested --return_closure--> back',
      'closure_requested --close--> closed',
      'closed --reopen--> back',
      'registered --request_transfer--> transfer_pending',
      'assessment --request_transfer--> transfer_pending',
      'planning --request_transfer--> transfer_pending',
      'active --request_transfer--> transfer_pending',
      'on_hold --request_transfer--> transfer_pending',
      'transfer_pending --accept_transfer--> back',
      'transfer_pending --reject_transfer--> back',
      'transfer_pending --withdraw_transfer--> back',
    ]);
  });

  it('begins with a child that somebody has noticed', () => {
    expect(caseWorkflow.initial).toBe('identified');
  });

  it.each<[string, CaseAction, Partial<CaseFacts>, (typeof caseStatuses)[number]]>([
    ['no_consent', 'register', { hasConsent: false }, 'identified'],
    ['no_caseworker', 'assess', { hasCaseworker: false }, 'registered'],
    ['no_assessment', 'plan', { hasCompletedAssessment: false }, 'assessment'],
    ['no_approved_plan', 'activate', { hasApprovedPlan: false, goalCount: 0 }, 'planning'],
    ['no_goal', 'activate', { goalCount: 0 }, 'planning'],
    ['open_referrals', 'request_closure', { openReferralCount: 1 }, 'active'],
    ['open_referrals', 'close', { openReferralCount: 1 }, 'closure_requested'],
    ['open_goals', 'request_closure', { openGoalCount: 1 }, 'active'],
    ['open_goals', 'close', { openGoalCount: 1 }, 'closure_requested'],
    ['own_closure_request', 'close', { isClosureRequester: true }, 'closure_requested'],
  ])('waits with %s for %s', (reason, action, missing, from) => {
    expect(decide(caseWorkflow, from, action, { ...ready, ...missing }, 'active')).toEqual({
      kind: 'blocked',
      by: [reason],
    });
    expect(decide(caseWorkflow, from, action, ready, 'active').kind).toBe('go');
  });

  it('names every reason at once', () => {
    const facts = { ...ready, openReferralCount: 3, openGoalCount: 1, isClosureRequester: true };

    expect(decide(caseWorkflow, 'closure_requested', 'close', facts)).toEqual({
      kind: 'blocked',
      by: ['own_closure_request', 'open_referrals', 'open_goals'],
    });
  });

  it.each([
    ['return_closure', 'closure_requested'],
    ['reopen', 'closed'],
    ['accept_transfer', 'transfer_pending'],
    ['reject_transfer', 'transfer_pending'],
    ['withdraw_transfer', 'transfer_pending'],
  ] as const)('leads %s back to where the case was', (action, state) => {
    expect(decide(caseWorkflow, state, action, ready, 'assessment')).toEqual({
      kind: 'go',
      to: 'assessment',
    });
    expect(decide(caseWorkflow, state, action, ready, null)).toEqual({ kind: 'illegal' });
  });

  it('remembers a paused case as active', () => {
    expect(caseStatuses.map(cameFromOf)).toEqual(
      caseStatuses.map((status) => (status === 'on_hold' ? 'active' : status)),
    );
  });

  it('refuses everything that is not in the picture', () => {
    const pictured = new Set(moves(caseWorkflow).map((move) => move.replace(/ --(\w+)-->.*/, '$1')));
    for (const state of caseStatuses) {
      for (const action of caseActions) {
        const legal = decide(caseWorkflow, state, action, ready, 'active').kind !== 'illegal';
        expect([state, action, legal]).toEqual([state, action, pictured.has(state + action)]);
      }
    }
  });

  it('offers what is legal and permitted, with the reasons of what must wait', () => {
    const facts = { ...ready, openReferralCount: 1 };

    expect(offer(caseWorkflow, 'active', facts, (action) => action !== 'request_transfer')).toEqual([
      { action: 'hold', blockedBy: [] },
      { action: 'request_closure', blockedBy: ['open_referrals'] },
    ]);
  });
});
