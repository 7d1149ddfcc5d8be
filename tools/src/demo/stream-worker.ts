import pg from 'pg';
import { parentPort, workerData } from 'node:worker_threads';
import { trustReferences } from './bulk.js';
import { DemoCalendar } from './calendar.js';
import { DemoData, type Reference } from './demo-data.js';
import { writeStream } from './stream.js';

export interface StreamOrder {
  readonly url: string;
  readonly children: number;
  readonly today: string;
  readonly reference: Reference;
  readonly stream: number;
}

/** One stream of a large load in a thread of its own, with its own connection. */
const { url, children, today, reference, stream } = workerData as StreamOrder;
const client = new pg.Client(url);
await client.connect();
await trustReferences(client);
const data = new DemoData(children, new DemoCalendar(today), reference, {
  passwordHash: '',
  hasDemoAccounts: false,
});
data.takeWorld();
await writeStream(client, data, stream, (done, rows) => parentPort?.postMessage({ done, rows }));
await client.end();
