import { expect, test, type Page } from '@playwright/test';

import { expectAccessible, heading, select, signIn } from './support/people.js';

/** A page that nobody has sent before. */
const letter = (mark: string): Buffer => {
  const body = `%PDF-1.7\n% ${mark} ${Date.now()}\n1 0 obj << /Type /Catalog >> endobj\n`;
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
};

/** A picture drawn in the browser, different each time. */
const photograph = async (page: Page): Promise<Buffer> => {
  const base64 = await page.evaluate((seed) => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#f4efe2';
    context.fillRect(0, 0, 640, 480);
    context.fillStyle = '#333';
    context.font = '40px sans-serif';
    context.fillText(String(seed), 40, 200);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  }, Date.now());
  return Buffer.from(base64, 'base64');
};

/** The address of the case of the child that the demo family follows. */
async function fileOf(page: Page): Promise<string> {
  const answer = await page.request.get('/api/cases?q=4821');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return `/cases/${items[0]!.id}`;
}

test('a paper is given once: kept, looked at, replaced; an identity document is only seen', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'caseworker@birge.example');
  const file = await fileOf(page);
  await page.goto(`${file}/documents`);
  await expect(page.getByText('Drop files here')).toBeVisible();
  await expectAccessible(page);

  await test.step('two files at once, each with what it is', async () => {
    const before = await page.getByRole('listitem').filter({ hasText: 'School certificate' }).count();
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles([
        { name: 'Аружан.pdf', mimeType: 'application/pdf', buffer: letter('certificate') },
        { name: 'scan.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) },
      ]);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Аружан.pdf')).toBeVisible();
    await dialog.locator('#document-1-kind').click();
    await page.getByRole('option', { name: 'School certificate' }).click();
    await dialog.locator('#document-1-number').fill('A-17');
    await dialog.locator('#document-2-kind').click();
    await page.getByRole('option', { name: "The child's work" }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save 2 documents' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('listitem').filter({ hasText: 'School certificate' })).toHaveCount(
      before + 1,
    );
  });

  await test.step('a picture is told by its thumbnail, and looked at', async () => {
    const row = page.getByRole('listitem').filter({ hasText: "The child's work" }).first();
    const thumbnail = row.locator('img');
    await expect(thumbnail).toBeVisible();
    await expect
      .poll(() => thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await row.getByRole('button', { name: /Open/ }).click();
    await expect(page.getByRole('img', { name: /The child's work/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.goto(`${file}/accesses`);
    await expect(page.getByText("Document: The child's work").first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${file}/documents`);
  });

  await test.step('a file that lies about itself is refused, with the reason', async () => {
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles([
        { name: 'passport.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>alert(1)</script>') },
      ]);
    const dialog = page.getByRole('dialog');
    await select(page, 'What it is', 'Health note');
    await dialog.getByRole('button', { name: 'Save the document' }).click();
    await expect(dialog.getByText(/no PDF, no picture/)).toBeVisible();
    await expectAccessible(page);

    await select(page, 'What it is', 'Passport (seen)');
    await expect(dialog.getByText('Only seen, never copied')).toBeVisible();
    await dialog.getByLabel('Number').fill('N 1234567');
    await dialog.getByRole('button', { name: 'Save the document' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/N 1234567 · shown on/).first()).toBeVisible();
  });

  await test.step('a paper that is wrong goes out of use with a reason', async () => {
    const row = page.getByRole('listitem').filter({ hasText: "The child's work" }).first();
    await row.getByRole('button', { name: /More for/ }).click();
    await page.getByRole('menuitem', { name: 'Mark as recorded in error' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'It belongs to another child' }).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Mark as recorded in error' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: /No longer count/ }).click();
    await expect(page.getByText('It belongs to another child').first()).toBeVisible();
  });
});

test('the mother photographs what the school asked for, and the caseworker hands it on', async ({
  browser,
}) => {
  const phone = { width: 360, height: 740 };
  const mother = await signIn(browser, 'family@birge.example', 'birge-demo', phone);
  const camera = mother.page.getByLabel(/Take a photo/).first();
  // On data that has seen this journey before, the paper is here already.
  await expect(camera.or(mother.page.getByText('We have it already.')).first()).toBeAttached();
  const isFirst = (await camera.count()) > 0;
  if (isFirst)
    await camera.setInputFiles([
      { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await photograph(mother.page) },
    ]);
  await expect(
    mother.page.getByText(/Thank you\. It has arrived\.|We have it already\./).first(),
  ).toBeVisible();
  await expect(heading(mother.page, /./)).toBeVisible();
  await mother.page.getByText('Your papers with us').click();
  await expect(mother.page.getByText('You do not need to bring these again.')).toBeVisible();
  await expectAccessible(mother.page);

  const { page } = await signIn(browser, 'caseworker@birge.example');
  if (isFirst) {
    await page.goto('/my-day');
    await expect(page.getByText('Sent from the family page: PMPC conclusion.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^See the document: Аружан/ }).click();
  } else await page.goto(`${await fileOf(page)}/documents`);
  await expect(page.getByText(/sent by the family from its own page/).first()).toBeVisible();

  const answer = await page.request.get('/api/cases?q=4821');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const list = await page.request.get(`/api/cases/${items[0]!.id}/referrals`);
  const referrals = ((await list.json()) as { items: { id: string; status: string }[] }).items;
  const waiting = referrals.find(({ status }) => status === 'info_needed');
  await page.goto(`/referrals/${waiting?.id}?answer=provide_info`);
  await expect(page.getByRole('checkbox', { name: /PMPC conclusion \(sent by the family/ })).toBeChecked();
  await expectAccessible(page);
});
