import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** Somebody at a browser of her own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
}

const DESK = { width: 1440, height: 900 };

/** Opens a browser in English and signs in through the form; people of the demo data share one password. */
export async function signIn(
  browser: Browser,
  email: string,
  password = 'birge-demo',
  viewport = DESK,
): Promise<Visitor> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(() => localStorage.setItem('birge.language', 'en'));
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expectAccessible(page);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { page, context };
}

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name });

/** One answer of a question. */
export const radio = (page: Page, question: string, answer: string): Locator =>
  page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: answer, exact: true });

/** A radio or checkbox that is drawn as a pill: people press its words. */
export const choose = (page: Page, words: string): Promise<void> =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .first()
    .click();

export async function select(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Nothing on this page keeps anybody out (WCAG 2.2 AA, as far as a machine can tell). */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page })
    // No page has frames, so no second page need be opened to put the answers of several together.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
  expect(told, page.url()).toEqual([]);
}
