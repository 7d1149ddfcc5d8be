import { isIdentityDocument, type FieldError } from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type { Document } from './document.entity.js';

type Facts = Pick<Document, 'kind' | 'number' | 'validFrom' | 'validTo' | 'seenOn' | 'fileId'>;

/** What a document cannot do without, and what it may not have; told at the field. */
export function checkDocument({ kind, number, validFrom, validTo, seenOn, fileId }: Facts): void {
  const errors: FieldError[] = [];
  const wrong = (field: string, rule: string): void =>
    void errors.push({ pointer: `#/${field}`, rules: [rule] });
  if (isIdentityDocument(kind)) {
    if (fileId !== null) wrong('kind', 'isNoIdentityDocument');
    if (!number) wrong('number', 'isRequired');
    if (seenOn === null) wrong('seenOn', 'isRequired');
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) wrong('validTo', 'notBeforeStart');
  if (errors.length > 0) throw new Problem('invalid', { errors });
}
