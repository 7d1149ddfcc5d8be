import type { EntityManager } from 'typeorm';
import { Problem } from './problem.js';
import { nameJson } from './words.dto.js';

/**
 * What a note leads to says which one it was.
 *
 * @throws {Problem} `invalid` if the note is not of this case, or its words were moved: they would stand in the open
 */
export async function requireNoteOf(tx: EntityManager, caseId: string, noteId: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    `select from notes n where n.id = $1 and n.case_id = $2 and n.body is not null`,
    [noteId, caseId],
  );
  if (found.length === 0) throw Problem.at('#/noteId', 'exists');
}

const tasks = (
  id: string,
): string => `(select coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'title', k.title,
    'status', k.status, 'dueOn', k.due_on) order by k.created_at), '[]') from tasks k where k.note_id = ${id})`;

const referrals = (
  id: string,
): string => `(select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'status', r.status,
    'serviceName', ${nameJson('s')}) order by r.created_at), '[]')
  from referrals r join services s on s.id = r.service_id where r.note_id = ${id})`;

/**
 * What a note says, unless its words were moved; what became of it. `NoteStateDto` as pairs of JSON.
 *
 * @param id SQL expression of the note
 * @param alias where `body`, `contact_outcome` and `corrects_id` stand
 */
export const noteState = (id: string, alias: string): string => `
  'body', ${alias}.body, 'moved', ${alias}.body is null,
  'contactOutcome', ${alias}.contact_outcome, 'correctsId', ${alias}.corrects_id, 'correctedById', (select x.id from notes x where x.corrects_id = ${id}),
  'tasks', ${tasks(id)}, 'referrals', ${referrals(id)}`;
