import { mayBeCalled, representsOn } from './people-lists.js';

const guardian = {
  legalRepresentative: true,
  representsFrom: '2025-09-01',
  representsTo: '2026-11-22',
  gone: null,
};

describe('who speaks for a child', () => {
  it('does so from the first day to the last', () => {
    const days = ['2025-08-31', '2025-09-01', '2026-11-22', '2026-11-23'];

    expect(days.map((day) => representsOn(guardian, day))).toEqual([false, true, true, false]);
  });

  it('is a recorded representative who lives; who moved still speaks', () => {
    const always = { ...guardian, representsFrom: null, representsTo: null };

    expect([
      representsOn(always, '1990-01-01'),
      representsOn({ ...always, gone: 'moved' }, '2026-11-23'),
      representsOn({ ...always, gone: 'deceased' }, '2026-11-23'),
      representsOn({ ...always, legalRepresentative: false }, '2026-11-23'),
    ]).toEqual([true, true, false, false]);
  });

  it('may be called unless it is written that she must not', () => {
    expect([
      mayBeCalled({ contact: 'preferred', gone: null }),
      mayBeCalled({ contact: 'may', gone: 'moved' }),
      mayBeCalled({ contact: 'must_not', gone: null }),
      mayBeCalled({ contact: 'may', gone: 'deceased' }),
    ]).toEqual([true, true, false, false]);
  });
});
