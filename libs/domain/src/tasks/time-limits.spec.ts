import { priorities } from '../cases/case-lists.js';
import { isLadder, rungReached, defaultLadder } from './ladder.js';
import { taskKinds } from './task-lists.js';
import {
  byUrgency,
  defaultDueOn,
  defaultTimeLimits,
  dueAfter,
  isOptionalTimeLimit,
  stepOfTask,
  timeLimitSteps,
} from './time-limits.js';

describe('the last day of a time limit', () => {
  it.each([
    ['2026-11-23', 24, 'hours', '2026-11-24'],
    ['2026-11-23', 25, 'hours', '2026-11-25'],
    ['2026-11-23', 72, 'hours', '2026-11-26'],
    ['2026-11-23', 14, 'days', '2026-12-07'],
    ['2026-11-23', 1, 'months', '2026-12-23'],
    ['2026-11-30', 3, 'months', '2027-02-28'],
    ['2027-11-30', 3, 'months', '2028-02-29'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2026-12-31', 24, 'months', '2028-12-31'],
    ['2026-11-23', 5, 'working_days', '2026-11-30'],
    ['2026-11-28', 1, 'working_days', '2026-11-30'],
  ] as const)('from %s after %d %s is %s', (from, amount, unit, day) => {
    expect(dueAfter(from, amount, unit)).toBe(day);
  });

  it('does not count holidays where working days are counted', () => {
    expect(dueAfter('2026-12-14', 2, 'working_days', new Set(['2026-12-16']))).toBe('2026-12-17');
  });

  it('does not take a day that is none', () => {
    expect(() => dueAfter('2026-02-30', 1, 'months')).toThrow(RangeError);
  });
});

describe('the limits of a new installation', () => {
  it('never give a more urgent case more time', () => {
    for (const step of timeLimitSteps) {
      const days = priorities.map((priority) => defaultDueOn(step, priority, '2026-11-23') ?? '9999-12-31');
      expect([step, days]).toEqual([step, [...days].sort()]);
    }
  });

  it('leave out only what may be left out', () => {
    const left = timeLimitSteps.filter((step) =>
      priorities.some((priority) => defaultTimeLimits[step][priority].amount === null),
    );

    expect(left).toEqual(['second_check_after_closure']);
    expect(left.every(isOptionalTimeLimit)).toBe(true);
  });

  it('measure every task that the workflow makes by a limit, unless the record brings the day', () => {
    const bringTheirDay = [
      'call',
      'visit',
      'other',
      'bring_documents',
      'close_referral',
      'plan_action',
      'review_hold',
    ];
    const others = taskKinds.filter((kind) => stepOfTask[kind] === undefined && !kind.startsWith('renew_'));

    expect(others.filter((kind) => !bringTheirDay.includes(kind))).toEqual([]);
  });

  it('order priorities by urgency', () => {
    expect([...priorities].reverse().sort(byUrgency)).toEqual(['high', 'medium', 'low']);
  });
});

describe('the ladder', () => {
  const dueOn = '2026-11-23';

  it.each([
    ['2026-11-20', null],
    ['2026-11-21', 'reminder'],
    ['2026-11-23', 'reminder'],
    ['2026-11-24', 'overdue'],
    ['2026-11-29', 'overdue'],
    ['2026-11-30', 'manager'],
    ['2026-12-06', 'manager'],
    ['2026-12-07', 'escalation'],
    ['2027-12-07', 'escalation'],
  ])('on %s stands at %s', (today, rung) => {
    expect(rungReached(dueOn, today, defaultLadder)).toBe(rung);
  });

  it('has each rung above the one below', () => {
    expect(isLadder(defaultLadder)).toBe(true);
    expect(isLadder({ ...defaultLadder, manager: 14 })).toBe(false);
    expect(isLadder({ ...defaultLadder, reminder: 1 })).toBe(false);
  });
});
