import { expect, test, type Browser, type Page } from '@playwright/test';

import { choose, expectAccessible, heading, radio, select, signIn, type Visitor } from './support/people.js';

/** A name nobody has yet: letters only, as names are. */
const familyName = `Қ${Array.from(String(Date.now()), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('')}`;
const child = `Жансая ${familyName}`;
const mother = { name: 'Мөлдір Сейдахмет', email: `mother.${Date.now()}@birge.example` };

const cabinet = {
  kind: 'Rehabilitation',
  service: 'Correction-cabinet course',
  organisation: 'Кабинет коррекции № 2, Талгар',
};
const school = {
  kind: 'Education',
  service: 'School or kindergarten place with support',
  organisation: null,
};
const allowance = { kind: 'Financial aid', service: 'Allowance for raising a child', organisation: null };

/**
 * The main job, once through: a child's need reaches the services, their answers reach the family, the manager sees
 * both. Four people at four browsers; axe looks at every page they visit.
 */
test('from the first word about a child to three answers on her mother’s page', async ({ browser }) => {
  test.setTimeout(600_000);
  const caseworker = await signIn(browser, 'caseworker@birge.example');
  const manager = await signIn(browser, 'manager@birge.example');
  const provider = await signIn(browser, 'provider@birge.example');

  const file = await test.step('the caseworker finds no such child and registers her with consent', () =>
    register(caseworker));
  await test.step('she writes down what is hard and what is needed', () => assess(caseworker, file));
  await test.step('they agree on two goals', () => plan(caseworker, file));
  await test.step('the manager reads the plan and approves it', () => approve(manager));
  const toCabinet = await test.step('three referrals go out', async () => {
    const first = await refer(caseworker, file, cabinet);
    await refer(caseworker, file, school);
    await refer(caseworker, file, allowance);
    return first;
  });
  const password = await test.step('the mother gets the family page', () => openFamilyPage(caseworker, file));
  await test.step('the cabinet reads what was shared and puts the child on its waiting list', () =>
    answer(provider, toCabinet));
  await test.step('the caseworker writes down what the school and the office said', () =>
    recordAnswers(caseworker, file));
  await test.step('the mother sees all three in plain words, on her phone and on paper', () =>
    readAsMother(browser, password));
  await test.step('the manager finds the child behind the numbers', () => seeAsManager(manager));
});

