import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { CloseAccountDialog } from './hand-over.dialog';
import type { User } from './users.queries';

const user: User = {
  id: 'u1',
  email: 'dinara@birge.example',
  name: 'Динара Омарова',
  phone: null,
  role: 'caseworker',
  language: 'kk',
  team: { id: 't', name: 'Talgar' },
  regionId: null,
  organisation: null,
  active: true,
  openCases: 3,
  load: 6,
  version: 1,
  updatedAt: '2026-11-20T08:00:00Z',
};
const colleagues = [
  { id: 'a', name: 'Айгүл Сейітова', openCases: 2, load: 4 },
  { id: 'b', name: 'Самал Жүнісова', openCases: 0, load: 0 },
];
const closed = jest.fn();

const open = async (extra: Record<string, FakeRoute> = {}) => {
  const api = fakeApi({
    'GET /api/users/u1/hand-over': { body: { cases: { high: 1, medium: 1, low: 1 }, colleagues } },
    'POST /api/users/u1/hand-over': {
      body: { cases: { high: 0, medium: 0, low: 0 }, colleagues, moved: 3, left: 0 },
    },
    'POST /api/users/u1/actions': { body: { user: { ...user, active: false }, temporaryPassword: null } },
    ...extra,
  });
  const page = await renderPage(<CloseAccountDialog user={user} onClose={closed} />, {
    words: ['admin', 'codes'],
    user: asRole('administrator'),
  });
  return { ...page, api };
};

beforeEach(() => closed.mockClear());

describe('closing the account of a caseworker', () => {
  it('says how many cases are open and what each colleague would have', async () => {
    const { user: person } = await open();

    expect(await screen.findByText(/has 3 open cases/)).toBeTruthy();
    const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
    expect(row('Самал').getByText('2 cases, load 5')).toBeTruthy();
    expect(row('Айгүл').getByText('3 cases, load 5')).toBeTruthy();

    await person.click(screen.getByRole('checkbox', { name: 'Айгүл Сейітова' }));

    expect(row('Самал').getByText('3 cases, load 6')).toBeTruthy();
    expect(row('Айгүл').getAllByText('2 cases, load 4')).toHaveLength(2);
  });

  it('hands over batch by batch, then closes', async () => {
    let batches = 0;
    const { user: person, api } = await open({
      'POST /api/users/u1/hand-over': () => {
        batches += 1;
        const left = batches === 1 ? 1 : 0;
        return { body: { cases: { high: 0, medium: 0, low: left }, colleagues, moved: 2, left } };
      },
    });

    await person.click(
      await screen.findByRole('button', { name: 'Hand over 3 cases and close the account' }),
    );
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls('POST /api/users/u1/hand-over').map(({ body }) => body)).toEqual([
      { toIds: ['a', 'b'] },
      { toIds: ['a', 'b'] },
    ]);
    expect(api.calls('POST /api/users/u1/actions')[0]?.body).toEqual({ action: 'deactivate' });
  });

  it('stays open and says why when a case came meanwhile', async () => {
    const { user: person } = await open({
      'POST /api/users/u1/actions': problem(409, 'blocked', { by: ['open_cases'] }),
    });

    await person.click(
      await screen.findByRole('button', { name: 'Hand over 3 cases and close the account' }),
    );

    expect(await screen.findByText(/This step has to wait/)).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
  });

  it('cannot go on where nobody else works in the team', async () => {
    await open({
      'GET /api/users/u1/hand-over': { body: { cases: { high: 1, medium: 0, low: 0 }, colleagues: [] } },
    });

    expect(await screen.findByText(/Nobody else works in this team/)).toBeTruthy();
    const confirm = screen.getByRole<HTMLButtonElement>('button', { name: /Hand over 1 case/ });
    expect(confirm.disabled).toBe(true);
  });
});
