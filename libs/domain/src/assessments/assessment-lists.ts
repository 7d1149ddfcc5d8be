export const assessmentStatuses = ['draft', 'completed'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** Where a child and family may need something. */
export const needAreas = [
  'health_rehabilitation',
  'education',
  'family_care',
  'income_benefits',
  'inclusion_play',
  'safety',
] as const;
export type NeedArea = (typeof needAreas)[number];

/** The domains of both Child Functioning Modules (2–4 and 5–17 years), Washington Group and UNICEF. */
export const difficultyDomains = [
  'seeing',
  'hearing',
  'walking',
  'fine_motor',
  'self_care',
  'communication',
  'learning',
  'remembering',
  'concentrating',
  'accepting_change',
  'playing',
  'controlling_behaviour',
  'making_friends',
  'anxiety',
  'depression',
] as const;
export type DifficultyDomain = (typeof difficultyDomains)[number];

export const difficultyLevels = ['none', 'some', 'a_lot', 'cannot'] as const;
export type DifficultyLevel = (typeof difficultyLevels)[number];

export const needLevels = ['none', 'some', 'a_lot'] as const;
export type NeedLevel = (typeof needLevels)[number];

/** What is asked of the youngest: Child Functioning Module for 2 to 4 years. */
const youngDomains = [
  'seeing',
  'hearing',
  'walking',
  'fine_motor',
  'communication',
  'learning',
  'playing',
  'controlling_behaviour',
] as const satisfies readonly DifficultyDomain[];

/** What the two modules do not share is left out for the older ones: fine motor skills and play. */
const olderDomains = difficultyDomains.filter((domain) => domain !== 'fine_motor' && domain !== 'playing');

/** The module begins at two years; below, words say more than levels. */
export const MODULE_BEGINS_AT = 2;

/**
 * The domains that the Child Functioning Module asks at this age.
 *
 * @param age completed years
 */
export function difficultyDomainsAt(age: number): readonly DifficultyDomain[] {
  if (age < MODULE_BEGINS_AT) return [];
  return age < 5 ? youngDomains : olderDomains;
}
