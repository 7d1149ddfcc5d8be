import { reportCodes } from '@birge/domain';
import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { OverviewPage } from './overview.page';
import { noReport, reportOf } from './reports-on-stage';

const child = { familyName: 'Төлеген', givenName: 'Нұрислам', bornOn: '2023-02-01' };
const nobody = { items: [], nextCursor: null, count: 0 };

const routes = (extra: Record<string, FakeRoute> = {}): Record<string, FakeRoute> => ({
  ...Object.fromEntries(reportCodes.map((code) => [`GET /api/reports/${code}`, { body: noReport(code) }])),
  'GET /api/plans': { body: nobody },
  'GET /api/cases/transfers': { body: nobody },
  'GET /api/reports/cases_by_status/records': { body: nobody },
  ...extra,
});

const show = (at = '/overview') =>
  renderPage(<OverviewPage />, {
    at,
    path: '/overview',
    user: asRole('manager'),
    words: ['reports', 'codes', 'late'],
  });

/** A card that has its numbers. */
const card = (name: string) =>
  waitFor(() => {
    const section = screen.getByRole('heading', { name }).closest('section')!;
    expect(section.querySelector('[aria-busy]')).toBeNull();
    return within(section);
  });

describe('the overview', () => {
  it('is headed by the team, its caseworkers and its children', async () => {
    const rows = [
      { key: 'a', name: 'Айгүл Сейітова', count: 21 },
      { key: 'b', name: 'Динара Омарова', count: 26 },
    ];
    fakeApi(routes({ 'GET /api/reports/caseload': { body: reportOf('caseload', { count: 47 }, rows) } }));

    await show();

    expect(await screen.findByRole('heading', { level: 1, name: 'Talgar' })).toBeTruthy();
    expect(
      await screen.findByText(/2 caseworkers, 47 children\. All figures as of 23 November, 08:00\./),
    ).toBeTruthy();
  });

  it('shows what waits for a decision, the oldest first, each with the way to it', async () => {
    const since = (day: string) => `${day}T04:00:00Z`;
    fakeApi(
      routes({
        'GET /api/plans': {
          body: {
            ...nobody,
            count: 1,
            items: [
              {
                id: 'p',
                caseId: 'c1',
                child,
                author: { id: 'u', name: 'Айгүл С.' },
                goalCount: 2,
                submittedAt: since('2026-11-19'),
              },
            ],
          },
        },
        'GET /api/reports/cases_by_status/records': {
          body: {
            ...nobody,
            count: 1,
            items: [
              {
                id: 'c2',
                caseId: 'c2',
                child: { ...child, givenName: 'Ерасыл' },
                caseworker: null,
                since: since('2026-11-12'),
              },
            ],
          },
        },
      }),
    );

    await show();

    const decisions = await card('Waits for your decision 2');
    const links = (await decisions.findAllByRole('link', { name: /Look and decide/ })).map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['/approvals/closures/c2', '/approvals/plans/c1/p']);
    expect(decisions.getByText('Айгүл С.: 2 goals')).toBeTruthy();
  });

  it('opens exactly the records of each figure, with the period that it was made with', async () => {
    fakeApi(
      routes({
        'GET /api/reports/late_answers': {
          body: reportOf('late_answers', { count: 15, value: 6, cells: { late: 6, in_time: 9 } }),
        },
        'GET /api/reports/decided_in_time': {
          body: reportOf('decided_in_time', { count: 81, value: 78, cells: { in_time: 63, late: 18 } }),
        },
      }),
    );

    await show();

    const late = await card('Late answers');
    expect(await late.findByText('6')).toBeTruthy();
    expect(late.getByText('of 15 open; standard is over')).toBeTruthy();
    expect(late.getByRole('link', { name: 'Open the 6' })).toHaveProperty(
      'href',
      'http://localhost/reports/late_answers/records',
    );
    const decided = await card('Decided in time');
    expect(decided.getByText('63 of 81 decided referrals')).toBeTruthy();
    expect(decided.getByRole('link', { name: 'Open the 81' })).toHaveProperty(
      'href',
      'http://localhost/reports/decided_in_time/records?from=2026-09-01&to=2026-11-23&cell=all',
    );
  });

  it('names who is over the target and who has room', async () => {
    const rows = [
      { key: 'd', name: 'Динара Омарова', count: 26, cells: { high: 9, medium: 11, low: 6 } },
      { key: 's', name: 'Самал Жүнісова', count: 12, cells: { high: 2, medium: 6, low: 4 } },
    ];
    fakeApi(routes({ 'GET /api/reports/caseload': { body: reportOf('caseload', { count: 38 }, rows) } }));

    await show();

    const load = await card('Caseload, weighted');
    expect(await load.findByText('Динара Омарова: over 25 cases.')).toBeTruthy();
    expect(load.getByText('Room for more: Самал Жүнісова.')).toBeTruthy();
    expect(load.getByText('55')).toBeTruthy();
    expect(load.getByRole('link', { name: 'Динара Омарова' })).toHaveProperty(
      'href',
      'http://localhost/cases?caseworkerId=d',
    );
  });

  it('shows a drawing as a table on demand', async () => {
    const rows = [{ key: 'd', name: 'Динара Омарова', count: 26, cells: { high: 9 } }];
    fakeApi(
      routes({
        'GET /api/reports/caseload': { body: reportOf('caseload', { count: 26, cells: { high: 9 } }, rows) },
      }),
    );
    const { user } = await show();

    const load = await card('Caseload, weighted');
    await user.click(await load.findByRole('button', { name: 'As a table' }));

    expect(load.getByRole('link', { name: '9: Динара Омарова, High' })).toHaveProperty(
      'href',
      'http://localhost/reports/caseload/records?cell=high&row=d&by=caseworker',
    );
  });

  it('keeps the period in the address and asks every report for it', async () => {
    const server = fakeApi(routes());
    const { user, router } = await show('/overview?from=2026-01-01&to=2026-02-28');

    await screen.findByRole('heading', { name: 'Late answers' });
    expect(server.calls('GET /api/reports/referral_funnel')[0]?.url.search).toBe(
      '?from=2026-01-01&to=2026-02-28',
    );
    await user.click(screen.getByRole('button', { name: /Period/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Twelve months' }));

    await waitFor(() => expect(router.state.location.search).toMatch(/from=20\d\d-\d\d-01&to=/));
  });

  it('says calmly that nothing waits, and that a figure could not be loaded', async () => {
    fakeApi(routes({ 'GET /api/reports/late_answers': problem(500, 'internal') }));

    await show();

    expect(await screen.findByText('Nothing waits for your decision.')).toBeTruthy();
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('This figure could not be loaded.'),
    );
  });
});
