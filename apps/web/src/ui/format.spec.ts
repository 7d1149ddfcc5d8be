import {
  dayOf,
  formatDay,
  formatMoney,
  formatNo,
  formatNumber,
  formatPercent,
  formatPhone,
  formatTime,
  weekday,
} from './format';

const NBSP = '\u00a0';
const spaced = (text: string) => text.replaceAll('_', NBSP);

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-11-23T04:00:00Z') }));
afterAll(() => jest.useRealTimers());

describe('a day', () => {
  it.each([
    ['en', '23_Nov', '23_November', 'Mon 23_Nov'],
    ['ru', '23_нояб', '23_ноября', 'пн 23_нояб'],
    ['kk', '23_қар', '23_қараша', 'дс 23_қар'],
  ] as const)('is written in %s with its month inseparable', (language, short, long, named) => {
    expect(formatDay('2026-11-23', language)).toBe(spaced(short));
    expect(formatDay('2026-11-23', language, { month: 'long' })).toBe(spaced(long));
    expect(formatDay('2026-11-23', language, { weekday: 'short' })).toBe(spaced(named));
  });

  it('says the year only when it is far away', () => {
    expect(formatDay('2027-01-11', 'en')).toBe(spaced('11_Jan'));
    expect(formatDay('2020-03-12', 'en')).toBe(spaced('12_Mar_2020'));
    expect(formatDay('2027-01-06', 'en', { year: true })).toBe(spaced('6_Jan_2027'));
  });

  it('puts the year first in Kazakh', () => {
    expect(formatDay('2020-03-12', 'kk', { month: 'long' })).toBe(spaced('2020_ж. 12_наурыз'));
  });

  it('has all twelve Kazakh months and seven days of its own', () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      formatDay(`2026-${String(at + 1).padStart(2, '0')}-01`, 'kk', { month: 'long' }),
    );
    const days = Array.from({ length: 7 }, (_, at) => weekday(`2026-11-${23 + at}`, 'kk', 'long'));

    expect(new Set(months).size).toBe(12);
    expect(days).toEqual(['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі']);
  });
});

describe('an instant', () => {
  it('is told by the clock of Kazakhstan', () => {
    expect(formatTime('2026-11-23T03:15:00Z')).toBe('08:15');
    expect(dayOf('2026-11-22T20:00:00Z')).toBe('2026-11-23');
  });
});

describe('a number', () => {
  it.each([
    ['en', '81,870', '81,870_₸', '78_%'],
    ['ru', '81_870', '81_870_₸', '78_%'],
    ['kk', '81_870', '81_870_₸', '78_%'],
  ] as const)('is written in %s', (language, number, money, percent) => {
    expect(formatNumber(81_870, language)).toBe(spaced(number));
    expect(formatMoney(81_870, language)).toBe(spaced(money));
    expect(formatPercent(0.778, language)).toBe(spaced(percent));
  });

  it('keeps its sign', () => {
    expect(formatNo(4821)).toBe(spaced('№_4821'));
  });
});

describe('a phone number', () => {
  it.each([
    ['+77000004107', '8_700_000_41_07'],
    ['87000004107', '8_700_000_41_07'],
    ['112', '112'],
  ])('%s is grouped', (phone, shown) => {
    expect(formatPhone(phone)).toBe(spaced(shown));
  });
});
