import { defineConfig } from '@playwright/test';

import { chromiumOptions } from '../tools/chromium.mjs';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/e2e',
  globalSetup: './support/global-setup.mjs',
  // Two roles act in one story and see each other's work: one story at a time.
  workers: 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '../test-results/e2e.json' }]],
  use: {
    baseURL: process.env['BASE_URL'],
    locale: 'ru-RU',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    launchOptions: await chromiumOptions(),
  },
});
