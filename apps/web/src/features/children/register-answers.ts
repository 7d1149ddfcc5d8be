import {
  ageOn,
  isDay,
  OWN_CONSENT_AGE,
  assentProblems,
  type ConsentMode,
  type FieldError,
  type Priority,
  type Relation,
  type SpokenLanguage,
} from '@birge/domain';

import { assentBody, noAssent, type AssentAnswers, assentNeededOn } from '../../app/assent-fields';
import { today } from '../../ui/format';

import { childErrors, noChild, toChildBody, type ChildAnswers } from './child-answers';
import type { NewCase } from './children.queries';

export const registerSteps = ['child', 'people', 'consent', 'check'] as const;
export type RegisterStep = (typeof registerSteps)[number];

export interface PersonAnswers {
  readonly name: string;
  readonly relation: Relation | null;
  readonly legalRepresentative: boolean;
  readonly phone: string;
  readonly language: SpokenLanguage | null;
}

/** Whose consent: a place among the people, the child in person, or nobody chosen yet. */
export type ConsentGiver = number | 'child' | null;

export interface RegisterAnswers {
  /** Sent once, however often the button is pressed or the page is loaded again. */
  readonly key: string;
  readonly child: ChildAnswers;
  readonly people: readonly PersonAnswers[];
  readonly consentNow: boolean | null;
  readonly giver: ConsentGiver;
  readonly mode: ConsentMode | null;
  readonly language: SpokenLanguage | null;
  readonly givenOn: string;
  readonly assent: AssentAnswers;
  readonly priority: Priority;
  readonly note: string;
  readonly teamId: string | null;
  readonly caseworkerId: string | null;
}

export const noPerson: PersonAnswers = {
  name: '',
  relation: null,
  legalRepresentative: false,
  phone: '',
  language: null,
};

export const noAnswers = (key: string): RegisterAnswers => ({
  key,
  child: noChild,
  people: [noPerson],
  consentNow: null,
  giver: null,
  mode: null,
  language: null,
  givenOn: today(),
  assent: noAssent,
  priority: 'medium',
  note: '',
  teamId: null,
  caseworkerId: null,
});

const decides: readonly Relation[] = ['mother', 'father', 'guardian', 'trustee', 'foster_parent'];

/** Who usually decides for a child; the caseworker says otherwise where it is otherwise. */
export const usuallyDecides = (relation: Relation | null): boolean =>
  relation !== null && decides.includes(relation);

/** Who may agree to the case file: legal representatives, and a young person in person. */
export function consentGivers({ people, child }: RegisterAnswers): ConsentGiver[] {
  const representatives = people.flatMap((person, index) => (person.legalRepresentative ? [index] : []));
  const isYoungPerson = isDay(child.bornOn) && ageOn(child.bornOn, today()) >= OWN_CONSENT_AGE;
  return [...representatives, ...(isYoungPerson ? (['child'] as const) : [])];
}

/** The one who will be asked, when there is only one. */
export const giverOf = (answers: RegisterAnswers): ConsentGiver => {
  const givers = consentGivers(answers);
  if (answers.giver !== null && givers.includes(answers.giver)) return answers.giver;
  return givers.length === 1 ? (givers[0] ?? null) : null;
};

/** In which language it was explained: that of the one who agrees, or the only one at home, unless somebody says otherwise. */
export function consentLanguageOf(answers: RegisterAnswers): SpokenLanguage | null {
  const giver = giverOf(answers);
  const spoken = typeof giver === 'number' ? answers.people[giver]?.language : null;
  const [first, ...others] = answers.child.languages;
  return answers.language ?? spoken ?? (others.length === 0 ? (first ?? null) : null);
}

