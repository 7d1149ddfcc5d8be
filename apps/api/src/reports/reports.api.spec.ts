import { reportCodes, reportSpecs, type ReportCode } from '@birge/domain';
import { people } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import { addChild, addTeamAtWork, daysAgo } from '../../test/reports-scene.js';
import type { ReportDto, ReportRecordListDto } from './reports.dto.js';

const read = async (client: Client, code: string, query = ''): Promise<ReportDto> => {
  const { status, body } = await client.get<ReportDto>(`/api/reports/${code}?${query}`);
  expect({ code, query, status }).toEqual({ code, query, status: 200 });
  return body;
};

const countRecords = async (client: Client, code: string, query: string): Promise<unknown> => {
  const { body } = await client.get<ReportRecordListDto>(`/api/reports/${code}/records?limit=200&${query}`);
  expect({ code, query, count: body.count }).toEqual({ code, query, count: body.items?.length });
  return body.count;
};

const cellsOf = (report: ReportDto): Record<string, number | null> =>
  Object.fromEntries(report.total.cells.map(({ code, value }) => [code, value]));

describe('reports of a manager', () => {
  let stage: Stage;
  let nurlan: Client;
  let saule: Client;
  beforeAll(async () => {
    stage = await startStage();
    await addTeamAtWork(stage.db, stage.cast);
    nurlan = await stage.as(people.nurlan);
    saule = await stage.as(people.saule);
  });
  afterAll(() => stage.close());

  it.each(reportCodes)('%s: every number opens exactly as many records', async (code: ReportCode) => {
    for (const by of reportSpecs[code].rows.manager) {
      const report = await read(nurlan, code, `by=${by}`);

      expect(await countRecords(nurlan, code, `by=${by}&cell=all`)).toBe(report.total.count.value);
      expect(await countRecords(nurlan, code, `by=${by}`)).toBe(report.numerator);
      for (const cell of report.total.cells)
        expect(await countRecords(nurlan, code, `cell=${cell.code}`)).toBe(cell.value);
      for (const row of report.breakdown) {
        expect(await countRecords(nurlan, code, `by=${by}&cell=all&row=${row.key}`)).toBe(row.count.value);
        for (const cell of row.cells.filter(({ value }) => value !== 0).slice(0, 4))
          expect(await countRecords(nurlan, code, `by=${by}&row=${row.key}&cell=${cell.code}`)).toBe(
            cell.value,
          );
      }
    }
  });

  it.each(reportCodes)('%s: its rows and columns add up to its total', async (code: ReportCode) => {
    const report = await read(nurlan, code);

    const sum = report.breakdown.reduce((all, row) => all + (row.count.value ?? 0), 0);
    expect(sum).toBe(report.total.count.value);
    const { mode, cells } = reportSpecs[code].open;
    if (mode === 'parts' && cells.length > 0) {
      const byCode = cellsOf(report);
      expect(cells.reduce((all, cell) => all + (byCode[cell] ?? 0), 0)).toBe(report.total.count.value);
    }
  });

  it.each(reportCodes)('%s: narrowed by every filter, still tile = list', async (code: ReportCode) => {
    const { subject } = reportSpecs[code];
    const filters = [
      `from=${daysAgo(30)}&to=${daysAgo(0)}`,
      `teamId=${stage.cast.teams.talgar}`,
      'locality=urban',
      'sex=female',
      'ageBand=5-9',
      'regionId=190000000',
      ...(subject === 'referrals' ? ['kind=rehabilitation'] : []),
    ];
    for (const filter of filters) {
      const report = await read(saule, code, filter);
      expect(await countRecords(saule, code, filter)).toBe(report.numerator);
    }
  });

  it('count the own team, and every team of the region for its manager', async () => {
    const team = await read(nurlan, 'caseload');
    const region = await read(saule, 'caseload', 'by=team');

    expect(team.value).toBe(7);
    expect(region.value).toBe(8);
    expect(region.breakdown.map(({ name }) => name).sort()).toEqual(['Kaskelen', 'Talgar']);
  });

  it('count what the list of cases counts, whose filters the pages lead to', async () => {
    const caseload = await read(nurlan, 'caseload');
    const states = await read(nurlan, 'cases_by_status');
    const countCases = async (query: string): Promise<unknown> =>
      (await nurlan.get<{ count: number }>(`/api/cases?${query}`)).body.count;

    for (const { key, count, cells } of caseload.breakdown.filter((row) => row.name !== null)) {
      expect(await countCases(`caseworkerId=${key}&open=true`)).toBe(count.value);
      for (const { code, value } of cells.filter(({ code }) => !['high', 'medium', 'low'].includes(code))) {
        const filter = code === 'overdue' ? 'overdue=true&open=true' : `status=${code}`;
        expect([code, await countCases(`caseworkerId=${key}&${filter}`)]).toEqual([code, value]);
      }
    }
    for (const { key, count } of states.breakdown)
      expect(await countCases(`status=${key}`)).toBe(count.value);
  });

  it('look empty for a team out of reach', async () => {
    const report = await read(nurlan, 'caseload', `teamId=${stage.cast.teams.semey}`);

    expect(report.value).toBe(0);
    expect(report.breakdown).toEqual([]);
  });

  it('weigh the caseload of each caseworker, also of one without a case', async () => {
    await stage.db.query(
      `insert into users (email, password_hash, name, role, team_id) values ('new@birge.example', 'x', 'Самал', 'caseworker', $1)`,
      [stage.cast.teams.talgar],
    );

    const report = await read(nurlan, 'caseload');

    const rows = report.breakdown.map(({ name, key, count, cells }) => [
      name ?? key,
      count.value,
      ...cells.slice(0, 4).map(({ value }) => value),
    ]);
    // Name, cases, high, medium, low, overdue.
    expect(rows).toEqual([
      ['Айгүл Сейітова', 4, 2, 1, 1, 1],
      ['Динара Омарова', 2, 0, 2, 0, 0],
      ['none', 1, 0, 1, 0, 0],
      ['Самал', 0, 0, 0, 0, 0],
    ]);
    expect(report.target).toBe(25);
  });

  it('count answers that are late, of those that are still owed', async () => {
    expect(await read(nurlan, 'late_answers')).toMatchObject({
      value: 1,
      numerator: 1,
      denominator: 2,
      unit: 'referrals',
    });
  });

  it('say which share was decided in time, in the period only', async () => {
    const all = await read(nurlan, 'decided_in_time', `from=${daysAgo(200)}&to=${daysAgo(0)}`);
    const lately = await read(nurlan, 'decided_in_time', `from=${daysAgo(26)}&to=${daysAgo(0)}`);

    expect(all).toMatchObject({ denominator: 8, unit: 'percent' });
    expect(lately).toMatchObject({ value: 100, numerator: 1, denominator: 1 });
  });

  it('count children with a difficulty for whom nothing started in twelve months', async () => {
    expect(await read(nurlan, 'no_service_started')).toMatchObject({
      value: 2,
      denominator: 3,
      unit: 'children',
    });
  });

  it('take the days from sending to the start, one-step aid included', async () => {
    const report = await read(nurlan, 'days_to_start');

    // 50, 40, 20, 20 and 45 days.
    expect(report.value).toBe(40);
    expect(report.total.measures).toEqual([
      { code: 'median', value: 40 },
      { code: 'p90', value: 48 },
    ]);
    expect(report.total.count.value).toBe(5);
  });

  it('tell how many wait, how long, and since when there are more', async () => {
    const report = await read(nurlan, 'waiting_list');

    expect(report.value).toBe(2);
    expect(report.total.measures).toEqual([
      { code: 'median', value: 55 },
      { code: 'oldest', value: 90 },
    ]);
    expect(report.breakdown[0]?.names?.en).toBeTruthy();
    expect(report.series).toHaveLength(6);
    expect(report.series.at(-1)).toEqual({ on: report.filter.to ?? daysAgo(0), value: 2, suppressed: false });
  });

  it('follow each sent referral once, from sent to completed', async () => {
    const report = await read(nurlan, 'referral_funnel', `from=${daysAgo(200)}&to=${daysAgo(0)}`);

    expect(report.value).toBe(11);
    expect(cellsOf(report)).toMatchObject({
      answered: 8,
      unanswered: 2,
      unanswered_late: 1,
      declined: 1,
      declined_no_capacity: 1,
      positive: 7,
      started: 5,
      completed: 2,
      ended_unanswered: 1,
      ended_after_start: 1,
    });
  });

  it('show the records with the child, the case and what was measured', async () => {
    const { body } = await nurlan.get<ReportRecordListDto>(
      '/api/reports/waiting_list/records?sort=dueOn&limit=1',
    );

    expect(body.items[0]).toMatchObject({
      child: { givenName: 'Аружан' },
      caseStatus: expect.any(String),
      referral: {
        status: 'waitlisted',
        serviceId: 'RH-KPPK',
        organisation: { name: 'Correction Cabinet No. 2' },
      },
    });
    expect(body.nextCursor).not.toBeNull();
    const next = await nurlan.get<ReportRecordListDto>(
      `/api/reports/waiting_list/records?sort=dueOn&limit=1&cursor=${body.nextCursor}`,
    );
    expect(next.body.items).toHaveLength(1);
  });

  it.each([
    ['by=moon', '#/by'],
    ['by=kind', '#/by'],
    ['kind=rehabilitation', '#/kind'],
    ['from=2026-02-30', '#/from'],
    ['from=2026-03-01&to=2026-02-01', '#/to'],
    ['from=1999-01-01', '#/from'],
    ['teamId=talgar', '#/teamId'],
    ['regionId=19', '#/regionId'],
    ['sex=girl', '#/sex'],
    ['ageBand=0-99', '#/ageBand'],
    ['name=Aruzhan', '#/name'],
  ])('refuse %s at its field', async (query, pointer) => {
    const answer = await nurlan.get<{ errors: { pointer: string }[] }>(`/api/reports/caseload?${query}`);

    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it.each(['cell=secrets', 'cursor=bm8', 'limit=0', 'sort=name'])('refuse a list with %s', async (query) => {
    expect(await nurlan.get(`/api/reports/caseload/records?${query}`)).toMatchObject({ status: 422 });
  });

  it('do not exist under another name', async () => {
    expect(await nurlan.get('/api/reports/salaries')).toMatchObject({ status: 404 });
  });

  it.each(['aigul', 'marina', 'gulnar', 'asel'] as const)('are not for %s', async (person) => {
    const client = await stage.as(people[person]);

    expect(await client.get('/api/reports/caseload')).toMatchObject({ status: 403 });
    expect(await client.get('/api/reports/caseload/records')).toMatchObject({ status: 403 });
  });
});

describe('reports of an analyst', () => {
  let stage: Stage;
  let timur: Client;
  beforeAll(async () => {
    stage = await startStage();
    // 22 children of the Almaty region, 3 of them urban; 8 of Abai, 2 of them urban; ages and sexes mixed.
    for (let index = 0; index < 22; index++) {
      await addChild(stage.db, stage.cast, {
        locality: index < 3 ? 'urban' : 'rural',
        sex: index % 2 ? 'male' : 'female',
        bornOn: index < 20 ? '2019-01-01' : '2010-01-01',
        difficulties: index < 15 ? ['walking'] : [],
        referrals:
          index < 12 ? [{ status: 'in_progress', sent: 60, decided: 50, due: 45, started: 10 + index }] : [],
      });
    }
    for (let index = 0; index < 8; index++) {
      await addChild(stage.db, stage.cast, {
        team: 'semey',
        locality: index < 2 ? 'urban' : 'rural',
        difficulties: ['seeing'],
      });
    }
    timur = await stage.as(people.timur);
  });
  afterAll(() => stage.close());

  const table = (report: ReportDto): Record<string, (number | string | null)[]> =>
    Object.fromEntries(
      [report.total, ...report.breakdown].map(({ key, count, cells }) => [
        key,
        [count, ...cells].map((cell) => (cell.suppressed ? (cell.withheld ? 'withheld' : '<5') : cell.value)),
      ]),
    );

  it('hide counts from 1 to 4, and what would give them away', async () => {
    const report = await read(timur, 'children_by_region');

    expect(report.value).toBe(30);
    // All, urban, rural: five urban children in two regions of three and two.
    expect(table(report)).toEqual({
      all: [30, 5, 25],
      '190000000': [22, '<5', 'withheld'],
      '100000000': [8, '<5', 'withheld'],
    });
  });

  it('say rates only where ten records stand behind them', async () => {
    const report = await read(timur, 'service_coverage');

    const rates = Object.fromEntries(report.breakdown.map(({ key, value }) => [key, value]));
    expect(report.value).toBe(40);
    expect(rates).toEqual({ '190000000': 55, '100000000': null });
  });

  it('say medians only where ten records stand behind them, and never the longest wait', async () => {
    const days = await read(timur, 'days_to_start');
    const waits = await read(timur, 'waiting_list');

    expect(days.value).not.toBeNull();
    expect(waits.total.measures).toContainEqual({ code: 'oldest', value: null });
  });

  it('cannot be subtracted through another filter: a slice is cut from a table that was decided as a whole', async () => {
    const all = await read(timur, 'children_by_region');
    const urban = await read(timur, 'children_by_region', 'locality=urban');
    const abai = await read(timur, 'children_by_region', 'regionId=100000000');

    expect(urban.breakdown.every(({ count }) => count.suppressed)).toBe(true);
    expect(abai.total.count.value).toBe(8);
    expect(abai.total.cells.every(({ suppressed }) => suppressed)).toBe(true);
    expect(table(abai)['100000000']).toEqual(table(all)['100000000']);
  });

  it('tell the same about the same group, whatever the rows are', async () => {
    for (const by of reportSpecs.service_coverage.rows.analyst) {
      const report = await read(timur, 'service_coverage', `by=${by}`);
      expect(table(report)['all']).toEqual([30, 12, 18]);
    }
  });

  it('hide the difficulty that nearly every child or hardly any child has', async () => {
    const report = await read(timur, 'difficulties');

    const cells = Object.fromEntries(
      report.total.cells.map((cell) => [cell.code, cell.suppressed ? null : cell.value]),
    );
    expect(cells).toMatchObject({ in_any: 23, in_walking: 15, in_seeing: 8, in_hearing: 0 });
  });

  it.each([
    ['sex=female&locality=rural', '#/locality'],
    ['from=2026-02-01&to=2026-03-01', '#/from'],
  ])('refuse %s, which could be subtracted from another answer', async (query, pointer) => {
    const answer = await timur.get<{ errors: { pointer: string }[] }>(
      `/api/reports/decided_in_time?${query}`,
    );

    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.pointer)).toHaveLength(1);
    expect(['#/sex', pointer]).toContain(answer.body.errors[0]?.pointer);
  });

  it.each(['by=caseworker', 'by=team', 'teamId=01990000-0000-7000-8000-000000000000'])(
    'refuse %s: not about people who work here',
    async (query) => {
      expect(await timur.get(`/api/reports/caseload?${query}`)).toMatchObject({ status: 422 });
    },
  );

  it.each(reportCodes)('%s names nobody and has no list', async (code) => {
    const report = await read(timur, code);

    expect(report.breakdown.every(({ name }) => name === null)).toBe(true);
    expect(await timur.get(`/api/reports/${code}/records`)).toMatchObject({ status: 403 });
  });

  it.each(reportCodes)('%s shows no count from 1 to 4 anywhere', async (code) => {
    for (const by of reportSpecs[code].rows.analyst) {
      for (const filter of ['', 'sex=male', 'ageBand=15-17', 'locality=urban', 'regionId=100000000']) {
        const report = await read(timur, code, `by=${by}&${filter}`);
        const shown = [report.total, ...report.breakdown].flatMap(({ count, cells }) => [count, ...cells]);
        expect(shown.filter(({ value }) => value !== null && value > 0 && value < 5)).toEqual([]);
        expect(report.numerator === null || report.numerator === 0 || report.numerator >= 5).toBe(true);
      }
    }
  });
});
