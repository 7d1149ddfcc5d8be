import { offer, taskStatuses, taskWorkflow } from '@birge/domain';
import { nameJson } from '../platform/words.dto.js';

/** What may be done with a task in each state, as JSON in SQL. Who may read a task may also work on it. */
const offered = `case ${taskStatuses.map((status) => `when k.status = '${status}' then ${byCase(status)}`).join(' ')} end`;

function byCase(status: (typeof taskStatuses)[number]): string {
  const actions = (caseIsOpen: boolean): string =>
    JSON.stringify(offer(taskWorkflow, status, { caseIsOpen }, () => true));
  return `(case when c.status = 'closed' then '${actions(false)}' else '${actions(true)}' end)::json`;
}

const person = (id: string): string =>
  `(select json_build_object('id', u.id, 'name', u.name) from users u where u.id = ${id})`;

const referral = `(select json_build_object('id', r.id, 'number', r.number, 'status', r.status, 'kind', r.kind, 'dueOn', r.due_on,
    'service', json_build_object('id', s.id, 'name', ${nameJson('s')}),
    'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end)
  from referrals r join services s on s.id = r.service_id left join organisations o on o.id = r.organisation_id
  where r.id = k.referral_id)`;

const taskFields = `'id', k.id, 'caseId', k.case_id, 'kind', k.kind, 'title', k.title, 'status', k.status, 'dueOn', k.due_on,
  'dueAt', k.due_at, 'automatic', k.automatic, 'author', ${person('k.author_id')}, 'referral', ${referral},
  'closedAt', to_json(k.closed_at), 'closedBy', ${person('k.closed_by')}, 'version', k.version,
  'createdAt', to_json(k.created_at), 'updatedAt', to_json(k.updated_at), 'offeredActions', ${offered}`;

/** A task as JSON: `TaskDto`. Aliases: `k` task, `c` its case. */
export const taskItem = `json_build_object(${taskFields})`;

/** Where a task stands on the calendar, as an SQL expression; a week ends on Sunday. `today` is an SQL expression. */
export const dueOf = (today: string): string => `case
  when k.due_on < ${today}::date then 'overdue'
  when k.due_on = ${today}::date then 'today'
  when k.due_on < date_trunc('week', ${today}::date)::date + 7 then 'week'
  else 'later' end`;

/** A task of *My day* as JSON: `DayTaskDto`. Aliases: `k` task, `c` case, `ch` child. */
export const dayTaskItem = (today: string): string => `json_build_object(${taskFields},
  'due', ${dueOf(today)}, 'caseNumber', c.number,
  'child', json_build_object('id', ch.id, 'familyName', ch.family_name, 'givenName', ch.given_name,
    'patronymic', ch.patronymic, 'bornOn', ch.born_on, 'locationId', ch.location_id, 'settlement', ch.settlement,
    'locality', ch.locality),
  'caseworker', ${person('c.caseworker_id')},
  'contact', (select json_build_object('name', p.name, 'phone', p.phone) from people p
    where p.child_id = ch.id and p.phone is not null order by p.legal_representative desc, p.created_at limit 1))`;
