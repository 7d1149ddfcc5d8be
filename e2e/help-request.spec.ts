import { expect, test, type Browser, type Page } from '@playwright/test';

import { expectAccessible, heading, signIn, type Visitor } from './support/people.js';

const TALGAR = 'Талғар ауданы';

/** A parent who has never been here: a small phone, in Kazakh, touched and not clicked. */
async function parentAt(browser: Browser, path: string): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(() => localStorage.setItem('birge.language', 'kk'));
  const page = await context.newPage();
  await page.goto(path);
  return { page, context };
}

const tap = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).tap();
const tapWords = (page: Page, words: string): Promise<void> => page.getByText(words, { exact: true }).tap();

/** Everything fits the width of the phone, and a thumb hits what it aims at. */
async function expectFitsThumbs(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const small = [...document.querySelectorAll('button, select, input:not([tabindex="-1"]), main a')]
      .map((control) => control.closest('label') ?? control)
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 120));
    return { small, wider: document.documentElement.scrollWidth - window.innerWidth };
  });
  expect(found).toEqual({ small: [], wider: 0 });
}

/** Six questions, the fourth of them the first one of the screening. */
async function answer(page: Page, concern: string): Promise<void> {
  await expect(heading(page, 'Балаға көмек керек пе?')).toBeVisible();
  await expectAccessible(page);
  await expectFitsThumbs(page);
  await tap(page, 'Бастау');
  await expect(page.getByRole('alert')).toHaveText('Кім екеніңізді таңдаңыз.');
  await tapWords(page, 'Ата-анасы немесе қамқоршысымын');
  await tap(page, 'Бастау');

  await expect(heading(page, 'Не байқайсыз?')).toBeFocused();
  await page.getByLabel('Өз сөзіңізбен').fill(concern);
  await expectAccessible(page);
  await expectFitsThumbs(page);
  await tap(page, 'Әрі қарай');

  await expect(heading(page, 'Бала неше жаста?')).toBeFocused();
  await page.getByLabel('Толық жасы').fill('4');
  await expectAccessible(page);
  await expectFitsThumbs(page);
  await tap(page, 'Әрі қарай');

  await expect(heading(page, 'Толығырақ айтқыңыз келе ме?')).toBeFocused();
  await tap(page, 'Сұрақтарға жауап беру');
  await expect(page.getByText('Балаңыз көзілдірік таға ма?')).toBeVisible();
  await expectAccessible(page);
  await expectFitsThumbs(page);
  // Nothing jumps away under the thumb: a press chooses, Next goes on.
  await tap(page, 'Әрі қарай');
  await expect(page.getByRole('alert')).toHaveText(
    'Жауапты таңдаңыз немесе қалған сұрақтарды өткізіп жіберіңіз.',
  );
  await tapWords(page, 'Жоқ');
  await expect(page.getByText('Балаңыз көзілдірік таға ма?')).toBeVisible();
  await tap(page, 'Әрі қарай');
  await expect(page.getByText('Балаңыз көзілдірік таға ма?')).toHaveCount(0);
  await tap(page, 'Қалған сұрақтарды өткізу');

  await expect(heading(page, 'Сізбен қалай байланысамыз?')).toBeFocused();
  await page.getByLabel('Облыс немесе қала').selectOption('Алматы облысы');
  await page.getByLabel('Аудан').selectOption(TALGAR);
  await expectAccessible(page);
  await expectFitsThumbs(page);
  await tap(page, 'Әрі қарай');
}

async function leaveTheNumber(page: Page, childName: string): Promise<void> {
  await expect(heading(page, 'Кімге хабарласайық?')).toBeFocused();
  await page.getByLabel('Телефон нөміріңіз').fill('+7 701 000 41 07');
  await page.getByLabel('Атыңыз (қаласаңыз)').fill('Сәуле');
  await page.getByLabel('Баланың аты (қаласаңыз)').fill(childName);
  await expectAccessible(page);
  await expectFitsThumbs(page);
  await tap(page, 'Жіберу');
  await expect(page.getByRole('alert')).toHaveText('Келісіміңізсіз қоңырау шала алмаймыз.');
  await tapWords(page, 'Осы өтініш бойынша маған хабарласуға болады.');
}

async function askStatus(page: Page, code: string): Promise<void> {
  await page.goto('/help/status');
  await page.getByLabel('Кодыңыз').fill(code);
  await tap(page, 'Білу');
}

