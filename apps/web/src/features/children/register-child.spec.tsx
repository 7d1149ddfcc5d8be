import { screen, waitFor } from '@testing-library/react';

import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { aigul, asRole, renderPage } from '../../../test/render-page';

import { RegisterChildPage } from './register-child.page';

const region = {
  id: '190000000',
  parentId: null,
  kind: 'region',
  name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
};
const talgar = {
  id: '196200000',
  parentId: '190000000',
  kind: 'district',
  name: { kk: 'Талғар ауданы', ru: 'Талгарский район', en: 'Talgar District' },
};
const team = { id: aigul.teamId, name: 'Talgar', locationId: talgar.id, regionId: region.id, active: true };

const matchOf = (match: object) => ({
  score: 0.92,
  reasons: ['similar_name', 'same_birth_date'],
  withinReach: true,
  caseId: '018f0000-0000-7000-8000-0000000000c1',
  number: '4821',
  name: 'Аружан Ермекқызы',
  bornOn: '2020-03-12',
  contact: null,
  ...match,
});

function answers(extra: Record<string, FakeRoute> = {}) {
  return fakeApi({
    'GET /api/locations': { body: { items: [region, talgar] } },
    'GET /api/teams': { body: { items: [team], nextCursor: null, count: 1 } },
    'POST /api/children/matches': { body: { items: [] } },
    'POST /api/cases': { status: 201, body: { id: 'new-case', child: { givenName: 'Аружан' } } },
    ...extra,
  });
}

const show = (at = '/cases/new', user = aigul) =>
  renderPage(<RegisterChildPage />, {
    at,
    path: '/cases/new',
    user,
    words: ['children', 'codes'],
    elsewhere: { '/cases/:id': <p>The file</p> },
  });

type Page = Awaited<ReturnType<typeof show>>;
const goOn = (page: Page) => page.user.click(screen.getByRole('button', { name: 'Continue' }));
/** The district of the team is filled in once the places are known. */
const ready = () => screen.findByDisplayValue('Talgar District', {}, { timeout: 5000 });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const born = () => screen.getByLabelText('Date of birth');

async function fillChild({ user }: Page) {
  await user.type(field(/Family name/), 'Ермекқызы');
  await user.type(field('First name'), 'Аружан');
  await user.type(born(), '2020-02-29');
  await user.click(screen.getByRole('radio', { name: 'Girl' }));
  await user.click(screen.getByRole('radio', { name: 'Rural' }));
}

async function fillPeople({ user }: Page) {
  await user.type(field('Name'), 'Гүлнар Ермекова');
  await user.click(screen.getByRole('combobox', { name: 'Relation to the child' }));
  await user.click(await screen.findByRole('option', { name: 'Mother' }));
}

beforeEach(() => sessionStorage.clear());

