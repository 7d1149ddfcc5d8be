import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, radio, select, signIn } from './support/people.js';

const PHONE = { width: 360, height: 740 };

/** Names nobody has yet: letters only, as names are; and unlike those of any other child. */
const letters = 'абвгдежзиклмнопрстуфхшэюя';
const someName = (): string =>
  Array.from({ length: 9 }, () => letters.charAt(Math.floor(Math.random() * letters.length)))
    .join('')
    .replace(/^./, (first) => first.toUpperCase());
const familyName = someName();
const two = (most: number): string => String(1 + Math.floor(Math.random() * most)).padStart(2, '0');
const bornOn = (years: number): string => `${new Date().getFullYear() - years}-${two(9)}-${two(28)}`;

/** So many days from today, as a field for a day takes it. */
const inDays = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toISOString().slice(0, 10);
};

/** A child of the signed-in caseworker, registered with consent: the registration has a journey of its own. */
async function register(page: Page, given: string, family: string, born: string): Promise<string> {
  const origin = new URL(page.url()).origin;
  const teams = await page.request.get('/api/teams');
  const [team] = ((await teams.json()) as { items: { locationId: string }[] }).items;
  const made = await page.request.post('/api/cases', {
    headers: { origin },
    data: {
      child: {
        familyName: family,
        givenName: given,
        bornOn: born,
        sex: 'female',
        locationId: team?.locationId,
        locality: 'rural',
        languages: ['kk'],
      },
      people: [{ name: 'Гүлнар Ермекова', relation: 'mother', legalRepresentative: true }],
      consent: { personIndex: 0, mode: 'written', language: 'kk', givenOn: '2026-09-04', assent: 'oral' },
    },
  });
  expect(made.ok(), `${made.status()} ${await made.text()}`).toBe(true);
  return ((await made.json()) as { id: string }).id;
}

async function addStep(page: Page, what: string, who: string | null, dueOn: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a step' }).click();
  const step = page.getByRole('group', { name: /^Step \d+ of goal 1$/ }).last();
  await step.getByLabel('What is done').fill(what);
  if (who !== null) {
    await step.getByRole('combobox', { name: 'Who', exact: true }).click();
    await page.getByRole('option', { name: 'Family', exact: true }).click();
    await step.getByLabel('Who in the family').fill(who);
    await page.keyboard.press('Escape');
  }
  await step.getByLabel('Until').fill(dueOn);
}

