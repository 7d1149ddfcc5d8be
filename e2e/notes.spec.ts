import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, select, signIn } from './support/people.js';

const CASE = '4821';
const unique = `Пандус ${Date.now()}`;

/** The file of the girl whose story the demo data tells. */
async function openCase(page: Page): Promise<void> {
  await page.goto('/cases');
  await page
    .getByRole('link', { name: /Аружан Ермекқызы/ })
    .first()
    .click();
  await expect(heading(page, /Аружан/)).toBeVisible();
}

const entry = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text }).first();

/**
 * What was said on a visit: written from My day by one key, made into a task without typing it again, put right by another
 * note; what protects the child stays closed, and who reads it stands in the list of openings.
 */
test('a note from anywhere becomes a task, is corrected, and what protects stays closed', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');

  await test.step('by one key, from a page that is no case', async () => {
    await page.goto('/changes');
    await expect(heading(page, 'Since you last looked')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('n');
    const whom = page.getByRole('dialog', { name: 'New note in a case' });
    await whom.getByRole('combobox').fill(CASE);
    await page.getByRole('option', { name: new RegExp(CASE) }).click();
    await whom.getByRole('button', { name: 'Continue' }).click();
    const dialog = page.getByRole('dialog', { name: /^Note: / });
    await dialog.getByLabel('What was said and seen').fill(unique);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save the note' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('it becomes a task; nothing is typed again, each says where the other is', async () => {
    await openCase(page);
    await page.getByRole('link', { name: 'Timeline' }).click();
    await entry(page, unique).getByRole('button', { name: 'More for the note' }).click();
    await page.getByRole('menuitem', { name: 'Make a task of it' }).click();
    const dialog = page.getByRole('dialog', { name: /^New task|task/i });
    await expect(dialog.getByRole('textbox').first()).toHaveValue(unique);
    await dialog.getByRole('button', { name: /^Add/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(`Task: ${unique}`)).toBeVisible();
    await expect(entry(page, unique).getByText('From a note')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is put right by another note; the first one stays, struck out', async () => {
    await page
      .getByRole('listitem')
      .filter({ hasText: `Task: ${unique}` })
      .getByRole('button', { name: 'More for the note' })
      .click();
    await page.getByRole('menuitem', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: /^Correct the note/ });
    await dialog.getByLabel('What was said and seen').fill(`${unique} stands`);
    await dialog.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.getByText('Corrected: a later note stands for this one.').first()).toBeVisible();
  });

  await test.step('words are found, and do not stand in the address', async () => {
    await page.getByRole('searchbox', { name: 'Look in the notes' }).fill(unique.slice(0, 16));
    await expect(page.getByText(/notes? found/)).toBeVisible();
    expect(page.url()).not.toMatch(/%D0|Пандус/);
    await page.getByRole('searchbox', { name: 'Look in the notes' }).fill('');
    await page.getByRole('button', { name: 'Kind' }).click();
    await page.getByRole('checkbox', { name: 'Notes' }).click();
    await page.getByRole('checkbox', { name: 'Tasks' }).click();
    await expect(page).toHaveURL(/kind=notes%2Ctasks/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('checkbox', { name: 'Notes' })).toHaveCount(0);
  });

  await test.step('words that turn out to protect move away from here', async () => {
    await entry(page, `${unique} stands`).getByRole('button', { name: 'More for the note' }).click();
    await page.getByRole('menuitem', { name: 'Move to the protection notes' }).click();
    const dialog = page.getByRole('dialog', { name: /^Move these words/ });
    await select(page, 'What it is about', 'To be minded');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Move the words' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Its words were moved to the protection notes.').first()).toBeVisible();
    await expect(page.getByText(`${unique} stands`)).toHaveCount(0);
  });

  await test.step('what protects the child is closed until somebody asks, and that stands in the list', async () => {
    const secret = `Қорқады ${Date.now()}`;
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: /^Note: / });
    await dialog.getByLabel('What was said and seen').fill(secret);
    await dialog.getByRole('checkbox', { name: 'Protects the child' }).check();
    await select(page, 'What it is about', 'Danger at home');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save the note' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(secret)).toHaveCount(0);
    await page.getByRole('link', { name: 'Open the protection notes' }).first().click();
    await page.getByRole('button', { name: 'Read the notes' }).click();
    await expect(page.getByText(secret)).toBeVisible();
    await expect(page.getByText(`${unique} stands`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Access log' }).click();
    await expect(page.getByText('Protection notes').first()).toBeVisible();
  });
});

test('before a visit everything stands on one page, also on a phone', async ({ browser }) => {
  const { page } = await signIn(browser, 'caseworker@birge.example', 'birge-demo', {
    width: 360,
    height: 740,
  });
  await page.goto('/cases');
  await page
    .getByRole('link', { name: /Аружан Ермекқызы/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Before the visit' }).click();

  await expect(page.getByRole('heading', { name: 'Who is called' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What was said last' })).toBeVisible();
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
});
