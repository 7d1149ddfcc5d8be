import { decide, moves } from '../workflow.js';
import { taskWorkflow } from './tasks.workflow.js';

describe('the task workflow', () => {
  it('has these moves and no others', () => {
    expect(moves(taskWorkflow)).toEqual([
      'open --complete--> done',
      'done --reopen--> open',
      'cancelled --reopen--> open',
      'open --cancel--> cancelled',
    ]);
  });

  it('reopens nothing in a closed case', () => {
    expect(decide(taskWorkflow, 'done', 'reopen', { caseIsOpen: false })).toEqual({
      kind: 'blocked',
      by: ['case_closed'],
    });
  });
});
