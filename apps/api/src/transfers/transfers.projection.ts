import { ladderRungs, openReferralStatuses, urgentReasons } from '@birge/domain';
import { nameJson } from '../platform/words.dto.js';
import { answerTask } from '../tasks/task.entity.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const party = (table: 'teams' | 'users', id: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from ${table} p where p.id = ${id})`;

/** The letter that a family name begins with; nothing where there is none. */
const initial = `left(ch.family_name, 1)`;

/** The highest rung that somebody was told of, for the day on which the answer is due now. */
const notice = `(select json_build_object('rung', n.rung, 'toldAt', to_json(n.told_at)) from task_notices n, ${answerTask('c.id')}
    and n.task_id = k.id and n.due_on = k.due_on and not n.skipped
  order by array_position(array[${quoted(ladderRungs)}], n.rung) desc limit 1)`;

const dueOn = (of: string): string => `(select min(k.due_on) from ${answerTask(of)})`;

const waitingFields = (today: string): string => `'id', c.id, 'number', c.number, 'priority', c.priority,
  'givenName', ch.given_name, 'familyInitial', ${initial},
  'age', extract(year from age(${today}::date, ch.born_on))::integer,
  'team', ${party('teams', 't.from_team_id')}, 'receivingTeam', ${party('teams', 't.to_team_id')},
  'note', t.reason, 'since', to_json(t.asked_at), 'dueOn', ${dueOn('c.id')}, 'notice', ${notice}, 'version', c.version`;

/** Transfers that wait: `t` transfer, `c` case, `ch` child. */
export const waitingTables = `cases c join transfers t on t.case_id = c.id and t.status = 'asked'
  join children ch on ch.id = c.child_id`;

/** `TransferDto` as JSON. `today` is an SQL expression. */
export const waitingItem = (today: string): string => `json_build_object(${waitingFields(today)})`;

const running = `(select coalesce(json_agg(json_build_object('kind', r.kind, 'serviceId', r.service_id, 'serviceName', ${nameJson('s')},
    'status', r.status) order by r.kind, r.created_at), '[]')
  from referrals r join services s on s.id = r.service_id
  where r.case_id = c.id and r.status in (${quoted(openReferralStatuses.filter((status) => status !== 'draft'))}))`;

/** Whether the last assessment found what alone makes a case urgent; not which. */
const urgent = `coalesce((select a.suggested_reasons && array[${quoted(urgentReasons)}] from assessments a
  where a.case_id = c.id and a.status = 'completed' order by a.completed_at desc limit 1), false)`;

/** `TransferFileDto` without `offeredActions`, as JSON. */
export const transferFileItem = (today: string): string => `json_build_object(${waitingFields(today)},
  'locationId', ch.location_id, 'askedBy', ${party('users', 't.asked_by')}, 'urgent', ${urgent}, 'referrals', ${running})`;

/**
 * `SentTransferDto` as JSON. Aliases: `t` transfer, `c` case, `ch` child.
 *
 * @param reachable SQL condition: the case is within reach of the person who asks
 */
export const sentItem = (reachable: string): string => `json_build_object('id', t.id, 'status', t.status,
  'caseId', case when ${reachable} then c.id end, 'number', c.number, 'givenName', ch.given_name, 'familyInitial', ${initial},
  'from', ${party('teams', 't.from_team_id')}, 'to', ${party('teams', 't.to_team_id')}, 'reason', t.reason,
  'askedBy', ${party('users', 't.asked_by')}, 'askedAt', to_json(t.asked_at),
  'dueOn', case when t.status = 'asked' then ${dueOn('c.id')} end,
  'answeredBy', ${party('users', 't.answered_by')}, 'answeredAt', to_json(t.answered_at), 'answerNote', t.answer_note,
  'seen', t.answer_seen_at is not null)`;