test('a mother asks from her phone without an account, and the caseworker of her district calls', async ({
  browser,
}) => {
  const mark = Array.from(String(Date.now()), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('');
  const childName = `Ж${mark}`;
  const mother = await parentAt(browser, '/help');
  const { page: phone } = mother;
  let code = '';

  await test.step('the connection is lost as she sends: what she said stays, and goes when it is back', async () => {
    await answer(phone, 'Әлі сөйлемейді, атын айтсақ бұрылмайды.');
    await leaveTheNumber(phone, childName);
    await mother.context.setOffline(true);
    await tap(phone, 'Жіберу');
    await expect(heading(phone, 'Байланыс жоқ')).toBeVisible();
    await expectFitsThumbs(phone);
    await tap(phone, 'Қайта көру');
    await expect(heading(phone, 'Байланыс жоқ')).toBeVisible();
    await mother.context.setOffline(false);
    await expect(heading(phone, 'Рақмет, өтінішіңіз келді')).toBeVisible({ timeout: 15_000 });
    await expectAccessible(phone);
    await expectFitsThumbs(phone);
    code =
      (await phone
        .locator('strong')
        .filter({ hasText: /^([0-9]{3} ?){5}$/ })
        .textContent()) ?? '';
    expect(await phone.evaluate(() => localStorage.getItem('birge.help'))).toBeNull();
  });

  await test.step('the code tells where it stands, and nothing about the child', async () => {
    await askStatus(phone, code);
    await expect(phone.getByRole('main').getByRole('status')).toContainText('Өтінішіңізді алдық.');
    await expect(phone.locator('body')).not.toContainText(childName);
    await expectAccessible(phone);
    await expectFitsThumbs(phone);
  });

  const { page } = await signIn(browser, 'caseworker@birge.example');
  const card = page.getByRole('article').filter({ hasText: childName });
  await test.step('the caseworker takes it and tries to call', async () => {
    await page.goto('/requests');
    await expect(card).toContainText('Әлі сөйлемейді');
    await expect(card).toContainText('Talgar District');
    await expect(card).toContainText('1 screening answer');
    await expectAccessible(page);
    await card.getByRole('button', { name: `Take it: ${childName}` }).click();
    await expect(card).toContainText('Taken by');
    await card.getByRole('button', { name: `Not reached: ${childName}` }).click();
    await expect(card).toContainText('1 attempt');
    await askStatus(phone, code);
    await expect(phone.getByRole('main').getByRole('status')).toContainText('Біз сізге қоңырау шалдық.');
  });

  await test.step('she reaches the mother, and the case goes on', async () => {
    await card.getByRole('button', { name: `Reached: ${childName}`, exact: true }).click();
    await page.getByRole('combobox', { name: 'Who is this to the child?' }).click();
    await page.getByRole('option', { name: 'Mother', exact: true }).click();
    await expectAccessible(page);
    await card.getByRole('button', { name: 'Reached', exact: true }).click();
    await expect(card).toHaveCount(0);
    await page.getByRole('button', { name: 'Answered', exact: true }).click();
    await expect(card).toContainText('Spoken to the family');
    // What was told is opened, and that is on record.
    await expect(card).not.toContainText('Әлі сөйлемейді');
    await card.getByRole('button', { name: `Show what was told: ${childName}` }).click();
    await expect(card).toContainText('Әлі сөйлемейді');
    await card.getByRole('button', { name: `Read 1 screening answer: ${childName}` }).click();
    await expect(card.getByRole('definition')).toHaveText('No');
    await expectAccessible(page);
    await card.getByRole('link', { name: `Open the case: ${childName}` }).click();
    await expect(heading(page, new RegExp(childName))).toBeVisible();
    await expect(page.getByRole('link', { name: /Register/ }).first()).toBeVisible();
    await expectAccessible(page);
  });
});

test('by keyboard alone, and without a program', async ({ browser }) => {
  const { page } = await parentAt(browser, '/help');
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await test.step('the first question is answered with arrows, and what is missing takes the focus', async () => {
    await expect(heading(page, 'Балаға көмек керек пе?')).toBeVisible();
    await page.getByRole('button', { name: 'Бастау' }).focus();
    await press('Enter');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await press('ArrowDown');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await press('Enter');
    await expect(heading(page, 'Не байқайсыз?')).toBeFocused();
    await page.getByLabel('Өз сөзіңізбен').focus();
    await page.getByRole('button', { name: 'Әрі қарай' }).focus();
    await press('Enter');
    await page.getByLabel('Толық жасы').focus();
    await page.keyboard.type('6');
    await press('Enter');
    await expect(heading(page, 'Толығырақ айтқыңыз келе ме?')).toBeFocused();
  });
  await test.step('arrows look through the answers, Enter goes on, and the next question has the focus', async () => {
    await page.getByRole('button', { name: 'Сұрақтарға жауап беру' }).focus();
    await press('Enter');
    const first = page.getByRole('group', { name: 'Бала көзілдірік немесе линза таға ма?' });
    await expect(first).toBeFocused();
    await press('Tab');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    await expect(first.getByRole('radio', { name: 'Жоқ' })).toBeChecked();
    await press('Enter');
    await expect(first).toHaveCount(0);
    await expect(page.getByRole('group').and(page.locator(':focus'))).toHaveCount(1);
  });

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/help');
  await expect(plain.getByRole('link', { name: '111' }).first()).toBeVisible();
  await expect(plain.getByRole('link', { name: '112' }).first()).toHaveAttribute('href', 'tel:112');
});
