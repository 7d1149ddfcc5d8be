import pg from 'pg';
import type { Logger } from 'pino';

/**
 * The queue's own few connections: a job that hangs must not take one from the people who wait for a page.
 *
 * pg-boss notes the end of a job without waiting for it, so an error here must not become an unhandled one: it is logged,
 * and the caller gets nothing. A job whose end could not be noted runs out of time and is taken again.
 */
export class QueueConnection {
  private readonly pool: pg.Pool;
  private isOpen = true;

  constructor(
    url: string,
    private readonly log: Logger,
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 2,
      application_name: 'birge-jobs',
      statement_timeout: 60_000,
    });
    this.pool.on('error', (error) => this.log.warn({ code: codeOf(error) }, 'queue connection lost'));
  }

  async executeSql(text: string, values?: unknown[]): Promise<{ rows: never[] }> {
    if (!this.isOpen) return NOTHING;
    try {
      const client = await this.pool.connect();
      try {
        const answer = await client.query(text, values);
        client.release();
        return answer as unknown as { rows: never[] };
      } catch (error) {
        // Several statements in one text may have left a transaction open: that connection is of no use any more.
        client.release(true);
        throw error;
      }
    } catch (error) {
      if (this.isOpen) this.log.warn({ code: codeOf(error) }, 'queue not reached');
      return NOTHING;
    }
  }

  async close(): Promise<void> {
    this.isOpen = false;
    await this.pool.end();
  }
}

/** What pg-boss takes for "no answer". */
const NOTHING = undefined as unknown as { rows: never[] };

const codeOf = (error: unknown): string =>
  (error as { code?: string } | null)?.code ?? (error as Error | null)?.message ?? 'unknown';