test('needs with a reason, a plan in steps, approved, changed, and the difference read by the manager', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const file = await register(page, someName(), familyName, bornOn(8));

  await test.step('what is needed, and how urgent it is with the reason in words', async () => {
    await page.goto(`/cases/${file}/assessments`);
    await page.getByRole('button', { name: 'Begin an assessment' }).click();
    await radio(page, 'Education', 'A lot of support needed').check();
    await page.getByLabel('What exactly: Education').fill('No place at school.');
    await expect(page.getByText('Suggested: Low')).toBeVisible();
    await radio(page, 'Of school age and out of school', 'Yes').check();
    await expect(page.getByText('Suggested: Medium')).toBeVisible();
    await radio(page, 'Priority', 'High').check();
    await expect(page.getByRole('button', { name: 'Complete the assessment' })).toBeDisabled();
    await page.getByLabel('Why another priority than the suggested one').fill('Winter is near.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Complete the assessment' }).click();
    await expect(page).toHaveURL(/\/plan$/);
  });

  await test.step('a goal for that need, with who does what until when', async () => {
    await page.getByRole('button', { name: 'Write the plan' }).click();
    await page.getByRole('button', { name: 'Add a goal' }).click();
    await page.getByLabel('What is to be reached').fill('Starts school in January');
    await select(page, 'Area', 'Education');
    await page.getByRole('checkbox', { name: /Education/ }).check();
    await addStep(page, 'Calls the school', null, inDays(10));
    await addStep(page, 'Collects the papers', 'Гүлнар Ермекова', inDays(14));
    await expect(page.getByText(/Draft saved/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await expect(page.getByText('Waiting for approval')).toBeVisible();
    await expectAccessible(page);
  });

  const { page: desk } = await signIn(browser, 'manager@birge.example');
  const decide = async (): Promise<void> => {
    await desk.goto('/approvals');
    await desk.getByRole('link', { name: new RegExp(`Look and decide: .*${familyName}`) }).click();
    await expect(heading(desk, /^Plan for/)).toBeVisible();
  };
  await test.step('the manager approves; the text is locked from now on', async () => {
    await decide();
    await expect(desk.getByText('Calls the school')).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Approve the plan' }).click();
    await expect(heading(desk, 'Approvals')).toBeVisible();
    await page.goto(`/cases/${file}/plan`);
    await expect(page.getByText(/The text is locked/)).toBeVisible();
  });

  await test.step('what the caseworker does is a task, and is done here and there at once', async () => {
    await page.goto(`/cases/${file}/tasks`);
    await expect(page.getByText('Calls the school').first()).toBeVisible();
    await page.goto(`/cases/${file}/plan`);
    await page.getByRole('checkbox', { name: 'Done: Calls the school' }).click();
    await expect(page.getByRole('checkbox', { name: 'Done: Calls the school' })).toBeChecked();
    await page.getByRole('button', { name: /^More about the goal/ }).click();
    await page.getByRole('menuitem', { name: 'Begin' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('The school has agreed.');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('In progress').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a change is a new edition and says what changes and why', async () => {
    await page.getByRole('button', { name: 'Write a new edition' }).click();
    await expect(page.getByText('Nobody has said what changes and why.')).toBeVisible();
    await page.getByLabel('What changes, and why').fill('The school asks for February.');
    await page.getByLabel('What is to be reached').fill('Starts school in February');
    await expect(page.getByText(/Draft saved/)).toBeVisible();
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await expect(page.getByText('Waiting for approval')).toBeVisible();
  });

  await test.step('the manager reads the difference word by word, on a phone too', async () => {
    await decide();
    await expect(desk.getByText('The school asks for February.')).toBeVisible();
    const difference = desk.getByRole('region', { name: 'What changes' });
    await expect(difference.locator('del')).toHaveText('January');
    await expect(difference.locator('ins')).toHaveText('February');
    await expectAccessible(desk);
    await desk.setViewportSize(PHONE);
    await expectAccessible(desk);
    const width = await desk.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await desk.getByRole('button', { name: 'Approve the plan' }).click();
    await expect(heading(desk, 'Approvals')).toBeVisible();
  });

  await test.step('the goal goes on with what was said and done', async () => {
    await page.goto(`/cases/${file}/plan`);
    await expect(page.getByRole('heading', { name: 'Starts school in February' })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Done: Calls the school' })).toBeChecked();
    await page.getByText('How it goes', { exact: false }).first().click();
    await expect(page.getByText('The school has agreed.')).toBeVisible();
  });
});

test('on a phone in a kitchen: five faces, and the child is hidden from both registers', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page } = await signIn(browser, 'caseworker@birge.example', 'birge-demo', PHONE);
  const file = await register(page, 'Аружан', someName(), bornOn(10));

  await page.goto(`/cases/${file}/assessments`);
  await page.getByRole('button', { name: 'Ask now' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Аружан answers' }).check();
  await expectAccessible(page);
  for (const question of ['How does your body feel?', 'Do you feel safe and calm?'])
    await dialog
      .getByRole('group', { name: question })
      .getByRole('radio', { name: 'Good', exact: true })
      .check();
  await dialog.getByRole('button', { name: 'Save the answers' }).click();
  await expect(page.getByRole('row', { name: /^Health/ })).toContainText('Good');
  await expect(page.getByRole('row', { name: /^Learning/ })).toContainText('–');
  await expectAccessible(page);

  await page.goto('/hidden-children');
  await expect(heading(page, 'Hidden children')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Refer to the consultation/ }).first()).toBeVisible();
  await expectAccessible(page);
});
