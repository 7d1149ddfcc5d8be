import type { EntityManager } from 'typeorm';
import { Problem } from './problem.js';
import { nameJson } from './words.dto.js';

/**
 * Whether a note is closed: by itself, or because a later correction of it is. Who sees too late that words protect a child
 * closes them so; notes are never changed. Corrections are few, and each is found by an index.
 *
 * @param id SQL expression of the note
 * @param alias where its `protected` stands
 */
export const isClosed = (id: string, alias: string): string => `(${alias}.protected or exists (
  with recursive later as (select y.id, y.protected from notes y where y.corrects_id = ${id}
    union all select y.id, y.protected from later join notes y on y.corrects_id = later.id)
  select from later where later.protected))`;

/**
 * What a note leads to says which one it was.
 *
 * @throws {Problem} `invalid` if the note is not of this case, or is closed: its words would stand in the open
 */
export async function requireNoteOf(tx: EntityManager, caseId: string, noteId: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    `select from notes n where n.id = $1 and n.case_id = $2 and not ${isClosed('n.id', 'n')}`,
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
 * What a note says, unless it is closed; what became of it. `NoteStateDto` as pairs of JSON.
 *
 * @param id SQL expression of the note
 * @param alias where `body`, `protected` and `corrects_id` stand
 */
export const noteState = (id: string, alias: string): string => `
  'body', case when not ${isClosed(id, alias)} then ${alias}.body end, 'protected', ${isClosed(id, alias)},
  'correctsId', ${alias}.corrects_id, 'correctedById', (select x.id from notes x where x.corrects_id = ${id}),
  'tasks', ${tasks(id)}, 'referrals', ${referrals(id)}`;
