import { codeFrom } from '@birge/domain';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { toDayNumber, type DemoCalendar } from './calendar.js';
import { limitDay } from './limits.js';

interface Asking {
  readonly id: string;
  readonly child_id: string;
  readonly opened_on: string;
  readonly priority: 'high' | 'medium' | 'low';
  readonly caseworker_id: string;
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly language: 'kk' | 'ru';
}

/** Nobody has taken the first ones yet; of each three one is with somebody who has called once. */
const EVERY_TAKEN = 3;
const relatives = ['grandmother', 'grandfather', 'sibling', 'other_relative'];
const replies = [['call', 'any'], ['call', 'evening'], ['sms', 'morning']] as const; // prettier-ignore

const concerns = {
  kk: [
    'Тез шаршайды, баспалдақпен жүру қиын. Кімге барарымызды білмейміз.',
    'Айтқанымызды түсінбей қалады, нашар естиді деп ойлаймыз. Ауылда маман жоқ.',
    'Басқа балалармен ойнамайды, қатты дыбыстан қорқады.',
  ],
  ru: [
    'Мало говорит, дома понимаем только мы. В поликлинике сказали ждать.',
    'Быстро устаёт, трудно ходить по лестнице. Не знаем, куда обратиться.',
    'Не играет с другими детьми, пугается громких звуков.',
  ],
} as const;

/** Children who have just been identified, the latest first: three of Talgar's district, three elsewhere. */
const asking = `
  with found as (
    select c.id, c.child_id, c.opened_on::text, c.priority, c.caseworker_id, p.name, p.relation, p.phone, p.language,
      row_number() over (partition by c.team_id = d.team_id order by c.opened_on desc, c.number) as place, c.team_id = d.team_id as is_told
    from cases c
    cross join (select team_id from users where demo and role = 'caseworker') d
    join lateral (select * from people where child_id = c.child_id and phone is not null order by id limit 1) p on true
    where c.status = 'identified' and c.caseworker_id is not null and p.language in ('kk', 'ru')
      and c.caseworker_id <> (select id from users where demo and role = 'caseworker'))
  select * from found where place <= 3 order by is_told desc, place`;

/**
 * Some of the families have asked by themselves. Such a case holds what they told and no more: whom one spoke to comes
 * with the first call.
 */
export async function writeHelpRequests(client: pg.Client, calendar: DemoCalendar): Promise<void> {
  const { rows } = await client.query<Asking>(asking);
  for (const [index, row] of rows.entries()) await write(client, calendar, row, index);
}

async function write(client: pg.Client, calendar: DemoCalendar, row: Asking, index: number): Promise<void> {
  const hash = (purpose: string): Buffer => createHash('sha256').update(`${purpose} ${row.id}`).digest();
  const due = limitDay(calendar, 'first_contact', row.priority, toDayNumber(row.opened_on));
  if (due === null) return;
  const isTaken = index % EVERY_TAKEN === EVERY_TAKEN - 1;
  const [channel, replyTime] = replies[index % replies.length] ?? replies[0];
  const words = concerns[row.language];
  const request = await client.query<{ id: string }>(
    `insert into help_requests (id, case_id, own_case_id, code, key_hash, body_hash, puzzle_hash, status, asker, concern,
       born_approximate, asker_name, phone, channel, reply_time, language, attempts, due_on, may_contact_at, created_at, updated_at)
     select md5('help ' || c.id)::uuid, c.id, c.id, $2, $3, $4, $5, $6, $7, $8, false, $9, $10, $11, $12, $13, $14, $15,
       c.created_at, c.created_at, c.created_at from cases c where c.id = $1 returning id`,
    [
      row.id, codeFrom(hash('code')), hash('key'), hash('body'), hash('puzzle'), isTaken ? 'taken' : 'received',
      relatives.includes(row.relation) ? 'relative' : 'parent', words[index % words.length], row.name, row.phone, channel, replyTime,
      row.language, isTaken ? 1 : 0, calendar.day(due),
    ], // prettier-ignore
  );
  const requestId = request.rows[0]?.id;
  await client.query('delete from people where child_id = $1', [row.child_id]);
  if (!isTaken) await client.query('update cases set caseworker_id = null where id = $1', [row.id]);
  await client.query(
    `update tasks set kind = 'answer_request', limit_step = 'first_contact', due_on = $2 where case_id = $1 and kind = 'register'`,
    [row.id, calendar.day(due)],
  );
  await client.query(`update history set actor_id = null, actor_role = 'family' where case_id = $1`, [
    row.id,
  ]);
  await client.query(
    `insert into history (id, at, case_id, subject, subject_id, actor_id, actor_role, action, from_status, to_status)
     select md5(action || c.id)::uuid, c.created_at + minutes * interval '1 minute', c.id, 'help_request', $2::uuid,
       case when minutes > 0 then $3::uuid end, case when minutes > 0 then 'caseworker' else 'family' end, action, was, becomes
     from cases c, (values ('receive', 0, null, 'received'), ('take', 5, 'received', 'taken'), ('attempt', 9, 'taken', 'taken'))
       as step (action, minutes, was, becomes)
     where c.id = $1 and (minutes = 0 or $4)`,
    [row.id, requestId, row.caseworker_id, isTaken],
  );
}
