import { reportSpecs } from '@birge/domain';
import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { FiguresPage } from './figures.page';
import { toCsv } from './report-csv';
import { reportOf } from './reports-on-stage';
import type { ReportWords } from './report-words';

const places = reportOf(
  'children_by_region',
  { count: 30, cells: { urban: 5, rural: 25 } },
  [
    { key: '190000000', name: 'Almaty region', count: 22, cells: { urban: null, rural: null } },
    { key: '100000000', name: 'Abai', count: null, cells: { urban: null, rural: 0 } },
  ],
  { by: 'region', cells: reportSpecs.children_by_region.open.cells as string[] },
);
places.breakdown[0]!.cells[1]!.withheld = true;

const show = (role: 'analyst' | 'manager', at: string) =>
  renderPage(<FiguresPage />, {
    at,
    path: at.split('?')[0]!,
    user: asRole(role, role === 'analyst' ? { teamId: null, teamName: null } : {}),
    words: ['reports', 'codes'],
  });

describe('the figures of an analyst', () => {
  it('say what is hidden and why, and open no list', async () => {
    fakeApi({
      'GET /api/reports/children_by_region': { body: places },
      'GET /api/locations': { body: { items: [] } },
    });

    await show('analyst', '/figures');

    const row = within((await screen.findAllByRole('row', { name: /Almaty region 22/ })).at(-1)!);
    expect(row.getByTitle('Fewer than 5')).toHaveProperty('textContent', expect.stringContaining('<5'));
    expect(row.getByTitle(/Withheld/)).toHaveProperty('textContent', expect.stringContaining('…'));
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/official population numbers are not in the product yet/)).toBeTruthy();
  });

  it('take one filter at a time', async () => {
    const server = fakeApi({
      'GET /api/reports/children_by_region': { body: places },
      'GET /api/locations': { body: { items: [] } },
    });
    const { user, router } = await show('analyst', '/figures?sex=female');

    await user.click(await screen.findByRole('button', { name: 'Town or village' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Rural' }));

    await waitFor(() => expect(router.state.location.search).toBe('?locality=rural'));
    expect(server.calls('GET /api/reports/children_by_region').at(-1)?.url.search).toBe(
      '?locality=rural&by=region',
    );
  });

  it('ask for whole years', async () => {
    const server = fakeApi({
      'GET /api/reports/decided_in_time': { body: reportOf('decided_in_time', { count: 0, value: null }) },
      'GET /api/locations': { body: { items: [] } },
    });

    await show('analyst', '/figures?report=decided_in_time&year=2025');

    await screen.findByRole('heading', { name: 'Decided in time' });
    expect(server.calls('GET /api/reports/decided_in_time')[0]?.url.search).toBe(
      '?from=2025-01-01&to=2025-12-31&by=kind',
    );
  });
});

describe('the reports of a manager', () => {
  it('open the records behind each number', async () => {
    fakeApi({
      'GET /api/reports/children_by_region': { body: { ...places, breakdown: [], total: places.total } },
    });
    const row = reportOf('children_by_region', { count: 7, cells: { urban: 0, rural: 7 } }, [
      { key: '190000000', name: 'Almaty region', count: 7, cells: { urban: 0, rural: 7 } },
    ]);
    fakeApi({ 'GET /api/reports/children_by_region': { body: row } });

    await show('manager', '/reports?report=children_by_region');

    const link = await screen.findByRole('link', { name: '7: Almaty region, Rural' });
    expect(link).toHaveProperty(
      'href',
      'http://localhost/reports/children_by_region/records?cell=rural&row=190000000&by=region',
    );
  });
});

describe('a report as a file', () => {
  const words = {
    t: (key: string) => (key === 'figures.smallSign' ? '<5' : key),
    name: () => 'Children, "by place"',
    row: (_: string, __: string, { key, name }: { key: string; name: string | null }) => name ?? key,
    cell: (_: string, code: string) => code,
  } as unknown as ReportWords;

  it('holds what the page shows, and nothing that the page hides', () => {
    const lines = toCsv([places], words, 'en').split('\r\n');

    expect(lines[0]).toBe(
      '\ufeff"csv.report","csv.from","csv.to","csv.asOf","csv.row","csv.column","csv.value"',
    );
    expect(lines[2]).toBe(
      '"Children, ""by place""","","","23\u00a0Nov\u00a02026, 08:00","Almaty region","urban","<5"',
    );
    expect(lines[3]).toContain('"rural","figures.withheldSign"');
  });

  it('cannot run a formula in a spreadsheet', () => {
    const evil = reportOf('caseload', { count: 1 }, [{ key: 'x', name: '=HYPERLINK("http://x")', count: 1 }]);

    expect(toCsv([evil], words, 'ru')).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
