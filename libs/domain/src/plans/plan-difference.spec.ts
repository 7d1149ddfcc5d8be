import { comparePlans, isSamePlan, type PlannedGoal, type PlanText } from './plan-difference.js';

const goal = (key: string, change: Partial<PlannedGoal> = {}): PlannedGoal => ({
  key,
  title: `Goal ${key}`,
  area: 'education',
  targetOn: '2027-05-31',
  needs: [{ area: 'education' }, { area: 'safety' }],
  undertakings: [
    {
      key: `${key}1`,
      title: 'Calls the school',
      responsible: 'caseworker',
      responsibleName: null,
      dueOn: '2026-12-10',
    },
  ],
  ...change,
});
const plan = (goals: readonly PlannedGoal[], change: Partial<PlanText> = {}): PlanText => ({
  summary: 'Together with the school.',
  reviewOn: '2027-02-23',
  goals,
  ...change,
});

describe('the difference of two editions', () => {
  it('is none where both say the same, in whatever order the needs are told', () => {
    const before = plan([goal('a'), goal('b')]);
    const after = plan([goal('a', { needs: [{ area: 'safety' }, { area: 'education' }] }), goal('b')]);

    const found = comparePlans(before, after);

    expect(found.counts).toEqual({ added: 0, removed: 0, changed: 0, same: 2 });
    expect(isSamePlan(found)).toBe(true);
  });

  it('tells added, removed and changed goals apart by what they are, not by their words', () => {
    const found = comparePlans(
      plan([goal('a'), goal('b'), goal('c')]),
      plan([goal('d', { title: 'Goal a' }), goal('b', { title: 'Goal b, reworded' }), goal('c')]),
    );

    expect(found.goals.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'd added',
      'b changed',
      'c same',
      'a removed',
    ]);
    expect(found.goals[1]?.fields).toEqual(['title']);
    expect(found.counts).toEqual({ added: 1, removed: 1, changed: 1, same: 1 });
  });

  it.each([
    ['title', { title: 'Reads' }],
    ['area', { area: 'inclusion_play' as const }],
    ['targetOn', { targetOn: null }],
    ['needs', { needs: [{ area: 'education' as const }] }],
  ])('names the field %s', (field, change) => {
    const [found] = comparePlans(plan([goal('a')]), plan([goal('a', change)])).goals;

    expect(found).toMatchObject({ kind: 'changed', fields: [field] });
  });

  it('names what became of each undertaking', () => {
    const [first] = goal('a').undertakings;
    if (first === undefined) throw new Error('a goal has an undertaking');
    const after = goal('a', {
      undertakings: [
        { ...first, responsible: 'family', responsibleName: 'Gulnar', dueOn: '2026-12-20' },
        { ...first, key: 'new' },
      ],
    });

    const [found] = comparePlans(plan([goal('a')]), plan([after])).goals;

    expect(found).toMatchObject({ kind: 'changed', fields: [] });
    expect(found?.undertakings.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['changed', ['responsible', 'dueOn']],
      ['added', []],
    ]);
  });

  it('sees another order, and another day of review', () => {
    const found = comparePlans(
      plan([goal('a'), goal('b')]),
      plan([goal('b'), goal('a')], { reviewOn: '2027-03-01' }),
    );

    expect(found).toMatchObject({ isReordered: true, fields: ['reviewOn'] });
    expect(isSamePlan(found)).toBe(false);
  });

  it('sees no change where the day of review is left to the time limit', () => {
    expect(comparePlans(plan([goal('a')]), plan([goal('a')], { reviewOn: null })).fields).toEqual([]);
  });

  it('counts no new order where a goal only came or went', () => {
    expect(comparePlans(plan([goal('a'), goal('b')]), plan([goal('c'), goal('b')])).isReordered).toBe(false);
  });
});
