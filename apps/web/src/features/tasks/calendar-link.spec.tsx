import { screen, waitFor } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { CalendarLinkPage } from './calendar-link.page';

const none = { active: false, createdAt: null, lastReadAt: null };
const some = { active: true, createdAt: '2026-11-20T04:00:00Z', lastReadAt: null };
const path = `/api/calendar/${'s'.repeat(43)}.ics`;
const show = () => renderPage(<CalendarLinkPage />, { user: asRole('caseworker'), words: ['calendar'] });

describe('the calendar link', () => {
  it('is made, shown once with the whole address, and not again', async () => {
    const api = fakeApi({
      'GET /api/calendar': { body: none },
      'POST /api/calendar': { status: 201, body: { path, createdAt: some.createdAt } },
    });
    const { user } = await show();

    const create = await screen.findByRole('button', { name: 'Make the link' });
    api.set('GET /api/calendar', { body: some });
    await user.click(create);

    expect(await screen.findByText(`${window.location.origin}${path}`)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
    expect(document.body.textContent).toContain('it is shown this once');
  });

  it('is renewed and switched off after a question that says what follows', async () => {
    const api = fakeApi({
      'GET /api/calendar': { body: some },
      'POST /api/calendar': { status: 201, body: { path, createdAt: some.createdAt } },
      'DELETE /api/calendar': { status: 204, body: undefined },
    });
    const { user } = await show();

    expect(await screen.findByText(/No calendar has read it yet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Switch the link off' }));
    const dialog = await screen.findByRole('dialog', { name: 'Switch the link off?' });
    expect(dialog.textContent).toContain('stops working at once');
    api.set('GET /api/calendar', { body: none });
    await user.click(screen.getAllByRole('button', { name: 'Switch the link off' }).at(-1)!);

    expect(await screen.findByRole('button', { name: 'Make the link' })).toBeTruthy();
    await waitFor(() => expect(api.calls('DELETE /api/calendar')).toHaveLength(1));
  });
});
