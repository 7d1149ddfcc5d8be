import type { ServiceKind, StandardUnit } from '@birge/domain';
import pg from 'pg';
import type { DemoCalendar } from './calendar.js';
import { writeBatch } from './copy.js';
import { BULK_FROM, dropIndexes, restoreIndexes, trustReferences } from './bulk.js';
import { DemoData, type Reference } from './demo-data.js';
import type { Batch } from './batch.js';
import { tableNames } from './tables.js';

export interface LoadOptions {
  readonly url: string;
  readonly client: pg.Client;
  readonly children: number;
  readonly calendar: DemoCalendar;
  /** Of the password of every account; `null`: nobody can sign in. */
  readonly passwordHash: string | null;
  readonly replace: boolean;
  readonly log: (line: string) => void;
}

const BATCH = 500;
const CONNECTIONS = 2;
/** Milliseconds between two lines about how far it is. */
const TELL_EVERY = 2000;

/** Fills an empty database. */
export async function loadDemoData(options: LoadOptions): Promise<void> {
  const { client, calendar, log } = options;
  const since = performance.now();
  if (options.replace) await client.query(`truncate ${tableNames.join(', ')} cascade`);
  await client.query('truncate holidays');
  const data = new DemoData(options.children, calendar, await readReference(client), {
    passwordHash: options.passwordHash,
  });
  const isBulk = options.children >= BULK_FROM;
  if (isBulk) await dropIndexes(client);
  const writers = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => openWriter(options.url, isBulk)),
  );
  let rows = 0;
  try {
    rows = await writeAll(options, data, writers, since);
  } finally {
    await restoreIndexes(writers, log);
    await Promise.all(writers.map((writer) => writer.end()));
  }

  const { cases, referrals } = data.numbers.used;
  await client.query(`select setval('case_numbers', $1), setval('referral_numbers', $2)`, [cases, referrals]);
  await client.query('analyze');
  const seconds = (performance.now() - since) / 1000;
  log(
    `Loaded ${options.children} children with ${rows} rows in ${seconds.toFixed(1)} s: ` +
      `${Math.round(options.children / seconds)} children a second.`,
  );
}

/** Batches are made while the ones before are written, on two connections, so that memory stays bounded. */
async function writeAll(
  options: LoadOptions,
  data: DemoData,
  writers: readonly pg.Client[],
  since: number,
): Promise<number> {
  const free = [...writers];
  const busy = new Set<Promise<void>>();
  let done = 0;
  let rows = 0;
  let told = since;
  const write = async (writer: pg.Client, batch: Batch): Promise<void> => {
    await writeBatch(writer, batch);
    free.push(writer);
  };
  for await (const { batch, children } of data.batches(BATCH)) {
    if (free.length === 0) await Promise.race(busy);
    const writing = write(free.pop() as pg.Client, batch).finally(() => busy.delete(writing));
    busy.add(writing);
    // The first batch holds what all others refer to.
    if (done === 0) await writing;
    done += children;
    rows += batch.rows;
    const now = performance.now();
    if (now - told < TELL_EVERY) continue;
    told = now;
    options.log(
      `${done} of ${options.children} children, ${Math.round((1000 * done) / (now - since))} a second`,
    );
  }
  await Promise.all(busy);
  return rows;
}

async function openWriter(url: string, isBulk: boolean): Promise<pg.Client> {
  const writer = new pg.Client(url);
  await writer.connect();
  await writer.query('set synchronous_commit to off');
  if (isBulk) await trustReferences(writer);
  return writer;
}

/** Places and catalogue, as the migrations have put them there. */
async function readReference(client: pg.Client): Promise<Reference> {
  const locations = await client.query<Reference['locations'][number]>(
    `select id, parent_id as "parentId", kind, name_kk as "nameKk", name_ru as "nameRu" from locations order by id`,
  );
  const services = await client.query<{
    id: string; kind: ServiceKind; ageMin: number; ageMax: number; days: number; unit: StandardUnit; documents: string[];
  }>(
    `select id, kind, age_min as "ageMin", age_max as "ageMax", standard_days as days, standard_unit as unit,
       required_documents as documents from services where active order by id`,
  ); // prettier-ignore
  return {
    locations: locations.rows,
    services: new Map(
      services.rows.map(({ days, unit, documents, ...service }) => [
        service.id,
        { ...service, standard: { days, unit }, requiredDocuments: documents },
      ]),
    ),
  };
}
