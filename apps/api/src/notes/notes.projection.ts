import { noteState } from '../platform/note-link.js';

export const noteTables = 'notes n join cases c on c.id = n.case_id join users u on u.id = n.author_id';

/** A note as JSON: `NoteDto`. */
export const noteItem = `json_build_object('id', n.id, 'caseId', n.case_id, 'kind', n.kind, 'shareable', n.shareable,
  ${noteState('n.id', 'n')},
  'author', json_build_object('id', u.id, 'name', u.name), 'createdAt', to_json(n.created_at))`;

/** A note among those of many children as JSON: `FoundNoteDto`. Aliases: those of `noteTables`, `ch` child. */
export const foundNoteItem = `json_build_object('id', n.id, 'kind', n.kind, 'body', n.body, 'createdAt', to_json(n.created_at),
  'author', json_build_object('id', u.id, 'name', u.name),
  'case', json_build_object('id', c.id, 'number', c.number, 'givenName', ch.given_name, 'familyName', ch.family_name))`;
