import { expect, test, type Browser, type Page } from '@playwright/test';

import { expectAccessible, heading, signIn } from './support/people.js';

const PHONE = { width: 360, height: 780 };
const worker = 'caseworker@birge.example';

async function openCase(page: Page): Promise<string> {
  await page.goto('/cases');
  await page
    .getByRole('link', { name: /Аружан Ермекқызы/ })
    .first()
    .click();
  await expect(heading(page, 'Аружан Ермекқызы')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Parts of the case' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Where the content of the tab begins, in pixels from the top of the page. */
const headEndsAt = (page: Page): Promise<number> =>
  page
    .locator('[data-file-keys]')
    .evaluate((content) => content.getBoundingClientRect().top + window.scrollY);

/**
 * Whatever can be pressed and is too small for a thumb. Links within a sentence are as high as their line; the heads of a
 * table that is cards here are only for those who listen.
 */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pressed =
      'a[href], button, summary, select, [role="tab"], input:not([type="radio"], [type="checkbox"])';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden="true"], thead'),
      )
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ one, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`,
      );
  });

const openPhone = async (browser: Browser, email: string): Promise<Page> =>
  (await signIn(browser, email, 'birge-demo', PHONE)).page;

test('on a phone the head of a case leaves the screen to what it is about', async ({ browser }) => {
  const page = await openPhone(browser, worker);
  const path = await openCase(page);
  await page.waitForLoadState('networkidle');
  expect(await headEndsAt(page)).toBeLessThanOrEqual(420 + 16);

  for (const tab of ['plan', 'documents', 'timeline']) {
    await page.goto(`${path}/${tab}`);
    await expect(page.getByText(/^Next step: /)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await headEndsAt(page), tab).toBeLessThanOrEqual(260 + 16);
  }
  await page.getByText(/^Next step: /).click();
  await expect(page.getByText(/^Step \d of 7/)).toBeVisible();
  await expectAccessible(page);
});

test('before a visit one screen has what one needs', async ({ browser }) => {
  const { page } = await signIn(browser, worker);
  const path = await openCase(page);
  await page.goto(`${path}/brief`);
  await expect(page.getByRole('heading', { name: 'Who is called' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
  await expectAccessible(page);

  await page.setViewportSize(PHONE);
  await expect(page.getByRole('button', { name: /^Referrals/ })).toHaveAttribute('aria-expanded', 'false');
  // What is folded begins below the essentials: one screen and a half of them.
  const folded = await page.getByRole('button', { name: /^Referrals/ }).boundingBox();
  expect(folded?.y).toBeLessThanOrEqual(1.5 * PHONE.height);
  await page.getByRole('button', { name: /^Referrals/ }).click();
  await expect(page.getByText('Correction-cabinet course').last()).toBeVisible();
  await expectAccessible(page);
});

test('everything that is pressed on a phone is large enough for a thumb', async ({ browser }) => {
  const page = await openPhone(browser, worker);
  const path = await openCase(page);
  const tabs = ['', '/plan', '/documents', '/people', '/consents', '/timeline'];
  const found: Record<string, string[]> = {};
  for (const address of ['/my-day', '/cases', '/directory', ...tabs.map((tab) => path + tab)]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const small = await smallTargets(page);
    if (small.length > 0) found[address] = small;
  }
  expect(found).toEqual({});
});

test('a key begins with a child who is not known yet, and the help of keys says so', async ({ browser }) => {
  const { page } = await signIn(browser, worker);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Register a child')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/cases\/new/);
});