/** What is missing or wrong on one page of the flow; the last one asks for everything. */
export function registerErrors(
  answers: RegisterAnswers,
  step: RegisterStep,
  isRegionManager: boolean,
): FieldError[] {
  switch (step) {
    case 'child':
      return childErrors(answers.child, '#/child');
    case 'people':
      return answers.people.flatMap((person, index) => personErrors(person, `#/people/${index}`));
    case 'consent':
      return [
        ...consentErrors(answers),
        ...(isRegionManager && answers.teamId === null
          ? [{ pointer: '#/teamId', rules: ['isRequired'] }]
          : []),
      ];
    case 'check':
      return registerSteps.slice(0, -1).flatMap((before) => registerErrors(answers, before, isRegionManager));
  }
}

function personErrors(person: PersonAnswers, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (person.name.trim() === '') errors.push({ pointer: `${at}/name`, rules: ['isRequired'] });
  if (person.relation === null) errors.push({ pointer: `${at}/relation`, rules: ['isRequired'] });
  if (person.phone !== '' && !/^\+?[0-9][0-9 ()-]{4,38}$/.test(person.phone.trim()))
    errors.push({ pointer: `${at}/phone`, rules: ['isPhone'] });
  return errors;
}

function consentErrors(answers: RegisterAnswers): FieldError[] {
  if (answers.consentNow === null) return [{ pointer: '#/consentNow', rules: ['isRequired'] }];
  if (!answers.consentNow) return [];
  const errors: FieldError[] = [];
  if (giverOf(answers) === null) errors.push({ pointer: '#/consent/personIndex', rules: ['isRequired'] });
  if (answers.mode === null) errors.push({ pointer: '#/consent/mode', rules: ['isRequired'] });
  if (consentLanguageOf(answers) === null)
    errors.push({ pointer: '#/consent/language', rules: ['isRequired'] });
  if (!isDay(answers.givenOn)) errors.push({ pointer: '#/consent/givenOn', rules: ['isDay'] });
  else if (answers.givenOn > today()) errors.push({ pointer: '#/consent/givenOn', rules: ['notInFuture'] });
  else errors.push(...assentErrors(answers));
  return errors;
}

/** The word of the child, by the rules of the server. */
function assentErrors(answers: RegisterAnswers): FieldError[] {
  const { child, givenOn, assent } = answers;
  const giver = giverOf(answers);
  if (giver === null || !isDay(child.bornOn)) return [];
  return assentProblems({
    bornOn: child.bornOn,
    on: givenOn,
    byRepresentative: giver !== 'child',
    assent: assent.assent,
    hasAssentNote: assent.assentNote.trim() !== '',
    caregiver: assent.caregiver,
  }).map(({ field, rule }) => ({
    pointer: `#/consent/${field === 'personId' ? 'personIndex' : field}`,
    rules: [rule],
  }));
}

/** On which page the field stands. */
export function stepOf(pointer: string): RegisterStep {
  if (pointer.startsWith('#/child') || pointer.startsWith('#/confirmedWarnings')) return 'child';
  return pointer.startsWith('#/people') ? 'people' : 'consent';
}

export function toBody(answers: RegisterAnswers): NewCase {
  const { child, people, mode } = answers;
  const language = consentLanguageOf(answers);
  const giver = giverOf(answers);
  return {
    child: { ...toChildBody(child), iin: child.iin || null },
    confirmedWarnings: [...child.confirmedWarnings],
    people: people.map(({ name, relation, legalRepresentative, phone, language: spoken }) => ({
      name: name.trim(),
      relation: relation ?? 'other',
      legalRepresentative,
      phone: phone.trim() || null,
      language: spoken,
    })),
    consent:
      answers.consentNow && mode && language
        ? {
            personIndex: giver === 'child' ? null : giver,
            mode,
            language,
            givenOn: answers.givenOn,
            ...assentBody(answers.assent, assentNeededOn(child.bornOn, answers.givenOn), giver === 'child'),
          }
        : null,
    priority: answers.priority,
    ...(answers.note.trim() ? { note: answers.note.trim() } : {}),
    ...(answers.teamId ? { teamId: answers.teamId } : {}),
    ...(answers.caseworkerId ? { caseworkerId: answers.caseworkerId } : {}),
  };
}
