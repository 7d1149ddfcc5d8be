import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, radio, select, signIn } from './support/people.js';

/** A child of the demo data with a plan and two services that run; no other journey tells of her. */
const CHILD = 'Ким София';

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly number: string;
    readonly child: { readonly id: string };
  }[];
}

async function send<T>(page: Page, path: string, data?: object): Promise<T> {
  const { origin } = new URL(page.url());
  const answer = await (data === undefined
    ? page.request.get(path)
    : page.request.post(path, { headers: { origin }, data }));
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Her mother signs in on her phone; that access is given has a journey of its own. */
async function openFamilyPage(page: Page, caseId: string): Promise<{ email: string; password: string }> {
  const people = await send<{ items: { id: string; legalRepresentative: boolean }[] }>(
    page,
    `/api/cases/${caseId}/people`,
  );
  const mother = people.items.find(({ legalRepresentative }) => legalRepresentative);
  const email = `mother.${Date.now()}@birge.example`;
  // Whoever plays this twice on one database gives it anew.
  await page.request.delete(`/api/people/${mother?.id}/access`, {
    headers: { origin: new URL(page.url()).origin },
  });
  const given = await send<{ temporaryPassword: string }>(page, `/api/people/${mother?.id}/access`, {
    email,
    language: 'en',
    consentMode: 'oral',
  });
  return { email, password: given.temporaryPassword };
}

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Steps and changes' }).first().click();
  await page.getByRole('menuitem', { name }).click();
}

/**
 * A case waits and goes on; then it ends with everything that hangs on it, its family reads why, and it is opened again
 * under the same number, where nothing comes back by itself.
 */
test('on hold until a day; ended in one dialog, closed, read by the mother, reopened', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const found = await send<Listed>(page, '/api/cases/search', { q: CHILD });
  const { id, number } = found.items[0] ?? { id: '', number: '' };
  const account = await openFamilyPage(page, id);

  await test.step('on hold until a day: what the workflow had planned waits', async () => {
    await page.goto(`/cases/${id}`);
    await step(page, 'Put on hold');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why it is put on hold').fill('In Astana for treatment.');
    await dialog.getByRole('button', { name: 'in 1 month' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Put on hold' }).click();
    await expect(page.getByText(/On hold until .*: In Astana for treatment/).first()).toBeVisible();
    await page.goto(`/cases/${id}/tasks`);
    await expect(page.getByText('Look whether the case can go on').first()).toBeVisible();
    await expect(page.getByText('Paused', { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/my-day');
    await page.getByRole('button', { name: /paused with/ }).click();
    await expect(page.getByText(/The case is on hold until/).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/cases/${id}?do=resume`);
    await page.getByRole('dialog').getByRole('button', { name: 'Go on with the case' }).click();
    await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
  });

  await test.step('everything that is open ends in one dialog', async () => {
    await page.goto(`/cases/${id}?do=request_closure`);
    const dialog = page.getByRole('dialog');
    await select(page, 'Why the case ends', 'Contact lost');
    await expect(dialog.getByText(/^[01] of 3 days/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Call: No answer' }).click();
    await expect(dialog.getByText('1 of 3 days')).toBeVisible();
    await select(page, 'Why the case ends', 'Goals met');
    const [first, second] = [
      dialog.getByRole('group', { name: /^How it ends/ }).nth(0),
      dialog.getByRole('group', { name: /^How it ends/ }).nth(1),
    ];
    await first.getByRole('radio', { name: 'Goes on without us' }).check();
    await select(page, 'Who goes on', 'The organisation goes on by itself');
    await second.getByRole('radio', { name: 'Cancelled' }).check();
    await dialog.getByRole('combobox', { name: 'Why', exact: true }).click();
    await page.getByRole('option', { name: 'Too far, no transport' }).click();
    const goals = dialog.getByRole('group', { name: /^How it ended/ });
    for (let place = 0; place < (await goals.count()); place += 1)
      await goals.nth(place).getByRole('radio', { name: 'Achieved', exact: true }).check();
    await dialog.getByLabel('What the child says').fill('I have friends at the kindergarten.');
    await dialog.getByLabel('What the parent or guardian says').fill('We manage by ourselves now.');
    await radio(page, 'Was the family asked?', 'Yes, the family was asked').check();
    await dialog.getByLabel('What was done, and why now').fill('The goals are reached.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ask to close' }).click();
    await expect(page.getByText('Closure asked').first()).toBeVisible();
  });

  const { page: desk } = await signIn(browser, 'manager@birge.example');
  await test.step('the manager reads all of it and closes', async () => {
    await desk.goto(`/approvals/closures/${id}`);
    await expect(heading(desk, /^Close the case of/)).toBeVisible();
    await expect(desk.getByText('Yes, the family was asked')).toBeVisible();
    await expect(desk.getByText(/The organisation goes on by itself/)).toBeVisible();
    await expect(desk.getByText(/Too far, no transport/)).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Close the case' }).click();
    await expect(heading(desk, 'Approvals')).toBeVisible();
  });

  await test.step('her mother reads on her phone what has ended, and who goes on', async () => {
    const phone = await signIn(browser, account.email, account.password, { width: 360, height: 740 });
    await expect(phone.page.getByText('The work with your child has ended')).toBeVisible();
    await expect(phone.page.getByText('What we planned together has been reached.')).toBeVisible();
    await expect(phone.page.getByText(/The organisation goes on with it/).first()).toBeVisible();
    await expectAccessible(phone.page);
    await phone.context.close();
  });

  await test.step('opened again under the same number: nothing comes back by itself', async () => {
    await desk.goto(`/cases/${id}`);
    await step(desk, 'Reopen the case');
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Why it is reopened').fill('The mother called.');
    await expectAccessible(desk);
    await dialog.getByRole('button', { name: 'Reopen the case' }).click();
    const notice = desk.getByRole('region', { name: 'Reopened: nothing comes back by itself' });
    await expect(notice).toBeVisible();
    await expect(desk.getByText(number).first()).toBeVisible();
    await expectAccessible(desk);
    await notice.getByRole('button', { name: /^Follow it again/ }).click();
    await expect(desk.getByText('You follow it again')).toBeVisible();
    await notice.getByRole('link', { name: /^Send again/ }).click();
    await expect(desk).toHaveURL(/\/refer\?/);
    await expect(heading(desk, /^(Who should give this|What does)/)).toBeVisible();
  });
});
