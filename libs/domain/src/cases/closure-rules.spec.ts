import { closureReasons } from './case-lists.js';
import { asksViews, refusalOf, type ClosureEvidence } from './closure-rules.js';

const scene: ClosureEvidence = { bornOn: '2008-11-23', today: '2026-11-22', attempts: 0, attemptSpan: 0 };

describe('the reason of a closure', () => {
  it.each([
    ['2026-11-22', 'isNotYet18'],
    ['2026-11-23', null],
    ['2027-01-01', null],
  ])('is the age only from the eighteenth birthday: on %s %s', (today, refusal) => {
    expect(refusalOf('aged_out_18', { ...scene, today })).toBe(refusal);
  });

  it.each([
    [0, 0, 'lacksThreeAttempts'],
    [1, 0, 'lacksTwoAttempts'],
    [2, 90, 'lacksOneAttempt'],
    [3, 29, 'lacksThirtyDays'],
    [3, 30, null],
    [7, 12, 'lacksThirtyDays'],
    [7, 200, null],
  ])(
    'is lost contact after three attempts over thirty days: %d over %d, %s',
    (attempts, attemptSpan, refusal) => {
      expect(refusalOf('lost_contact', { ...scene, attempts, attemptSpan })).toBe(refusal);
    },
  );

  it('is otherwise left to those who know the child', () => {
    const others = closureReasons.filter((reason) => !['aged_out_18', 'lost_contact'].includes(reason));
    expect(others.map((reason) => refusalOf(reason, scene))).toEqual(others.map(() => null));
  });

  it('asks for both views, except after a death', () => {
    expect(closureReasons.filter((reason) => !asksViews(reason))).toEqual(['deceased']);
    expect(asksViews(null)).toBe(true);
  });
});
