import { decide, moves } from '../workflow.js';
import { goalActions, goalActionsWithReason, goalStatuses, goalWorkflow } from './goals.workflow.js';

const inForce = { planIsApproved: true, caseIsOpen: true };

describe('the workflow of a goal', () => {
  it('is this picture, state by state', () => {
    expect(moves(goalWorkflow)).toEqual([
      'planned --start--> in_progress',
      'planned --achieve--> achieved',
      'in_progress --achieve--> achieved',
      'partly_achieved --achieve--> achieved',
      'in_progress --achieve_partly--> partly_achieved',
      'planned --miss--> not_achieved',
      'in_progress --miss--> not_achieved',
      'partly_achieved --miss--> not_achieved',
      'planned --drop--> dropped',
      'in_progress --drop--> dropped',
      'achieved --resume--> in_progress',
      'partly_achieved --resume--> in_progress',
      'not_achieved --resume--> in_progress',
      'dropped --resume--> in_progress',
    ]);
  });

  it('reaches every state from the first one', () => {
    const reached = new Set<string>([goalWorkflow.initial]);
    for (let grown = 0; grown < reached.size;) {
      grown = reached.size;
      for (const action of goalActions)
        if (goalWorkflow.actions[action].from.some((state) => reached.has(state)))
          reached.add(goalWorkflow.actions[action].to);
    }

    expect([...reached].sort()).toEqual([...goalStatuses].sort());
  });

  it.each(goalActions)(
    'does not let anybody %s before the plan is approved or after the case is closed',
    (action) => {
      const [state = 'planned'] = goalWorkflow.actions[action].from;

      expect(decide(goalWorkflow, state, action, inForce).kind).toBe('go');
      expect(decide(goalWorkflow, state, action, { ...inForce, planIsApproved: false })).toEqual({
        kind: 'blocked',
        by: ['plan_not_approved'],
      });
      expect(decide(goalWorkflow, state, action, { ...inForce, caseIsOpen: false })).toEqual({
        kind: 'blocked',
        by: ['case_closed'],
      });
    },
  );

  it('asks why for the two ends that nobody wished for', () => {
    expect(goalActionsWithReason).toEqual(['miss', 'drop']);
  });
});
