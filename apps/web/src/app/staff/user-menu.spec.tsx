import { screen } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { aigul, renderPage } from '../../../test/render-page';
import { sessionQuery } from '../session';

import { UserMenu } from './user-menu';

const show = () => renderPage(<UserMenu />, { elsewhere: { '/sign-in': <p>The door</p> } });

describe('the menu behind the name', () => {
  it('signs out, and nothing of the person stays', async () => {
    const api = fakeApi({ 'POST /api/auth/logout': { status: 204 } });
    sessionStorage.setItem(`birge.draft.${aigul.id}.note`, '"private"');
    const { user, client } = await show();
    client.setQueryData(['cases', 'file', '7'], { secret: true });

    await user.click(screen.getByRole('button', { name: /Account of Айгүл/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));

    expect(await screen.findByText('The door')).toBeTruthy();
    expect(api.calls('POST /api/auth/logout')).toHaveLength(1);
    expect(sessionStorage.length).toBe(0);
    expect(client.getQueryData(['cases', 'file', '7'])).toBeUndefined();
    expect(client.getQueryData(sessionQuery.queryKey)).toBeNull();
  });

  it('ends all sessions, also those elsewhere', async () => {
    const session = {
      id: '1',
      current: true,
      createdAt: '2026-11-23T03:00:00Z',
      lastSeenAt: '2026-11-23T04:00:00Z',
    };
    const api = fakeApi({
      'GET /api/auth/sessions': { body: { items: [{ ...session, userAgent: 'Chrome/147.0 Android' }] } },
      'DELETE /api/auth/sessions': { status: 204 },
    });
    const { user } = await show();

    await user.click(screen.getByRole('button', { name: /Account of/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Where I am signed in' }));
    await user.click(await screen.findByRole('button', { name: 'End all my sessions' }));

    expect(await screen.findByText('The door')).toBeTruthy();
    expect(api.calls('DELETE /api/auth/sessions')).toHaveLength(1);
  });
});
