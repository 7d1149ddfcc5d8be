import { defaultLadder, defaultTimeLimits, isOptionalTimeLimit, timeLimitSteps } from '@birge/domain';
import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { TimeLimitsPage } from './time-limits.page';

const limits = {
  items: timeLimitSteps.map((step) => ({
    step,
    optional: isOptionalTimeLimit(step),
    ...defaultTimeLimits[step],
    version: 3,
  })),
  ladder: { ...defaultLadder, version: 2 },
  changes: [
    {
      id: 'c',
      at: '2026-11-20T04:00:00Z',
      subject: 'plan',
      by: { id: 'u', name: 'Әсел Жұмабай' },
      differences: [{ of: 'high', from: 10, fromUnit: 'days', to: 7, toUnit: 'days' }],
    },
  ],
};
const PATCH = 'PATCH /api/time-limits/plan';
const answers = (extra = {}) => fakeApi({ 'GET /api/time-limits': { body: limits }, ...extra });
const show = (role: 'administrator' | 'caseworker') =>
  renderPage(<TimeLimitsPage />, { user: asRole(role), words: ['time-limits', 'codes'] });

describe('the time limits', () => {
  it('are a table of steps and priorities that everybody reads, with what was changed', async () => {
    answers();

    await show('caseworker');

    const row = (await screen.findByText('Needs assessment')).closest('tr')!;
    expect(within(row).getByText('72 hours')).toBeTruthy();
    expect(within(row).getByText('14 days')).toBeTruthy();
    expect(screen.getAllByText('not asked for')).toHaveLength(2);
    expect(screen.getByText('14 days after')).toBeTruthy();
    expect(screen.getByText('High: 10 days → 7 days')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
  });

  it('are changed by an administrator, by the version that was seen', async () => {
    const api = answers({ [PATCH]: { body: limits.items[4] } });
    const { user } = await show('administrator');

    await user.click(await screen.findByRole('button', { name: 'Change: Plan written and approved' }));
    const amount = await screen.findByLabelText('How much: High');
    await user.clear(amount);
    await user.type(amount, '5');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [call] = api.calls(PATCH);
    expect(call!.headers['If-Match']).toBe('"3"');
    expect(call!.body).toMatchObject({
      high: { amount: 5, unit: 'days' },
      low: { amount: 30, unit: 'days' },
    });
  });

  it('ask where somebody else has changed the same, and say what the server does not take', async () => {
    const now = limits.items[4];
    const theirs = { ...now, version: 2, high: { amount: 9, unit: 'days' } };
    const api = answers({ [PATCH]: problem(412, 'stale', { current: theirs }) });
    const { user } = await show('administrator');

    await user.click(await screen.findByRole('button', { name: 'Change: Plan written and approved' }));
    const high = await screen.findByLabelText('How much: High');
    await user.clear(high);
    await user.type(high, '4');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const asked = await screen.findByRole('group', { name: /changed this meanwhile/ });
    expect(within(asked).getByText('9')).toBeTruthy();
    await user.click(within(asked).getByRole('radio', { name: /4/ }));
    api.set(PATCH, problem(422, 'invalid', { errors: [{ pointer: '#/high/amount', rules: ['max'] }] }));
    await user.click(within(asked).getByRole('button', { name: 'Save what I have chosen' }));

    expect((await screen.findAllByText(/too large/)).length).toBeGreaterThan(0);
    expect(api.calls(PATCH).at(-1)).toMatchObject({
      body: { high: { amount: 4 } },
      headers: { 'If-Match': '"2"' },
    });
  });

  it('have a ladder that is changed as a whole', async () => {
    const LADDER = 'PATCH /api/time-limits/ladder';
    const api = answers({ [LADDER]: { body: limits.ladder } });
    const { user } = await show('administrator');

    await user.click(await screen.findByRole('button', { name: 'Change the days' }));
    const manager = await screen.findByLabelText('The manager knows');
    await user.clear(manager);
    await user.type(manager, '5');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.calls(LADDER).map(({ body }) => body)).toEqual([
        { reminder: -2, overdue: 1, manager: 5, escalation: 14 },
      ]),
    );
  });
});