async function register({ page }: Visitor): Promise<string> {
  await expectAccessible(page);
  await page.goto('/cases/new');
  await expect(heading(page, 'Who is the child?')).toBeVisible();
  await page.getByLabel('Family name').fill(familyName);
  await page.getByLabel('First name').fill('Жансая');
  await page.getByLabel('Date of birth').fill('2020-05-17');
  await choose(page, 'Girl');
  await page.getByLabel('Village or town').fill('Бесағаш');
  await choose(page, 'Rural');
  await choose(page, 'Kazakh');
  await expect(page.getByText(/Nobody like this so far|may be the same/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(heading(page, 'Who is around the child?')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(mother.name);
  await select(page, 'Relation to the child', 'Mother');
  await page.getByLabel('Phone').fill('8 700 000 91 17');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(heading(page, 'What does the family agree to?')).toBeVisible();
  await page.getByText('Yes, record the consent now').click();
  // She is six: her own word is asked too.
  await radio(page, 'What the child says', 'Agrees, in words or by signs').check();
  await radio(page, 'How', 'In writing').check();
  await radio(page, 'In which language it was explained', 'Kazakh').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(heading(page, 'Check before you register')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Register the child' }).click();
  await expect(heading(page, child)).toBeVisible();
  await expect(page.getByText('Registered', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  return page.url();
}

async function assess({ page }: Visitor, file: string): Promise<void> {
  await page.goto(`${file}/assessments`);
  await expect(page.getByRole('button', { name: 'Begin an assessment' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin an assessment' }).click();
  await expect(heading(page, 'Needs assessment: Жансая')).toBeVisible();
  await page.getByLabel('What the caregiver says').fill('We want her to walk to school.');
  await radio(page, 'Walking', 'A lot of difficulty').check();
  await radio(page, 'Communication', 'Some difficulty').check();
  await radio(page, 'Health and rehabilitation', 'A lot of support needed').check();
  await radio(page, 'Education', 'Some support needed').check();
  await radio(page, 'Income and benefits', 'Some support needed').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Complete the assessment' }).click();
  await expect(page.getByRole('button', { name: 'Complete the assessment' })).toHaveCount(0);
  await expectAccessible(page);
}

async function plan({ page }: Visitor, file: string): Promise<void> {
  await page.goto(`${file}/plan`);
  await page.getByRole('button', { name: 'Write the plan' }).click();
  const goals = [
    ['Walks to the school gate with the walker', 'Health and rehabilitation'],
    ['Starts zero class with support in January', 'Education'],
  ] as const;
  for (const [index, [title, area]] of goals.entries()) {
    await page.getByRole('button', { name: 'Add a goal' }).click();
    const goal = page.getByRole('group', { name: `Goal ${index + 1}` });
    await goal.getByLabel('What is to be reached').fill(title);
    await goal.getByRole('combobox', { name: 'Area' }).click();
    await page.getByRole('option', { name: area, exact: true }).click();
  }
  await expect(page.getByText(/Draft saved/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await expect(page.getByText('Waiting for approval')).toBeVisible();
  await expectAccessible(page);
}

async function approve({ page }: Visitor): Promise<void> {
  await expectAccessible(page);
  await page.goto('/approvals');
  await expectAccessible(page);
  await page.getByRole('link', { name: `Look and decide: ${child}` }).click();
  await expect(heading(page, `Plan for ${child}`)).toBeVisible();
  await expect(page.getByText('Walks to the school gate with the walker')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Approve the plan' }).click();
  await expect(heading(page, 'Approvals')).toBeVisible();
  await expect(page.getByRole('link', { name: `Look and decide: ${child}` })).toHaveCount(0);
}

async function refer(
  { page }: Visitor,
  file: string,
  wanted: { kind: string; service: string; organisation: string | null },
): Promise<string> {
  await page.goto(`${file}/refer`);
  await expect(heading(page, 'What does Жансая need?')).toBeVisible();
  await page.getByRole('button', { name: wanted.kind }).click();
  await page.getByText(wanted.service, { exact: true }).click();
  await page.getByLabel('Why now?').fill('Agreed with the mother as part of the plan.');
  await expect(page.getByText(/Draft saved/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Organisation' }).click();

  await expect(heading(page, /^Who should give this/)).toBeVisible();
  if (wanted.organisation) await page.getByText(wanted.organisation, { exact: true }).first().click();
  else await page.getByRole('radio').first().check({ force: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'What is shared' }).click();

  await expect(heading(page, 'What will they be told?')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check and send' }).click();

  await expect(heading(page, 'Check before you send')).toBeVisible();
  const send = page.getByRole('button', { name: 'Send the referral' });
  await expect(send).toBeDisabled();
  await page.getByRole('button', { name: 'Record the consent' }).click();
  await select(page, 'In which language', 'Kazakh');
  await radio(page, 'What the child says', 'Agrees, in words or by signs').check();
  await page.getByRole('button', { name: 'Save the consent' }).click();
  await page.getByLabel('The family knows where this goes').check();
  await expectAccessible(page);
  await send.click();
  await expect(heading(page, wanted.service)).toBeVisible();
  await expect(page).toHaveURL(/\/referrals\//);
  await expectAccessible(page);
  return new URL(page.url()).pathname.split('/').pop() ?? '';
}

async function openFamilyPage({ page }: Visitor, file: string): Promise<string> {
  await page.goto(`${file}/people`);
  await page.getByRole('button', { name: 'Family page' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email to sign in with').fill(mother.email);
  await select(page, 'Language to speak', 'English');
  await select(page, 'How she or he agreed', 'In words');
  await radio(page, 'What the child says', 'Agrees, in words or by signs').check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open the family page' }).click();
  const password = await page.getByTestId('password').innerText();
  expect(password).toMatch(/^\w{4}(-\w{4}){3}$/);
  return password;
}

async function answer({ page }: Visitor, referralId: string): Promise<void> {
  await page.goto('/inbox');
  await expectAccessible(page);
  await page.locator(`a[href="/inbox/${referralId}"]`).first().click();
  await expect(heading(page, /^You are asked to take/)).toBeVisible();
  await expect(page.getByText('Walking: a lot; Communication: some')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(familyName);
  await expectAccessible(page);
  await page.getByRole('link', { name: /^We put on the waiting list/ }).click();
  await radio(page, 'When about will there be a place?', 'in 1–2 months').check({ force: true });
  await page.getByLabel('Place in the queue').fill('6');
  await page.getByLabel('What to tell the family').fill('Please bring the orthoses to the first lesson.');
  await expect(page.getByText(/place 6/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('Thank you, the answer is sent.')).toBeVisible();
}

async function recordAnswers({ page }: Visitor, file: string): Promise<void> {
  await page.goto('/my-day');
  await expect(page.getByRole('heading', { name: child }).first()).toBeVisible();

  await page.goto(`${file}/referrals`);
  await expectAccessible(page);
  await page
    .getByRole('link', { name: new RegExp(school.service) })
    .first()
    .click();
  await page.getByRole('link', { name: /^Ask for documents/ }).click();
  await page.getByRole('checkbox', { name: 'PMPC conclusion' }).check();
  await page.getByLabel('Documents needed by').fill('2030-12-03');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save: Ask for documents' }).click();
  await expect(page.getByText('Documents needed', { exact: true }).first()).toBeVisible();

  await page.goto(`${file}/referrals`);
  await page
    .getByRole('link', { name: new RegExp(allowance.service) })
    .first()
    .click();
  await page.getByRole('link', { name: /^Accept/ }).click();
  await page.getByLabel(/Amount/).fill('81870');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Save: Accept/ }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
}

async function readAsMother(browser: Browser, password: string): Promise<void> {
  const { page, context } = await signIn(browser, mother.email, password, { width: 360, height: 740 });
  await expect(heading(page, 'Жансая Қ.')).toBeVisible();
  await expect(page.getByText('We need something from you')).toBeVisible();
  await expect(page.getByText(/on the waiting list, place 6/).first()).toBeVisible();
  await expect(page.getByText('Please bring the orthoses to the first lesson.')).toBeVisible();
  await expect(page.getByText(/81,870/).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(familyName);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Print on one page' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expectAccessible(page);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await context.close();
}

async function seeAsManager({ page }: Visitor): Promise<void> {
  await page.goto('/overview');
  await expectAccessible(page);
  await page.goto('/cases');
  await page.getByRole('searchbox').fill(familyName);
  await expect(page.getByRole('link', { name: child }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: child }).first().click();
  await expect(heading(page, child)).toBeVisible();
  await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
  await expectWhoOpened(page);
}

/** Every opening of a file is on record. */
async function expectWhoOpened(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Access log' }).click();
  await expect(page.locator('main')).toContainText('Нұрлан Әбдірахманов');
  await expectAccessible(page);
}
