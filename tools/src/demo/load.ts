import { dayIn } from '@birge/domain';
import { hash } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DemoCalendar } from './calendar.js';
import { readArguments } from './arguments.js';
import { loadDemoData } from './loader.js';

const PASSWORD = 'birge-demo';

/** Loads demo data into the database of `DATABASE_URL`, which must be the owner's address. */
async function main(): Promise<void> {
  const { children, ifEmpty, replace, accounts, today } = readArguments(process.argv.slice(2));
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL must be set to postgres://user:password@host:port/database.');
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ children: boolean; users: boolean; demo: boolean }>(
      `select exists (select from children) as children, exists (select from users) as users,
         exists (select from users where demo) as demo`,
    );
    const found = rows[0] ?? { children: false, users: false, demo: false };
    const isEmpty = !found.children && !found.users;
    if (ifEmpty && !isEmpty) return console.log('There are data already: nothing is loaded.');
    if (!isEmpty && !(replace && found.demo)) {
      throw new Error(
        found.demo
          ? 'There are demo data already: say --replace to delete everything and load anew.'
          : 'The database holds data that are no demo data: demo data go into an empty database only.',
      );
    }
    const calendar = new DemoCalendar(today ?? dayIn(process.env['TIME_ZONE'] || 'Asia/Almaty', new Date()));
    // Without accounts for the demo nobody knows the password.
    const password = accounts ? PASSWORD : randomBytes(24).toString('base64url');
    const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await loadDemoData({
      url,
      client,
      children,
      calendar,
      passwordHash,
      hasDemoAccounts: accounts,
      log: (line) => console.log(line),
    });
  } finally {
    await client.end();
  }
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
