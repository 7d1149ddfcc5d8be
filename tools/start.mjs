// One command from a bare clone to a sign-in page. Nothing here may import a package: there may be none yet.
import './node-version.mjs';
import path from 'node:path';

import { runCommand } from './command.mjs';
import { knock } from './database.mjs';
import { openMigrated, prepare, runToEnd } from './product.mjs';
import { isStopping } from './processes.mjs';
import { addressOf, refuseTakenPort, startServer } from './server.mjs';
import { step } from './steps.mjs';

const ACCOUNTS = {
  caseworker: "keeps children's case files and sends referrals",
  manager: 'approves plans and closures, sees the caseload',
  provider: 'answers the referrals of an organisation',
  family: 'sees where the own children stand',
  analyst: 'sees numbers only',
  admin: 'keeps users, teams and organisations',
};

const production = process.env.NODE_ENV === 'production';
const demo = process.env.DEMO ? process.env.DEMO !== 'off' : !production;

async function start() {
  const since = performance.now();
  console.log('Birge\n');
  await refuseTakenPort();
  if (process.env.DATABASE_URL) await knock(process.env.DATABASE_URL);

  await prepare();
  const database = await openMigrated();
  if (demo) {
    const load = () =>
      runToEnd('tools/dist/demo/load.js', ['--if-empty'], { DATABASE_URL: database.ownerUrl });
    await step('Demo data present', load);
  }
  const server = await step('Server started', () =>
    startServer({
      DATABASE_URL: database.appUrl,
      DEMO: demo ? 'on' : 'off',
      ...placeOfDocuments(database.folder),
    }),
  );
  welcome((performance.now() - since) / 1000, database.folder);

  const reason = await Promise.race([server.ended, ...(database.ended ? [database.ended] : [])]);
  if (!isStopping()) throw reason;
}

/** Beside the database of our own, unless somebody says where; each is worth little without the other. */
function placeOfDocuments(folder) {
  return process.env.DOCUMENTS_DIR || !folder ? {} : { DOCUMENTS_DIR: path.join(folder, 'documents') };
}

function welcome(seconds, folder) {
  console.log(`\nBirge is ready after ${seconds.toFixed(1)} s: ${addressOf()}\n`);
  if (demo) {
    console.log('Sign in with the password birge-demo as');
    for (const [name, what] of Object.entries(ACCOUNTS)) {
      console.log(`  ${`${name}@birge.example`.padEnd(26)} ${what}`);
    }
    console.log('');
  }
  if (folder) console.log(`The data is in ${folder}`);
  console.log('Ctrl-C stops it.');
}

runCommand(start);
