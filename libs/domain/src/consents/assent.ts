import { ageOn } from '../calendar.js';

/** From this age on a young person consents in person (International Rescue Committee and UNICEF, Caring for Child Survivors). */
export const OWN_CONSENT_AGE = 15;
const WRITTEN_ASSENT_AGE = 12;
const ORAL_ASSENT_AGE = 6;
const OF_AGE = 18;

/** What the child's own word must be, by completed years on the day of the answer. */
export const assentNeeds = ['none', 'oral', 'written', 'own'] as const;
export type AssentNeed = (typeof assentNeeds)[number];

export function assentNeededAt(age: number): AssentNeed {
  if (age >= OWN_CONSENT_AGE) return 'own';
  if (age >= WRITTEN_ASSENT_AGE) return 'written';
  return age >= ORAL_ASSENT_AGE ? 'oral' : 'none';
}

/** What the child answered; `not_able`: cannot say so in any way she has, and a note tells how that was found. */
export const assentAnswers = ['oral', 'written', 'not_able', 'declined'] as const;
export type AssentAnswer = (typeof assentAnswers)[number];

/** Whether a caregiver of a young person who consents in person was told: where that is safe. */
export const caregiverParts = ['involved', 'not_safe', 'not_reached'] as const;
export type CaregiverPart = (typeof caregiverParts)[number];

export interface Answer {
  /** Calendar date `YYYY-MM-DD`. */
  readonly bornOn: string;
  readonly on: string;
  /** A representative answers, or the young person in person. */
  readonly byRepresentative: boolean;
  readonly assent: AssentAnswer | null;
  readonly hasAssentNote: boolean;
  readonly caregiver: CaregiverPart | null;
}

/** A reason why an agreement does not hold, and the field where it is mended. */
export interface AssentProblem {
  readonly field: 'personId' | 'assent' | 'assentNote' | 'caregiver';
  readonly rule: string;
}

/**
 * Why this answer is no agreement yet, by the age of the child on that day.
 *
 * Up to 5 the representative alone; 6–11 with the child's word; 12–14 with the child's word in writing; from 15 on the
 * young person in person, with a caregiver where that is safe. Who is not able to say is spoken for, with a note.
 */
export function assentProblems(answer: Answer): AssentProblem[] {
  const age = ageOn(answer.bornOn, answer.on);
  const need = assentNeededAt(age);
  if (need === 'own') return ownProblems(answer, age);
  if (!answer.byRepresentative) return [{ field: 'personId', rule: 'isRequired' }];
  if (answer.assent === 'declined') return [{ field: 'assent', rule: 'child_declined' }];
  if (need === 'none') return [];
  if (answer.assent === 'not_able') return noteProblems(answer);
  const isEnough = answer.assent === 'written' || (need === 'oral' && answer.assent === 'oral');
  return isEnough ? [] : [{ field: 'assent', rule: `assent_${need}` }];
}

function ownProblems(answer: Answer, age: number): AssentProblem[] {
  if (answer.byRepresentative) {
    if (age >= OF_AGE || answer.assent !== 'not_able') return [{ field: 'personId', rule: 'own_consent' }];
    return noteProblems(answer);
  }
  // Of age: nobody else is asked.
  return age < OF_AGE && answer.caregiver === null ? [{ field: 'caregiver', rule: 'isRequired' }] : [];
}

const noteProblems = ({ hasAssentNote }: Answer): AssentProblem[] =>
  hasAssentNote ? [] : [{ field: 'assentNote', rule: 'isRequired' }];

/** The day a birthday falls on; of 29 February in common years 1 March. */
export function birthdayOf(bornOn: string, years: number): string {
  const year = String(Number(bornOn.slice(0, 4)) + years).padStart(4, '0');
  const day = `${year}${bornOn.slice(4)}`;
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return day.endsWith('-02-29') && !isLeap ? `${year}-03-01` : day;
}

/**
 * The last day of a consent. What a representative agreed to ends with the eighteenth birthday at the latest.
 *
 * @param asked the day that was agreed, `null` for none
 */
export function consentEndsOn(
  bornOn: string,
  byRepresentative: boolean,
  asked: string | null,
): string | null {
  if (!byRepresentative) return asked;
  const adultOn = birthdayOf(bornOn, OF_AGE);
  return asked === null || asked > adultOn ? adultOn : asked;
}
