import {
  categoryProblem,
  iparMeasures,
  registrationReasons,
  type FieldError,
  type IparPart,
} from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type { Registration } from './registration.entity.js';
import type { ActOnRegistrationDto } from './registrations.dto.js';

/** What a paper cannot say: words of another register, days in the wrong order, a category that does not fit the age. */
export function registrationErrors(
  row: Pick<
    Registration,
    'kind' | 'category' | 'term' | 'validFrom' | 'validTo' | 'programme' | 'supports' | 'parts'
  >,
  { bornOn, at, confirmed }: { bornOn: string; at: string; confirmed: readonly string[] },
): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, rule: string): void =>
    void errors.push({ pointer: `${at}/${field}`, rules: [rule] });
  if (row.kind !== 'mse') {
    if (row.category) wrong('category', 'isMseOnly');
    if (row.term) wrong('term', 'isMseOnly');
  }
  if (row.kind !== 'pmpc') {
    if (row.programme) wrong('programme', 'isPmpcOnly');
    if (row.supports.length > 0) wrong('supports', 'isPmpcOnly');
  }
  if (row.kind !== 'ipar' && row.parts.length > 0) wrong('parts', 'isIparOnly');
  if (row.validTo && row.validTo < row.validFrom) wrong('validTo', 'notBeforeStart');
  if (row.validFrom < bornOn) wrong('validFrom', 'notBeforeBirth');
  if (row.kind === 'mse' && row.category) {
    const problem = categoryProblem(row.category, bornOn, row.validFrom);
    if (problem !== null && !confirmed.includes(problem)) wrong('category', problem);
  }
  errors.push(...partErrors(row.parts, `${at}/parts`));
  return errors;
}

function partErrors(parts: Registration['parts'], at: string): FieldError[] {
  return parts.flatMap(({ part, measures, from, to }, index) => {
    const errors: FieldError[] = [];
    const wrong = (field: string, rule: string): void =>
      void errors.push({ pointer: `${at}/${index}/${field}`, rules: [rule] });
    if (parts.findIndex((other) => other.part === part) < index) wrong('part', 'isUnique');
    const known: readonly string[] = iparMeasures[part as IparPart];
    if (measures.some((measure) => !known.includes(measure))) wrong('measures', 'isIn');
    if (from && to && to < from) wrong('to', 'notBeforeStart');
    return errors;
  });
}

/** What a step cannot do without. */
export function requireReason(step: ActOnRegistrationDto): void {
  const { action, reason, note, renewal } = step;
  if (action === 'renew') {
    if (renewal === undefined) throw Problem.at('#/renewal', 'isRequired');
    return;
  }
  const known: readonly string[] = registrationReasons[action];
  if (reason === undefined) throw Problem.at('#/reason', 'isRequired');
  if (!known.includes(reason)) throw Problem.at('#/reason', 'isIn');
  if (reason === 'other' && !note) throw Problem.at('#/note', 'isRequired');
}
