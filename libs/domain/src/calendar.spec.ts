import { addDays, ageBandOf, ageOn, answerDueOn, dayIn, daysBetween, isDay } from './calendar.js';

const none = new Set<string>();

describe('the day an answer is due', () => {
  it('counts working days from the day after', () => {
    // Monday 23 November 2026.
    expect(answerDueOn('2026-11-23', { days: 1, unit: 'working' }, none)).toBe('2026-11-24');
    expect(answerDueOn('2026-11-23', { days: 10, unit: 'working' }, none)).toBe('2026-12-07');
  });

  it('does not count weekends and holidays', () => {
    expect(answerDueOn('2026-12-11', { days: 3, unit: 'working' }, none)).toBe('2026-12-16');
    expect(answerDueOn('2026-12-11', { days: 3, unit: 'working' }, new Set(['2026-12-16']))).toBe(
      '2026-12-17',
    );
  });

  it('begins to count on Monday what is sent on a Saturday', () => {
    expect(answerDueOn('2026-11-28', { days: 1, unit: 'working' }, none)).toBe('2026-11-30');
  });

  it('ends a calendar standard on the next working day', () => {
    expect(answerDueOn('2026-11-23', { days: 30, unit: 'calendar' }, none)).toBe('2026-12-23');
    expect(answerDueOn('2026-11-26', { days: 30, unit: 'calendar' }, none)).toBe('2026-12-28');
    expect(answerDueOn('2026-12-02', { days: 30, unit: 'calendar' }, new Set(['2027-01-01']))).toBe(
      '2027-01-04',
    );
  });

  it.each([
    ['2026-02-30', 10],
    ['yesterday', 10],
    ['2026-11-23', 0],
    ['2026-11-23', -3],
    ['2026-11-23', 1.5],
  ])('refuses %s with %s days', (day, days) => {
    expect(() => answerDueOn(day, { days, unit: 'working' }, none)).toThrow(RangeError);
  });
});

describe('calendar dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s: %s', (text, real) => {
    expect(isDay(text)).toBe(real);
  });

  it('are added and compared by whole days, over a change of clocks too', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-11-19', '2026-11-23')).toBe(4);
  });

  it('are those of the office', () => {
    expect(dayIn('Asia/Almaty', new Date('2026-11-23T19:30:00Z'))).toBe('2026-11-24');
    expect(dayIn('Asia/Almaty', new Date('2026-11-23T18:30:00Z'))).toBe('2026-11-23');
  });
});

describe('age', () => {
  it('is in completed years', () => {
    expect(ageOn('2020-03-12', '2026-03-11')).toBe(5);
    expect(ageOn('2020-03-12', '2026-03-12')).toBe(6);
  });

  it('of a child of 29 February grows on 1 March in common years', () => {
    expect(ageOn('2020-02-29', '2025-02-28')).toBe(4);
    expect(ageOn('2020-02-29', '2025-03-01')).toBe(5);
  });

  it('falls into the bands of the module', () => {
    expect([0, 1, 2, 4, 5, 9, 10, 14, 15, 17, 18, -1].map(ageBandOf)).toEqual([
      '0-1',
      '0-1',
      '2-4',
      '2-4',
      '5-9',
      '5-9',
      '10-14',
      '10-14',
      '15-17',
      '15-17',
      null,
      null,
    ]);
  });
});
