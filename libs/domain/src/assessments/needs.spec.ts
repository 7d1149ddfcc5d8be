import { difficultyDomains } from './assessment-lists.js';
import { areasOfDifficulty, needsFrom, stillOpen } from './needs.js';

describe('the needs that difficulties make likely', () => {
  it('are none where nothing is hard', () => {
    expect(needsFrom(difficultyDomains.map((domain) => ({ domain, level: 'none' })))).toEqual([]);
  });

  it('have an area for every difficulty', () => {
    for (const domain of difficultyDomains)
      expect(
        needsFrom([{ domain, level: 'some' }])
          .map(({ area }) => area)
          .sort(),
      ).toEqual([...areasOfDifficulty[domain]].sort());
  });

  it('are as great as the greatest difficulty of their area', () => {
    expect(
      needsFrom([
        { domain: 'walking', level: 'some' },
        { domain: 'seeing', level: 'cannot' },
        { domain: 'playing', level: 'some' },
      ]),
    ).toEqual([
      { area: 'health_rehabilitation', level: 'a_lot' },
      { area: 'inclusion_play', level: 'some' },
    ]);
  });
});

describe('what a screening adds to what was said', () => {
  const found = [
    { domain: 'seeing', level: 'a_lot' },
    { domain: 'learning', level: 'some' },
  ] as const;

  it('is what nobody has spoken about', () => {
    expect(stillOpen({ difficulties: [{ domain: 'seeing', level: 'none' }], needs: [] }, found)).toEqual({
      difficulties: [{ domain: 'learning', level: 'some' }],
      needs: [{ area: 'education', level: 'some' }],
    });
  });

  it('never touches an area that was looked at', () => {
    const said = {
      difficulties: [],
      needs: [{ area: 'education' }, { area: 'health_rehabilitation' }],
    } as const;

    expect(stillOpen(said, found)).toEqual({ difficulties: [...found], needs: [] });
  });
});
