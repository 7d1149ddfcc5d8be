import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, signIn } from './support/people.js';

const PHONE = { width: 360, height: 740 };

/** A name nobody has yet: letters only, as names are. */
const lettersOf = (number: number): string =>
  Array.from(String(number), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('');

/** A child of the signed-in caseworker, registered with consent: the registration has a journey of its own. */
async function register(page: Page, bornOn: string): Promise<string> {
  const origin = new URL(page.url()).origin;
  const send = async (path: string, data?: object) => {
    const answer = await (data
      ? page.request.post(path, { headers: { origin }, data })
      : page.request.get(path));
    expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
    return (await answer.json()) as { id: string; items: { id: string; locationId: string }[] };
  };
  const [team] = (await send('/api/teams')).items;
  const made = await send('/api/cases', {
    child: {
      familyName: `Ж${lettersOf(Date.now())}`,
      givenName: 'Аружан',
      bornOn,
      sex: 'female',
      locationId: team?.locationId,
      locality: 'rural',
      languages: ['kk'],
    },
    people: [{ name: 'Гүлнар Ермекова', relation: 'mother', legalRepresentative: true }],
    consent: { personIndex: 0, mode: 'written', language: 'kk', givenOn: '2026-09-04', assent: 'oral' },
  });
  return made.id;
}

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Next' });

/** The year in which somebody of this age was born. */
const bornAgo = (years: number): string => `${new Date().getFullYear() - years}-01-05`;

test('in a kitchen, on a phone: asked in Kazakh, left in the middle without a connection, resumed, completed', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { page, context } = await signIn(browser, 'caseworker@birge.example', 'birge-demo', PHONE);
  const file = await register(page, bornAgo(6));

  await page.goto(`/cases/${file}`);
  await page.getByRole('link', { name: 'Screening', exact: true }).click();
  await page.getByRole('button', { name: 'Start the screening' }).click();
  await expect(heading(page, 'Screening: Аружан')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Kazakh' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start the questions' }).click();

  await expect(question(page)).toHaveText('Аружан көзілдірік немесе линза таға ма?');
  await expect(page.getByText('Answers: mother')).toBeVisible();
  await expectAccessible(page);
  await next(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an answer' })).toBeVisible();
  await page.getByText('Жоқ', { exact: true }).click();
  await next(page).click();
  await expect(question(page)).toHaveText('Аружан үшін көру қиын ба?');

  await context.setOffline(true);
  await page.getByText('Аздап қиын', { exact: true }).click();
  await expect(page.getByText('No connection. The answers are kept on this device.')).toBeVisible();
  await next(page).click();
  await context.setOffline(false);
  await expect(page.getByText('No connection. The answers are kept on this device.')).toHaveCount(0);

  await page.getByRole('link', { name: 'Close, everything is kept' }).click();
  await page.getByRole('link', { name: 'Go on with the screening' }).first().click();
  await expect(question(page)).toHaveText('Аружан есту аппаратын таға ма?');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Аздап қиын' })).toBeChecked();
  await next(page).click();

  await answerTheRest(page);
  await expect(heading(page, 'Check the answers')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Complete' }).click();

  await expect(heading(page, 'What we heard about Аружан')).toBeVisible();
  await expect(page.getByText('This may be difficult:')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Communication' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the answers' }).click();
  await expect(page.getByText('Өте қиын').first()).toBeVisible();

  await page.goto(`/cases/${file}/screenings`);
  await expect(page.getByText('May be difficult: Communication')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/cases/${file}/accesses`);
  await expect(page.getByText('Answers of the screening').first()).toBeVisible();
});

/** Says "not hard" to everything, but to how strangers understand; nothing is worse than a few times a year. */
async function answerTheRest(page: Page): Promise<void> {
  for (let asked = 0; asked < 20; asked += 1) {
    const text = await question(page).innerText();
    if (text === 'Check the answers') return;
    const choice = /таға ма|пайдалана ма/.test(text)
      ? 'Жоқ'
      : /үйден тыс/.test(text)
        ? 'Өте қиын'
        : /қаншалықты жиі/.test(text)
          ? 'Жылына бірнеше рет'
          : 'Қиын емес';
    await page.getByText(choice, { exact: true }).click();
    await next(page).click();
    await expect(question(page)).not.toHaveText(text);
  }
}

test('at a desk, by keyboard alone: numbers answer, Enter goes on, a filter is changed at the end', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const file = await register(page, bornAgo(3));
  await page.goto(`/cases/${file}/screenings/new`);
  await expect(heading(page, 'Screening: Аружан')).toBeVisible();
  await page.getByRole('button', { name: 'Start the questions' }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('Аружан көзілдірік таға ма?');

  for (const key of ['2', 'ArrowDown', '2', '1', '1', '3', '2', '1', '1', '1', '1', '1', '3']) {
    const before = await question(page).innerText();
    await expect(question(page)).toBeFocused();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect(question(page)).not.toHaveText(before);
  }
  await expect(heading(page, 'Check the answers')).toBeVisible();
  await page.getByRole('button', { name: /құрал пайдалана ма/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('Құрдастарымен салыстырғанда Аружан үшін жүру қиын ба?');
  await page.keyboard.press('9');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Check the answers')).toBeVisible();
  await expect(page.getByText('Құралсыз және көмексіз')).toHaveCount(0);
  // Where the changed answer stands is where one comes back to.
  await expect(page.getByRole('button', { name: /құрал пайдалана ма/ })).toBeFocused();
  await question(page).focus();
  // What nobody can have looked at yet is not completed.
  await page.waitForTimeout(700);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'What we heard about Аружан')).toBeFocused();
  await expect(
    page.getByText('No great difficulty was named so far. Some questions are open.'),
  ).toBeVisible();
  await expect(page.getByText('Not known:')).toBeVisible();
  await expectAccessible(page);
});

test('below two years the concern is noted, and one click leads to early intervention', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const file = await register(page, bornAgo(1));
  await page.goto(`/cases/${file}/screenings/new`);
  await expect(heading(page, 'What worries the family: Аружан')).toBeVisible();
  await page.getByLabel('What worries the family').fill('She does not turn to voices.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Note the concern' }).click();

  await expect(page.getByRole('heading', { name: 'The concern is noted.' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('voices');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Refer to early intervention' }).click();
  await expect(heading(page, /^Who should give this/)).toBeVisible();
});
