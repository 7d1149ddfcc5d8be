import { decide, moves } from '../workflow.js';
import { difficultyDomainsAt } from './assessment-lists.js';
import { assessmentWorkflow, type AssessmentFacts } from './assessments.workflow.js';

const facts = (change: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  needCount: 1,
  priority: 'medium',
  suggestedPriority: 'medium',
  hasPriorityReason: false,
  isDisclosure: false,
  hasNewScreening: false,
  ...change,
});
const complete = (change: Partial<AssessmentFacts>) =>
  decide(assessmentWorkflow, 'draft', 'complete', facts(change));

describe('the assessment workflow', () => {
  it('has one move, and one that stays', () => {
    expect(moves(assessmentWorkflow)).toEqual([
      'draft --complete--> completed',
      'draft --take_screening--> draft',
    ]);
  });

  it('takes over what a screening has found since, if it has found anything', () => {
    const take = (hasNewScreening: boolean) =>
      decide(assessmentWorkflow, 'draft', 'take_screening', facts({ hasNewScreening }));

    expect(take(true)).toEqual({ kind: 'go', to: 'draft' });
    expect(take(false)).toEqual({ kind: 'blocked', by: ['no_new_screening'] });
  });

  it('completes what has looked at one area at least', () => {
    expect(complete({})).toEqual({ kind: 'go', to: 'completed' });
    expect(complete({ needCount: 0 })).toEqual({ kind: 'blocked', by: ['no_needs'] });
  });

  it('asks why the priority is another than the suggested one, higher or lower', () => {
    for (const priority of ['high', 'low'] as const) {
      expect(complete({ priority })).toEqual({ kind: 'blocked', by: ['no_priority_reason'] });
      expect(complete({ priority, hasPriorityReason: true })).toEqual({ kind: 'go', to: 'completed' });
    }
    expect(complete({ priority: 'high', suggestedPriority: 'high' })).toEqual({
      kind: 'go',
      to: 'completed',
    });
  });

  it('lets nobody talk a disclosure down', () => {
    const told = { isDisclosure: true, suggestedPriority: 'high', hasPriorityReason: true } as const;

    expect(complete({ ...told, priority: 'medium' })).toEqual({
      kind: 'blocked',
      by: ['disclosure_is_high'],
    });
    expect(complete({ ...told, priority: 'high' })).toEqual({ kind: 'go', to: 'completed' });
  });
});

describe('the domains of the Child Functioning Module', () => {
  it('begin at two years, are eight until four, and thirteen from five on', () => {
    expect([0, 1, 2, 4, 5, 17].map((age) => difficultyDomainsAt(age).length)).toEqual([0, 0, 8, 8, 13, 13]);
  });

  it('ask the youngest about play and hands, the older ones about friends and mood', () => {
    expect(difficultyDomainsAt(3)).toContain('playing');
    expect(difficultyDomainsAt(3)).not.toContain('making_friends');
    expect(difficultyDomainsAt(9)).toContain('making_friends');
    expect(difficultyDomainsAt(9)).not.toContain('fine_motor');
  });
});
