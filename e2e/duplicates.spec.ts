import { expect, test } from '@playwright/test';

import { expectAccessible, heading, signIn, type Visitor } from './support/people.js';

/** A name nobody has yet, and that sounds like none of an earlier run. */
const syllables = 'бар дос кен мұр тай лан шат жол гер рым саң пәр зей фар вод'.split(' ');
const letters = Array.from({ length: 4 }, () => syllables[Math.floor(Math.random() * syllables.length)]).join(
  '',
);
const familyName = `Қ${letters}`;
/** The same, as a Russian office writes it. */
const russian = `К${letters}`.replace(/ұ/g, 'у').replace(/ң/g, 'н').replace(/ә/g, 'а');

/** Registers a child by the API, as the form does. @returns the ids of the case and of the child */
async function register({ page }: Visitor, name: object): Promise<{ id: string; childId: string }> {
  const teams = (await (await page.request.get('/api/teams')).json()) as { items: { locationId: string }[] };
  const answer = await page.request.post('/api/cases', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      people: [],
      child: {
        bornOn: '2020-05-17',
        sex: 'female',
        locality: 'rural',
        locationId: teams.items[0]?.locationId,
        ...name,
      },
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id, child } = (await answer.json()) as { id: string; child: { id: string } };
  return { id, childId: child.id };
}

test('a child who is registered twice becomes one again', async ({ browser }) => {
  test.setTimeout(120_000);
  const caseworker = await signIn(browser, 'caseworker@birge.example');
  const first = await register(caseworker, { familyName, givenName: 'Айгерім' });

  await test.step('she is found while she is typed in another alphabet', async () => {
    const { page } = caseworker;
    await page.goto('/cases/new');
    await page.getByLabel('Family name').fill(russian);
    await page.getByLabel('First name').fill('Aigerim');
    await page.getByLabel('Date of birth').fill('2020-05-17');
    await expect(page.getByRole('link', { name: new RegExp(`Айгерім ${familyName}`) })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Start over' }).click();
  });

  const second = await register(caseworker, { familyName: russian, givenName: 'Айгерим' });
  await test.step('the caseworker sees both and asks the manager', async () => {
    const { page } = caseworker;
    await page.goto(`/cases/${first.id}`);
    await page.getByRole('link', { name: `Compare with Айгерим ${russian}` }).click();
    await expect(heading(page, /Two records of/)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Why you think they are one child').fill('One mother, one birthday.');
    await page.getByRole('button', { name: 'Ask the manager to join them' }).click();
    await expect(page).toHaveURL(new RegExp(`/cases/${first.id}`));
  });

  const manager = await signIn(browser, 'manager@birge.example');
  await test.step('the manager compares them, on a phone too, and joins them', async () => {
    const { page } = manager;
    await page.goto('/merges');
    await expectAccessible(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: familyName })
      .getByRole('link', { name: 'Compare' })
      .click();
    await expect(heading(page, /Two records of/)).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: /^Join/ }).click();
    await expect(page).toHaveURL(new RegExp(`/cases/${first.id}`));
  });

  await test.step('the other number leads to the record that stayed', async () => {
    const { page } = caseworker;
    await page.goto(`/cases/${second.id}`);
    await expect(page).toHaveURL(new RegExp(`/cases/${first.id}`));
  });

  await test.step('it was wrong after all: the two stand apart again', async () => {
    const { page } = manager;
    await page.goto('/merges');
    await page
      .getByRole('listitem')
      .filter({ hasText: familyName })
      .getByRole('button', { name: 'Undo' })
      .click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/stand apart again/)).toBeVisible();
    await page.goto(`/cases/${second.id}`);
    await expect(page).toHaveURL(new RegExp(`/cases/${second.id}`));
  });
});
