import { ageOn, addDays } from '../calendar.js';
import { birthdayOf } from '../consents/assent.js';
import type { MseCategory, RegistrationKind } from '../people/relations.js';
import type { Workflow } from '../workflow.js';

export const registrationStatuses = ['current', 'replaced', 'ended', 'entered_in_error'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

export const registrationActions = ['renew', 'end', 'mark_in_error'] as const;
export type RegistrationAction = (typeof registrationActions)[number];

/** A renewal is a new record; the old one stays as it was. */
// prettier-ignore
export const registrationWorkflow: Workflow<RegistrationStatus, RegistrationAction, object> = {
  initial: 'current',
  actions: {
    renew:         { from: ['current'],                      to: 'replaced' },
    end:           { from: ['current'],                      to: 'ended' },
    mark_in_error: { from: ['current', 'replaced', 'ended'], to: 'entered_in_error' },
  },
};

/** Why a registration was ended before its time, or should never have been written. */
export const registrationReasons = {
  end: ['not_confirmed', 'lifted', 'moved_away', 'other'],
  mark_in_error: ['wrong_child', 'wrong_register', 'wrong_details', 'other'],
} as const satisfies Partial<Record<RegistrationAction, readonly string[]>>;
export const registrationEndReasons = [
  'not_confirmed',
  'lifted',
  'moved_away',
  'wrong_child',
  'wrong_register',
  'wrong_details',
  'other',
] as const;
export type RegistrationEndReason = (typeof registrationEndReasons)[number];

/** Which register says it. Numbers of one are never added to those of the other. */
export const registers = ['medical_social', 'pedagogical'] as const;
export type Register = (typeof registers)[number];
/** The rehabilitation programme follows from the disability status and stands in its register. */
export const registerOf: Readonly<Record<RegistrationKind, Register>> = {
  mse: 'medical_social',
  ipar: 'medical_social',
  pmpc: 'pedagogical',
};

/** For how long a disability status is given. */
export const mseTerms = ['six_months', 'one_year', 'two_years', 'five_years', 'until_7', 'until_18'] as const;
export type MseTerm = (typeof mseTerms)[number];

const termMonths: Readonly<Partial<Record<MseTerm, number>>> = {
  six_months: 6,
  one_year: 12,
  two_years: 24,
  five_years: 60,
};

/** The last day of a term: what the form proposes. @param from calendar date `YYYY-MM-DD` */
export function endOfTerm(term: MseTerm, from: string, bornOn: string): string {
  const months = termMonths[term];
  if (months === undefined) return birthdayOf(bornOn, term === 'until_7' ? 7 : 18);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** What a person may confirm although it looks wrong. */
export const registrationWarnings = ['category_legacy', 'overlaps'] as const;
export type RegistrationWarning = (typeof registrationWarnings)[number];

/**
 * Whether a category fits the age on the day from which it counts. Under 7 there is no group. The category of childhood
 * stood until 16 before the reform of 2021/22: an old paper may say so, and a person confirms it.
 *
 * @returns the rule that it breaks, or `null`
 */
export function categoryProblem(
  category: MseCategory,
  bornOn: string,
  validFrom: string,
): 'category_legacy' | 'category_age' | null {
  const age = ageOn(bornOn, validFrom);
  if (category !== 'under_7') return age < 7 ? 'category_age' : null;
  if (age < 7) return null;
  return age < 16 ? 'category_legacy' : 'category_age';
}

/** Days before the end of a registration on which somebody is told to renew it. */
export const REGISTRATION_RENEWAL_DAYS = [60, 30] as const;

/** Where a registration stands on the calendar. */
export const registrationTimes = ['not_yet', 'valid', 'ends_soon', 'over'] as const;
export type RegistrationTime = (typeof registrationTimes)[number];

export function registrationTimeOn(
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  day: string,
): RegistrationTime {
  if (validFrom > day) return 'not_yet';
  if (validTo === null) return 'valid';
  if (validTo < day) return 'over';
  return validTo <= addDays(day, REGISTRATION_RENEWAL_DAYS[0]) ? 'ends_soon' : 'valid';
}

/** The programme that the commission recommends for learning. */
export const pmpcProgrammes = ['standard', 'adapted', 'individual', 'preschool'] as const;
export type PmpcProgramme = (typeof pmpcProgrammes)[number];

/** What the commission recommends beside it. */
export const pmpcSupports = [
  'psychologist',
  'speech_therapist',
  'special_teacher',
  'personal_assistant',
  'sign_language',
  'home_teaching',
  'adapted_exams',
  'accessible_place',
  'correction_cabinet',
  'early_intervention',
] as const;
export type PmpcSupport = (typeof pmpcSupports)[number];

/** The parts of the rehabilitation programme. */
export const iparParts = ['medical', 'social', 'professional'] as const;
export type IparPart = (typeof iparParts)[number];

/** What each part may provide. */
export const iparMeasures = {
  medical: ['restorative_treatment', 'reconstructive_surgery', 'prosthetics', 'sanatorium'],
  social: [
    'mobility_aids',
    'hearing_aids',
    'vision_aids',
    'hygiene_products',
    'individual_assistant',
    'sign_language_specialist',
    'special_social_services',
  ],
  professional: ['career_guidance', 'vocational_training', 'workplace_adaptation'],
} as const satisfies Record<IparPart, readonly string[]>;
export const allIparMeasures = [
  ...iparMeasures.medical,
  ...iparMeasures.social,
  ...iparMeasures.professional,
] as const;
export type IparMeasure = (typeof allIparMeasures)[number];
