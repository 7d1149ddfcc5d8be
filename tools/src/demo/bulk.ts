import type pg from 'pg';
import { tableNames } from './tables.js';

/** Where the definitions of dropped indexes wait until they stand again, also across a load that was killed. */
const KEPT = 'demo_load_indexes';

/** From here on, building the indexes once at the end is quicker than keeping them while loading. */
export const BULK_FROM = 5000;

/** Takes the indexes away that no constraint needs, and remembers how to build them. */
export async function dropIndexes(client: pg.Client): Promise<void> {
  await client.query('begin');
  await client.query(
    `create table ${KEPT} as
     select indexrelid::regclass::text as name, relname as of, pg_get_indexdef(indexrelid) as definition
     from pg_index join pg_class on pg_class.oid = indrelid
     where relnamespace = 'public'::regnamespace and relname = any($1)
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tableNames],
  );
  const { rows } = await client.query<{ name: string }>(`select name from ${KEPT}`);
  await client.query(`drop index ${rows.map(({ name }) => name).join(', ')}`);
  await client.query('commit');
}

/** Builds what `dropIndexes` took away, on as many connections as there are; nothing to do, nothing done. */
export async function restoreIndexes(
  clients: readonly pg.Client[],
  log: (line: string) => void,
): Promise<void> {
  const [first] = clients;
  if (first === undefined) return;
  const { rows } = await first.query<{ kept: boolean }>(
    `select to_regclass('public.${KEPT}') is not null as kept`,
  );
  if (rows[0]?.kept !== true) return;
  const missing = await first.query<{ name: string; definition: string }>(
    // What takes longest comes first, so that all connections are busy to the end.
    `select name, definition from ${KEPT} where to_regclass('public.' || name) is null
     order by definition like '%gist%' desc, pg_relation_size(of::regclass) desc, name`,
  );
  log(`Building ${missing.rows.length} indexes`);
  for (const client of clients) await client.query(`set maintenance_work_mem = '256MB'`);
  await shareOut(
    clients,
    missing.rows.map(({ definition }) => definition),
  );
  await first.query(`drop table ${KEPT}`);
}

/** Lets the planner know what there is now. */
export const analyse = (clients: readonly pg.Client[]): Promise<void> =>
  shareOut(
    clients,
    tableNames.toReversed().map((table) => `analyze ${table}`),
  );

/** Runs the statements on all connections, each taking the next when it is free. */
async function shareOut(clients: readonly pg.Client[], statements: readonly string[]): Promise<void> {
  const waiting = [...statements];
  await Promise.all(
    clients.map(async (client) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await client.query(next);
    }),
  );
}

/**
 * Leaves out the check of each reference where the server lets us: the rows refer to each other because they were made so,
 * and a test loads them with every check.
 */
export async function trustReferences(client: pg.Client): Promise<void> {
  await client.query('set synchronous_commit to off');
  await client.query('set session_replication_role = replica').catch(() => undefined);
}
