import { addCase, insert, people, type CaseScene } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { ReportDto } from '../reports/reports.dto.js';
import type { HiddenChildPageDto } from './hidden-children.dto.js';

describe('hidden children', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  const screen = (caseId: string, outcome: string, screenedOn: string): Promise<string> =>
    insert(stage.db, 'screenings', {
      case_id: caseId,
      status: 'completed',
      instrument: 'cfm_5_17',
      rule_id: 'WG-UNICEF-2018',
      language: 'kk',
      screened_on: screenedOn,
      age_years: 6,
      outcome,
      results: JSON.stringify([
        { domain: 'walking', result: outcome === 'positive' ? 'difficulty' : 'no_difficulty' },
      ]),
      author_id: stage.cast.ids.aigul,
      completed_at: `${screenedOn}T08:00:00Z`,
    });
  const addScreened = async (screenedOn = '2026-10-01', scene: CaseScene = {}) => {
    const made = await addCase(stage.db, stage.cast, scene);
    await screen(made.id, 'positive', screenedOn);
    return made;
  };
  const register = (childId: string, change: object = {}): Promise<string> =>
    insert(stage.db, 'registrations', {
      child_id: childId,
      kind: 'mse',
      category: 'under_7',
      valid_from: '2025-01-01',
      ...change,
    });
  const list = async (person: string, query = ''): Promise<HiddenChildPageDto> =>
    (await (await stage.as(person)).get<HiddenChildPageDto>(`/api/hidden-children${query}`)).body;
  const ids = async (person: string, query = ''): Promise<string[]> =>
    (await list(person, query)).items.map(({ id }) => id);

  it('are those with difficulties whom neither register knows, known the longest first', async () => {
    const [late, early] = [await addScreened('2026-10-01'), await addScreened('2026-03-01')];
    await addCase(stage.db, stage.cast);

    const { items, count } = await list(people.aigul);

    expect(count).toBe(2);
    expect(items).toMatchObject([
      { id: early.id, since: '2026-03-01', difficulties: ['walking'], referral: null },
      { id: late.id, since: '2026-10-01' },
    ]);
  });

  it.each([
    ['a status', { kind: 'mse', category: 'under_7' }],
    ['a conclusion', { kind: 'pmpc', category: null }],
  ])('are found no more with %s that is valid', async (_, kind) => {
    const { childId } = await addScreened();
    expect(await ids(people.aigul)).toHaveLength(1);

    await register(childId, kind);

    expect(await ids(people.aigul)).toEqual([]);
  });

  it.each([
    ['that has ended', { valid_to: '2026-01-01' }],
    ['that begins later', { valid_from: '2099-01-01' }],
    ['that was entered in error', { status: 'entered_in_error', status_reason: 'wrong_child' }],
    ['of a programme that is no register', { kind: 'ipar', category: null }],
  ])('stay hidden with a registration %s', async (_, change) => {
    const { childId } = await addScreened();

    await register(childId, change);

    expect(await ids(people.aigul)).toHaveLength(1);
  });

  it('are judged by their last screening, and leave with the case', async () => {
    const [better, worse, closed] = [
      await addScreened(),
      await addCase(stage.db, stage.cast),
      await addScreened(),
    ];
    await screen(better.id, 'negative', '2026-11-01');
    await screen(worse.id, 'negative', '2026-01-01');
    await screen(worse.id, 'positive', '2026-11-02');
    await stage.db.query(`update cases set status = 'closed' where id = $1`, [closed.id]);

    expect(await ids(people.aigul)).toEqual([worse.id]);
  });

  it('show a referral to a register that is on its way', async () => {
    const { id } = await addScreened();
    const referral = await insert(stage.db, 'referrals', {
      case_id: id,
      kind: 'education',
      service_id: 'ED-PMPC',
      author_id: stage.cast.ids.aigul,
    });

    const { items } = await list(people.aigul);

    expect(items[0]?.referral).toEqual({ id: referral, serviceId: 'ED-PMPC', status: 'draft' });
  });

  it('are narrowed by age, place and since when', async () => {
    const young = await addScreened('2026-10-01', { bornOn: '2023-01-01' });
    const old = await addScreened('2026-03-01', { bornOn: '2014-01-01' });
    const [place] = await stage.db.query<{ id: string; region: string }[]>(
      `select ch.location_id as id, l.parent_id as region from cases c join children ch on ch.id = c.child_id
       join locations l on l.id = ch.location_id where c.id = $1`,
      [young.id],
    );

    expect(await ids(people.aigul, '?ageBand=2-4')).toEqual([young.id]);
    expect(await ids(people.aigul, '?until=2026-04-01')).toEqual([old.id]);
    expect(await ids(people.aigul, `?locationId=${place?.region}`)).toHaveLength(2);
    expect(await ids(people.aigul, '?locationId=100000000')).toEqual([]);
    expect(await ids(people.aigul, '?locality=urban')).toEqual([]);
    expect(await ids(people.aigul, '?sort=-since')).toEqual([young.id, old.id]);
  });

  it('are paged by key', async () => {
    for (const day of ['2026-03-01', '2026-04-01', '2026-05-01']) await addScreened(day);

    const first = await list(people.aigul, '?limit=2');
    const second = await list(people.aigul, `?limit=2&cursor=${first.nextCursor}`);

    expect([...first.items, ...second.items].map(({ since }) => since)).toEqual([
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('are seen by whose cases they are, and by the managers above', async () => {
    const { id } = await addScreened();

    expect(await ids(people.dinara)).toEqual([]);
    expect(await ids(people.marat)).toEqual([]);
    expect(await ids(people.nurlan)).toEqual([id]);
    expect(await ids(people.saule)).toEqual([id]);
    expect((await (await stage.as(people.marina)).get('/api/hidden-children')).status).toBe(403);
  });

  it('are as many in the report as in the list', async () => {
    await addScreened();
    const { childId } = await addScreened();
    await register(childId);
    const negative = await addCase(stage.db, stage.cast);
    await screen(negative.id, 'negative', '2026-10-01');
    await addCase(stage.db, stage.cast);
    const nurlan = await stage.as(people.nurlan);

    const { body: report } = await nurlan.get<ReportDto>('/api/reports/hidden_children');
    const { body: records } = await nurlan.get<{ count: number }>(
      '/api/reports/hidden_children/records?cell=hidden',
    );

    expect(report).toMatchObject({ value: 1, numerator: 1, denominator: 3 });
    expect(records.count).toBe((await list(people.nurlan)).count);
  });
});
