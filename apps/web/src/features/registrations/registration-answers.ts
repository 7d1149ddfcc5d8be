import {
  endOfTerm,
  iparParts,
  isDay,
  type IparMeasure,
  type IparPart,
  type MseCategory,
  type MseTerm,
  type PmpcProgramme,
  type PmpcSupport,
  type RegistrationKind,
  type RegistrationWarning,
} from '@birge/domain';

import { ProblemError } from '../../app/problem';

import type { NewRegistration, Registration } from './registrations.queries';

interface PartAnswers {
  readonly measures: readonly IparMeasure[];
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

export interface RegistrationAnswers {
  readonly kind: RegistrationKind;
  readonly category: MseCategory | null;
  readonly term: MseTerm | null;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly programme: PmpcProgramme | null;
  readonly supports: readonly PmpcSupport[];
  readonly conclusion: string;
  readonly parts: Readonly<Record<IparPart, PartAnswers>>;
  readonly icdCode: string;
  readonly diagnosis: string;
  readonly confirmed: readonly RegistrationWarning[];
}

const noPart: PartAnswers = { measures: [], from: '', to: '', note: '' };

export const noRegistration: RegistrationAnswers = {
  kind: 'mse',
  category: null,
  term: null,
  number: '',
  issuer: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  programme: null,
  supports: [],
  conclusion: '',
  parts: { medical: noPart, social: noPart, professional: noPart },
  icdCode: '',
  diagnosis: '',
  confirmed: [],
};

/** What stands on record. The diagnosis does not come with it: left empty, it stays as it is. */
export const answersOf = (registration: Registration): RegistrationAnswers => ({
  ...noRegistration,
  kind: registration.kind,
  category: registration.category,
  term: registration.term,
  number: registration.number ?? '',
  issuer: registration.issuer ?? '',
  issuedOn: registration.issuedOn ?? '',
  validFrom: registration.validFrom,
  validTo: registration.validTo ?? '',
  programme: registration.programme,
  supports: registration.supports,
  conclusion: registration.conclusion ?? '',
  parts: Object.fromEntries(
    iparParts.map((part) => {
      const found = registration.parts.find((one) => one.part === part);
      return [
        part,
        found
          ? { measures: found.measures, from: found.from ?? '', to: found.to ?? '', note: found.note ?? '' }
          : noPart,
      ];
    }),
  ) as RegistrationAnswers['parts'],
});

/** A renewal begins the day after the one that ends; number and days are those of another paper. */
export const renewalOf = (registration: Registration): RegistrationAnswers => ({
  ...answersOf(registration),
  number: '',
  issuedOn: '',
  validFrom: registration.validTo ?? '',
  validTo: '',
  term: null,
});

/** The end that a term proposes, as soon as both are known. */
export function withTerm(answers: RegistrationAnswers, bornOn: string): RegistrationAnswers {
  if (answers.kind !== 'mse' || answers.term === null || !isDay(answers.validFrom)) return answers;
  return { ...answers, validTo: endOfTerm(answers.term, answers.validFrom, bornOn) };
}

export function toBody(answers: RegistrationAnswers, isNew: boolean): NewRegistration {
  const { kind, parts } = answers;
  const kept = iparParts.filter((part) => parts[part].measures.length > 0 || parts[part].note.trim() !== '');
  return {
    kind,
    number: answers.number.trim() || null,
    issuer: answers.issuer.trim() || null,
    issuedOn: answers.issuedOn || null,
    validFrom: answers.validFrom,
    validTo: answers.validTo || null,
    conclusion: answers.conclusion.trim() || null,
    ...(kind === 'mse' ? { category: answers.category, term: answers.term } : {}),
    ...(kind === 'pmpc' ? { programme: answers.programme, supports: [...answers.supports] } : {}),
    ...(kind === 'ipar'
      ? {
          parts: kept.map((part) => ({
            part,
            measures: [...parts[part].measures],
            from: parts[part].from || null,
            to: parts[part].to || null,
            note: parts[part].note.trim() || null,
          })),
        }
      : {}),
    ...(isNew || answers.icdCode.trim() ? { icdCode: answers.icdCode.trim().toUpperCase() || null } : {}),
    ...(isNew || answers.diagnosis.trim() ? { diagnosis: answers.diagnosis.trim() || null } : {}),
    confirmedWarnings: [...answers.confirmed],
  };
}

/** What the server asks a person to confirm. */
export function warningsIn(error: unknown): RegistrationWarning[] {
  if (!(error instanceof ProblemError)) return [];
  const rules = (error.problem.errors ?? []).flatMap((problem) => problem.rules);
  return (['category_legacy', 'overlaps'] as const).filter((warning) => rules.includes(warning));
}
