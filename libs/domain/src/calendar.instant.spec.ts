import { instantIn } from './calendar.js';

describe('the instant of a time on the clock', () => {
  it('is five hours behind UTC in Almaty since 1 March 2024, six before', () => {
    expect(instantIn('Asia/Almaty', '2026-11-23', '11:00').toISOString()).toBe('2026-11-23T06:00:00.000Z');
    expect(instantIn('Asia/Almaty', '2024-02-28', '11:00').toISOString()).toBe('2024-02-28T05:00:00.000Z');
    expect(instantIn('Asia/Almaty', '2024-03-02', '00:30').toISOString()).toBe('2024-03-01T19:30:00.000Z');
  });

  it('is found around changes of the clocks', () => {
    // Berlin leaps from 02:00 to 03:00 on 29 March 2026 and back from 03:00 to 02:00 on 25 October.
    expect(instantIn('Europe/Berlin', '2026-03-29', '01:30').toISOString()).toBe('2026-03-29T00:30:00.000Z');
    expect(instantIn('Europe/Berlin', '2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantIn('Europe/Berlin', '2026-03-29', '03:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantIn('Europe/Berlin', '2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantIn('Europe/Berlin', '2026-10-25', '03:30').toISOString()).toBe('2026-10-25T02:30:00.000Z');
  });

  it('refuses what is no time', () => {
    expect(() => instantIn('Asia/Almaty', '2026-11-23', '24:00')).toThrow(RangeError);
    expect(() => instantIn('Asia/Almaty', '2026-02-30', '10:00')).toThrow(RangeError);
  });
});