describe('registering a child', () => {
  it('says at each field what is missing, and goes no further', async () => {
    answers();
    const page = await show();
    await ready();

    await goOn(page);

    expect(await screen.findByText('4 answers need another look')).toBeTruthy();
    expect(screen.getByRole('link', { name: /First name: fill this in/ })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Who is the child?' })).toBeTruthy();
  });

  it('shows a known child while her name is typed, with the way to her file', async () => {
    const api = answers({ 'POST /api/children/matches': { body: { items: [matchOf({})] } } });
    const page = await show();

    await page.user.type(field('First name'), 'Аружан');
    await page.user.type(field(/Family name/), 'Ермеккызы');

    const open = await screen.findByRole('link', { name: 'Open the file of Аружан Ермекқызы' });
    expect(open.getAttribute('href')).toBe('/cases/018f0000-0000-7000-8000-0000000000c1');
    expect(screen.getByText('similar name, same birth date')).toBeTruthy();
    expect(api.calls('POST /api/children/matches').at(-1)?.body).toMatchObject({
      givenName: 'Аружан',
      familyName: 'Ермеккызы',
    });
    expect(page.router.state.location.search).not.toContain('Ермек');
  });

  it('says of a child out of reach only whom to ask', async () => {
    const hidden = matchOf({
      score: null,
      reasons: [],
      withinReach: false,
      caseId: null,
      number: null,
      name: null,
      bornOn: null,
      contact: { team: 'Semey', manager: 'Марат Оспанов' },
    });
    answers({ 'POST /api/children/matches': { body: { items: [hidden] } } });
    const page = await show();

    await page.user.type(field(/IIN/), '200229699015');

    expect(await screen.findByText('Ask Марат Оспанов, team Semey, before you register.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Open the file/ })).toBeNull();
  });

  it('checks the IIN while it is typed, and asks to confirm what differs', async () => {
    answers();
    const page = await show();
    await ready();
    await fillChild(page);

    await page.user.type(field(/IIN/), '200229699014');
    expect(await screen.findByText(/the last of the 12 digits does not fit/)).toBeTruthy();
    await page.user.clear(field(/IIN/));
    await page.user.type(field(/IIN/), '181105599010');
    await goOn(page);
    await page.user.click(screen.getByRole('checkbox', { name: /another date of birth/ }));
    await page.user.click(screen.getByRole('checkbox', { name: /another sex/ }));
    await goOn(page);

    expect(await screen.findByRole('heading', { level: 1, name: 'Who is around the child?' })).toBeTruthy();
  });

  it('leads from the child to the case file, and sends everything once', async () => {
    const api = answers();
    const page = await show();
    await ready();

    await fillChild(page);
    await goOn(page);
    await fillPeople(page);
    await goOn(page);
    await page.user.click(screen.getByRole('radio', { name: /Yes, record the consent now/ }));
    // She is six: her own word is asked too.
    await page.user.click(screen.getByRole('radio', { name: 'Agrees, in words or by signs' }));
    await page.user.click(screen.getByRole('radio', { name: 'In writing' }));
    await page.user.click(screen.getByRole('radio', { name: 'Kazakh' }));
    await goOn(page);
    expect(await screen.findByText('Аружан Ермекқызы')).toBeTruthy();
    await page.user.dblClick(screen.getByRole('button', { name: 'Register the child' }));

    expect(await screen.findByText('The file')).toBeTruthy();
    const [sent, again] = api.calls('POST /api/cases');
    expect(again).toBeUndefined();
    expect(sent?.headers['Idempotency-Key']).toBeTruthy();
    expect(sent?.body).toMatchObject({
      child: {
        familyName: 'Ермекқызы',
        givenName: 'Аружан',
        bornOn: '2020-02-29',
        sex: 'female',
        iin: null,
        locationId: talgar.id,
        locality: 'rural',
      },
      people: [{ name: 'Гүлнар Ермекова', relation: 'mother', legalRepresentative: true }],
      consent: { personIndex: 0, mode: 'written', language: 'kk', assent: 'oral' },
      priority: 'medium',
    });
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('lets consent wait, and says what that means', async () => {
    const api = answers();
    const page = await show();
    await ready();

    await fillChild(page);
    await goOn(page);
    await fillPeople(page);
    await goOn(page);
    await page.user.click(screen.getByRole('radio', { name: /Not yet/ }));
    await goOn(page);
    await page.user.click(await screen.findByRole('button', { name: 'Keep the case' }));

    await waitFor(() => expect(api.calls('POST /api/cases')[0]?.body).toMatchObject({ consent: null }));
  });

  it('leads back to the IIN when somebody has it already, with everything still there', async () => {
    answers({ 'POST /api/cases': problem(409, 'conflict') });
    const page = await show();
    await ready();
    await fillChild(page);
    await page.user.type(field(/IIN/), '200229699015');
    await goOn(page);
    await fillPeople(page);
    await goOn(page);
    await page.user.click(screen.getByRole('radio', { name: /Not yet/ }));
    await goOn(page);

    await page.user.click(await screen.findByRole('button', { name: 'Keep the case' }));

    expect(
      await screen.findByRole('link', { name: /IIN: a child with this number is known already/ }),
    ).toBeTruthy();
    expect(await screen.findByDisplayValue('200229699015')).toBeTruthy();
    expect(screen.getByDisplayValue('Ермекқызы')).toBeTruthy();
  });

  it('keeps what was typed when the page is loaded again', async () => {
    answers();
    const first = await show();
    await first.user.type(field('First name'), 'Мирас');
    first.unmount();

    await show();

    expect(await screen.findByDisplayValue('Мирас')).toBeTruthy();
  });

  it('asks the manager of a region for the team', async () => {
    answers();
    const saule = asRole('manager', { teamId: null, teamName: null });
    const page = await show('/cases/new?step=consent', saule);

    await page.user.click(screen.getByRole('radio', { name: /Not yet/ }));
    await goOn(page);

    expect(await screen.findByRole('link', { name: 'Team: fill this in' })).toBeTruthy();
  });
});
