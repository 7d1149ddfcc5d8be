import {
  daysBetween,
  failedOutcomes,
  reachedOutcomes,
  type ClosureEvidence,
  type ContactOutcome,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';

/** A day on which somebody tried in vain to reach the family. */
export interface AttemptRow {
  /** Calendar date `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: string;
  readonly outcome: ContactOutcome;
}

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/**
 * Attempts that came to nothing since the family was reached the last time, oldest first. A correction says what came of a
 * note, and leaves the day of the note. What was written without an outcome counts for nothing: nobody knows what came of it.
 */
const ATTEMPTS = `
  with recursive chain as (
    select n.id, (n.created_at at time zone $2)::date as day from notes n
     where n.case_id = $1 and n.corrects_id is null
    union all
    select n.id, c.day from chain c join notes n on n.corrects_id = c.id),
  said as (
    select c.day, n.kind, n.contact_outcome as outcome from chain c join notes n on n.id = c.id
     where n.contact_outcome is not null and not exists (select from notes later where later.corrects_id = n.id)),
  reached as (select coalesce(max(day), '-infinity') as day from said where outcome in (${list(reachedOutcomes)}))
  select s.day::text as "on", s.kind, s.outcome from said s, reached r
   where s.outcome in (${list(failedOutcomes)}) and s.day > r.day order by s.day, s.kind`;

/** The attempts of a case that count today; two on one day are one attempt. */
export function attemptsOf(tx: EntityManager, caseId: string, timeZone: string): Promise<AttemptRow[]> {
  return tx.query<AttemptRow[]>(ATTEMPTS, [caseId, timeZone]);
}

/** The days of attempts, each once. */
export const daysOf = (attempts: readonly AttemptRow[]): string[] => [
  ...new Set(attempts.map(({ on }) => on)),
];

/**
 * What is on record about a child whose case is to be closed.
 *
 * @param today calendar date `YYYY-MM-DD`, in `timeZone`
 */
export async function evidenceOf(
  tx: EntityManager,
  caseId: string,
  attempts: readonly AttemptRow[],
  today: string,
): Promise<ClosureEvidence> {
  const [child] = await tx.query<{ bornOn: string }[]>(
    `select ch.born_on::text as "bornOn" from cases c join children ch on ch.id = c.child_id where c.id = $1`,
    [caseId],
  );
  if (child === undefined) throw new Problem('internal');
  const days = daysOf(attempts);
  const [first, last] = [days[0], days.at(-1)];
  const attemptSpan = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  return { bornOn: child.bornOn, today, attempts: days.length, attemptSpan };
}
