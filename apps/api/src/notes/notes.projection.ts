import { nameJson } from '../platform/words.dto.js';

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
  'body', case when not ${alias}.protected then ${alias}.body end, 'protected', ${alias}.protected,
  'correctsId', ${alias}.corrects_id, 'correctedById', (select x.id from notes x where x.corrects_id = ${id}),
  'tasks', ${tasks(id)}, 'referrals', ${referrals(id)}`;

export const noteTables = 'notes n join cases c on c.id = n.case_id join users u on u.id = n.author_id';

/** A note as JSON: `NoteDto`. */
export const noteItem = `json_build_object('id', n.id, 'caseId', n.case_id, 'kind', n.kind, 'shareable', n.shareable,
  ${noteState('n.id', 'n')},
  'author', json_build_object('id', u.id, 'name', u.name), 'createdAt', to_json(n.created_at))`;

/** A note among those of many children as JSON: `FoundNoteDto`. Aliases: those of `noteTables`, `ch` child. */
export const foundNoteItem = `json_build_object('id', n.id, 'kind', n.kind, 'body', n.body, 'createdAt', to_json(n.created_at),
  'author', json_build_object('id', u.id, 'name', u.name),
  'case', json_build_object('id', c.id, 'number', c.number, 'givenName', ch.given_name, 'familyName', ch.family_name))`;
