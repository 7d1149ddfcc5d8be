import type pg from 'pg';
import { writeBatch } from './copy.js';
import type { DemoData } from './demo-data.js';

/** Children in one batch. */
export const BATCH = 500;

/** Tells how many children and rows have been written since the last time. */
export type Progress = (children: number, rows: number) => void;

/** Writes one stream of children: a batch is made while the one before is written, so that memory stays bounded. */
export async function writeStream(
  client: pg.Client,
  data: DemoData,
  stream: number,
  progress: Progress,
): Promise<void> {
  let writing = Promise.resolve();
  for await (const { batch, children } of data.batches(stream, BATCH)) {
    await writing;
    writing = writeBatch(client, batch).then(() => progress(children, batch.rows));
    // It is awaited with the next batch; until then nobody listens.
    writing.catch(() => undefined);
  }
  await writing;
}
