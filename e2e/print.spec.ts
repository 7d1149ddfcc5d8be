import { expect, test, type Page } from '@playwright/test';

import { textOfPages } from './support/pdf-text.js';
import { expectAccessible, heading, signIn } from './support/people.js';

declare global {
  interface Window {
    timesPrinted?: number;
  }
}

async function openPrint(page: Page): Promise<void> {
  await page.goto('/cases');
  await page
    .getByRole('link', { name: /Аружан Ермекқызы/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(heading(page, 'Print')).toBeVisible();
}

/** What the printer gets: each page, as soon as the page itself says "print". */
async function print(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.timesPrinted = 0;
  });
  await page.getByRole('button', { name: /^(Print|Печать|Басып шығару)$/ }).click();
  await page.waitForFunction(() => window.timesPrinted === 1);
  return textOfPages(await page.pdf({ preferCSSPageSize: true }));
}

/** Each page says which of how many it is; none is empty. */
function expectNumbered(pages: readonly string[]): void {
  expect(pages.length).toBeGreaterThan(0);
  pages.forEach((text, at) =>
    expect(text.replaceAll('\n', ''), `page ${at + 1}`).toContain(`${at + 1}/${pages.length}`),
  );
}

/** The case and the plan on paper: right at the first time, in three languages, whole or without names. */
test('the case summary and the plan are printed with page numbers, who and when, whole and redacted', async ({
  browser,
}) => {
  const { page, context } = await signIn(browser, 'caseworker@birge.example');
  await context.addInitScript(() => {
    window.print = () => {
      window.timesPrinted = (window.timesPrinted ?? 0) + 1;
    };
  });
  await openPrint(page);
  await expectAccessible(page);

  await test.step('the summary', async () => {
    const pages = await print(page);
    expectNumbered(pages);
    expect(pages[0]).toContain('Аружан Ермекқызы');
    for (const text of pages) expect(text).toMatch(/Printed by Айгүл Сейітова, .*\d{2}:\d{2}/);
    expect(pages.join()).not.toMatch(/Diagnosis/);
    await expect(page).toHaveTitle(/^Case summary \d+/);
    expect(await page.title()).not.toMatch(/Аружан/);
  });

  await test.step('without names: no name, number, address or telephone is on the paper', async () => {
    await page.getByRole('checkbox', { name: 'Without names' }).check();
    const pages = await print(page);
    expectNumbered(pages);
    expect(pages[0]).toContain('А. Е.');
    expect(pages.join()).not.toMatch(/Аружан|Ермек|Гүлнар|Бесағаш|Абай|8 700|••••/);
    for (const text of pages) expect(text).toContain('Redacted');
  });

  await test.step('the plan, in Kazakh and in Russian', async () => {
    await page.getByRole('checkbox', { name: 'Without names' }).uncheck();
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByRole('main').getByRole('button', { name: 'Қазақша' }).click();
    const kazakh = await print(page);
    expectNumbered(kazakh);
    expect(kazakh[0]).toMatch(/Мақсаттар/);

    await page.getByRole('main').getByRole('button', { name: 'Русский' }).click();
    const russian = await print(page);
    expectNumbered(russian);
    expect(russian[0]).toMatch(/Распечатано: Айгүл Сейітова/);
  });

  await test.step('what was printed stands in the history, and the own words are back', async () => {
    await page.goBack();
    await page.getByRole('link', { name: 'Timeline' }).click();
    const newest = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Printed' }) });
    await expect(newest.nth(0)).toContainText(/Plan · edition \d+/);
    await expect(newest.nth(2)).toContainText('Case summary · without names');
    await expect(newest.nth(3)).toContainText('Case summary');
  });
});

test('the brief before a visit fits exactly one sheet, in each language', async ({ browser }) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');
  await page.goto('/cases');
  await page
    .getByRole('link', { name: /Аружан Ермекқызы/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Before the visit' }).click();
  await expect(page.getByRole('heading', { name: 'Who is called' })).toBeVisible();
  const path = new URL(page.url()).pathname;

  for (const [language, due] of [
    ['en', 'What is due'],
    ['ru', 'Что срочно'],
    ['kk', 'Мерзімі жақын істер'],
  ] as const) {
    await page.addInitScript((own) => localStorage.setItem('birge.language', own), language);
    await page.goto(path);
    await expect(page.getByRole('heading', { name: due })).toBeVisible();
    const pages = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages, language).toHaveLength(1);
    expect(pages[0]).toContain('Аружан Ермекқызы');
    expect(pages[0]).toContain(due);
  }
});
