import { execFileSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { DemoCalendar } from '../calendar.js';
import { loadDemoData, type LoadOptions } from '../loader.js';

export const TODAY = '2026-11-23';
const MIGRATE = path.resolve(__dirname, '../../../../apps/api/dist/migrate.js');

export interface Database {
  readonly url: string;
  readonly client: pg.Client;
}

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  // A test ends some connections; what follows from it is seen in the next query.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** A database of its own with the tables of the product in it. */
export async function migrated(name: string): Promise<Database> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is set by the global setup of this project');
  const admin = await connected(server);
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  execFileSync(process.execPath, [MIGRATE], { env: { ...process.env, DATABASE_URL: url.href } });
  return { url: url.href, client: await connected(url.href) };
}

export const load = (
  database: Database,
  options: Pick<LoadOptions, 'children'> & Partial<LoadOptions>,
): Promise<void> =>
  loadDemoData({
    ...database,
    calendar: new DemoCalendar(TODAY),
    passwordHash: 'none',
    hasDemoAccounts: true,
    log: () => undefined,
    ...options,
  });

/** What the rows say, without what no test can foresee. */
export const KEY_COLUMNS = `
  select md5(string_agg(line, ';' order by line)) as sum from (
    select concat_ws(',', ch.family_name, ch.given_name, ch.born_on, ch.iin, c.number, c.status, c.priority, c.opened_on, c.updated_at, t.name) as line
      from cases c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
    union all select concat_ws(',', number, status, service_id, sent_at, due_on, status_reason, updated_at, shared) from referrals
    union all select concat_ws(',', id, at, subject, action, from_status, to_status, actor_id) from history
    union all select concat_ws(',', case_id, kind, status, due_on, title) from tasks
    union all select concat_ws(',', email, name, role, demo) from users) as lines`;
