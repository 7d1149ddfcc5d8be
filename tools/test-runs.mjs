import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { inCheckout } from './checkout.mjs';
import { Failure } from './failure.mjs';
import { launch } from './processes.mjs';

/** Tests bring their own database, port and data; what the shell is set to for the product does not matter. */
const ENVIRONMENT = {
  NODE_ENV: 'test',
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  DATABASE_URL: undefined,
  BASE_URL: undefined,
  BIRGE_DATA: undefined,
  DEMO: undefined,
  HOST: undefined,
  PORT: undefined,
};

/** A program that says with its exit code whether all is well. */
export const program =
  (file, ...args) =>
  async () => {
    const env = { ...ENVIRONMENT, FORCE_COLOR: '0' };
    const child = launch(process.execPath, [inCheckout(file), ...args], { env });
    const { code } = await child.finished;
    if (code !== 0) throw new Failure(child.said || `${file} ended with exit code ${code}.`);
  };

/** Jest over all projects; its files are shared out between two workers. */
export async function unitTests() {
  const { report, code } = await runWithReport('node_modules/jest/bin/jest.js', (file) => ({
    args: ['--ci', '--maxWorkers=2', '--json', `--outputFile=${file}`],
  }));
  const passed = report.numPassedTests;
  // A file that does not even load has no test that could fail.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
  return complete({ passed, failed }, code);
}

/** Playwright on the built product. */
export async function journeys() {
  const { report, code } = await runWithReport('node_modules/@playwright/test/cli.js', (file) => ({
    args: ['test', '--config', 'e2e/playwright.config.ts'],
    env: { E2E_REPORT: file },
  }));
  const { expected, unexpected, flaky, skipped } = report.stats;
  return complete({ passed: expected, failed: unexpected + flaky + skipped }, code);
}

async function runWithReport(file, options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-report-'));
  const output = path.join(folder, 'report.json');
  try {
    const { args, env = {} } = options(output);
    const child = launch(process.execPath, [inCheckout(file), ...args], {
      env: { ...ENVIRONMENT, ...env },
      show: true,
    });
    const { code } = await child.finished;
    if (!fs.existsSync(output)) throw new Failure(`${file} broke off with exit code ${code}.`);
    return { report: JSON.parse(fs.readFileSync(output, 'utf8')), code };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What went wrong outside every test is a failure too, and so is finding no test. */
function complete({ passed, failed }, code) {
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}
