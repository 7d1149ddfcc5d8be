import { expect, test, type Locator, type Page } from '@playwright/test';

import { expectAccessible, heading, signIn, type Visitor } from './support/people.js';

const AIGUL = 'caseworker@birge.example';
const NURLAN = 'manager@birge.example';
const PHONE = { width: 360, height: 740 };

interface File {
  readonly id: string;
  readonly childId: string;
}

/** An open case of the caseworker, another one for each story: nobody waits for somebody else's dialog. */
async function openCase({ page }: Visitor, place: number): Promise<File> {
  const answer = await page.request.get('/api/cases?limit=10&status=active&sort=-openedOn');
  const { items } = (await answer.json()) as { items: { id: string; child: { id: string } }[] };
  const found = items[place];
  if (!found) throw new Error('the demo data has too few open cases');
  await page.request.delete(`/api/drafts/note.new.${found.id}`);
  return { id: found.id, childId: found.child.id };
}

const dialog = (page: Page): Locator => page.getByRole('dialog');
const note = (page: Page): Locator => dialog(page).getByLabel('What was said and seen');
const saved = (page: Page): Locator => page.getByText(/^Draft saved/);

async function openNote(page: Page, file: File): Promise<void> {
  await page.goto(`/cases/${file.id}?note=note`);
  await expect(note(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test('a note outlives a crash and a lost connection, and is finished on another device', async ({
  browser,
}) => {
  const words = `Баспалдақпен көтеріледі, ${Date.now()}`;
  const laptop = await signIn(browser, AIGUL);
  const file = await openCase(laptop, 0);

  await test.step('what is typed is on the server a moment later', async () => {
    await openNote(laptop.page, file);
    await note(laptop.page).fill(words);
    await expect(saved(laptop.page)).toBeVisible();
    await expectAccessible(laptop.page);
  });

  await test.step('a reload shows it at once', async () => {
    await laptop.page.reload();
    await expect(note(laptop.page)).toHaveValue(words);
  });

  await test.step('without a connection it says so, and goes out when it is back', async () => {
    await laptop.context.setOffline(true);
    await note(laptop.page).fill(`${words}. Екі жаңа сөз.`);
    await expect(laptop.page.getByText(/Not on the server yet/)).toBeVisible();
    await laptop.context.setOffline(false);
    await expect(saved(laptop.page)).toBeVisible({ timeout: 15_000 });
  });

  await test.step('the browser dies without a word', async () => {
    const cdp = await laptop.context.newCDPSession(laptop.page);
    const crashed = laptop.page.waitForEvent('crash');
    void cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await laptop.context.close();
  });

  const phone = await signIn(browser, AIGUL, undefined, PHONE);
  await test.step('the phone says what is unfinished and offers it, with nothing under the cursor', async () => {
    await phone.page.goto('/my-day');
    const unfinished = phone.page.getByRole('region', { name: 'You have not finished' });
    await expect(unfinished).toBeVisible();
    await expectAccessible(phone.page);
    await unfinished
      .getByRole('link', { name: /Continue: a note/i })
      .first()
      .click();
    await expect(dialog(phone.page).getByText(/you began this on another device/)).toBeVisible();
    await expect(note(phone.page)).toHaveValue('');
    await expectAccessible(phone.page);
    await dialog(phone.page).getByRole('button', { name: 'Continue' }).click();
    await expect(note(phone.page)).toHaveValue(`${words}. Екі жаңа сөз.`);
  });

  await test.step('once it is saved, nothing is left over', async () => {
    await dialog(phone.page).getByRole('button', { name: 'Save the note' }).click();
    await expect(dialog(phone.page)).toBeHidden();
    await openNote(phone.page, file);
    await phone.page.waitForLoadState('networkidle');
    await expect(note(phone.page)).toHaveValue('');
    await expect(dialog(phone.page).getByRole('button', { name: 'Continue' })).toBeHidden();
  });
  await phone.context.close();
});

test('an expired session costs no word', async ({ browser }) => {
  const visitor = await signIn(browser, AIGUL);
  const { page, context } = visitor;
  const file = await openCase(visitor, 1);
  await openNote(page, file);
  const words = `The ramp is ready, ${Date.now()}`;

  await context.clearCookies({ name: 'birge_session' });
  await note(page).fill(words);
  const expired = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(expired).toBeVisible();
  await expired.getByLabel('Email').fill(AIGUL);
  await expired.getByLabel('Password', { exact: true }).fill('birge-demo');
  await expired.getByRole('button', { name: 'Sign in', exact: true }).click();

  await expect(expired).toBeHidden();
  await expect(note(page)).toHaveValue(words);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await context.close();
});

test('two tabs of one person are told of each other, and neither replaces the other unseen', async ({
  browser,
}) => {
  const one = await signIn(browser, AIGUL);
  const file = await openCase(one, 2);
  await openNote(one.page, file);
  await note(one.page).fill('From the first tab.');
  await expect(saved(one.page)).toBeVisible();

  const two = await one.context.newPage();
  await openNote(two, file);
  await expect(dialog(two).getByText(/you began this and did not finish it/)).toBeVisible();
  await dialog(two).getByRole('button', { name: 'Continue' }).click();
  await expect(dialog(two).getByText(/open in another tab too/)).toBeVisible();
  await note(two).fill('From the first tab, and from the second.');
  await expect(saved(two)).toBeVisible();
  await note(one.page).fill('From the first tab, once more.');

  await expect(dialog(one.page).getByText(/went on with this in another tab/)).toBeVisible();
  await expect(note(one.page)).toHaveValue('From the first tab, once more.');
  await dialog(one.page).getByRole('button', { name: 'Take that one' }).click();
  await expect(note(one.page)).toHaveValue('From the first tab, and from the second.');
  await one.context.close();
});

test('two people correct one child: what does not touch goes together, the rest is asked', async ({
  browser,
}) => {
  const aigul = await signIn(browser, AIGUL);
  const nurlan = await signIn(browser, NURLAN);
  const file = await openCase(aigul, 3);
  const stamp = String(Date.now()).slice(-6);
  const village = (page: Page): Locator => page.getByRole('textbox', { name: /Village or town/ });
  const address = (page: Page): Locator => page.getByRole('textbox', { name: /^Address/ });
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save the details' }).click();
  const bothOpen = async (): Promise<void> => {
    for (const { page } of [aigul, nurlan]) {
      await page.goto(`/children/${file.childId}`);
      await expect(heading(page, /Correct the details/)).toBeVisible();
    }
  };

  await test.step('different fields: both are kept', async () => {
    await bothOpen();
    await address(nurlan.page).fill(`Абай көшесі, ${stamp}`);
    await save(nurlan.page);
    await expect(nurlan.page).toHaveURL(new RegExp(`/cases/${file.id}`));
    await village(aigul.page).fill(`Бесағаш ${stamp}`);
    await save(aigul.page);
    await expect(aigul.page).toHaveURL(new RegExp(`/cases/${file.id}`));

    await aigul.page.goto(`/children/${file.childId}`);
    await expect(address(aigul.page)).toHaveValue(`Абай көшесі, ${stamp}`);
    await expect(village(aigul.page)).toHaveValue(`Бесағаш ${stamp}`);
  });

  await test.step('the same field: side by side, by name, and nothing is saved before it is chosen', async () => {
    await bothOpen();
    await village(nurlan.page).fill(`Панфилов ${stamp}`);
    await save(nurlan.page);
    await expect(nurlan.page).toHaveURL(new RegExp(`/cases/${file.id}`));
    await village(aigul.page).fill(`Талғар ${stamp}`);
    await save(aigul.page);

    const asked = aigul.page.getByRole('group', { name: /has changed this meanwhile/ });
    await expect(asked).toContainText('Нұрлан');
    await expect(asked).toContainText(`Талғар ${stamp}`);
    await expect(asked).toContainText(`Панфилов ${stamp}`);
    await expectAccessible(aigul.page);
    await asked.getByText(`Талғар ${stamp}`).click();
    await asked.getByRole('button', { name: 'Save what I have chosen' }).click();
    await expect(aigul.page).toHaveURL(new RegExp(`/cases/${file.id}`));

    await nurlan.page.goto(`/children/${file.childId}`);
    await expect(village(nurlan.page)).toHaveValue(`Талғар ${stamp}`);
  });

  await aigul.context.close();
  await nurlan.context.close();
});

test('who looks at a case hears that somebody else has changed it', async ({ browser }) => {
  const aigul = await signIn(browser, AIGUL);
  const nurlan = await signIn(browser, NURLAN);
  const file = await openCase(aigul, 4);
  const asked = aigul.page.waitForResponse((answer) =>
    answer.url().endsWith(`/api/cases/${file.id}/changes`),
  );
  await aigul.page.goto(`/cases/${file.id}`);
  await asked;
  const said = `Нұрлан жазды ${Date.now()}`;

  await openNote(nurlan.page, file);
  await note(nurlan.page).fill(said);
  await dialog(nurlan.page).getByRole('button', { name: 'Save the note' }).click();
  await expect(dialog(nurlan.page)).toBeHidden();
  await aigul.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  const told = aigul.page.getByText(/^Changed: a note\. Нұрлан/);
  await expect(told).toBeVisible({ timeout: 40_000 });
  await expectAccessible(aigul.page);
  await aigul.page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(told).toBeHidden();
  await expect(aigul.page.getByText(said).first()).toBeVisible();
  await aigul.context.close();
  await nurlan.context.close();
});
