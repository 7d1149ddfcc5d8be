import { decide, moves } from '../workflow.js';
import { difficultyDomainsAt } from './assessment-lists.js';
import { assessmentWorkflow, type AssessmentFacts } from './assessments.workflow.js';

const facts = (change: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  needCount: 1,
  priority: 'medium',
  hasPriorityReason: false,
  ...change,
});
const complete = (change: Partial<AssessmentFacts>) =>
  decide(assessmentWorkflow, 'draft', 'complete', facts(change));

describe('the assessment workflow', () => {
  it('has one move', () => {
    expect(moves(assessmentWorkflow)).toEqual(['draft --complete--> completed']);
  });

  it('completes what has looked at one area at least', () => {
    expect(complete({})).toEqual({ kind: 'go', to: 'completed' });
    expect(complete({ needCount: 0 })).toEqual({ kind: 'blocked', by: ['no_needs'] });
  });

  it('asks why a priority is high, and only then', () => {
    expect(complete({ priority: 'high' })).toEqual({ kind: 'blocked', by: ['no_priority_reason'] });
    expect(complete({ priority: 'high', hasPriorityReason: true })).toEqual({ kind: 'go', to: 'completed' });
    expect(complete({ priority: 'low' })).toEqual({ kind: 'go', to: 'completed' });
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
