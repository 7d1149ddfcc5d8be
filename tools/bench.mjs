// How fast the product answers, beside the least that the same queries need: npm run bench -- --children 10000,100000
import './node-version.mjs';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { checkout, inCheckout } from './checkout.mjs';
import { runCommand } from './command.mjs';
import { Failure } from './failure.mjs';
import { defaultDataFolder, startPostgres } from './postgres.mjs';
import { atTheEnd } from './processes.mjs';
import { prepare, runToEnd } from './product.mjs';
import { step } from './steps.mjs';

const { values, tokens } = parseArgs({
  options: {
    children: { type: 'string', default: '100000' },
    json: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
  },
  tokens: true,
});

function sizes() {
  return values.children.split(',').map((text) => {
    const size = Number(text);
    if (Number.isInteger(size) && size >= 1000 && size <= 1_000_000) return size;
    throw new Failure(
      `--children must be numbers from 1000 to 1000000 with commas, but is "${values.children}".`,
    );
  });
}

/** What a filled database depends on: when one of these files changes, it is filled anew. */
function fingerprint() {
  const hash = createHash('sha1');
  for (const folder of ['apps/api/dist/migrations', 'tools/dist/demo', 'libs/domain/dist']) {
    const files = fs
      .readdirSync(inCheckout(folder), { recursive: true })
      .filter((file) => file.endsWith('.js'));
    for (const file of files.sort()) hash.update(fs.readFileSync(inCheckout(folder, file)));
  }
  return hash.digest('hex');
}

/** Fills a database with so many children, unless it is there from the last time. */
async function fill({ ownerUrl, appUrl }, children) {
  const { default: pg } = await import('pg');
  const name = `bench_${children}`;
  const admin = new pg.Client(ownerUrl('postgres'));
  await admin.connect();
  try {
    const known = await admin.query(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
      [name],
    );
    const mark = fingerprint();
    if (known.rows[0]?.mark !== mark) {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name}`);
      const env = { DATABASE_URL: ownerUrl(name) };
      await runToEnd('apps/api/dist/migrate.js', [], env);
      await runToEnd('tools/dist/demo/load.js', ['--children', String(children), '--no-accounts'], env, true);
      await admin.query(`comment on database ${name} is '${mark}'`);
    }
  } finally {
    await admin.end();
  }
  return { children, ownerUrl: ownerUrl(name), appUrl: appUrl(name) };
}

runCommand(async () => {
  const wanted = sizes();
  await prepare();
  const folder = path.join(defaultDataFolder(checkout), 'bench');
  const postgres = await step('PostgreSQL started', () => startPostgres({ folder }));
  atTheEnd(postgres.stop);
  const databases = [];
  for (const children of wanted) databases.push(await fill(postgres, children));

  const passed = tokens
    .filter(({ kind, name }) => kind === 'option' && name !== 'children')
    .flatMap(({ name, value }) => [`--${name}`, value]);
  const env = { BENCH_DATABASES: JSON.stringify(databases) };
  await runToEnd('tools/dist/bench/bench.js', passed, env, true);
});
