import { ladderRungs, offer, priorities, taskStatuses, taskWorkflow } from '@birge/domain';
import { nameJson } from '../platform/words.dto.js';

/** Put off to a day after `today`, an SQL expression. Alias: `k` task. */
export const isSnoozed = (today: string): string => `coalesce(k.snoozed_until > ${today}::date, false)`;

/** What the workflow has planned waits while its case is on hold; what a person has chosen the day of does not. Alias: `c` case. */
export const isPaused = `(k.status = 'open' and c.status = 'on_hold' and k.limit_step is not null and not k.moved_by_hand
  and k.kind <> 'review_hold')`;

/** What may be done with a task in each state, as JSON in SQL. Who may read a task may also work on it. */
const offered = (today: string): string =>
  `case ${taskStatuses.map((status) => `when k.status = '${status}' then ${byFacts(status, today)}`).join(' ')} end`;

function byFacts(status: (typeof taskStatuses)[number], today: string): string {
  const actions = (caseIsOpen: boolean, snoozed: boolean): string => {
    const facts = { caseIsOpen, isSnoozed: snoozed };
    return `'${JSON.stringify(offer(taskWorkflow, status, facts, () => true))}'`;
  };
  const bySleep = (caseIsOpen: boolean): string =>
    status === 'open'
      ? `case when ${isSnoozed(today)} then ${actions(caseIsOpen, true)} else ${actions(caseIsOpen, false)} end`
      : actions(caseIsOpen, false);
  return `(case when c.status = 'closed' then ${bySleep(false)} else ${bySleep(true)} end)::json`;
}

const person = (id: string): string =>
  `(select json_build_object('id', u.id, 'name', u.name) from users u where u.id = ${id})`;

const referral = `(select json_build_object('id', r.id, 'number', r.number, 'status', r.status, 'kind', r.kind, 'dueOn', r.due_on,
    'service', json_build_object('id', s.id, 'name', ${nameJson('s')}),
    'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end)
  from referrals r join services s on s.id = r.service_id left join organisations o on o.id = r.organisation_id
  where r.id = k.referral_id)`;

/** The highest rung of the ladder that somebody was told of, for the day on which the task is due now. */
const notice = `(select json_build_object('rung', n.rung, 'toldAt', to_json(n.told_at)) from task_notices n
  where k.status = 'open' and n.task_id = k.id and n.due_on = k.due_on and not n.skipped
  order by array_position(array['${ladderRungs.join("','")}'], n.rung) desc limit 1)`;

const snooze = `case when k.snoozed_until is not null then json_build_object('until', k.snoozed_until,
  'reason', k.snooze_reason, 'note', k.snooze_note, 'by', ${person('k.snoozed_by')}, 'at', to_json(k.snoozed_at)) end`;

const closed = `'closedAt', to_json(k.closed_at), 'closedBy', ${person('k.closed_by')}`;
/** What is still open was closed by nobody: to plan a look-up takes longer than to make most rows. */
const notClosed = `'closedAt', null, 'closedBy', null`;

const taskFields = (
  today: string,
  ending: string,
): string => `'id', k.id, 'caseId', k.case_id, 'kind', k.kind, 'title', k.title,
  'status', k.status, 'dueOn', k.due_on, 'dueAt', k.due_at, 'automatic', k.automatic, 'limit', k.limit_step,
  'snooze', ${snooze}, 'paused', case when ${isPaused} then json_build_object('until', c.hold_until) end, 'notice', ${notice}, 'author', ${person('k.author_id')}, 'referral', ${referral},
  ${ending}, 'version', k.version,
  'createdAt', to_json(k.created_at), 'updatedAt', to_json(k.updated_at), 'offeredActions', ${offered(today)}`;

/** A task as JSON: `TaskDto`. Aliases: `k` task, `c` its case. `today` is an SQL expression. */
export const taskItem = (today: string): string => `json_build_object(${taskFields(today, closed)})`;

/** Where a task stands on the calendar, as an SQL expression; a week ends on Sunday. `today` is an SQL expression. */
export const dueOf = (today: string): string => `case
  when ${isPaused} then 'paused'
  when ${isSnoozed(today)} then 'snoozed'
  when k.due_on < ${today}::date then 'overdue'
  when k.due_on = ${today}::date then 'today'
  when k.due_on < date_trunc('week', ${today}::date)::date + 7 then 'week'
  else 'later' end`;

const urgency = `(case c.priority ${priorities.map((priority, place) => `when '${priority}' then '${place}'`).join(' ')} end)`;

/**
 * What matters first, as a text that sorts. Late: by priority, then what is late the longest. Today: by the clock, what has
 * no hour after it, then by priority. After that by day, clock and priority. What is put off or paused comes last, by its day.
 */
export const weightOf = (today: string): string => `((case
  when ${isPaused} then '4' || k.due_on || ${urgency}
  when ${isSnoozed(today)} then '3' || k.snoozed_until || ${urgency}
  when k.due_on < ${today}::date then '0' || ${urgency} || k.due_on
  else '1' || k.due_on || coalesce(k.due_at, '24:00') || ${urgency} end) collate "C")`;

/** A task of *My day* as JSON: `DayTaskDto`. Aliases: `k` task, `c` case, `ch` child. */
export const dayTaskItem = (today: string): string => `json_build_object(${taskFields(today, notClosed)},
  'due', ${dueOf(today)}, 'caseNumber', c.number, 'priority', c.priority,
  'child', json_build_object('id', ch.id, 'familyName', ch.family_name, 'givenName', ch.given_name,
    'patronymic', ch.patronymic, 'bornOn', ch.born_on, 'locationId', ch.location_id, 'settlement', ch.settlement,
    'locality', ch.locality),
  'caseworker', ${person('c.caseworker_id')},
  'contact', (select json_build_object('name', p.name, 'phone', p.phone) from people p
    where p.child_id = ch.id and p.phone is not null and p.contact <> 'must_not' and p.gone is distinct from 'deceased'
    order by p.contact = 'preferred' desc,
      p.legal_representative and coalesce(p.represents_to, 'infinity') >= ${today}::date desc, p.created_at limit 1))`;
