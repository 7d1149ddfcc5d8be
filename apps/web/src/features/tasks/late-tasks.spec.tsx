import { screen } from '@testing-library/react';

import { dayTask, listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { LateTasksPage } from './late-tasks.page';

const show = (teamId: string | null) =>
  renderPage(<LateTasksPage />, { user: { ...asRole('manager'), teamId }, words: ['tasks', 'codes'] });

describe('what is late for a manager', () => {
  it('is late in the team, with whose it is and since when it is known', async () => {
    const task = dayTask(1, {
      priority: 'high',
      caseworker: { id: 'w', name: 'Айгүл Сейітова' },
      notice: { rung: 'manager', toldAt: '2026-11-20T04:00:00Z' },
    });
    const api = fakeApi({ 'GET /api/tasks': listOf([task]) });

    await show('t');

    expect(await screen.findByRole('link', { name: 'Call 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Late in my team' })).toBeTruthy();
    expect(screen.getByText(/Айгүл Сейітова/)).toBeTruthy();
    expect(screen.getByText(/^High priority · the manager knows since 20.Nov/)).toBeTruthy();
    expect(api.calls('GET /api/tasks')[0]!.url.searchParams.get('rung')).toBe('manager');
  });

  it('is for a region what a fortnight has passed', async () => {
    const api = fakeApi({ 'GET /api/tasks': listOf([]) });

    await show(null);

    expect(await screen.findByText('Nothing is so late.')).toBeTruthy();
    expect(api.calls('GET /api/tasks')[0]!.url.searchParams.get('rung')).toBe('escalation');
  });
});
