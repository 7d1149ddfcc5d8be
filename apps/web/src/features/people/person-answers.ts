import type { ContactChannel, ContactRule, GoneReason } from '@birge/domain';

import type { NewPerson, Person } from './people.queries';

export interface PersonAnswers {
  readonly name: string;
  readonly relation: NewPerson['relation'] | null;
  readonly legalRepresentative: boolean;
  readonly representsFrom: string;
  readonly representsTo: string;
  readonly representsBy: string;
  readonly phone: string;
  readonly language: NewPerson['language'] | null;
  readonly contact: ContactRule;
  readonly callFrom: string;
  readonly callTo: string;
  readonly channel: ContactChannel | null;
  readonly livesWithChild: 'yes' | 'no' | 'unknown';
  readonly gone: GoneReason | null;
  readonly goneOn: string;
  readonly note: string;
  /** Somebody in the file of a sibling; chosen, not typed. */
  readonly sameAsPersonId: string | null;
}

export const nobody: PersonAnswers = {
  name: '',
  relation: null,
  legalRepresentative: false,
  representsFrom: '',
  representsTo: '',
  representsBy: '',
  phone: '',
  language: null,
  contact: 'may',
  callFrom: '',
  callTo: '',
  channel: null,
  livesWithChild: 'unknown',
  gone: null,
  goneOn: '',
  note: '',
  sameAsPersonId: null,
};

export const answersOf = (person: Person): PersonAnswers => ({
  name: person.name,
  relation: person.relation,
  legalRepresentative: person.legalRepresentative,
  representsFrom: person.representsFrom ?? '',
  representsTo: person.representsTo ?? '',
  representsBy: person.representsBy ?? '',
  phone: person.phone ?? '',
  language: person.language,
  contact: person.contact,
  callFrom: person.callFrom ?? '',
  callTo: person.callTo ?? '',
  channel: person.channel,
  livesWithChild: person.livesWithChild === null ? 'unknown' : person.livesWithChild ? 'yes' : 'no',
  gone: person.gone,
  goneOn: person.goneOn ?? '',
  note: person.note ?? '',
  sameAsPersonId: null,
});

export function toBody(answers: PersonAnswers): NewPerson {
  const decides = answers.legalRepresentative;
  return {
    name: answers.name.trim(),
    relation: answers.relation ?? 'other',
    legalRepresentative: decides,
    representsFrom: (decides && answers.representsFrom) || null,
    representsTo: (decides && answers.representsTo) || null,
    representsBy: (decides && answers.representsBy.trim()) || null,
    phone: answers.phone.trim() || null,
    language: answers.language ?? null,
    contact: answers.contact,
    callFrom: answers.callFrom || null,
    callTo: answers.callTo || null,
    channel: answers.channel,
    livesWithChild: answers.livesWithChild === 'unknown' ? null : answers.livesWithChild === 'yes',
    gone: answers.gone,
    goneOn: (answers.gone && answers.goneOn) || null,
    note: answers.note.trim() || null,
  };
}

/** An empty field says nothing of a number that is not shown: it stays as it is. */
export function toChange(answers: PersonAnswers, { numberHidden }: Person): Partial<NewPerson> {
  const { phone, ...rest } = toBody(answers);
  return numberHidden && phone === null ? rest : { ...rest, phone };
}
