import { defineConfig } from '@playwright/test';

import { chromiumOptions } from '../tools/chromium.mjs';

/** A product that runs already. */
const given = process.env['BASE_URL'];
/** The products that were started, one for each line of stories. */
const started = process.env['BASE_URLS']?.split(' ') ?? [];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/e2e',
  globalSetup: './support/global-setup.mjs',
  // People in one story see each other's work: a line of stories has a product of its own. A browser mostly waits, so
  // three lines fit two cores.
  workers: given === undefined ? 3 : 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '../test-results/e2e.json' }]],
  use: {
    baseURL: given ?? started[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)],
    locale: 'ru-RU',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    launchOptions: await chromiumOptions(),
  },
});
