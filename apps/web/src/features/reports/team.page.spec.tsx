import { screen, within } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { reportOf } from './reports-on-stage';
import { TeamPage } from './team.page';

const show = () =>
  renderPage(<TeamPage />, {
    at: '/team',
    path: '/team',
    user: asRole('manager'),
    words: ['reports', 'codes'],
  });

describe('the team', () => {
  it('shows each caseworker with load and states, and each number opens its cases', async () => {
    const dinara = {
      key: 'd',
      name: 'Динара Омарова',
      count: 26,
      cells: { high: 9, medium: 11, low: 6, active: 15, overdue: 4 },
    };
    const total = { count: 26, cells: dinara.cells };
    fakeApi({ 'GET /api/reports/caseload': { body: reportOf('caseload', total, [dinara]) } });

    await show();

    const row = within((await screen.findByRole('rowheader', { name: /Динара Омарова/ })).closest('tr')!);
    expect(row.getByText(/55 of 50 · over/)).toBeTruthy();
    const links = row.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/cases?caseworkerId=d',
      '/cases?caseworkerId=d&overdue=true',
      '/cases?caseworkerId=d&status=active',
    ]);
  });

  it('lists cases without a caseworker apart', async () => {
    const nobody = { key: 'none', count: 2, cells: { registered: 2 } };
    fakeApi({
      'GET /api/reports/caseload': {
        body: reportOf('caseload', { count: 2, cells: { registered: 2 } }, [nobody]),
      },
    });

    await show();

    const row = within((await screen.findByRole('rowheader', { name: 'No caseworker yet' })).closest('tr')!);
    expect(row.getAllByRole('link')[0]).toHaveProperty(
      'href',
      'http://localhost/reports/caseload/records?cell=all&row=none&by=caseworker',
    );
  });

  it('says that a team has nobody yet', async () => {
    fakeApi({ 'GET /api/reports/caseload': { body: reportOf('caseload', { count: 0 }) } });

    await show();

    expect(await screen.findByText('No caseworkers in this team yet.')).toBeTruthy();
  });
});
