import { isIdentityDocument } from '@birge/domain';

import { today } from '../../ui/format';

import type { Document, DocumentChange, NewDocument } from './documents.queries';

/** What is filled in about a document; empty is empty text. */
export interface DocumentAnswers {
  readonly kind: NewDocument['kind'] | null;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly seenOn: string;
  readonly givenById: string | null;
}

export const unknown = (kind: NewDocument['kind'] | null = null): DocumentAnswers => ({
  kind,
  title: '',
  number: '',
  issuer: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  seenOn: today(),
  givenById: null,
});

export const answersOf = (document: Document): DocumentAnswers => ({
  kind: document.kind,
  title: document.title ?? '',
  number: document.number ?? '',
  issuer: document.issuer ?? '',
  issuedOn: document.issuedOn ?? '',
  validFrom: document.validFrom ?? '',
  validTo: document.validTo ?? '',
  seenOn: document.seenOn ?? today(),
  givenById: document.givenBy?.id ?? null,
});

export const isSeenOnly = ({ kind }: Pick<DocumentAnswers, 'kind'>): boolean =>
  kind !== null && isIdentityDocument(kind);

const texts = ['title', 'number', 'issuer', 'issuedOn', 'validFrom', 'validTo'] as const;

/** What the server is sent of a change: everything, an emptied field as `null`. */
export function toChange(answers: DocumentAnswers): DocumentChange {
  return {
    ...(answers.kind ? { kind: answers.kind } : {}),
    ...Object.fromEntries(texts.map((name) => [name, answers[name].trim() || null])),
    seenOn: isSeenOnly(answers) ? answers.seenOn || null : null,
    givenById: answers.givenById,
  };
}

/** What the server is sent of a new document: only what was said. */
export function toDocument(answers: DocumentAnswers, replacesId?: string): NewDocument {
  const said = Object.entries(toChange(answers)).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(said) as DocumentChange),
    kind: answers.kind ?? 'other',
    ...(replacesId ? { replacesId } : {}),
  };
}
