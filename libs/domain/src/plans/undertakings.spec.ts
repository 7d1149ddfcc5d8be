import { decide, moves } from '../workflow.js';
import { undertakingWorkflow } from './undertakings.js';

describe('what somebody undertakes for a goal', () => {
  it('moves like this', () => {
    expect(moves(undertakingWorkflow)).toEqual([
      'open --complete--> done',
      'open --move--> open',
      'open --cancel--> cancelled',
      'done --reopen--> open',
      'cancelled --reopen--> open',
    ]);
  });

  it('waits for the plan to be approved, and ends with the case', () => {
    const facts = { planIsApproved: false, caseIsOpen: false };

    expect(decide(undertakingWorkflow, 'open', 'complete', facts)).toEqual({
      kind: 'blocked',
      by: ['plan_not_approved', 'case_closed'],
    });
  });
});
