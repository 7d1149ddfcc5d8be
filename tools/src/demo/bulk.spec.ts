import { isIin } from '@birge/domain';
import type pg from 'pg';
import { BULK_FROM } from './bulk.js';
import { connected, KEY_COLUMNS, load, migrated, type Database } from './test/database.js';
import { replay, replayCases } from './test/pasts.js';
import { tableNames } from './tables.js';

const children = BULK_FROM;
/** Every twentieth case. */
const SAMPLE = `select id from cases where number::int % 20 = 0`;
/** The indexes and constraints of all tables. */
const INDEXES = `select string_agg(line, ';' order by line) from (
  select indexdef as line from pg_indexes where schemaname = 'public'
  union all select concat(conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
  union all select concat('clustered ', indexrelid::regclass) from pg_index where indisclustered) as lines`; // prettier-ignore

const first = async (db: pg.Client, sql: string): Promise<unknown> =>
  Object.values((await db.query<object>(sql)).rows[0] ?? {})[0];

/** Ends all connections of a load, as when it is killed, once its indexes are gone and rows are on their way. */
async function killLoad(database: Database): Promise<void> {
  const killer = await connected(database.url);
  let killing: Promise<unknown> = Promise.resolve();
  const log = (line: string): void => {
    if (!line.startsWith('Writing')) return;
    killing = killer.query(
      `select pg_sleep(0.1), pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
  };
  await expect(load(database, { children, log })).rejects.toThrow();
  await killing;
  await killer.end();
}

describe('a large load', () => {
  let database: Database;
  let db: pg.Client;
  let indexes: unknown;
  const one = (sql: string): Promise<unknown> => first(db, sql);

  beforeAll(async () => {
    const { url, client } = await migrated('demo_large');
    indexes = await first(client, INDEXES);
    await killLoad({ url, client });
    db = await connected(url);
    database = { url, client: db };
  }, 120_000);
  afterAll(() => db.end());

  it('that was killed leaves nothing behind, and the next one begins anew', async () => {
    expect(await one(INDEXES)).toBe(indexes);
    for (const table of ['users', 'children', 'history'])
      expect(await one(`select count(*)::int from ${table}`)).toBe(0);
    // Every reference is checked by the database itself.
    await load(database, { children, isChecked: true });
    expect(await one(INDEXES)).toBe(indexes);
  }, 120_000);

  it('has as many children, cases and referrals as it should', async () => {
    expect(await one('select count(*)::int from children')).toBe(children);
    expect(await one('select count(*)::int from cases')).toBe(children);
    expect(await one('select count(*)::int from referrals')).toBe(3 * children);
    expect(await one('select max(n)::int from (select count(*) as n from cases group by caseworker_id) as loads')).toBeLessThan(30); // prettier-ignore
  });

  it('has pasts that the workflows allow', async () => {
    expect(await replayCases(db, SAMPLE)).toBe(children / 20);
    expect(await replay(db, 'referral', SAMPLE)).toBeGreaterThan(500);
    expect(await replay(db, 'plan', SAMPLE)).toBeGreaterThan(150);
  });

  it('leaves no mark in any table', async () => {
    for (const table of tableNames) {
      const left = `select count(*)::int from ${table} as row where row::text ~ '[\ue000-\ue0ff]|fffffff[ef]-ffff'`;
      expect([table, await one(left)]).toEqual([table, 0]);
    }
  });

  it('gives each child a name, a birthday and a number of her own', async () => {
    const { rows } = await db.query<{ iin: string; digits: string; sex: string }>(
      `select iin, to_char(born_on, 'YYMMDD') as digits, sex from children where iin is not null`,
    );
    expect(rows.length).toBeGreaterThan(children * 0.8);
    const wrong = rows.filter(
      ({ iin, digits, sex }) => !isIin(iin) || !iin.startsWith(`${digits}${sex === 'female' ? 6 : 5}99`),
    );
    expect(wrong).toEqual([]);
    expect(await one('select count(distinct (search_name, born_on))::int from children')).toBeGreaterThan(children * 0.995); // prettier-ignore
  });

  it('tells organisations the age and the name that the child has', async () => {
    const wrong = await one(`select count(*)::int from referrals r join cases c on c.id = r.case_id join children ch on ch.id = c.child_id
      where (shared->>'age')::int <> extract(year from age((sent_at at time zone interval '5 hours')::date, born_on))
        or shared->>'childShortName' not like given_name || '%'
        or shared->'place'->>'locationId' <> ch.location_id`); // prettier-ignore
    expect(wrong).toBe(0);
    const grown = `select count(*)::int from consents k join cases c on c.id = k.case_id join children ch on ch.id = c.child_id
      where purpose = 'registration' and abs(expires_on - (born_on + interval '18 years')::date) > 1`;
    expect(await one(grown)).toBe(0);
  });

  it('keeps each case with the people of its place', async () => {
    // Who was taken over by another team still lives, and is still helped, where the family was.
    const stayed = `not exists (select from transfers x where x.case_id = c.id and x.status = 'accepted')`;
    const strangers = await one(`select count(*)::int from cases c join users u on u.id = c.caseworker_id
      join teams t on t.id = c.team_id join children ch on ch.id = c.child_id
      where (u.team_id <> c.team_id or t.region_id <> c.region_id or t.location_id <> ch.location_id) and ${stayed}`);
    expect(strangers).toBe(0);
    const elsewhere = await one(`select count(*)::int from cases c join users u on u.id = c.caseworker_id
      join teams t on t.id = c.team_id where u.team_id <> c.team_id or t.region_id <> c.region_id`);
    expect(elsewhere).toBe(0);
    const far = await one(`select count(*)::int from referrals r join cases c on c.id = r.case_id
      join organisations o on o.id = r.organisation_id
      left join offerings f on f.organisation_id = o.id and f.service_id = r.service_id
      join locations l on l.id = o.location_id
      where (f.id is null or c.region_id not in (l.id, l.parent_id)) and ${stayed}`);
    expect(far).toBe(0);
  });

  it('is the same whether references are checked or not', async () => {
    const checked = await one(KEY_COLUMNS);
    await load(database, { children });
    expect(await one(KEY_COLUMNS)).toBe(checked);
    expect(await one(INDEXES)).toBe(indexes);
  }, 120_000);
});
