import {
  ageOn,
  iinDifferences,
  isDay,
  isIin,
  type FieldError,
  type IinWarning,
  type Locality,
  type Sex,
  type SpokenLanguage,
} from '@birge/domain';

import { ProblemError } from '../../app/problem';
import { today } from '../../ui/format';

/** A child as typed: every answer may still be missing. */
export interface ChildAnswers {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly bornOn: string;
  readonly sex: Sex | null;
  readonly iin: string;
  readonly regionId: string | null;
  readonly locationId: string | null;
  readonly settlement: string;
  readonly locality: Locality | null;
  readonly address: string;
  readonly languages: readonly SpokenLanguage[];
  readonly supportNotes: string;
  readonly confirmedWarnings: readonly IinWarning[];
}

export const noChild: ChildAnswers = {
  familyName: '',
  givenName: '',
  patronymic: '',
  bornOn: '',
  sex: null,
  iin: '',
  regionId: null,
  locationId: null,
  settlement: '',
  locality: null,
  address: '',
  languages: [],
  supportNotes: '',
  confirmedWarnings: [],
};

const OF_AGE = 18;

/** The differences between number and family that nobody has confirmed yet. */
export function openDifferences(child: ChildAnswers): IinWarning[] {
  return differencesOf(child).filter((warning) => !child.confirmedWarnings.includes(warning));
}

export function differencesOf({ iin, bornOn, sex }: ChildAnswers): IinWarning[] {
  if (!isIin(iin) || !isDay(bornOn)) return [];
  return iinDifferences(iin, bornOn, sex ?? 'unknown');
}

/** What the server would refuse, said before it is asked. */
export function childErrors(child: ChildAnswers, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (field: keyof ChildAnswers, ...rules: string[]): void => {
    errors.push({ pointer: `${at}/${field}`, rules });
  };
  if (child.givenName.trim() === '') refuse('givenName', 'isRequired');
  if (!isDay(child.bornOn)) refuse('bornOn', 'isDay');
  else if (child.bornOn > today()) refuse('bornOn', 'notInFuture');
  else if (ageOn(child.bornOn, today()) >= OF_AGE) refuse('bornOn', 'isUnder18');
  if (child.sex === null) refuse('sex', 'isRequired');
  if (child.iin !== '' && !isIin(child.iin)) refuse('iin', 'isIin');
  const open = openDifferences(child);
  if (open.length > 0) refuse('iin', ...open);
  if (child.locationId === null) refuse('locationId', 'isLocationId');
  if (child.locality === null) refuse('locality', 'isRequired');
  return errors;
}

const textOrNull = (text: string): string | null => text.trim() || null;

/** The answers as the contract has them; call it once nothing is missing. */
export const toChildBody = (child: ChildAnswers) => ({
  familyName: textOrNull(child.familyName),
  givenName: child.givenName.trim(),
  patronymic: textOrNull(child.patronymic),
  bornOn: child.bornOn,
  sex: child.sex ?? 'unknown',
  locationId: child.locationId ?? '',
  settlement: textOrNull(child.settlement),
  locality: child.locality ?? 'urban',
  address: textOrNull(child.address),
  languages: [...child.languages],
  supportNotes: textOrNull(child.supportNotes),
});

/** Mistakes found in the browser, in the form in which the server tells them. */
export const refusal = (errors: readonly FieldError[]): ProblemError =>
  new ProblemError({ type: '/problems/invalid', title: 'invalid', status: 422, errors });
