// Everything that must hold, in one command. The last line says how much of it does: "N passed, N failed".
import './node-version.mjs';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { isStopping, stop, stopOnSignals } from './processes.mjs';
import { check, count, summary } from './test-report.mjs';
import { journeys, program, unitTests } from './test-runs.mjs';

/** What follows from the build, beside what only reads the sources: one lane for each of two cores. */
async function looks() {
  const built = async () => {
    await check('Build', async () => isBuilt() || (await build()));
    await check('Generated files are fresh', program('tools/generate.mjs', '--check'));
    await check('Weight of the web application', program('tools/weight.mjs'));
    await check(
      'Types',
      program('node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'typecheck', '--parallel=1'),
    );
  };
  const read = async () => {
    await check(
      'Format',
      program('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    );
    await check('Lint', program('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'));
  };
  await Promise.all([built(), read()]);
}

async function test() {
  if (!isInstalled() && !(await check('Packages installed (takes a minute)', install))) return;
  await looks();
  await count('Unit and API tests', unitTests);
  await count('Journeys in the browser', journeys);
}

stopOnSignals();
await test();
if (!isStopping()) {
  const { passed, failed } = summary();
  console.log(`\n${passed} passed, ${failed} failed`);
  await stop(failed === 0 && passed > 0 ? 0 : 1);
}
