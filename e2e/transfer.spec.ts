import { expect, test, type Browser, type Page } from '@playwright/test';

import { expectAccessible, heading, signIn } from './support/people.js';

interface Known {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly team: { readonly id: string; readonly name: string } | null;
}

/** The manager of another team, whom the administrator knows by name. */
async function otherManager(browser: Browser): Promise<Known & { readonly teamName: string }> {
  const { page, context } = await signIn(browser, 'admin@birge.example');
  const answer = await page.request.post('/api/users/search', {
    data: { role: ['manager'], active: true, limit: 200 },
  });
  const { items } = (await answer.json()) as { items: Known[] };
  const found = items.find(({ email, team }) => team !== null && email !== 'manager@birge.example');
  await context.close();
  if (!found?.team) throw new Error('the demo data has one manager only');
  return { ...found, teamName: found.team.name };
}

/** A case of hers that no other journey tells of. */
async function someCase(page: Page): Promise<{ id: string; givenName: string; familyName: string }> {
  const answer = await page.request.get('/api/cases?status=active&priority=low&sort=openedOn&limit=50');
  const { items } = (await answer.json()) as {
    items: { id: string; number: string; child: { givenName: string; familyName: string } }[];
  };
  const found = items.find(({ number }) => Number(number) > 5000) ?? items[0];
  if (!found) throw new Error('she has no case of low priority');
  return { ...found.child, id: found.id };
}

async function ask(page: Page, caseId: string, team: string, isLookedAt = false): Promise<void> {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: 'Steps and changes' }).first().click();
  await page.getByRole('menuitem', { name: 'Ask for a transfer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'To which team' }).fill(team);
  await page.getByRole('option', { name: team, exact: true }).click();
  await dialog.getByLabel('Why, and what the other team has to know').fill('The family moves there.');
  if (isLookedAt) await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ask for a transfer' }).click();
  await expect(page.getByText(`Waits for ${team} since`).first()).toBeVisible();
}

test('a case goes to another team: withdrawn, refused with a reason, taken over by name', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const receiver = await otherManager(browser);
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const file = await someCase(page);

  await test.step('she asks, sees by when an answer is due, and takes it back from the head of the case', async () => {
    await ask(page, file.id, receiver.teamName, true);
    await expect(page.getByText(/answer due/).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Withdraw', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the transfer' }).click();
    await expect(page.getByText(`Waits for ${receiver.teamName}`)).toHaveCount(0);
  });

  await ask(page, file.id, receiver.teamName);
  const manager = await signIn(browser, receiver.email);
  const decide = async (): Promise<void> => {
    await manager.page.goto('/approvals');
    await manager.page
      .getByRole('link', { name: new RegExp(`^Look and decide: ${file.givenName} ${file.familyName[0]}\\.`) })
      .first()
      .click();
    await expect(
      heading(manager.page, `Take over the case of ${file.givenName} ${file.familyName[0]}.?`),
    ).toBeVisible();
  };

  await test.step('the other manager sees enough to decide, and no more; she says no and why', async () => {
    await decide();
    await expect(manager.page.getByText('The family moves there.')).toBeVisible();
    await expect(manager.page.getByText(file.familyName)).toHaveCount(0);
    expect((await manager.page.request.get(`/api/cases/${file.id}`)).status()).toBe(404);
    await expectAccessible(manager.page);
    await manager.page.getByRole('radio', { name: /Send the case back/ }).check();
    await manager.page.getByLabel('Why it is not taken over').fill('The family has not moved yet.');
    await expectAccessible(manager.page);
    await manager.page.getByRole('button', { name: 'Send the case back' }).click();
    await expect(heading(manager.page, 'Approvals')).toBeVisible();
  });

  await test.step('the caseworker reads it first thing in her day', async () => {
    await page.goto('/my-day');
    const answer = page.getByRole('listitem').filter({ hasText: 'The family has not moved yet.' });
    await expect(answer).toContainText('You stay responsible');
    await expectAccessible(page);
    await answer.getByRole('button', { name: /^Mark as read/ }).click();
    await expect(answer).toHaveCount(0);
  });

  await test.step('asked again, she takes it over and names who works on it', async () => {
    await ask(page, file.id, receiver.teamName);
    await decide();
    await manager.page.getByRole('radio', { name: /Take the case over/ }).check();
    await expectAccessible(manager.page);
    await manager.page.getByRole('combobox', { name: 'Who takes the case over' }).click();
    await manager.page.getByRole('option').first().click();
    await manager.page.getByRole('button', { name: 'Take the case over' }).click();
    await expect(manager.page.getByText(/Moved here from/).first()).toBeVisible();
    await expectAccessible(manager.page);
  });

  await test.step('what stays with the caseworker is a record', async () => {
    await page.goto('/cases/moved');
    const record = page.getByRole('row').filter({ hasText: receiver.teamName }).first();
    await expect(record).toContainText('Moved');
    await expectAccessible(page);
    expect((await page.request.get(`/api/cases/${file.id}`)).status()).toBe(404);
  });
});

test('before an account or an organisation is closed the administrator sees what is open', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'admin@birge.example');

  await test.step('who takes the cases over, and what each would have', async () => {
    await page.goto('/users?role=caseworker');
    await page.getByRole('button', { name: 'Динара Омарова' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the account', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Close the account of Динара Омарова' });
    await expect(dialog).toContainText('No child may be left without a caseworker');
    await dialog.getByRole('checkbox').first().uncheck();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('what an organisation would leave behind', async () => {
    const answer = await page.request.get(`/api/organisations?q=${encodeURIComponent('№ 2, Талгар')}`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    await page.goto(`/organisations/${items[0]?.id}`);
    await page.getByRole('button', { name: 'Edit the organisation' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the organisation' }).click();
    const dialog = page.getByRole('dialog', { name: /^Close Кабинет/ });
    await expect(dialog).toContainText('can no longer sign in');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });
});
