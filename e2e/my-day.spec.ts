import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, signIn } from './support/people.js';

const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

/**
 * A day of a caseworker: what matters first, put off by the keyboard and taken back, her tasks in her own calendar. Then
 * her manager, who was told of what is late, and the administrator, who gives more time for plans.
 */
test('a day in the order of what matters, put off with a reason, and who hears of what is late', async ({
  browser,
  request,
}) => {
  test.setTimeout(60_000);
  const { page } = await signIn(browser, 'caseworker@birge.example');

  await test.step('late comes first, urgent cases before others, and says why it stands there', async () => {
    await expect(page.getByText('Late first: urgent cases')).toBeVisible();
    const first = page.getByRole('listitem').filter({ hasText: 'days late' }).first();
    await expect(first).toContainText('High priority');
    await expectAccessible(page);
  });

  const title = 'Визит: год без реабилитации';
  await test.step('by the keyboard she puts a visit off, with a reason', async () => {
    await row(page, title).getByRole('link', { name: title }).focus();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: `Put off: ${title}` });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'in 3 days' }).click();
    await dialog.getByRole('combobox', { name: 'Why' }).click();
    await page.getByRole('option', { name: 'The family is away' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Put off', exact: true }).click();
    await expect(row(page, title)).toHaveCount(0);
  });

  await test.step('what is put off stands below, with who, until when and why; it can be shown again', async () => {
    await page.getByRole('button', { name: /^\d+ put off$/ }).click();
    await expect(row(page, title)).toContainText('The family is away');
    await row(page, title)
      .getByRole('button', { name: /^More for/ })
      .click();
    await page.getByRole('menuitem', { name: 'Show again now' }).click();
    await expect(row(page, title)).toContainText('days late');
  });

  await test.step('her calendar reads her tasks by a secret link, without a name', async () => {
    await page.goto('/calendar-link');
    await expect(heading(page, 'My tasks in my calendar')).toBeVisible();
    await page.getByRole('button', { name: /^Make (the|another) link$/ }).click();
    const question = page.getByRole('dialog', { name: 'Make another link?' });
    if (await question.isVisible()) await question.getByRole('button', { name: 'Make another link' }).click();
    const address = await page.locator('code').innerText();
    await expectAccessible(page);

    const calendar = await (await request.get(new URL(address).pathname)).text();
    expect(calendar).toMatch(/SUMMARY:Visit · case \d+|SUMMARY:Визит · дело \d+|SUMMARY:Үйге бару · іс \d+/);
    expect(calendar).not.toMatch(/Аружан|Рамазан|реабилитац/);

    await page.getByRole('button', { name: 'Switch the link off' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Switch the link off' }).click();
    await expect(page.getByRole('button', { name: 'Make the link' })).toBeVisible();
    expect((await request.get(new URL(address).pathname)).status()).toBe(404);
  });
});

test('the manager sees what is late in the team, the administrator changes how long a step may take', async ({
  browser,
}) => {
  const manager = await signIn(browser, 'manager@birge.example');
  await manager.page.goto('/late-tasks');
  await expect(heading(manager.page, 'Late in my team')).toBeVisible();
  await expectAccessible(manager.page);

  const { page } = await signIn(browser, 'admin@birge.example');
  await page.goto('/time-limits');
  await expect(heading(page, 'Time limits')).toBeVisible();
  await expectAccessible(page);
  const limit = page.getByRole('row').filter({ hasText: 'Correction of a returned plan' });
  const before = (await limit.getByRole('cell').nth(3).innerText()).startsWith('8') ? '9' : '8';
  await page.getByRole('button', { name: 'Change: Correction of a returned plan' }).click();
  await page.getByLabel('How much: Low').fill(before);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(limit).toContainText(`${before} days`);
  await expect(page.getByText(`→ ${before} days`).first()).toBeVisible();
});
