import { screen, waitFor } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { referral } from '../../../test/referrals';
import { renderPage } from '../../../test/render-page';

import { readFilter } from './referral-filters';
import { ReferralListPage } from './referral-list.page';

const listing = (items = [referral()]) =>
  fakeApi({
    'GET /api/referrals': { body: { items, nextCursor: null, count: items.length } },
    'GET /api/services': { body: { items: [] } },
    'GET /api/referrals/summary': {
      body: {
        statuses: { draft: 2, info_needed: 1, declined: 4, not_completed: 0, completed: 9 },
        open: 17,
        overdue: 3,
        unseen: 5,
        stale: 0,
      },
    },
  });
const open = (at = '/referrals') =>
  renderPage(<ReferralListPage />, { at, path: '/referrals', words: ['referrals', 'codes'] });

describe('the list of referrals', () => {
  it('asks for what the address says', async () => {
    const server = listing();
    await open('/referrals?status=declined,nonsense&overdue=true&sort=-updatedAt');

    expect(await screen.findByText('Correction-cabinet course')).toBeTruthy();
    const query = server.calls('GET /api/referrals')[0]?.url.searchParams;
    expect(Object.fromEntries(query ?? [])).toMatchObject({
      status: 'declined',
      overdue: 'true',
      sort: '-updatedAt',
    });
  });

  it('keeps names out of the address: only a number is searched for', async () => {
    listing();
    const { user, router } = await open();

    await user.type(await screen.findByRole('searchbox', { name: 'Number' }), 'Асылай');
    await user.clear(screen.getByRole('searchbox', { name: 'Number' }));
    await user.type(screen.getByRole('searchbox', { name: 'Number' }), 'R-10512');

    await waitFor(() => expect(router.state.location.search).toBe('?q=R-10512'));
  });

  it('says that nothing fits, and leads back to all', async () => {
    listing([]);
    await open('/referrals?overdue=true');

    expect((await screen.findByRole('link', { name: 'Show all open referrals' })).getAttribute('href')).toBe(
      '/referrals',
    );
  });
});

describe('the filters of an address', () => {
  it('mean open referrals unless a state is asked for', () => {
    expect(readFilter(new URLSearchParams(''))).toEqual({ sort: 'nextCheckOn', open: true });
    expect(readFilter(new URLSearchParams('status=completed'))).toEqual({
      sort: 'nextCheckOn',
      status: ['completed'],
    });
    expect(readFilter(new URLSearchParams('unseen=true&open=any'))).toEqual({
      sort: 'nextCheckOn',
      unseen: true,
    });
  });
});
