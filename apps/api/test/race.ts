import type { Stage } from './harness.js';

const PATIENCE_MS = 5_000;

/**
 * Sends requests that all need one row, so that they truly meet: the row is held until every one of them waits for it.
 * Without this, two requests in `Promise.all` may well run one after the other and prove nothing.
 */
export async function meetAt<T>(
  stage: Stage,
  table: string,
  id: string,
  requests: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const holder = stage.db.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query(`select from ${table} where id = $1 for update`, [id]);
    const answers = Promise.all(requests.map((send) => send()));
    await untilWaiting(stage, requests.length);
    await holder.commitTransaction();
    return await answers;
  } finally {
    if (holder.isTransactionActive) await holder.rollbackTransaction();
    await holder.release();
  }
}

async function untilWaiting(stage: Stage, count: number): Promise<void> {
  for (const since = Date.now(); Date.now() - since < PATIENCE_MS;) {
    const [row] = await stage.db.query<{ waiting: number }[]>(
      `select count(*)::integer as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((row?.waiting ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${count} requests should wait for the row, but they do not`);
}
