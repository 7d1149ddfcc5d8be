import type { ServiceKind, StandardUnit } from '@birge/domain';
import pg from 'pg';
import type { DemoCalendar } from './calendar.js';
import { Worker } from 'node:worker_threads';
import { analyse, BULK_FROM, dropIndexes, restoreIndexes } from './bulk.js';
import { copyBatch, inTransaction } from './copy.js';
import { DemoData, lastNumbers, STREAMS, type Reference } from './demo-data.js';
import { BATCH } from './stream.js';
import type { StreamOrder } from './stream-worker.js';
import { tableNames } from './tables.js';

export interface LoadOptions {
  readonly url: string;
  readonly client: pg.Client;
  readonly children: number;
  readonly calendar: DemoCalendar;
  /** Of the password of every account. */
  readonly passwordHash: string;
  /** Whether the six accounts of the demo are among them. */
  readonly hasDemoAccounts: boolean;
  readonly replace: boolean;
  readonly log: (line: string) => void;
}

/** Milliseconds between two lines about how far it is. */
const TELL_EVERY = 2000;

/** Fills an empty database. */
export async function loadDemoData(options: LoadOptions): Promise<void> {
  const { client, children, calendar, log } = options;
  const since = performance.now();
  const reference = await readReference(client);
  const data = new DemoData(children, calendar, reference, options);
  const counter = new Counter(children, since, log);
  if (children < BULK_FROM) await loadAtOnce(options, data, counter);
  else await loadInStreams(options, data, reference, counter);
  const seconds = (performance.now() - since) / 1000;
  const rate = Math.round(children / seconds);
  log(
    `Loaded ${children} children with ${counter.rows} rows in ${seconds.toFixed(1)} s: ${rate} children a second.`,
  );
}

/** A small load is there as a whole or not at all. */
async function loadAtOnce(options: LoadOptions, data: DemoData, counter: Counter): Promise<void> {
  const { client } = options;
  await inTransaction(client, async () => {
    await begin(options, data);
    for (let stream = 0; stream < STREAMS; stream += 1) {
      for await (const { batch, children } of data.batches(stream, BATCH)) {
        await copyBatch(client, batch);
        counter.add(children, batch.rows);
      }
    }
    await finish(options);
  });
  await analyse([client]);
}

/** A large load goes through without its indexes, in a thread and a connection for each stream. */
async function loadInStreams(
  options: LoadOptions,
  data: DemoData,
  reference: Reference,
  counter: Counter,
): Promise<void> {
  const { client, url, children, calendar, log } = options;
  await inTransaction(client, () => begin(options, data));
  await dropIndexes(client);
  const second = new pg.Client(url);
  await second.connect();
  try {
    const order = { url, children, today: calendar.day(calendar.today), reference };
    const streams = Array.from({ length: STREAMS }, (_, stream) => runStream({ ...order, stream }, counter));
    await Promise.all(streams);
  } finally {
    await restoreIndexes([client, second], log);
    await analyse([client, second]);
    await second.end();
  }
  await finish(options);
}

function runStream(order: StreamOrder, counter: Counter): Promise<void> {
  const worker = new Worker(new URL('./stream-worker.js', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.on('message', ({ done, rows }: { done: number; rows: number }) => counter.add(done, rows));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A stream ended with code ${code}.`)),
    );
  });
}

/** Empties what is to be filled, and writes what all children refer to. */
async function begin({ client, replace }: LoadOptions, data: DemoData): Promise<void> {
  if (replace) await client.query(`truncate ${tableNames.join(', ')} cascade`);
  await client.query('delete from holidays');
  await copyBatch(client, data.takeWorld());
}

/** New cases and referrals are numbered after these. */
async function finish({ client, children }: LoadOptions): Promise<void> {
  const { cases, referrals } = lastNumbers(children);
  await client.query(`select setval('case_numbers', $1), setval('referral_numbers', $2)`, [cases, referrals]);
}

/** Counts what has been written, and says so now and then. */
class Counter {
  rows = 0;
  private done = 0;
  private told: number;

  constructor(
    private readonly total: number,
    private readonly since: number,
    private readonly log: (line: string) => void,
  ) {
    this.told = since;
  }

  add(children: number, rows: number): void {
    this.done += children;
    this.rows += rows;
    const now = performance.now();
    if (now - this.told < TELL_EVERY) return;
    this.told = now;
    const rate = Math.round((1000 * this.done) / (now - this.since));
    this.log(`${this.done} of ${this.total} children, ${rate} a second`);
  }
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
