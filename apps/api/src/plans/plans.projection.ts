import { nameJson } from '../platform/words.dto.js';

const person = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

/** What was said on the way stands with the edition that holds. */
const MOST_PROGRESS = 50;

const needs = `(select coalesce(json_agg(json_build_object('area', w.area, 'level', n.level, 'note', n.note) order by w.place), '[]')
  from unnest(g.needs) with ordinality as w (area, place)
  left join lateral (select need ->> 'level' as level, need ->> 'note' as note
    from assessments a, jsonb_array_elements(a.needs) need where a.id = p.assessment_id and need ->> 'area' = w.area) n on true)`;

/** The day of a caseworker's undertaking, and whether it is done, are those of its task. */
const undertakings = `(select coalesce(json_agg(json_build_object('id', n.id, 'key', n.undertaking_key, 'title', n.title,
    'responsible', n.responsible, 'responsibleName', n.responsible_name, 'personId', n.person_id, 'organisationId', n.organisation_id,
    'dueOn', n.due_on, 'nowDueOn', coalesce(k.due_on, n.moved_to, n.due_on), 'status', coalesce(k.status, n.status),
    'closedAt', to_json(case when n.task_id is null then n.closed_at else k.closed_at end), 'taskId', n.task_id) order by n.position), '[]')
  from undertakings n left join tasks k on k.id = n.task_id where n.goal_id = g.id)`;

const referrals = `(select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'status', r.status,
    'service', ${nameJson('s')}, 'organisation', o.name) order by r.created_at), '[]')
  from referrals r join services s on s.id = r.service_id left join organisations o on o.id = r.organisation_id
  where r.goal_id = g.id and r.status <> 'entered_in_error')`;

const progress = `(select coalesce(json_agg(json_build_object('id', x.id, 'at', to_json(x.at), 'author', u.name, 'from', x.from_status,
    'to', x.to_status, 'reason', x.reason, 'note', x.note) order by x.at desc, x.id desc), '[]')
  from (select * from goal_progress where p.status = 'approved' and goal_key = g.goal_key order by at desc, id desc limit ${MOST_PROGRESS}) x
  join users u on u.id = x.author_id)`;

const goals = `(select coalesce(json_agg(json_build_object('id', g.id, 'key', g.goal_key, 'title', g.title, 'area', g.area,
    'targetOn', g.target_on, 'needs', ${needs}, 'undertakings', ${undertakings}, 'status', g.status, 'statusReason', g.status_reason,
    'statusSince', to_json(g.status_since), 'referrals', ${referrals}, 'progress', ${progress}) order by g.position), '[]')
  from goals g where g.plan_id = p.id)`;

/** An edition before it was approved whose case has an approved one already, or had one when it was decided. */
const isChange = `exists (select from plans e where e.case_id = p.case_id and e.edition < p.edition and e.status in ('approved', 'superseded'))`;

/** A plan as JSON: `PlanDto` without what is offered. `today` is an SQL expression. */
export const planItem = (
  today: string,
): string => `json_build_object('id', p.id, 'caseId', p.case_id, 'edition', p.edition, 'status', p.status,
  'summary', p.summary, 'reviewOn', p.review_on, 'reviewBy', (select due_after(${today}::date, l.amount, l.unit) from time_limits l
    where l.step = 'plan_review' and l.priority = c.priority and l.amount is not null),
  'assessmentId', p.assessment_id, 'isChange', ${isChange}, 'changeNote', p.change_note, 'goals', ${goals},
  'author', ${person('a')}, 'submittedBy', ${person('s')}, 'submittedAt', to_json(p.submitted_at),
  'decidedBy', ${person('d')}, 'decidedAt', to_json(p.decided_at), 'returnNote', p.return_note,
  'version', p.version, 'updatedAt', to_json(p.updated_at))`;

export const planTables = `plans p join cases c on c.id = p.case_id join users a on a.id = p.author_id
  left join users s on s.id = p.submitted_by left join users d on d.id = p.decided_by`;

/** A plan among the plans of many children as JSON: `PlanListItemDto`. `me` is a placeholder. */
export const planListItem = (
  me: string,
): string => `json_build_object('id', p.id, 'edition', p.edition, 'status', p.status, 'caseId', c.id,
  'caseNumber', c.number,
  'child', json_build_object('familyName', ch.family_name, 'givenName', ch.given_name, 'bornOn', ch.born_on),
  'author', ${person('a')}, 'isAuthor', p.author_id = ${me} or coalesce(p.submitted_by = ${me}, false) or ${me} = any(p.writers),
  'isChange', ${isChange}, 'submittedAt', to_json(p.submitted_at), 'version', p.version,
  'goalCount', (select count(*)::integer from goals g where g.plan_id = p.id))`;

export const planListTables = `plans p join cases c on c.id = p.case_id join children ch on ch.id = c.child_id
  join users a on a.id = p.author_id`;
