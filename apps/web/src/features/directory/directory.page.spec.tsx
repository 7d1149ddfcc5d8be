import { screen, waitFor } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { DirectoryPage } from './directory.page';

const name = (text: string) => ({ kk: text, ru: text, en: text });
const offered = {
  id: '018f0000-0000-7000-8000-0000000000a7',
  serviceId: 'RH-KPPK',
  serviceName: name('Correction-cabinet course'),
  kind: 'rehabilitation',
  capacity: 48,
  placesFree: 0,
  waitingListOpen: false,
  ageMin: 2,
  ageMax: 12,
  languages: [],
  usualWaitDays: 54,
  confirmedOn: null,
  active: true,
  version: 1,
};
const cabinet = {
  id: '018f0000-0000-7000-8000-0000000000d1',
  name: 'Correction Cabinet No. 2',
  locationId: '196200000',
  address: 'Abai street 61',
  phone: '+77000005520',
  email: null,
  languages: ['kk'],
  accessible: true,
  active: true,
  offerings: [offered],
  version: 1,
};
const listing = (items: unknown[]) =>
  fakeApi({
    'GET /api/organisations': { body: { items, nextCursor: null, count: items.length } },
    'GET /api/locations': {
      body: { items: [{ id: '196200000', parentId: null, kind: 'district', name: name('Talgar District') }] },
    },
    'GET /api/services': { body: { items: [] } },
  });
const open = (at = '/directory') =>
  renderPage(<DirectoryPage />, { at, path: '/directory', words: ['directory', 'codes'] });

describe('the directory', () => {
  it('never shows a full service without saying so', async () => {
    listing([cabinet]);
    await open();

    expect(await screen.findByRole('heading', { name: 'Correction Cabinet No. 2' })).toBeTruthy();
    expect(screen.getByText('Full, waiting list closed')).toBeTruthy();
    expect(screen.getByText('never confirmed')).toBeTruthy();
    expect(await screen.findByText('Talgar District, Abai street 61')).toBeTruthy();
  });

  it('keeps what it is narrowed by in the address, and asks the server for it', async () => {
    const server = listing([cabinet]);
    const { user, router } = await open('/directory?serviceId=RH-KPPK');

    await user.type(await screen.findByRole('searchbox', { name: 'Name of an organisation' }), 'cabinet');

    await waitFor(() => expect(router.state.location.search).toBe('?serviceId=RH-KPPK&q=cabinet'));
    await waitFor(() =>
      expect(
        Object.fromEntries(server.calls('GET /api/organisations').at(-1)?.url.searchParams ?? []),
      ).toMatchObject({
        serviceId: 'RH-KPPK',
        q: 'cabinet',
        active: 'true',
      }),
    );
  });

  it('says that nothing fits', async () => {
    listing([]);
    await open('/directory?q=nothing');

    expect(await screen.findByRole('link', { name: 'Show all organisations' })).toBeTruthy();
  });
});
