import pg from 'pg';
import { readLayouts } from './binary.js';
import { BulkData } from './bulk-data.js';
import { copy } from './copy.js';
import type { DemoData } from './demo-data.js';
import { BinaryBatch } from './template.js';
import { tableNames, type TableName } from './tables.js';

/** From here on, stories are shared, and building the indexes once at the end is quicker than keeping them. */
export const BULK_FROM = 5000;

/** The database begins while the stories are still being told. */
const FIRST_BATCH = 200;
/** Large, because a connection waits between two tables. */
const BATCH = 2000;
/** What everything else leads from. */
const ROOTS: readonly TableName[] = ['children', 'cases'];
/** How much longer a byte of a table takes than one of a plain table with few indexes, those and statistics included (measured). */
const WEIGHTS: Partial<Record<TableName, number>> = {
  history: 1.2, children: 6, cases: 4, notes: 4, goals: 4, people: 4, plans: 3, registrations: 3, documents: 5, accesses: 5, undertakings: 5,
  tasks: 2, screenings: 2, assessments: 1.8, consents: 1.5, referrals: 1.25,
}; // prettier-ignore
/** Batches that wait for a connection; more would only take memory. */
const WAITING = 3;
/** Both connections build at once, which is what there are processors for. */
const BUILDING = `set local maintenance_work_mem = '256MB'; set local max_parallel_maintenance_workers = 0`;

/** Tells how many children and rows have been written since the last time. */
export type Progress = (children: number, rows: number) => void;

/** A connection in its transaction, and the tables that it fills. */
interface Lane {
  readonly client: pg.Client;
  readonly tables: TableName[];
  /** When it has done all that it has been given. */
  free: Promise<void>;
}

/**
 * Writes the children on two connections, each with tables of its own, in one transaction each: a load that is killed
 * leaves nothing behind. `client` is in a transaction already, with all that children refer to.
 *
 * @param isChecked whether the database checks each reference; then one connection has to write all
 */
export async function writeBulk(
  client: pg.Client,
  url: string,
  data: DemoData,
  isChecked: boolean,
  log: (line: string) => void,
  progress: Progress,
): Promise<void> {
  const second = new pg.Client(url);
  // What happens to it is told by the query that fails.
  second.on('error', () => undefined);
  await second.connect();
  try {
    const layouts = await readLayouts(client);
    const canTrust = !isChecked && (await trustReferences(second));
    if (canTrust) await client.query('set local session_replication_role = replica');
    await second.query('begin');
    const writer = new Writer(progress);
    let lanes: readonly Lane[] = [];
    let definitions: readonly string[][] = [];
    for await (const next of new BulkData(data, layouts).batches({ first: FIRST_BATCH, next: BATCH }, () =>
      writer.free(),
    )) {
      if (lanes.length === 0) {
        lanes = lanesFor(client, canTrust ? second : null, next.batch);
        if (canTrust) await Promise.all(lanes.map((lane) => renewFiles(lane, next.batch)));
        definitions = await Promise.all(lanes.map(dropIndexes));
        log(`Writing on ${lanes.length === 1 ? 'one connection' : 'two connections'}`);
      }
      writer.write(lanes, next);
    }
    await writer.end();
    log('Building the indexes');
    await Promise.all(lanes.map((lane, index) => finish(lane, definitions[index] ?? [])));
    // Should only one of the two succeed, then this: nothing leads to its rows, and the next load takes them away.
    await second.query('commit');
  } finally {
    await second.end();
  }
}

/**
 * Leaves out the check of each reference where the server lets us: the rows refer to each other because they were made so,
 * and a test loads them with every check.
 */
async function trustReferences(client: pg.Client): Promise<boolean> {
  return client.query('set session_replication_role = replica').then(
    () => true,
    () => false,
  );
}

/** Shares out by the time that each table takes, the largest first. */
function lanesFor(client: pg.Client, second: pg.Client | null, batch: BinaryBatch): Lane[] {
  if (second === null) return [{ client, tables: [...tableNames], free: Promise.resolve() }];
  const weigh = (table: TableName): number => batch.sizeOf(table) * (WEIGHTS[table] ?? 1);
  const empty = (of: pg.Client) => ({
    client: of,
    tables: [] as TableName[],
    weight: 0,
    free: Promise.resolve(),
  });
  const main = empty(client);
  const other = empty(second);
  // Where the main connection has written already, and what the rows of the other would hang from.
  const isMain = (table: TableName): boolean => ROOTS.includes(table) || batch.sizeOf(table) === 0;
  const bySize = tableNames.toSorted((one, two) => weigh(two) - weigh(one));
  for (const table of [...bySize.filter(isMain), ...bySize.filter((name) => !isMain(name))]) {
    const lane = isMain(table) || main.weight < other.weight ? main : other;
    lane.tables.push(table);
    lane.weight += weigh(table);
  }
  return [main, other];
}

async function copyAll({ client, tables }: Lane, batch: BinaryBatch): Promise<void> {
  for (const table of tables) {
    const bytes = batch.ended(table);
    if (bytes) await copy(client, table, bytes, 'binary');
  }
}

/** Writes batch after batch, each on all connections, while the next is made. */
class Writer {
  private readonly writing: Promise<BinaryBatch>[] = [];

  constructor(private readonly progress: Progress) {}

  /** Memory for the next batch: of one that has been written, when there are some. */
  async free(): Promise<BinaryBatch> {
    const written = this.writing.length < WAITING ? new BinaryBatch() : await this.writing.shift();
    return written ?? new BinaryBatch();
  }

  write(
    lanes: readonly Lane[],
    { batch, children }: { readonly batch: BinaryBatch; readonly children: number },
  ): void {
    for (const lane of lanes) lane.free = lane.free.then(() => copyAll(lane, batch));
    const written = Promise.all(lanes.map(({ free }) => free)).then(() => {
      this.progress(children, batch.rows);
      batch.clear();
      return batch;
    });
    // It is awaited when there are others; until then nobody listens.
    written.catch(() => undefined);
    this.writing.push(written);
  }

  async end(): Promise<void> {
    await Promise.all(this.writing);
  }
}

/**
 * Gives the empty tables new files: what is written to a file in the transaction that made it need not go through the log
 * too, where the server keeps no more of that than a restart asks for.
 */
async function renewFiles({ client, tables }: Lane, batch: BinaryBatch): Promise<void> {
  for (const table of tables.filter((name) => batch.sizeOf(name) > 0)) {
    await client.query(`cluster ${table} using ${table}_pkey; alter table ${table} set without cluster`);
  }
}

/**
 * Takes the indexes away, except those of constraints to which another table refers.
 *
 * @returns how to build them again
 */
async function dropIndexes({ client, tables }: Lane): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; build: string }>(
    `select case when own.oid is null then format('drop index %s', indexrelid::regclass)
         else format('alter table %I drop constraint %I', relname, conname) end as drop,
       case when own.oid is null then pg_get_indexdef(indexrelid)
         else format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(own.oid)) end as build
     from pg_index join pg_class on pg_class.oid = indrelid
     left join pg_constraint own on own.conindid = indexrelid and own.contype in ('p', 'u', 'x')
     where relnamespace = 'public'::regnamespace and relname = any($1)
       and not exists (select from pg_constraint where conindid = indexrelid and contype = 'f')`,
    [tables],
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ build }) => build);
}

/** Builds the indexes, and lets the planner know what there is now. */
async function finish({ client, tables }: Lane, definitions: readonly string[]): Promise<void> {
  await client.query(BUILDING);
  for (const definition of definitions) await client.query(definition);
  await client.query(`analyze ${tables.join(', ')}`);
}
