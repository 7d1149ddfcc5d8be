import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { databaseOptions } from './platform/database.js';
import { AdministratorRefused, createAdministrator } from './users/administrator.js';

/** Makes an account of role administrator: `create-administrator.js EMAIL "NAME"`. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url)
    throw new AdministratorRefused(
      'DATABASE_URL must be set to postgres://user:password@host:port/database.',
    );
  const [email, name] = process.argv.slice(2);
  if (!email || !name) throw new AdministratorRefused('Say the e-mail address and the name: EMAIL "NAME".');
  const db = await new DataSource(databaseOptions(url, [], 1)).initialize();
  try {
    const made = await createAdministrator(db, { email, name });
    console.log(`${made.email} can sign in now. The password, shown this once: ${made.password}`);
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  const { message } = error as Error;
  console.error(
    error instanceof AdministratorRefused ? message : `The account could not be made: ${message}`,
  );
  process.exit(1);
});
