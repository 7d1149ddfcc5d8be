import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, radio, select, signIn } from './support/people.js';

const PHONE = { width: 360, height: 740 };

/** Letters only, as names are; nobody has this one yet. */
const lettersOf = (number: number): string =>
  Array.from(String(number), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('');

/** A day of that year: children who are born on the same day may be taken for one another. */
const someDayOf = (year: number): string => {
  const day = new Date(Date.UTC(year, 0, 1 + (Math.floor(Date.now() / 1000) % 300)));
  return day.toISOString().slice(0, 10);
};

interface Made {
  readonly id: string;
  readonly items: { readonly id: string; readonly name: string; readonly locationId: string }[];
}

async function send(page: Page, path: string, data?: object): Promise<Made> {
  const origin = new URL(page.url()).origin;
  const answer = await (data
    ? page.request.post(path, { headers: { origin }, data })
    : page.request.get(path));
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Made;
}

/** A child of the signed-in caseworker whose family has agreed to the file; registering has a journey of its own. */
async function register(page: Page, givenName: string, familyName: string, bornOn: string): Promise<string> {
  const [team] = (await send(page, '/api/teams')).items;
  const made = await send(page, '/api/cases', {
    child: {
      familyName,
      givenName,
      bornOn,
      sex: 'female',
      locationId: team?.locationId,
      locality: 'rural',
      languages: ['kk'],
    },
    people: [
      { name: 'Сандуғаш Ермекова', relation: 'mother', legalRepresentative: true, phone: '8 700 000 41 77' },
    ],
    consent: { personIndex: 0, mode: 'written', language: 'kk', givenOn: '2026-09-04', assent: 'oral' },
  });
  return made.id;
}

test('a family agrees with its child, takes it back, and hears what had been shared', async ({ browser }) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const familyName = lettersOf(Date.now()).split('').reverse().join('');
  const id = await register(page, 'Інжу', familyName, someDayOf(2018));

  await test.step('the child’s own word is asked, and without it there is no consent', async () => {
    await page.goto(`/cases/${id}/consents`);
    await expect(page.getByText('Keeping this case file')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Record consent' }).click();
    await select(page, 'About what', 'Photographs');
    await select(page, 'Who answers', 'Сандуғаш Ермекова, Mother');
    await radio(page, 'How', 'In words').check();
    await select(page, 'In which language', 'Kazakh');
    await page.getByRole('button', { name: 'Record the answer' }).click();
    await expect(page.getByText(/from 6 years on the child is asked too/).first()).toBeVisible();
    await expectAccessible(page);
    await radio(page, 'What the child says', 'Agrees, in words or by signs').check();
    await page.getByRole('button', { name: 'Record the answer' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Photographs')).toBeVisible();
  });

  await test.step('a renewal is a new record, the old one stays', async () => {
    await page.getByRole('button', { name: 'More about Photographs' }).click();
    await page.getByRole('menuitem', { name: 'Renew' }).click();
    await radio(page, 'What the child says', 'Agrees, in words or by signs').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Record the renewal' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Continues an earlier record.')).toBeVisible();
    await expect(page.getByText('A newer record continues this one.')).toBeVisible();
  });

  await test.step('withdrawing is as easy as giving', async () => {
    await page.getByRole('button', { name: 'Withdraw consent: Photographs' }).click();
    await page.getByLabel('What the family says').fill('No more pictures.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Withdraw consent', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('No more pictures.')).toBeVisible();
  });
});

test('a manager stands in for the family only with a reason, and by name', async ({ browser }) => {
  const caseworker = await signIn(browser, 'caseworker@birge.example');
  const familyName = lettersOf(Date.now()).split('').reverse().join('');
  const id = await register(caseworker.page, 'Ақмарал', familyName, someDayOf(2022));
  await caseworker.page.goto(`/cases/${id}/consents`);
  await expect(caseworker.page.getByText('Keeping this case file')).toBeVisible();
  await expect(caseworker.page.getByRole('button', { name: 'Decide without the family' })).toHaveCount(0);
  const { page } = await signIn(browser, 'manager@birge.example');

  await page.goto(`/cases/${id}/consents`);
  await page.getByRole('button', { name: 'Decide without the family' }).click();
  await radio(page, 'For what', 'Sharing with an organisation').check();
  await page.getByRole('combobox', { name: 'Organisation' }).click();
  await page.getByRole('option').first().click();
  await radio(page, 'Ground', 'Imminent risk to the child').check();
  await page.getByLabel('What happened').fill('Left alone for three days.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await expect(page.getByText('Left alone for three days.')).toBeVisible();
  await caseworker.page.reload();
  await expect(caseworker.page.getByText(/Imminent risk to the child · /)).toBeVisible();
  await expectAccessible(caseworker.page);
});

test('two registers on one page, and a paper that ends is renewed by another', async ({ browser }) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const id = await register(page, 'Мөлдір', `Е${lettersOf(Date.now())}`, someDayOf(2022));

  await page.goto(`/cases/${id}/registrations`);
  await expect(page.getByRole('heading', { name: /Medical-social register/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add a registration' }).click();
  await radio(page, 'Category', 'Child under 7').check();
  await page.getByLabel('Number', { exact: true }).fill('MSE-104');
  await page.getByLabel(/^From/).fill('2025-12-20');
  await select(page, 'Given for', '1 year');
  await expect(page.getByLabel(/^Until/)).toHaveValue('2026-12-20');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('No. MSE-104')).toBeVisible();

  await page.getByRole('button', { name: /^Renew: Disability status/ }).click();
  await page.getByLabel('Number', { exact: true }).fill('MSE-300');
  await page.getByLabel(/^Until/).fill('2028-12-20');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('No. MSE-300')).toBeVisible();
  await expect(page.getByText('Continues an earlier record.')).toBeVisible();
  await expectAccessible(page);
});

test('a number that must not be called is no number to press; why is read on record', async ({ browser }) => {
  const { page } = await signIn(browser, 'caseworker@birge.example', undefined, PHONE);
  const id = await register(page, 'Дана', `Е${lettersOf(Date.now())}`, someDayOf(2022));

  await page.goto(`/cases/${id}/people`);
  await expect(page.getByRole('link', { name: /700 000 41 77/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await select(page, 'What', 'Must not be called');
  await select(page, 'Whom it is about', 'Сандуғаш Ермекова, Mother');
  await page.getByLabel('In words').fill('Calls are listened to.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record the note' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await expect(page.getByRole('link', { name: /700 000 41 77|Call Сандуғаш/ })).toHaveCount(0);
  await expect(page.getByText('Must not be called').first()).toBeVisible();
  await page.getByRole('button', { name: /^Show the number: Сандуғаш/ }).click();
  await radio(page, 'Why', 'To see who has called').check();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Show the number' }).click();
  await expect(page.getByRole('dialog').getByText(/700.000.41.77/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(page.getByText(/700.000.41.77/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Read the notes' }).click();
  await expect(page.getByText('Calls are listened to.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/cases/${id}/accesses`);
  await expect(page.getByText('Protection notes').first()).toBeVisible();
  await expect(heading(page, /Дана/)).toBeVisible();
});
