import type { DifficultyDomain, NeedArea, Priority, RiskAnswers } from '@birge/domain';
import type { Random } from './random.js';
import type { Difficulty } from './shared.js';

/** Domains of the module for two to four years; above it all but two of the others; below it the module does not apply. */
const young: readonly DifficultyDomain[] = ['seeing', 'hearing', 'walking', 'fine_motor', 'communication', 'learning', 'playing', 'controlling_behaviour']; // prettier-ignore
const older: readonly DifficultyDomain[] = ['seeing', 'hearing', 'walking', 'self_care', 'communication', 'learning', 'remembering', 'concentrating', 'accepting_change', 'controlling_behaviour', 'making_friends', 'anxiety', 'depression']; // prettier-ignore

/** What is hard often comes together. */
const patterns: readonly (readonly [readonly DifficultyDomain[], number])[] = [
  [['walking', 'self_care', 'fine_motor'], 26],
  [['communication', 'learning', 'remembering', 'playing'], 28],
  [['communication', 'accepting_change', 'making_friends', 'controlling_behaviour', 'playing'], 18],
  [['learning', 'concentrating', 'remembering'], 14],
  [['hearing', 'communication'], 7],
  [['seeing', 'walking'], 5],
  [['anxiety', 'making_friends'], 6],
];

const hardness = [['some', 3], ['a_lot', 5], ['cannot', 1]] as const; // prettier-ignore

/** What a child of this age finds hard, as the module asks it. */
export function inventDifficulties(random: Random, age: number): Difficulty[] {
  if (age < 2) return [];
  const asked = age < 5 ? young : older;
  const hard = random.weighted(patterns);
  return asked.map((domain) => {
    if (hard.includes(domain)) return { domain, level: random.weighted(hardness) }; // prettier-ignore
    return { domain, level: random.chance(0.1) ? 'some' : 'none' };
  });
}

export interface Need {
  readonly area: NeedArea;
  readonly level: string;
  readonly note: null;
}

const areas: readonly (readonly [NeedArea, number])[] = [['health_rehabilitation', 0.9], ['education', 0.6], ['family_care', 0.4], ['income_benefits', 0.5], ['inclusion_play', 0.4], ['safety', 0.1]]; // prettier-ignore

/** Every area is looked at; not every one has a need. */
export function inventNeeds(random: Random): Need[] {
  return areas.map(([area, often]) => ({
    area,
    level: random.chance(often) ? (random.chance(0.5) ? 'a_lot' : 'some') : 'none',
    note: null,
  }));
}

/** What the conversation told of danger and need: what makes a case as urgent as it is. */
export function inventRisks(random: Random, priority: Priority, age: number): RiskAnswers {
  const quiet = { immediate_threat: false, no_caregiver: false, caregiver_exhausted: false };
  if (priority === 'high') return { ...quiet, [random.pick(['care_gap', 'no_caregiver'] as const)]: true };
  if (priority === 'low') return quiet;
  const isAtSchoolAge = age >= 7 && random.chance(0.4);
  return isAtSchoolAge ? { ...quiet, out_of_school: true } : { ...quiet, caregiver_exhausted: true };
}
