import { matchKeysOf, matchName, type NameParts } from '@birge/domain';
import type pg from 'pg';
import type { DemoCalendar } from './calendar.js';

interface Pair {
  readonly stays: string;
  readonly goes: string;
  readonly stays_child: string;
  readonly goes_child: string;
  readonly caseworker_id: string;
  readonly manager_id: string;
  readonly family_name: string | null;
  readonly given_name: string;
}

/** Days ago: asked about, and put together. */
const ASKED_AGO = 2;
const MERGED_AGO = 6;

/**
 * Two cases of one caseworker of the district of the demo, of which the second has only just begun: her child becomes a child
 * who has a record already. As many children as before, one of them twice.
 */
const pairs = `
  select distinct on (b.caseworker_id) a.id as stays, b.id as goes, a.child_id as stays_child, b.child_id as goes_child,
    b.caseworker_id, m.id as manager_id, ch.family_name, ch.given_name
  from cases b
    join users d on d.demo and d.role = 'caseworker' and b.team_id = d.team_id and b.caseworker_id <> d.id
    join users m on m.demo and m.role = 'manager' and m.team_id = d.team_id
    join cases a on a.caseworker_id = b.caseworker_id and a.status = 'active'
    join children ch on ch.id = a.child_id
  where b.status in ('identified', 'registered') and not exists (select from help_requests h where h.own_case_id = b.id)
  order by b.caseworker_id, b.status, b.opened_on desc, a.number`;

/** One pair of records that waits for the manager, and one that she has put together. */
export async function writeSecondRecords(client: pg.Client, calendar: DemoCalendar): Promise<void> {
  const { rows } = await client.query<Pair>(pairs);
  const [asked, merged] = rows;
  if (asked) await ask(client, calendar, asked);
  if (merged) await merge(client, calendar, merged);
}

/** The same girl as another office wrote her down: a letter of the name is missing, and day and month are not sure. */
async function writeAgain(client: pg.Client, pair: Pair): Promise<void> {
  const name: NameParts = {
    familyName: pair.family_name?.slice(0, -1) ?? null,
    givenName: pair.given_name,
    patronymic: null,
  };
  await client.query(
    `update children b set family_name = $3, given_name = $4, patronymic = null, search_name = $5, match_keys = $6, iin = null,
       born_on = a.born_on, sex = a.sex, location_id = a.location_id, settlement = a.settlement, locality = a.locality
     from children a where b.id = $2 and a.id = $1`,
    [pair.stays_child, pair.goes_child, name.familyName, name.givenName, matchName(name), matchKeysOf(name)],
  );
  await client.query(
    `update people p set name = a.name, phone = a.phone, language = a.language from people a
     where p.child_id = $2 and a.child_id = $1 and p.relation = a.relation`,
    [pair.stays_child, pair.goes_child],
  );
}

async function ask(client: pg.Client, calendar: DemoCalendar, pair: Pair): Promise<void> {
  await writeAgain(client, pair);
  const at = instantOf(calendar, ASKED_AGO);
  const { rows } = await client.query<{ id: string }>(
    `insert into merges (id, status, survivor_case_id, absorbed_case_id, note, asked_by, asked_at, created_at)
     values (md5('merge' || $2::text)::uuid, 'asked', $1, $2::uuid, $3, $4, $5, $5) returning id`,
    [pair.stays, pair.goes, 'Мать одна и та же, телефон совпадает.', pair.caseworker_id, at],
  );
  await tell(client, pair, { mergeId: rows[0]?.id, action: 'ask_merge', actor: pair.caseworker_id, role: 'caseworker', at, details: {} }); // prettier-ignore
}

/** What hangs on the second record moves, value by value, as the product writes it down, so that it can be undone. */
async function merge(client: pg.Client, calendar: DemoCalendar, pair: Pair): Promise<void> {
  await writeAgain(client, pair);
  const at = instantOf(calendar, MERGED_AGO);
  const { rows } = await client.query<{ id: string }>(
    `insert into merges (id, status, survivor_case_id, absorbed_case_id, decided_by, decided_at, created_at)
     values (md5('merge' || $2::text)::uuid, 'done', $1, $2::uuid, $3, $4, $4) returning id`,
    [pair.stays, pair.goes, pair.manager_id, at],
  );
  const mergeId = rows[0]?.id;
  const carried: Record<string, number> = {};
  let place = 0;
  const change = async (table: string, column: string, where: string, values: unknown[], after: string) => {
    const result = await client.query(
      `with old as (select id, to_jsonb(${column}) as before from ${table} where ${where}),
       changed as (update ${table} t set ${column} = ${after} from old where t.id = old.id returning t.id, to_jsonb(t.${column}) as after)
       insert into merge_changes (merge_id, position, table_name, row_id, column_name, before, after)
       select '${mergeId}', ${place} + row_number() over (order by old.id), '${table}', old.id, '${column}', old.before, changed.after
       from old join changed on changed.id = old.id`,
      values,
    );
    place += result.rowCount ?? 0;
    return result.rowCount ?? 0;
  };
  await change(
    'tasks',
    'status',
    `case_id = $1 and automatic and status = 'open'`,
    [pair.goes],
    `'cancelled'`,
  );
  await client.query(`update tasks set closed_at = $2 where case_id = $1 and status = 'cancelled'`, [
    pair.goes,
    at,
  ]);
  for (const table of ['tasks', 'consents', 'documents', 'notes']) {
    const moved = await change(table, 'case_id', 'case_id = $1', [pair.goes], `'${pair.stays}'`);
    if (moved > 0) carried[table] = moved;
  }
  carried['people'] = await change('people', 'child_id', 'child_id = $1', [pair.goes_child], `'${pair.stays_child}'`); // prettier-ignore
  await change('cases', 'status', 'id = $1', [pair.goes], `'closed'`);
  await change('cases', 'closure_reason', 'id = $1', [pair.goes], `'registered_in_error'`);
  await change(
    'cases',
    'closed_on',
    'id = $1',
    [pair.goes],
    `'${calendar.day(calendar.today - MERGED_AGO)}'`,
  );
  await change('cases', 'merged_into_id', 'id = $1', [pair.goes], `'${pair.stays}'`);
  await client.query('update cases set due_on = null, status_since = $2 where id = $1', [pair.goes, at]);
  await tell(client, pair, { mergeId, action: 'merge', actor: pair.manager_id, role: 'manager', at, details: { carried, fields: [] } }); // prettier-ignore
}

/** It stands in the history of both. */
async function tell(
  client: pg.Client,
  { stays, goes }: Pair,
  step: {
    mergeId: string | undefined;
    action: string;
    actor: string;
    role: string;
    at: string;
    details: object;
  },
): Promise<void> {
  const { mergeId, action, actor, role, at, details } = step;
  await client.query(
    `insert into history (id, at, case_id, subject, subject_id, actor_id, actor_role, action, details)
     select md5($4 || c.id)::uuid, $7, c.id, 'merge', $3, $5, $6, $4,
       jsonb_build_object('part', case when c.id = $1 then 'survivor' else 'absorbed' end, 'number', o.number) || $8::jsonb
     from cases c join cases o on o.id in ($1, $2) and o.id <> c.id where c.id in ($1, $2)`,
    [stays, goes, mergeId, action, actor, role, at, JSON.stringify(details)],
  );
}

const instantOf = (calendar: DemoCalendar, daysAgo: number): string =>
  calendar.instant(calendar.at(calendar.today - daysAgo, 11, 20));
