import { decide, moves } from '../workflow.js';
import { taskWorkflow } from './tasks.workflow.js';

describe('the task workflow', () => {
  it('has these moves and no others', () => {
    expect(moves(taskWorkflow)).toEqual([
      'open --complete--> done',
      'done --reopen--> open',
      'cancelled --reopen--> open',
      'open --cancel--> cancelled',
      'open --snooze--> open',
      'open --wake--> open',
    ]);
  });

  it('reopens nothing in a closed case', () => {
    expect(decide(taskWorkflow, 'done', 'reopen', { caseIsOpen: false, isSnoozed: false })).toEqual({
      kind: 'blocked',
      by: ['case_closed'],
    });
  });

  it('wakes only what sleeps', () => {
    const wake = (isSnoozed: boolean) =>
      decide(taskWorkflow, 'open', 'wake', { caseIsOpen: true, isSnoozed });

    expect(wake(true)).toEqual({ kind: 'go', to: 'open' });
    expect(wake(false)).toEqual({ kind: 'blocked', by: ['not_snoozed'] });
  });
});
