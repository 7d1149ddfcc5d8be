// Takes pictures of pages of a running Birge, in every language, width and colour scheme asked for:
// node tools/screenshot.mjs --base http://127.0.0.1:3000 --as caseworker --path /cases --out pictures
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from '@playwright/test';

import { chromiumOptions } from './chromium.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    /** A demo account (`caseworker`) or an e-mail address; without it nobody is signed in. */
    as: { type: 'string' },
    password: { type: 'string', default: 'birge-demo' },
    path: { type: 'string', multiple: true, default: ['/'] },
    out: { type: 'string', default: 'screenshots' },
    langs: { type: 'string', default: 'ru' },
    widths: { type: 'string', default: '1440' },
    schemes: { type: 'string', default: 'light' },
    /** Milliseconds to wait after the network has gone quiet. */
    wait: { type: 'string', default: '300' },
  },
});

const list = (text) => text.split(',').map((item) => item.trim());

async function signIn(context) {
  if (!options.as) return;
  const email = options.as.includes('@') ? options.as : `${options.as}@birge.example`;
  const answer = await context.request.post(`${options.base}/api/auth/login`, {
    headers: { origin: options.base },
    data: { email, password: options.password },
  });
  if (!answer.ok()) throw new Error(`Sign-in as ${email} failed: ${answer.status()} ${await answer.text()}`);
}

async function picture(page, address, file) {
  await page.goto(options.base + address, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  await page.waitForTimeout(Number(options.wait));
  await page.screenshot({ path: file, fullPage: true });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  console.log(`${file}${overflow > 0 ? `  (${overflow} px wider than the screen)` : ''}`);
}

fs.mkdirSync(options.out, { recursive: true });
const browser = await chromium.launch(await chromiumOptions());
try {
  // One sign-in for all pictures: sign-ins are slow on purpose, and limited.
  const door = await browser.newContext();
  await signIn(door);
  const storageState = await door.storageState();

  for (const colorScheme of list(options.schemes)) {
    for (const width of list(options.widths).map(Number)) {
      for (const language of list(options.langs)) {
        const context = await browser.newContext({
          storageState,
          colorScheme,
          viewport: { width, height: width < 500 ? 780 : 900 },
        });
        await context.addInitScript((value) => localStorage.setItem('birge.language', value), language);
        const page = await context.newPage();
        page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') console.error(`console: ${message.text()}`);
        });
        for (const address of options.path) {
          const name = address.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home';
          const file = [options.as ?? 'nobody', name, language, width, colorScheme].join('-');
          await picture(page, address, path.join(options.out, `${file}.png`));
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
}
