import { screen, waitFor } from '@testing-library/react';

import { listOf } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { TransferPage } from './transfer.page';

const transfer = {
  id: 't1',
  number: '4900',
  priority: 'high',
  givenName: 'Амина',
  familyInitial: 'Р',
  age: 9,
  team: { id: 'x', name: 'Shymkent' },
  receivingTeam: { id: 'y', name: 'Talgar' },
  note: 'The family moves.',
  since: '2026-11-22T08:00:00Z',
  dueOn: '2026-11-30',
  notice: null,
  version: 3,
  locationId: '190000000',
  askedBy: { id: 'u', name: 'Айгүл Сейітова' },
  urgent: true,
  referrals: [
    {
      kind: 'rehabilitation',
      serviceId: 'RH-ST',
      serviceName: { kk: 'Логопед', ru: 'Логопед', en: 'Speech therapy' },
      status: 'in_progress',
    },
  ],
  offeredActions: [],
};
const dinara = { id: 'd', name: 'Динара Омарова', openCases: 19, load: 38 };

const open = async (extra: Record<string, FakeRoute> = {}) => {
  const api = fakeApi({
    'GET /api/cases/t1/transfer': { body: transfer },
    'GET /api/users': listOf([dinara]),
    'GET /api/locations': { body: { items: [] } },
    'POST /api/cases/t1/actions': { body: {} },
    ...extra,
  });
  const page = await renderPage(<TransferPage />, {
    at: '/approvals/transfers/t1',
    path: '/approvals/transfers/:caseId',
    user: asRole('manager'),
    words: ['transfers', 'approvals', 'codes'],
    elsewhere: { '/approvals': <p>All decisions</p>, '/cases/t1': <p>The file</p> },
  });
  return { ...page, api };
};

beforeEach(() => sessionStorage.clear());

describe('a case that another team asks to be taken over', () => {
  it('shows the little that is needed to decide', async () => {
    await open();

    expect(await screen.findByRole('heading', { name: 'Take over the case of Амина Р.?' })).toBeTruthy();
    expect(screen.getByText('The family moves.')).toBeTruthy();
    expect(screen.getByText('Speech therapy')).toBeTruthy();
    expect(screen.getByText(/^Urgent:/)).toBeTruthy();
  });

  it('is taken over by somebody with a name', async () => {
    const { user, api } = await open();

    await user.click(await screen.findByRole('radio', { name: /Take the case over/ }));
    const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Take the case over' });
    expect(take.disabled).toBe(true);
    await user.click(await screen.findByRole('combobox', { name: 'Who takes the case over' }));
    await user.click(await screen.findByRole('option', { name: 'Динара Омарова: 19 open cases, load 38' }));
    await user.click(take);

    expect(await screen.findByText('The file')).toBeTruthy();
    expect(api.calls('POST /api/cases/t1/actions')[0]?.body).toEqual({
      action: 'accept_transfer',
      caseworkerId: 'd',
    });
  });

  it('goes back with a reason, and not without one', async () => {
    const { user, api } = await open();

    await user.click(await screen.findByRole('radio', { name: /Send the case back/ }));
    const send = screen.getByRole<HTMLButtonElement>('button', { name: 'Send the case back' });
    expect(send.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'Why it is not taken over' }), 'The family stays.');
    await user.click(send);

    await waitFor(() =>
      expect(api.calls('POST /api/cases/t1/actions')[0]?.body).toEqual({
        action: 'reject_transfer',
        note: 'The family stays.',
      }),
    );
    expect(await screen.findByText('All decisions')).toBeTruthy();
  });

  it('says so when it does not wait any more', async () => {
    await open({ 'GET /api/cases/t1/transfer': problem(404, 'not_found') });

    expect(await screen.findByText('This transfer does not wait for an answer any more')).toBeTruthy();
  });

  it('says so where nobody could take it over', async () => {
    const { user } = await open({ 'GET /api/users': listOf([]) });

    await user.click(await screen.findByRole('radio', { name: /Take the case over/ }));

    expect(await screen.findByText(/^Nobody works in this team now/)).toBeTruthy();
  });
});
