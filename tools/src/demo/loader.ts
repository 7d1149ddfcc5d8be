import type { ServiceKind, StandardUnit } from '@birge/domain';
import pg from 'pg';
import type { DemoCalendar } from './calendar.js';
import { BULK_FROM, writeBulk } from './bulk.js';
import { copyBatch, inTransaction } from './copy.js';
import { DemoData, lastNumbers, STREAMS, type Reference } from './demo-data.js';
import { writeHelpRequests } from './help-requests.js';
import { writeSecondRecords } from './second-records.js';
import { writeShowcasePapers } from './showcase-papers.js';
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
  /** Has the database check each reference of a large load too, which takes longer. */
  readonly isChecked?: boolean;
  readonly log: (line: string) => void;
}

/** Children in one batch. */
const BATCH = 500;
/** Milliseconds between two lines about how far it is. */
const TELL_EVERY = 2000;

/** Empties the database of what demo data consist of, and fills it. */
export async function loadDemoData(options: LoadOptions): Promise<void> {
  const { client, children, calendar, log } = options;
  const since = performance.now();
  const reference = await readReference(client);
  const data = new DemoData(children, calendar, reference, options);
  const counter = new Counter(children, since, log);
  if (children < BULK_FROM) await loadAtOnce(options, data, counter);
  else await loadInBulk(options, data, counter);
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
    await empty(client);
    await writeWorld(client, data);
    for (let stream = 0; stream < STREAMS; stream += 1) {
      for await (const { batch, children } of data.batches(stream, BATCH)) {
        await copyBatch(client, batch);
        counter.add(children, batch.rows);
      }
    }
    await writeHelpRequests(client, options.calendar);
    await writeSecondRecords(client, options.calendar);
    await writeShowcasePapers(client, options.calendar);
    await finish(options);
  });
  await client.query(`analyze ${tableNames.join(', ')}`);
}

/** A large load goes through without its indexes, and is there as a whole or not at all too. */
async function loadInBulk(options: LoadOptions, data: DemoData, counter: Counter): Promise<void> {
  const { client, url, isChecked = false, log } = options;
  // Not in the transaction: the second connection would wait for its end.
  await empty(client);
  await inTransaction(client, async () => {
    await writeWorld(client, data);
    await writeBulk(client, url, data, isChecked, log, (children, rows) => counter.add(children, rows));
    await finish(options);
  });
}

/** Even where there are no children: a large load that was killed may have left rows to which nothing leads. */
const empty = (client: pg.Client): Promise<unknown> =>
  client.query(`truncate ${tableNames.join(', ')} cascade`);

/** What all children refer to. */
const writeWorld = (client: pg.Client, data: DemoData): Promise<void> => copyBatch(client, data.takeWorld());

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
