import { noteState } from '../platform/note-link.js';
import { nameJson } from '../platform/words.dto.js';

/** Which kind of the timeline an entry of the history is, as an SQL expression. */
const kindOf = `case h.subject
  when 'case' then 'steps' when 'merge' then 'steps' when 'referral' then 'referrals' when 'task' then 'tasks'
  when 'assessment' then 'assessments' when 'screening' then 'assessments' when 'plan' then 'plans'
  when 'document' then 'documents' else 'people' end`;

/**
 * History and notes of one case as one list. That a note was written stands in the history too, for the record; here
 * the note itself stands for it. What happened in records that became part of this one belongs to it, but not that they did:
 * that stands in its own history.
 *
 * @param caseId SQL expression
 */
export const entriesOf = (caseId: string): string => `(
  select h.id, h.at, ${kindOf} as kind, h.subject, h.subject_id, h.action, h.actor_id, h.actor_role, h.from_status, h.to_status,
    h.reason, h.note as text, h.details, null::text as note_kind, null::text as body, null::boolean as shareable,
    null::text as contact_outcome, null::uuid as corrects_id, h.case_id
  from history h where h.case_id = any(array(select records_of(${caseId}))) and h.subject <> 'note'
    and (h.subject <> 'merge' or h.case_id = ${caseId})
  union all
  select n.id, n.created_at, 'notes', 'note', n.id, 'create', n.author_id, null, null, null, null, null, null,
    n.kind, n.body, n.shareable, n.contact_outcome, n.corrects_id, n.case_id
  from notes n where n.case_id = ${caseId}) as e
  join cases c on c.id = ${caseId}
  left join users u on u.id = e.actor_id
  left join organisations uo on uo.id = u.organisation_id`;

/** A person as JSON: `TimelinePersonDto`. */
const person = (role: string): string =>
  `json_build_object('id', u.id, 'name', u.name, 'role', ${role}, 'organisationName', uo.name)`;

const referral = `(select json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 
    'serviceName', ${nameJson('s')}, 'organisationName', o.name, 'noteId', r.note_id)
  from referrals r join services s on s.id = r.service_id left join organisations o on o.id = r.organisation_id
  where e.subject = 'referral' and r.id = e.subject_id)`;

const task = `(select json_build_object('kind', k.kind, 'title', k.title, 'noteId', k.note_id) from tasks k
  where e.subject = 'task' and k.id = e.subject_id)`;

/** Whom a step names only by an identifier. */
const name = `case
  when e.subject = 'person' then (select p.name from people p where p.id = e.subject_id)
  when e.subject = 'case' and e.action = 'assign' then (select w.name from users w where w.id::text = e.details ->> 'to')
  when e.subject = 'case' and e.action like '%\\_transfer' then (select f.name || ' → ' || r.name from teams f, teams r
    where f.id::text = e.details ->> 'fromTeamId' and r.id::text = e.details ->> 'toTeamId')
  when e.subject = 'consent' then (select o.name from consents k join organisations o on o.id = k.organisation_id
    where k.id = e.subject_id)
  when e.subject = 'plan' and e.details ? 'goalId' then (select g.title from goals g where g.id = (e.details ->> 'goalId')::uuid)
  when e.subject = 'plan' and e.details ? 'undertakingId' then (select s.title from undertakings s
    where s.id = (e.details ->> 'undertakingId')::uuid) end`;

/** An entry as JSON: `TimelineEntryDto`. Aliases: those of `entriesOf`. */
export const entryItem = `json_build_object('id', e.id, 'at', to_json(e.at), 'kind', e.kind, 'subject', e.subject,
  'subjectId', e.subject_id, 'action', e.action,
  'actor', case when u.id is not null then ${person('coalesce(e.actor_role, u.role)')} end,
  'fromStatus', e.from_status, 'toStatus', e.to_status, 'reason', e.reason, 'text', e.text, 'details', e.details, 'name', ${name},
  'referral', ${referral}, 'task', ${task},
  'note', case when e.note_kind is not null
    then json_build_object('kind', e.note_kind, 'shareable', e.shareable, ${noteState('e.subject_id', 'e')}) end)`;

/** Who has done something in the case: for the choice of one of them. Aliases: those of `entriesOf`. */
export const actorItem = person('u.role');

/** @param caseId SQL expression */
export const accessesOf = (caseId: string): string => `accesses a join cases c on c.id = ${caseId}
    and a.case_id = any(array(select records_of(${caseId})))
  join users u on u.id = a.user_id
  left join organisations uo on uo.id = u.organisation_id`;

/** `CaseAccessDto` as JSON. */
export const accessItem = `json_build_object('id', a.id, 'at', to_json(a.at), 'layer', a.layer,
  'document', (select json_build_object('id', d.id, 'kind', d.kind, 'title', d.title) from documents d where d.id = a.document_id),
  'user', ${person('u.role')})`;
