import { decide, moves } from '../workflow.js';
import { planWorkflow, type PlanFacts } from './plans.workflow.js';

const ready: PlanFacts = { goalCount: 2, isAuthor: false, hasNewerApproved: false, lacksChangeNote: false };

describe('the plan workflow', () => {
  it('is this picture, state by state', () => {
    expect(moves(planWorkflow)).toEqual([
      'draft --submit--> submitted',
      'returned --submit--> submitted',
      'submitted --approve--> approved',
      'submitted --return--> returned',
      'approved --supersede--> superseded',
    ]);
  });

  it('does not submit a plan without a goal', () => {
    expect(decide(planWorkflow, 'draft', 'submit', { ...ready, goalCount: 0 })).toEqual({
      kind: 'blocked',
      by: ['no_goal'],
    });
  });

  it('does not change an approved plan without a word on what changes and why', () => {
    for (const state of ['draft', 'returned'] as const)
      expect(decide(planWorkflow, state, 'submit', { ...ready, lacksChangeNote: true })).toEqual({
        kind: 'blocked',
        by: ['no_change_note'],
      });
  });

  it('lets nobody approve a plan of her own', () => {
    expect(decide(planWorkflow, 'submitted', 'approve', { ...ready, isAuthor: true })).toEqual({
      kind: 'blocked',
      by: ['own_plan'],
    });
  });

  it('keeps an approved plan until a later one is approved', () => {
    expect(decide(planWorkflow, 'approved', 'supersede', ready)).toEqual({
      kind: 'blocked',
      by: ['no_newer_version'],
    });
    expect(decide(planWorkflow, 'approved', 'supersede', { ...ready, hasNewerApproved: true }).kind).toBe(
      'go',
    );
  });
});
