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

test('what is typed beside an older draft is safe too, and a crash after sending leaves no ghost', async ({
  browser,
}) => {
  const one = await signIn(browser, AIGUL);
  const file = await openCase(one, 5);
  const older = `Begun on the laptop ${Date.now()}`;
  const newer = `Typed on the phone ${Date.now()}`;
  await openNote(one.page, file);
  await note(one.page).fill(older);
  await expect(saved(one.page)).toBeVisible();
  await one.context.close();

  await test.step('typed while the older one is offered: both outlive the tab', async () => {
    const two = await signIn(browser, AIGUL, undefined, PHONE);
    await openNote(two.page, file);
    await expect(dialog(two.page).getByText(/you began this on another device/)).toBeVisible();
    await note(two.page).fill(newer);
    await expect(saved(two.page)).toBeVisible();
    await two.context.close();
  });

  const three = await signIn(browser, AIGUL);
  await test.step('a third device is offered both, one after the other', async () => {
    await openNote(three.page, file);
    await dialog(three.page).getByRole('button', { name: 'Continue' }).click();
    await expect(note(three.page)).toHaveValue(older);
    await dialog(three.page).getByRole('button', { name: 'Bring it back' }).click();
    await expect(note(three.page)).toHaveValue(newer);
    await dialog(three.page).getByRole('button', { name: 'Let it go' }).click();
  });

  await test.step('saved, and the page dies before it hears of it', async () => {
    await expect(saved(three.page)).toBeVisible();
    // Nothing after the note itself reaches the server: neither a removal of the draft nor its last words.
    await three.page.route('**/api/drafts/**', (route) => route.abort());
    await three.page.route('**/api/cases/*/notes', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      await route.abort();
    });
    const sent = three.page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
    await dialog(three.page).getByRole('button', { name: 'Save the note' }).click();
    await sent;
    await three.page.unrouteAll();
    await openNote(three.page, file);
    await expect(note(three.page)).toHaveValue('');
    await expect(dialog(three.page).getByRole('button', { name: 'Continue' })).toBeHidden();
    await dialog(three.page).getByRole('button', { name: 'Cancel' }).click();
    await three.page.goto(`/cases/${file.id}/timeline`);
    await expect(three.page.getByText(newer)).toHaveCount(1);
  });
  await three.context.close();
});

