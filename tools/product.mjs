// What `npm start`, `npm run migrate`, `npm run demo` and the tests have in common: from a checkout to a database.
import { build, isBuilt } from './build.mjs';
import { openDatabase } from './database.mjs';
import { Failure, diskFull, isDiskFull } from './failure.mjs';
import { install, isInstalled } from './install.mjs';
import { atTheEnd, isStopping, launchNode } from './processes.mjs';
import { step } from './steps.mjs';

/** The exit code with which the migrator refuses a database that a newer version has written. */
const NEWER_DATABASE = 3;

export async function prepare() {
  if (!isInstalled()) await step('Packages installed (takes a minute)', install);
  if (!isBuilt()) await step('Built', build);
}

/** Opens the database and brings its tables up to date. @param {{ join?: boolean }} options see {@link openDatabase} */
export async function openMigrated(options) {
  const database = await step(process.env.DATABASE_URL ? 'Database reached' : 'PostgreSQL started', () =>
    openDatabase(options),
  );
  atTheEnd(database.stop);
  await step('Tables up to date', () =>
    runToEnd('apps/api/dist/migrate.js', [], { DATABASE_URL: database.ownerUrl }),
  );
  return database;
}

/** Runs one of our own programs; when it fails, its last words are the sentence to show. */
export async function runToEnd(file, args, env, show = false) {
  const child = launchNode(file, args, { env, show });
  const { code } = await child.finished;
  if (code === 0 || isStopping()) return;

  const said = child.said.trim();
  if (isDiskFull(said)) throw diskFull('write to the database');
  if (code === NEWER_DATABASE) throw new Failure(said);
  throw new Failure(show ? `${file} failed (exit code ${code}).` : `${file} failed:\n${said}`);
}
