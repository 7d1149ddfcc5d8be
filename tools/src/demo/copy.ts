import type pg from 'pg';
import type { Batch } from './batch.js';
import { tables, type TableName } from './tables.js';

/** The part of pg's connection that `COPY` needs and its types leave out. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** One `COPY … FROM STDIN`, in the form in which pg runs queries of other packages. */
class CopyIn {
  constructor(
    private readonly sql: string,
    private readonly bytes: Buffer,
    private readonly done: (error?: Error) => void,
  ) {}

  submit(connection: CopyConnection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.bytes);
    connection.endCopyFrom();
  }

  handleError(error: Error): void {
    this.done(error);
  }

  handleReadyForQuery(): void {
    this.done();
  }

  handleCommandComplete(): void {}
}

export function copy(
  client: pg.Client,
  table: TableName,
  bytes: Buffer,
  format: 'text' | 'binary' = 'text',
): Promise<void> {
  const sql = `copy ${table} (${tables[table].join(', ')}) from stdin (format ${format})`;
  return new Promise((resolve, reject) => {
    const query = new CopyIn(sql, bytes, (error) => (error ? reject(error) : resolve()));
    client.query(query as unknown as pg.Submittable);
  });
}

/** Writes the rows of a batch. The transaction is the caller's. */
export async function copyBatch(client: pg.Client, batch: Batch): Promise<void> {
  for (const [table, text] of batch.texts()) await copy(client, table, text);
}

export async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
