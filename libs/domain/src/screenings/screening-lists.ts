import type { DifficultyDomain } from '../assessments/assessment-lists.js';

/** Child Functioning Module for 2 to 4 and 5 to 17 years; from eighteen on the Washington Group Short Set. */
export const instruments = ['cfm_2_4', 'cfm_5_17', 'wg_ss'] as const;
export type Instrument = (typeof instruments)[number];

export const screeningStatuses = ['draft', 'completed', 'discarded'] as const;
export type ScreeningStatus = (typeof screeningStatuses)[number];

/** What one screening says. A statistical sign of difficulties in functioning: no diagnosis, no decision on a status. */
export const screeningOutcomes = ['positive', 'incomplete', 'negative', 'not_applicable'] as const;
export type ScreeningOutcome = (typeof screeningOutcomes)[number];

/** What one domain says; `not_known` when a question that counts has no answer. */
export const domainResults = ['difficulty', 'no_difficulty', 'not_known'] as const;
export type DomainResult = (typeof domainResults)[number];

/** Somebody close answers for the child (`proxy`), or the young person does (`self`). */
export const administrationModes = ['proxy', 'self'] as const;
export type AdministrationMode = (typeof administrationModes)[number];

/** Asked here, or taken over from answers that were given elsewhere before. */
export const screeningSources = ['interview', 'import'] as const;
export type ScreeningSource = (typeof screeningSources)[number];

/** How the answers of an import are coded: as here, or as in the surveys of MICS. */
export const importScales = ['wg', 'mics'] as const;
export type ImportScale = (typeof importScales)[number];

/** A young person may answer without a caregiver from this age on, and only if there is none. */
export const SELF_ANSWERS_FROM = 15;

/** By which rule answers become a result: stored with every result, so that it can be explained years later. */
export const ruleOf: Readonly<Record<Instrument, string>> = {
  // Walking is scored without equipment (docs/screening.md tells of the other rules).
  cfm_2_4: 'WG-UNICEF-2018',
  cfm_5_17: 'WG-UNICEF-2018',
  wg_ss: 'WG-SS-3',
};

/** The form for this age, or `null` below two years, where there is none. `age` in completed years on the day. */
export function instrumentAt(age: number): Instrument | null {
  if (age < 2) return null;
  if (age < 5) return 'cfm_2_4';
  return age < 18 ? 'cfm_5_17' : 'wg_ss';
}

/** One answer of each question, by the code of its scale; 7 prefers not to say, 9 does not know. */
export type ScreeningAnswers = Readonly<Partial<Record<string, number>>>;

export interface DomainFinding {
  readonly domain: DifficultyDomain;
  readonly result: DomainResult;
}
