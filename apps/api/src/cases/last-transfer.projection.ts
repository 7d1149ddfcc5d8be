import { answerTask } from '../tasks/task.entity.js';

const team = (id: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from teams p where p.id = ${id})`;

const dueOn = `(select min(k.due_on) from ${answerTask('t.case_id')})`;

/** `CaseTransferDto` as JSON: the last transfer of a case, `null` where there was none. Alias: `c` case. */
export const lastTransfer = `(select json_build_object('id', t.id, 'status', t.status,
    'from', ${team('t.from_team_id')}, 'to', ${team('t.to_team_id')}, 'reason', t.reason,
    'askedAt', to_json(t.asked_at), 'dueOn', case when t.status = 'asked' then ${dueOn} end,
    'answeredAt', to_json(t.answered_at), 'answerNote', t.answer_note)
  from transfers t where t.case_id = c.id order by t.asked_at desc limit 1)`;
