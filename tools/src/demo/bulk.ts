import pg from 'pg';
import { readLayouts } from './binary.js';
import { BulkData } from './bulk-data.js';
import { copy } from './copy.js';
import type { DemoData } from './demo-data.js';
import { BinaryBatch } from './template.js';
import { tableNames, type TableName } from './tables.js';

/** From here on, stories are shared, and building the indexes once at the end is quicker than keeping them. */
export const BULK_FROM = 5000;

const BATCH = 500;
/** What others refer to takes longer than its size says: it has more indexes, and that of the names is a slow one. */
const WEIGHT_OF_REFERRED = 1.3;
/** Batches that wait for a connection; more would only take memory. */
const WAITING = 2;
const MEMORY = `set local maintenance_work_mem = '256MB'`;

/** Tells how many children and rows have been written since the last time. */
export type Progress = (children: number, rows: number) => void;

/** A connection in its transaction, and the tables that it fills. */
interface Lane {
  readonly client: pg.Client;
  readonly tables: TableName[];
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
    for await (const next of new BulkData(data, layouts).batches(BATCH, () => writer.free())) {
      if (lanes.length === 0) {
        lanes = await lanesFor(client, canTrust ? second : null, next.batch);
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

/** Shares out by size; what others refer to goes together, so that no connection waits for the other. */
async function lanesFor(client: pg.Client, second: pg.Client | null, batch: BinaryBatch): Promise<Lane[]> {
  if (second === null) return [{ client, tables: [...tableNames] }];
  const { rows } = await client.query<{ name: TableName }>(
    `select distinct confrelid::regclass::text as name from pg_constraint where contype = 'f'`,
  );
  const referred = new Set(rows.map(({ name }) => name));
  const weigh = (table: TableName): number =>
    batch.sizeOf(table) * (referred.has(table) ? WEIGHT_OF_REFERRED : 1);
  const main = { client, tables: [] as TableName[], weight: 0 };
  const other = { client: second, tables: [] as TableName[], weight: 0 };
  // First what has to be on the main connection, then the rest where there is less, the largest first.
  const isMain = (table: TableName): boolean => referred.has(table) || batch.sizeOf(table) === 0;
  const bySize = tableNames.toSorted((one, two) => weigh(two) - weigh(one));
  for (const table of [...bySize.filter(isMain), ...bySize.filter((name) => !isMain(name))]) {
    const lane = isMain(table) || main.weight < other.weight ? main : other;
    lane.tables.push(table);
    lane.weight += weigh(table);
  }
  return [main, other];
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
    const all = lanes.map(async ({ client, tables }) => {
      for (const table of tables) {
        const bytes = batch.ended(table);
        if (bytes) await copy(client, table, bytes, 'binary');
      }
    });
    const written = Promise.all(all).then(() => {
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

/** Takes the indexes away that no constraint needs. @returns how to build them again */
async function dropIndexes({ client, tables }: Lane): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index join pg_class on pg_class.oid = indrelid
     where relnamespace = 'public'::regnamespace and relname = any($1)
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  if (rows.length > 0) await client.query(`drop index ${rows.map(({ name }) => name).join(', ')}`);
  return rows.map(({ definition }) => definition);
}

/** Builds the indexes, and lets the planner know what there is now. */
async function finish({ client, tables }: Lane, definitions: readonly string[]): Promise<void> {
  await client.query(MEMORY);
  for (const definition of definitions) await client.query(definition);
  await client.query(`analyze ${tables.join(', ')}`);
}
