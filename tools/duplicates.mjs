// How well the search for duplicates works, measured on labelled ones: npm run duplicates
import './node-version.mjs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { checkout, inCheckout } from './checkout.mjs';
import { runCommand } from './command.mjs';
import { defaultDataFolder, startPostgres } from './postgres.mjs';
import { atTheEnd } from './processes.mjs';
import { prepare, runToEnd } from './product.mjs';
import { step } from './steps.mjs';

const { values } = parseArgs({
  options: {
    children: { type: 'string', default: '100000' },
    asked: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '2026' },
    missed: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

runCommand(async () => {
  await prepare();
  const folder = path.join(defaultDataFolder(checkout), 'bench');
  const postgres = await step('PostgreSQL started', () => startPostgres({ folder }));
  atTheEnd(postgres.stop);
  const { default: pg } = await import('pg');
  const admin = new pg.Client(postgres.ownerUrl('postgres'));
  await admin.connect();
  await admin.query('drop database if exists duplicates with (force)');
  await admin.query('create database duplicates');
  const env = { DATABASE_URL: postgres.ownerUrl('duplicates') };
  try {
    await runToEnd('apps/api/dist/migrate.js', [], env);
    const passed = ['--children', values.children, '--asked', values.asked, '--seed', values.seed];
    if (values.missed) passed.push('--missed');
    if (values.write) passed.push('--page', inCheckout('docs/duplicates.md'));
    await runToEnd('tools/dist/duplicates/main.js', passed, env, true);
  } finally {
    await admin.query('drop database if exists duplicates with (force)');
    await admin.end();
  }
});
