import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { asOrganisation, REFERRAL } from '../../../test/referrals';
import { asRole, renderPage } from '../../../test/render-page';

import { InboxAnswerPage } from './inbox-answer.page';

const route = `/api/referrals/${REFERRAL}`;
const declined = asOrganisation({
  status: 'declined',
  version: 4,
  waiting: null,
  offeredActions: [],
});

const open = (at = `/inbox/${REFERRAL}`) =>
  renderPage(<InboxAnswerPage />, {
    at,
    path: '/inbox/:id',
    user: asRole('provider', { organisationName: 'Correction Cabinet No. 2' }),
    words: ['inbox', 'referrals', 'codes', 'family-codes'],
  });

function answering(after = declined) {
  return fakeApi({
    [`GET ${route}`]: { body: asOrganisation() },
    [`POST ${route}/actions`]: { body: after },
    [`GET ${route}/history`]: { body: { items: [] } },
    'GET /api/locations': { body: { items: [] } },
    'GET /api/services': { body: { items: [] } },
  });
}

describe('the page on which an organisation answers', () => {
  it('says who is asked for, until when, and what was told', async () => {
    answering();
    await open();

    expect(
      await screen.findByRole('heading', { level: 1, name: /You are asked to take: girl, 7 years/ }),
    ).toBeTruthy();
    expect(screen.getByText(/Monday, 7 December/)).toBeTruthy();
    expect(screen.getByText(/Walking: a lot/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /We put on the waiting list/ })).toBeTruthy();
  });

  it('asks only what the answer needs, and shows what the family will read', async () => {
    answering();
    const { user } = await open();

    await user.click(await screen.findByRole('link', { name: /We put on the waiting list/ }));
    await user.type(screen.getByLabelText(/Place in the queue/), '6');
    await user.type(screen.getByLabelText('What to tell the family'), 'Bring the orthoses.');

    expect(screen.queryByText('Why not?')).toBeNull();
    const family = screen.getByRole('heading', { name: 'The family will see' }).parentElement;
    expect(within(family!).getByText(/waiting list, place 6/)).toBeTruthy();
    expect(within(family!).getByText(/Bring the orthoses/)).toBeTruthy();
  });

  it('does not send a decline without its reason, then sends it under one key and says thanks', async () => {
    const server = answering();
    const { user } = await open(`/inbox/${REFERRAL}?answer=decline`);

    await user.click(await screen.findByRole('button', { name: 'Send the answer' }));
    expect(screen.getByText('Reason: fill this in')).toBeTruthy();
    expect(server.calls(`POST ${route}/actions`)).toHaveLength(0);

    await user.click(screen.getByRole('radio', { name: 'No free places' }));
    server.set(`GET ${route}`, { body: declined });
    await user.dblClick(screen.getByRole('button', { name: 'Send the answer' }));

    expect(await screen.findByText('Thank you, the answer is sent.')).toBeTruthy();
    const calls = server.calls(`POST ${route}/actions`);
    expect(calls[0]?.body).toEqual({ action: 'decline', reason: 'no_capacity' });
    // However often it is pressed: one key, so one answer.
    expect(new Set(calls.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
  });

  it('shows how it now is when somebody else was faster', async () => {
    const server = answering();
    const { user } = await open(`/inbox/${REFERRAL}?answer=accept`);
    await screen.findByRole('button', { name: 'Send the answer' });
    server.set(`POST ${route}/actions`, problem(409, 'illegal_action', { state: 'declined', allowed: [] }));
    server.set(`GET ${route}`, { body: declined });

    await user.click(screen.getByRole('button', { name: 'Send the answer' }));

    expect(await screen.findByText(/Somebody was faster. The referral is now: Declined/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Send the answer' })).toBeNull());
  });
});
