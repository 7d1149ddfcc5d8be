import { screen } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { ReportRecordsPage } from './report-records.page';
import { reportOf } from './reports-on-stage';

const record = {
  id: 'r1',
  caseId: 'c1',
  caseNumber: '4821',
  caseStatus: 'active',
  priority: 'high',
  child: { familyName: 'Ермекқызы', givenName: 'Аружан', bornOn: '2020-03-12' },
  caseworker: { id: 'a', name: 'Айгүл Сейітова' },
  team: { id: 't', name: 'Talgar' },
  caseDueOn: null,
  referral: {
    id: 'r1',
    number: 'R-10001',
    status: 'waitlisted',
    kind: 'rehabilitation',
    serviceId: 'RH-ST',
    service: { kk: 'Логопед', ru: 'Логопед', en: 'Speech therapy' },
    organisation: { id: 'o', name: 'Correction Cabinet No. 2' },
    sentOn: '2026-08-01',
    dueOn: '2026-08-20',
  },
  days: 112,
  since: '2026-08-03T05:00:00Z',
};

const show = (at: string) =>
  renderPage(<ReportRecordsPage />, {
    at,
    path: '/reports/:code/records',
    user: asRole('manager'),
    words: ['reports', 'codes'],
  });

describe('the records behind a number', () => {
  it('are asked for with the filter of the number, and lead to the record', async () => {
    const server = fakeApi({
      'GET /api/reports/waiting_list/records': { body: { items: [record], nextCursor: null, count: 1 } },
      'GET /api/reports/waiting_list': {
        body: reportOf('waiting_list', { count: 1 }, [{ key: 'RH-ST', name: 'Speech therapy', count: 1 }]),
      },
    });

    await show('/reports/waiting_list/records?by=service&row=RH-ST&cell=all&secret=1');

    expect(await screen.findByText('Аружан Ермекқызы')).toBeTruthy();
    expect(screen.getByText('1 record behind this number.')).toBeTruthy();
    expect(screen.getByText('112 d')).toBeTruthy();
    expect(screen.getByText('Waiting list')).toBeTruthy();
    expect(await screen.findByText('Service: Speech therapy')).toBeTruthy();
    const asked = server.calls('GET /api/reports/waiting_list/records')[0]!.url.searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      by: 'service',
      row: 'RH-ST',
      cell: 'all',
      sort: 'since',
      limit: '50',
    });
  });

  it('say so when there are none any more', async () => {
    fakeApi({ 'GET /api/reports/late_answers/records': { body: { items: [], nextCursor: null, count: 0 } } });

    await show('/reports/late_answers/records');

    expect(await screen.findByText('No records')).toBeTruthy();
  });

  it('do not exist for a report that does not exist, or for who may not see them', async () => {
    fakeApi({ 'GET /api/reports/caseload/records': problem(403, 'forbidden') });

    await show('/reports/salaries/records');
    expect(await screen.findByText('This page is not here')).toBeTruthy();
  });
});
