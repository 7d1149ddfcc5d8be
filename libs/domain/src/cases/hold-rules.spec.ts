import { refusalOfHold } from './hold-rules.js';

describe('the day until which a case is on hold', () => {
  it.each([
    ['2026-11-22', 'isAfterToday'],
    ['2026-11-23', 'isAfterToday'],
    ['2026-11-24', null],
    ['2027-05-22', null],
    ['2027-05-23', 'isWithinHalfAYear'],
  ])('%s is %s', (until, refusal) => {
    expect(refusalOfHold(until, '2026-11-23')).toBe(refusal);
  });
});
