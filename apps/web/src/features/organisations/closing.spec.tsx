import { screen, waitFor } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { ClosingDialog } from './closing.dialog';
import type { Organisation } from './organisations.queries';

const organisation: Organisation = {
  id: 'o1',
  name: 'Correction Cabinet No. 2',
  locationId: '196200000',
  address: null,
  phone: null,
  email: null,
  languages: [],
  accessible: false,
  active: true,
  offerings: [],
  version: 4,
};
const closed = jest.fn();

const open = async (answer: object) => {
  const api = fakeApi({
    'GET /api/organisations/o1/open-work': {
      body: {
        users: 1,
        offerings: 2,
        referrals: 3,
        byService: [
          {
            serviceId: 'RH-KPPK',
            serviceName: { kk: 'Курс', ru: 'Курс', en: 'Correction-cabinet course' },
            status: 'in_progress',
            count: 3,
          },
        ],
      },
    },
    'PATCH /api/organisations/o1': answer,
  });
  const page = await renderPage(<ClosingDialog organisation={organisation} onClose={closed} />, {
    words: ['admin', 'codes'],
    user: asRole('administrator'),
  });
  return { ...page, api };
};

beforeEach(() => closed.mockClear());

describe('closing an organisation', () => {
  it('says first what would be left behind', async () => {
    const { user, api } = await open({ body: { ...organisation, active: false, version: 5 } });

    expect(await screen.findByText('1 person can no longer sign in.')).toBeTruthy();
    expect(screen.getByText(/^3 referrals are open/)).toBeTruthy();
    expect(screen.getByText('Correction-cabinet course')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close the organisation' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    const [call] = api.calls('PATCH /api/organisations/o1');
    expect([call?.body, call?.headers['If-Match']]).toEqual([{ active: false }, '"4"']);
  });

  it('stays open when somebody else has changed it meanwhile', async () => {
    const { user } = await open(problem(412, 'stale', { current: { ...organisation, version: 5 } }));

    await screen.findByText('1 person can no longer sign in.');
    await user.click(screen.getByRole('button', { name: 'Close the organisation' }));

    expect(await screen.findByText(/Somebody changed this/)).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
  });
});
