import { periodOf, presetOf } from './scope';

describe('a period', () => {
  it.each([
    ['month', '2026-11-01'],
    ['quarter', '2026-09-01'],
    ['half', '2026-06-01'],
    ['year', '2025-12-01'],
  ] as const)('of a %s begins with a month', (preset, from) => {
    expect(periodOf(preset, '2026-11-23')).toEqual({ from, to: '2026-11-23' });
  });

  it('is recognised again, and another one is not', () => {
    expect(presetOf({ from: '2026-09-01', to: '2026-11-23' })).toBe('quarter');
    expect(presetOf({ from: '2026-09-02', to: '2026-11-23' })).toBeNull();
  });
});
