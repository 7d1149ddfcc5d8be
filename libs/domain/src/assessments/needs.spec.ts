import { difficultyDomains } from './assessment-lists.js';
import { areasOfDifficulty, needsFrom } from './needs.js';

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
