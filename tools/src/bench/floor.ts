import http from 'node:http';
import fs from 'node:fs';
import pg from 'pg';
import type { Statement } from './recorder.js';

/** The same connections to the database as the API has. */
const POOL = 20;

/** Recorded queries by address: `/<scenario>/<tour>/<request>`. */
export type Tape = Readonly<Record<string, readonly Statement[]>>;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: POOL });
const tape = JSON.parse(fs.readFileSync(process.env['TAPE'] ?? '', 'utf8')) as Tape;

type Rows = readonly Record<string, unknown>[];

/** The text that PostgreSQL has written already, or the rows as JSON. */
function bodyOf(rows: Rows): string {
  const texts = Object.values(rows[0] ?? {}).filter((value) => typeof value === 'string');
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.startsWith('{') || longest.startsWith('[') ? longest : JSON.stringify(rows);
}

/** The queries one after another on one connection where they are a transaction; the last rows are the answer. */
async function run(statements: readonly Statement[]): Promise<string> {
  const [only] = statements;
  if (statements.length === 1 && only) {
    return bodyOf((await pool.query<Record<string, unknown>>(only.text, [...only.values])).rows);
  }
  const client = await pool.connect();
  try {
    let rows: Rows = [];
    for (const { text, values } of statements) {
      const answer = await client.query<Record<string, unknown>>(text, [...values]);
      if (answer.rows.length > 0) rows = answer.rows;
    }
    return bodyOf(rows);
  } finally {
    client.release();
  }
}

const server = http.createServer((request, response) => {
  request.resume();
  run(tape[request.url ?? ''] ?? []).then(
    (body) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error: unknown) => {
      response.writeHead(500);
      response.end((error as Error).message);
    },
  );
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT']), '127.0.0.1');
