import type { Request } from 'autocannon';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** One query as the API sent it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Injected {
  readonly statusCode: number;
  readonly body: string;
}

interface App {
  inject(request: { method: string; url: string; headers?: object; payload?: string }): Promise<Injected>;
  close(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../..');
const built = (file: string): string => pathToFileURL(path.join(root, 'apps/api/dist', file)).href;

/** Who is asking is a check, not the work: the floor does without. */
const ABOUT_SESSIONS = /\bsessions\b/;

type Query = (this: pg.Client, text: unknown, values: unknown, ...rest: unknown[]) => unknown;

/**
 * Asks the API once in this process and writes down the queries it sends: the floor runs exactly these, so that it
 * cannot drift from what it is compared with.
 */
export async function recordAll(
  databaseUrl: string,
  tours: readonly (readonly Request[])[],
): Promise<Statement[][][]> {
  await import('reflect-metadata');
  const { createApp } = (await import(built('create-app.js'))) as {
    createApp(config: unknown): Promise<App>;
  };
  const { readConfig } = (await import(built('platform/config.js'))) as { readConfig(env: object): unknown };
  const tape: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  const app = await createApp(readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', JOBS: 'off' }));
  prototype.query = function query(text, values, ...rest) {
    if (typeof text === 'string' && !ABOUT_SESSIONS.test(text)) {
      tape.push({ text, values: Array.isArray(values) ? values : [] });
    }
    return original.call(this, text, values, ...rest);
  };
  try {
    const recorded: Statement[][][] = [];
    for (const tour of tours) {
      const statements: Statement[][] = [];
      for (const request of tour) {
        tape.length = 0;
        await ask(app, request);
        statements.push([...tape]);
      }
      recorded.push(statements);
    }
    return recorded;
  } finally {
    prototype.query = original;
    await app.close();
  }
}

async function ask(app: App, { method, path: url, headers, body }: Request): Promise<void> {
  const answer = await app.inject({
    method,
    url,
    headers: headers ?? {},
    ...(body === undefined ? {} : { payload: body }),
  });
  if (answer.statusCode !== 200) {
    throw new Error(`${method} ${url} answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`);
  }
}
