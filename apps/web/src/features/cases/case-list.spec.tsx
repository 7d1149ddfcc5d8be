import { screen, waitFor, within } from '@testing-library/react';

import { caseItem, listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';
import type { SessionUser } from '../../app/session';

import { CaseListPage } from './case-list.page';
import { placeInList } from './case-list-place';

const summary = {
  open: 21,
  caseworker: 8,
  manager: 1,
  others: 11,
  onHold: 1,
  closed: 34,
  high: 6,
  medium: 10,
  low: 5,
  target: 25,
};

function answers(cases: ReturnType<typeof listOf>, extra = {}) {
  return fakeApi({
    'GET /api/cases': cases,
    'POST /api/cases/search': cases,
    'GET /api/cases/summary': { body: summary },
    'GET /api/locations': { body: { items: [] } },
    'GET /api/teams': listOf([]),
    'GET /api/users': listOf([]),
    ...extra,
  });
}
const show = (at = '/cases', user?: SessionUser) =>
  renderPage(<CaseListPage />, {
    at,
    path: '/cases',
    words: ['cases', 'codes'],
    elsewhere: { '/cases/:id': <p>The file</p> },
    ...(user ? { user } : {}),
  });
const lists = (api: ReturnType<typeof fakeApi>) =>
  api.calls('GET /api/cases').filter(({ url }) => url.searchParams.get('limit') === '25');

beforeEach(() => sessionStorage.clear());

describe('the list of cases', () => {
  it('says of each whose turn it is, and counts the tabs', async () => {
    answers(
      listOf([
        caseItem(1),
        caseItem(2, { turn: 'others', referrals: [{ id: 'r', status: 'info_needed', kind: 'education' }] }),
      ]),
    );

    await show();

    const table = await screen.findByRole('table', { name: 'Cases' });
    expect(within(table).getByText('your turn')).toBeTruthy();
    expect(within(table).getByText('family')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^My turn\s*8$/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Others’ turn\s*12$/ })).toBeTruthy();
  });

  it('asks the server for what stands in the address', async () => {
    const api = answers(listOf([caseItem(1)]));

    await show('/cases?priority=high&turn=caseworker&sort=-priority&nonsense=1');
    await screen.findByRole('table');

    const { searchParams } = lists(api)[0]!.url;
    expect(Object.fromEntries(searchParams)).toEqual({
      priority: 'high',
      turn: 'caseworker',
      sort: '-priority',
      open: 'true',
      limit: '25',
    });
  });

  it('never puts what is searched for into the address', async () => {
    const api = answers(listOf([caseItem(1)]));
    const { user, router } = await show();

    await user.type(await screen.findByRole('searchbox'), 'Аружан');
    await waitFor(() => expect(api.calls('POST /api/cases/search')).toHaveLength(1));

    expect(api.calls('POST /api/cases/search')[0]!.body).toMatchObject({ q: 'Аружан', open: true });
    expect(router.state.location.search).toBe('');
    expect(api.requests.some(({ url }) => decodeURIComponent(url.href).includes('Аружан'))).toBe(false);
  });

  it('names the filter that empties it, and drops just that one', async () => {
    answers(listOf([]), {
      'POST /api/cases/search': ({ body }: { body: { ageBand?: string[] } }) =>
        listOf(body.ageBand ? [] : [caseItem(1)]),
    });
    const { user, router } = await show('/cases?priority=high&ageBand=0-1');

    expect(await screen.findByText('The filter “Age” leaves nothing')).toBeTruthy();
    const drop = screen.getAllByRole('button', { name: 'Drop the filter: Age' });
    await user.click(drop[drop.length - 1]!);

    expect(router.state.location.search).toBe('?priority=high');
  });

  it('shows the next page on demand', async () => {
    const api = answers(listOf([caseItem(1)], 2, 'next-please'));
    const { user } = await show();

    const more = await screen.findByRole('button', { name: 'Show the next one' });
    api.set('GET /api/cases', listOf([caseItem(2)], 2));
    await user.click(more);

    expect(await screen.findByText('2 of 2 shown')).toBeTruthy();
    expect(lists(api).at(-1)!.url.searchParams.get('cursor')).toBe('next-please');
  });

  it('remembers its order for the file that is opened from it', async () => {
    answers(listOf([caseItem(1), caseItem(2), caseItem(3)], 21));

    await show('/cases?overdue=true');
    await screen.findByRole('table');

    await waitFor(() =>
      expect(placeInList(caseItem(2).id)).toMatchObject({
        at: 2,
        total: 21,
        view: 'late',
        previous: caseItem(1).id,
        next: caseItem(3).id,
      }),
    );
  });

  it('shows a manager whose case it is', async () => {
    answers(listOf([caseItem(1), caseItem(2, { caseworker: null })]));

    await show('/cases', asRole('manager'));

    expect(await screen.findByRole('columnheader', { name: 'Caseworker' })).toBeTruthy();
    expect(screen.getByText('Айгүл Сейітова')).toBeTruthy();
    expect(screen.getByText('nobody yet')).toBeTruthy();
  });
});
