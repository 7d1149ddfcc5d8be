import {
  difficultyLevels,
  needAreas,
  type DifficultyDomain,
  type DifficultyLevel,
  type NeedArea,
  type NeedLevel,
} from './assessment-lists.js';

/** Where support for a difficulty is looked for first. A proposal to talk about, nothing more. */
// prettier-ignore
export const areasOfDifficulty: Readonly<Record<DifficultyDomain, readonly NeedArea[]>> = {
  seeing:                ['health_rehabilitation'],
  hearing:               ['health_rehabilitation'],
  walking:               ['health_rehabilitation'],
  fine_motor:            ['health_rehabilitation'],
  self_care:             ['health_rehabilitation', 'family_care'],
  communication:         ['health_rehabilitation', 'education'],
  learning:              ['education'],
  remembering:           ['education'],
  concentrating:         ['education'],
  accepting_change:      ['family_care'],
  playing:               ['inclusion_play'],
  controlling_behaviour: ['family_care'],
  making_friends:        ['inclusion_play'],
  anxiety:               ['health_rehabilitation'],
  depression:            ['health_rehabilitation'],
};

const levelOf = (level: DifficultyLevel): NeedLevel =>
  level === 'none' || level === 'some' ? level : 'a_lot';

/** The needs that the difficulties of a child make likely, one for each area, the strongest difficulty first. */
export function needsFrom(
  difficulties: readonly { readonly domain: DifficultyDomain; readonly level: DifficultyLevel }[],
): { area: NeedArea; level: NeedLevel }[] {
  return needAreas.flatMap((area) => {
    const levels = difficulties
      .filter(({ domain, level }) => level !== 'none' && areasOfDifficulty[domain].includes(area))
      .map(({ level }) => level)
      .sort((one, other) => difficultyLevels.indexOf(other) - difficultyLevels.indexOf(one));
    return levels[0] === undefined ? [] : [{ area, level: levelOf(levels[0]) }];
  });
}

type Difficulty = { readonly domain: DifficultyDomain; readonly level: DifficultyLevel };

/** What was found about domains and areas that nobody has spoken about yet; what was said is never replaced. */
export function stillOpen(
  said: {
    readonly difficulties: readonly Difficulty[];
    readonly needs: readonly { readonly area: NeedArea }[];
  },
  found: readonly Difficulty[],
): { difficulties: Difficulty[]; needs: { area: NeedArea; level: NeedLevel }[] } {
  const difficulties = found.filter(
    ({ domain }) => !said.difficulties.some((known) => known.domain === domain),
  );
  const needs = needsFrom(difficulties).filter(
    ({ area }) => !said.needs.some((known) => known.area === area),
  );
  return { difficulties, needs };
}