/** Two people look at the same form at the same time. */
async function bothAt(
  people: readonly Visitor[],
  path: string,
  ready: (page: Page) => Locator,
): Promise<void> {
  for (const { page } of people) {
    await page.goto(path);
    await expect(ready(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
}

/** What both have changed stands side by side; this one keeps her own words. */
async function keepMine(page: Page, mine: string, theirs: string): Promise<void> {
  const asked = page.getByRole('group', { name: /has changed this meanwhile/ });
  await expect(asked).toContainText(mine);
  await expect(asked).toContainText(theirs);
  await expectAccessible(page);
  await asked.getByText(mine, { exact: true }).click();
  await asked.getByRole('button', { name: 'Save what I have chosen' }).click();
  await expect(asked).toBeHidden();
}

test('two people write one plan and one assessment: nothing of either is lost', async ({ browser }) => {
  test.setTimeout(120_000);
  const aigul = await signIn(browser, AIGUL);
  const nurlan = await signIn(browser, NURLAN);
  const file = await openCase(aigul, 6);
  const stamp = String(Date.now()).slice(-6);
  const begin = async (what: string): Promise<string> => {
    const { request } = aigul.page;
    const headers = { origin: new URL(aigul.page.url()).origin };
    const made = await request.post(`/api/cases/${file.id}/${what}`, { headers, data: {} });
    if (made.ok()) return ((await made.json()) as { id: string }).id;
    const { items } = (await (await request.get(`/api/cases/${file.id}/${what}`)).json()) as {
      items: { id: string; status: string }[];
    };
    return items.find(({ status }) => status === 'draft')?.id ?? '';
  };

  await test.step('an assessment: other fields go together, the same one is asked', async () => {
    const id = await begin('assessments');
    const summary = (page: Page): Locator => page.getByLabel('In short, for colleagues');
    const caregiver = (page: Page): Locator => page.getByLabel('What the caregiver says');
    await bothAt([aigul, nurlan], `/cases/${file.id}/assessments/${id}`, summary);
    await caregiver(nurlan.page).fill(`Said to Nurlan ${stamp}`);
    await summary(nurlan.page).fill(`By Nurlan ${stamp}`);
    await expect(saved(nurlan.page)).toBeVisible();
    await summary(aigul.page).fill(`By Aigul ${stamp}`);

    await keepMine(aigul.page, `By Aigul ${stamp}`, `By Nurlan ${stamp}`);
    await expect(caregiver(aigul.page)).toHaveValue(`Said to Nurlan ${stamp}`);
    await expect(saved(aigul.page)).toBeVisible();
    await nurlan.page.reload();
    await expect(summary(nurlan.page)).toHaveValue(`By Aigul ${stamp}`);
    await expect(caregiver(nurlan.page)).toHaveValue(`Said to Nurlan ${stamp}`);
  });

  await test.step('a plan: likewise', async () => {
    await begin('plans');
    const summary = (page: Page): Locator => page.getByLabel('How we get there');
    const review = (page: Page): Locator => page.getByLabel('Look at the plan again on');
    await bothAt([aigul, nurlan], `/cases/${file.id}/plan`, summary);
    await review(nurlan.page).fill('2027-02-15');
    await summary(nurlan.page).fill(`Plan by Nurlan ${stamp}`);
    await expect(saved(nurlan.page)).toBeVisible();
    await summary(aigul.page).fill(`Plan by Aigul ${stamp}`);

    await keepMine(aigul.page, `Plan by Aigul ${stamp}`, `Plan by Nurlan ${stamp}`);
    await expect(review(aigul.page)).toHaveValue('2027-02-15');
    await expect(saved(aigul.page)).toBeVisible();
    await nurlan.page.reload();
    await expect(summary(nurlan.page)).toHaveValue(`Plan by Aigul ${stamp}`);
  });
  await aigul.context.close();
  await nurlan.context.close();
});

test('two people correct one person, and one household: side by side, by name', async ({ browser }) => {
  const aigul = await signIn(browser, AIGUL);
  const nurlan = await signIn(browser, NURLAN);
  const file = await openCase(aigul, 7);
  const stamp = String(Date.now()).slice(-6);
  const open = async ({ page }: Visitor, button: RegExp): Promise<void> => {
    await page.goto(`/cases/${file.id}/people`);
    await page.getByRole('button', { name: button }).first().click();
    await expect(dialog(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
  };
  const save = (page: Page): Promise<void> =>
    dialog(page).getByRole('button', { name: 'Save', exact: true }).click();

  for (const [what, button, label] of [
    ['a person', /^Correct the details of/, 'Good to know'],
    ['the household', /^(Write down|Change)$/, 'Good to know'],
  ] as const)
    await test.step(what, async () => {
      const field = (page: Page): Locator => dialog(page).getByLabel(label);
      await open(aigul, button);
      await open(nurlan, button);
      await field(nurlan.page).fill(`Nurlan ${stamp}`);
      await save(nurlan.page);
      await expect(dialog(nurlan.page)).toBeHidden();
      await field(aigul.page).fill(`Aigul ${stamp}`);
      await save(aigul.page);

      await keepMine(aigul.page, `Aigul ${stamp}`, `Nurlan ${stamp}`);
      await expect(dialog(aigul.page)).toBeHidden();
      await expect(aigul.page.getByText(`Aigul ${stamp}`).first()).toBeVisible();
    });
  await aigul.context.close();
  await nurlan.context.close();
});
