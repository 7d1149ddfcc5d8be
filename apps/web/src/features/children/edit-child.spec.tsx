import { screen, waitFor } from '@testing-library/react';

import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { EditChildPage } from './edit-child.page';

const places = [
  {
    id: '190000000',
    parentId: null,
    kind: 'region',
    name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
  },
  {
    id: '196200000',
    parentId: '190000000',
    kind: 'district',
    name: { kk: 'Талғар ауданы', ru: 'Талгарский район', en: 'Talgar District' },
  },
];
const child = {
  id: 'ch1',
  caseId: 'c1',
  familyName: 'Ермекқызы',
  givenName: 'Аружан',
  patronymic: null,
  bornOn: '2020-03-12',
  sex: 'female',
  locationId: '196200000',
  settlement: 'Бесағаш',
  locality: 'rural',
  iinMasked: '2003••••9015',
  address: null,
  languages: ['kk'],
  supportNotes: null,
  registrations: [
    { kind: 'mse', category: 'under_7', number: null, validFrom: '2025-01-04', validTo: '2027-01-04' },
  ],
  version: 3,
};
const edit = 'PATCH /api/children/ch1';

const show = async (extra: Record<string, FakeRoute> = {}) => {
  const api = fakeApi({
    'GET /api/locations': { body: { items: places } },
    'GET /api/children/ch1': { body: child },
    ...extra,
  });
  const page = await renderPage(<EditChildPage />, {
    at: '/children/ch1',
    path: '/children/:childId',
    words: ['children', 'codes'],
    elsewhere: { '/cases/:id': <p>The file</p> },
  });
  await screen.findByRole('heading', { level: 1, name: 'Correct the details of Аружан' });
  return { api, ...page };
};
const save = () => screen.getByRole('button', { name: 'Save the details' });

beforeEach(() => sessionStorage.clear());

describe('correcting the details of a child', () => {
  it('sends what was changed by the version that was seen, and never the number it does not have', async () => {
    const { api, user } = await show({ [edit]: { body: { ...child, version: 4 } } });

    await user.type(screen.getByRole('textbox', { name: /Village or town/ }), ' ауылы');
    await user.click(save());

    expect(await screen.findByText('The file')).toBeTruthy();
    const [sent] = api.calls(edit);
    expect(sent?.headers['If-Match']).toBe('"3"');
    expect(sent?.body).toMatchObject({ settlement: 'Бесағаш ауылы' });
    expect(Object.keys(sent?.body as object)).not.toContain('iin');
    // They are records of their own.
    expect(Object.keys(sent?.body as object)).not.toContain('registrations');
  });

  it('together with somebody else keeps what both have changed', async () => {
    const now = { ...child, settlement: 'Панфилов', version: 5 };
    const { api, user } = await show({
      [edit]: ({ headers }) =>
        headers['If-Match'] === '"5"'
          ? { body: { ...now, version: 6 } }
          : problem(412, 'stale', { current: now }),
    });

    await user.type(screen.getByRole('textbox', { name: /^Address/ }), 'Абай көшесі, 4');
    await user.click(save());

    expect(await screen.findByText('The file')).toBeTruthy();
    expect(api.calls(edit).at(-1)?.body).toMatchObject({ settlement: 'Панфилов', address: 'Абай көшесі, 4' });
  });

  it('shows side by side what both have changed differently, and saves nothing before it is chosen', async () => {
    const now = { ...child, settlement: 'Панфилов', version: 5 };
    const { api, user } = await show({
      [edit]: ({ headers }) =>
        headers['If-Match'] === '"5"'
          ? { body: { ...now, version: 6 } }
          : problem(412, 'stale', { current: now }),
    });

    await user.type(screen.getByRole('textbox', { name: /Village or town/ }), ' ауылы');
    await user.click(save());
    await user.click(await screen.findByRole('radio', { name: /Бесағаш ауылы/ }));
    expect(screen.getByRole('radio', { name: /Панфилов/ })).toBeTruthy();
    expect(api.calls(edit)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Save what I have chosen' }));

    await waitFor(() => expect(api.calls(edit).at(-1)?.headers['If-Match']).toBe('"5"'));
    expect(api.calls(edit).at(-1)?.body).toMatchObject({ settlement: 'Бесағаш ауылы' });
  });

  it('asks to confirm when the number that is kept disagrees with the new birth date', async () => {
    const refused = problem(422, 'invalid', {
      errors: [{ pointer: '#/iin', rules: ['iin_birth_date_differs'] }],
    });
    const { api, user } = await show({ [edit]: refused });

    await user.click(save());
    await user.click(await screen.findByRole('checkbox', { name: /another date of birth/ }));
    api.set(edit, { body: child });
    await user.click(save());

    await waitFor(() =>
      expect(api.calls(edit).at(-1)?.body).toMatchObject({ confirmedWarnings: ['iin_birth_date_differs'] }),
    );
  });
});
