import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { databaseOptions } from './platform/database.js';
import { installQueue } from './platform/jobs/install-queue.js';
import { migrations } from './migrations/index.js';

const NEWER_DATABASE = 3;

/** Brings the database up to this version of the product, as the owner of the tables. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL must be set to postgres://user:password@host:port/database.');
  const db = await new DataSource({ ...databaseOptions(url, []), extra: {} }).initialize();
  try {
    const unknown = await unknownMigrations(db);
    if (unknown.length > 0) {
      console.error(
        `The database is of a newer version of Birge (it knows ${unknown.join(', ')}). Start that version instead.`,
      );
      process.exitCode = NEWER_DATABASE;
      return;
    }
    const done = await db.runMigrations({ transaction: 'each' });
    for (const { name } of done) console.log(`migrated ${name}`);
    await installQueue(url);
  } finally {
    await db.destroy();
  }
}

async function unknownMigrations(db: DataSource): Promise<string[]> {
  const [table] = await db.query<{ found: boolean }[]>(
    `select to_regclass('public.migrations') is not null as found`,
  );
  if (!table?.found) return [];
  const known = new Set(migrations.map((migration) => migration.name));
  const rows = await db.query<{ name: string }[]>('select name from migrations order by id');
  return rows.map((row) => row.name).filter((name) => !known.has(name));
}

main().catch((error: unknown) => {
  console.error(`The database could not be brought up to date: ${(error as Error).message}`);
  process.exit(1);
});
