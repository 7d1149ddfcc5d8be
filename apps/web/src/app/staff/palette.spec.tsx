import { screen, waitFor } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { Palette } from './palette';

const child = {
  givenName: 'Аружан',
  familyName: 'Ермекқызы',
  bornOn: '2020-03-12',
  sex: 'female',
  settlement: 'Besagash',
};
const cases = { items: [{ id: '7', number: '4821', status: 'active', child }], nextCursor: null, count: 1 };
const service = { id: 'RH-KPPK', name: { kk: 'Курс', ru: 'Курс', en: 'Correction-cabinet course' } };
const referral = { id: '9', number: 'R-10512', status: 'sent', child: { shortName: 'Асылай Б.' }, service };

async function show(role: 'caseworker' | 'provider' | 'analyst' = 'caseworker') {
  const closed = jest.fn();
  const view = await renderPage(<Palette onClose={closed} />, {
    user: asRole(role),
    words: ['codes'],
    elsewhere: { '/cases/:id': <p>The file</p>, '/inbox/:id': <p>The referral</p> },
  });
  return { ...view, closed };
}

describe('finding from anywhere', () => {
  it('finds a child by name and opens the file with Enter', async () => {
    const api = fakeApi({ 'POST /api/cases/search': { body: cases } });
    const { user, router, closed } = await show();

    await user.type(screen.getByRole('combobox'), 'aruzhan');
    await screen.findByRole('option', { name: /Аружан Ермекқызы/ });
    await user.keyboard('{Enter}');

    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/7'));
    expect(closed).toHaveBeenCalled();
    expect(api.calls('POST /api/cases/search').at(-1)!.body).toEqual({ q: 'aruzhan', limit: 8 });
  });

  it('never puts what was typed into an address', async () => {
    const api = fakeApi({ 'POST /api/cases/search': { body: cases } });
    const { user } = await show();

    await user.type(screen.getByRole('combobox'), 'aruzhan');
    await screen.findByRole('option', { name: /Аружан/ });

    expect(api.requests.filter(({ url }) => url.search !== '')).toEqual([]);
  });

  it('says when nothing is found', async () => {
    fakeApi({ 'POST /api/cases/search': { body: { items: [], nextCursor: null, count: 0 } } });
    const { user } = await show();

    await user.type(screen.getByRole('combobox'), 'nobody');

    expect(await screen.findByText('Nothing found for “nobody” within your reach.')).toBeTruthy();
  });

  it('finds referrals for an organisation, and no cases', async () => {
    const api = fakeApi({
      'GET /api/referrals': { body: { items: [referral], nextCursor: null, count: 1 } },
    });
    const { user, router } = await show('provider');

    await user.type(screen.getByRole('combobox', { name: 'Find' }), '10512');
    await user.click(await screen.findByRole('option', { name: /R-10512/ }));

    expect(router.state.location.pathname).toBe('/inbox/9');
    expect(api.calls('POST /api/cases/search')).toEqual([]);
  });

  it('asks the server nothing for those who may see no records', async () => {
    const api = fakeApi({});
    const { user } = await show('analyst');

    await user.type(screen.getByRole('combobox'), 'fig');

    expect(api.requests).toEqual([]);
  });
});
