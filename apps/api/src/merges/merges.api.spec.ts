import { randomUUID } from 'node:crypto';
import { addCase, insert, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import type { CaseListDto } from '../cases/cases.dto.js';
import type { CaseAccessListDto, TimelineDto } from '../timeline/timeline.dto.js';
import type { ComparisonDto, MergeDto, MergeListDto } from './merges.dto.js';
import { MergesRepository } from './merges.repository.js';

interface Scene {
  readonly survivor: { id: string; childId: string; personId: string };
  readonly absorbed: { id: string; childId: string; personId: string };
}

describe('two records of one child', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  afterEach(() => jest.restoreAllMocks());

  const pair = async (other: Parameters<typeof addCase>[2] = {}): Promise<Scene> => ({
    survivor: await addCase(stage.db, stage.cast, { givenName: 'Аружан', familyName: 'Ермекқызы' }),
    absorbed: await addCase(stage.db, stage.cast, { givenName: 'Аружан', familyName: 'Ермекова', ...other }),
  });

  /** Something of every kind hangs on the other record. */
  async function fill({ absorbed }: Scene): Promise<Record<string, string>> {
    const author = stage.cast.ids.aigul;
    const plan = await insert(stage.db, 'plans', {
      case_id: absorbed.id,
      edition: 1,
      author_id: author,
      status: 'approved',
    });
    const referral = await insert(stage.db, 'referrals', {
      case_id: absorbed.id, kind: 'rehabilitation', service_id: 'RH-KPPK', organisation_id: stage.cast.organisations.cabinet,
      author_id: author, reason: 'Needs it.', status: 'sent', sent_at: '2026-11-20T05:00:00Z', due_on: '2026-12-04',
    }); // prettier-ignore
    return {
      plans: plan,
      referrals: referral,
      notes: await insert(stage.db, 'notes', { case_id: absorbed.id, body: 'A call.', author_id: author }),
      tasks: await insert(stage.db, 'tasks', { case_id: absorbed.id, kind: 'call', title: 'Call', due_on: '2026-11-25', author_id: author, referral_id: referral }), // prettier-ignore
      assessments: await insert(stage.db, 'assessments', { case_id: absorbed.id, author_id: author, assessed_on: '2026-09-22' }), // prettier-ignore
      registrations: await insert(stage.db, 'registrations', { child_id: absorbed.childId, kind: 'mse', valid_from: '2026-01-01' }), // prettier-ignore
      people: absorbed.personId,
    };
  }

  const compare = async (client: Client, { survivor, absorbed }: Scene): Promise<ComparisonDto> =>
    (
      await client.get<ComparisonDto>(
        `/api/children/${survivor.childId}/comparison?otherId=${absorbed.childId}`,
      )
    ).body;

  const bodyOf = ({ survivor, absorbed }: ComparisonDto, choices: Record<string, string> = {}) => ({
    absorbedId: absorbed.childId,
    survivorSeen: { case: survivor.caseVersion, child: survivor.childVersion },
    absorbedSeen: { case: absorbed.caseVersion, child: absorbed.childVersion },
    choices,
  });

  async function merge(client: Client, scene: Scene, choices: Record<string, string> = {}, key?: string) {
    const body = bodyOf(await compare(client, scene), choices);
    return client.post<MergeDto>(
      `/api/children/${scene.survivor.childId}/merges`,
      body,
      key ? { 'idempotency-key': key } : {},
    );
  }

  /** Every row of both records, and the records themselves but for their versions. */
  async function picture({ survivor, absorbed }: Scene): Promise<unknown> {
    const rows: unknown[] = [];
    for (const table of ['people', 'registrations'])
      rows.push(await stage.db.query(`select to_jsonb(t) as row from ${table} t where child_id = any($1) order by id`, [[survivor.childId, absorbed.childId]])); // prettier-ignore
    for (const table of ['plans', 'referrals', 'notes', 'tasks', 'assessments', 'consents'])
      rows.push(await stage.db.query(`select to_jsonb(t) as row from ${table} t where case_id = any($1) order by id`, [[survivor.id, absorbed.id]])); // prettier-ignore
    rows.push(await stage.db.query(`select to_jsonb(c) - 'version' - 'updated_at' - 'due_on' - 'last_contact_on' as row from cases c where id = any($1) order by id`, [[survivor.id, absorbed.id]])); // prettier-ignore
    rows.push(await stage.db.query(`select to_jsonb(c) - 'version' - 'updated_at' as row from children c where id = any($1) order by id`, [[survivor.childId, absorbed.childId]])); // prettier-ignore
    return rows;
  }

  it('stand side by side with what hangs on them, and both readings are on record', async () => {
    const scene = await pair();
    await fill(scene);
    const nurlan = await stage.as(people.nurlan);

    const body = await compare(nurlan, scene);

    expect(body).toMatchObject({
      survivor: {
        familyName: 'Ермекқызы',
        hanging: [
          { kind: 'consents', count: 1 },
          { kind: 'people', count: 1 },
        ],
      },
      absorbed: { familyName: 'Ермекова' },
      blockedBy: [],
    });
    expect(body.absorbed.hanging.map(({ kind }) => kind)).toEqual(
      ['assessments', 'consents', 'notes', 'people', 'plans', 'referrals', 'registrations', 'tasks'], // prettier-ignore
    );
    const seen = await stage.db.query(`select from accesses where case_id = any($1) and user_id = $2`, [
      [scene.survivor.id, scene.absorbed.id],
      stage.cast.ids.nurlan,
    ]);
    expect(seen).toHaveLength(2);
  });

  it('become one with everything that hangs on them, field by field as chosen', async () => {
    const scene = await pair();
    const hung = await fill(scene);
    const nurlan = await stage.as(people.nurlan);

    const answer = await merge(nurlan, scene, { familyName: 'absorbed', givenName: 'survivor' });

    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'done', undoableUntil: expect.any(String) },
    });
    for (const [table, id] of Object.entries(hung)) {
      const [owner, expected] = ['people', 'registrations'].includes(table) ? ['child_id', scene.survivor.childId] : ['case_id', scene.survivor.id]; // prettier-ignore
      expect([table, await stage.db.query(`select ${owner} as owner from ${table} where id = $1`, [id])]).toEqual([table, [{ owner: expected }]]); // prettier-ignore
    }
    const [child] = await stage.db.query<object[]>('select family_name, search_name from children where id = $1', [scene.survivor.childId]); // prettier-ignore
    expect(child).toEqual({ family_name: 'Ермекова', search_name: 'ermekova aruzhan' });
    const [absorbed] = await stage.db.query<object[]>('select status, closure_reason, merged_into_id from cases where id = $1', [scene.absorbed.id]); // prettier-ignore
    expect(absorbed).toEqual({ status: 'closed', closure_reason: 'registered_in_error', merged_into_id: scene.survivor.id }); // prettier-ignore
  });

  it('leave nothing behind: every table that points at a case or a child is either moved or known to stay', async () => {
    const scene = await pair();
    await fill(scene);
    const nurlan = await stage.as(people.nurlan);
    await merge(nurlan, scene);

    const columns = await stage.db.query<{ table: string; column: string; to: string }[]>(
      `select tc.table_name as "table", kcu.column_name as "column", ccu.table_name as "to"
       from information_schema.table_constraints tc
         join information_schema.key_column_usage kcu using (constraint_schema, constraint_name)
         join information_schema.constraint_column_usage ccu using (constraint_schema, constraint_name)
       where tc.constraint_type = 'FOREIGN KEY' and ccu.table_name in ('cases', 'children')`,
    );
    const left: string[] = [];
    for (const { table, column, to } of columns) {
      if (['cases', 'history', 'accesses', 'merges'].includes(table)) continue;
      const id = to === 'cases' ? scene.absorbed.id : scene.absorbed.childId;
      const rows = await stage.db.query<unknown[]>(`select from ${table} where ${column} = $1`, [id]);
      if (rows.length > 0) left.push(table);
    }
    expect(columns.length).toBeGreaterThan(8);
    expect(left).toEqual([]);
  });

  it('cannot collide in a table that nobody has thought about: each key of a case is plain enough to be asked about', async () => {
    const unclear = await stage.db.query(
      `select i.indexrelid::regclass::text as index from pg_index i
         join pg_constraint f on f.conrelid = i.indrelid and f.contype = 'f'
           and f.confrelid in ('cases'::regclass, 'children'::regclass)
       where i.indisunique and f.conkey[1] = any(i.indkey::int2[]) and 0 = any(i.indkey::int2[])
         and i.indrelid::regclass::text not in ('drafts', 'merges')`,
    );

    expect(unclear).toEqual([]);
  });

  it('are found under the number and the name of either, and read with the history and the accesses of both', async () => {
    const scene = await pair();
    const [nurlan, aigul] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul)]);
    await aigul.post(`/api/cases/${scene.absorbed.id}/actions`, {
      action: 'hold',
      note: 'In Astana.',
      until: inDays(30),
    });
    const { body } = await merge(nurlan, scene);

    const byNumber = await aigul.post<CaseListDto>('/api/cases/search', { q: body.absorbed.number });
    const timeline = await aigul.get<TimelineDto>(`/api/cases/${scene.survivor.id}/history`);
    const accesses = await nurlan.get<CaseAccessListDto>(`/api/cases/${scene.survivor.id}/accesses`);
    const cases = await aigul.get<CaseListDto>('/api/cases?limit=200');

    expect(byNumber.body.items.map(({ id }) => id)).toEqual([scene.survivor.id]);
    expect(timeline.body.items.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['merge', 'hold']),
    );
    expect(timeline.body.items.filter(({ action }) => action === 'merge')).toHaveLength(1);
    expect(accesses.body.items.length).toBeGreaterThanOrEqual(2);
    expect(cases.body.items.map(({ id }) => id)).not.toContain(scene.absorbed.id);
  });

  it('are written to in one place only: the other says where', async () => {
    const scene = await pair();
    const [nurlan, aigul] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul)]);
    await merge(nurlan, scene);

    const note = await aigul.post(`/api/cases/${scene.absorbed.id}/notes`, { kind: 'note', body: 'Lost?' });
    const again = await nurlan.get(
      `/api/children/${scene.absorbed.childId}/comparison?otherId=${scene.survivor.childId}`,
    );
    const reopened = await nurlan.post(`/api/cases/${scene.absorbed.id}/actions`, {
      action: 'reopen',
      note: 'Why not.',
    });

    for (const refused of [note, again, reopened])
      expect(refused).toMatchObject({
        status: 409,
        body: { type: '/problems/merged', into: scene.survivor.id },
      });
  });

  it('keep one plan in force: the other one is superseded and still there', async () => {
    const scene = await pair();
    const { plans } = await fill(scene);
    await insert(stage.db, 'plans', { case_id: scene.survivor.id, edition: 1, author_id: stage.cast.ids.aigul, status: 'approved' }); // prettier-ignore
    const nurlan = await stage.as(people.nurlan);

    await merge(nurlan, scene);

    const [plan] = await stage.db.query<object[]>('select edition, status from plans where id = $1', [plans]);
    expect(plan).toEqual({ edition: 2, status: 'superseded' });
  });

  it('are taken apart again exactly as they were', async () => {
    const scene = await pair({ iin: '200312699011' });
    await fill(scene);
    await insert(stage.db, 'plans', { case_id: scene.survivor.id, edition: 1, author_id: stage.cast.ids.aigul, status: 'approved' }); // prettier-ignore
    const nurlan = await stage.as(people.nurlan);
    const before = await picture(scene);
    const { body } = await merge(nurlan, scene, { familyName: 'absorbed', iin: 'absorbed', place: 'absorbed', priority: 'absorbed' }); // prettier-ignore
    expect(await picture(scene)).not.toEqual(before);

    const undone = await nurlan.post<MergeDto>(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(undone).toMatchObject({
      status: 200,
      body: { status: 'undone', stayed: { fields: [], records: [] } },
    });
    expect(await picture(scene)).toEqual(before);
  });

  it('keep what was changed and written since, and say so', async () => {
    const scene = await pair();
    const hung = await fill(scene);
    const [nurlan, aigul] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul)]);
    const { body } = await merge(nurlan, scene, { familyName: 'absorbed' });
    const child = await aigul.get<{ version: number }>(`/api/children/${scene.survivor.childId}`);
    await aigul.patch(`/api/children/${scene.survivor.childId}`, child.body.version, { familyName: 'Ермек' });
    await aigul.post(`/api/cases/${scene.survivor.id}/notes`, { kind: 'note', body: 'After the merge.' });
    await stage.db.query(`insert into tasks (case_id, referral_id, kind, title, due_on) values ($1, $2, 'call', 'Ask', '2026-12-01')`, [scene.survivor.id, hung['referrals']]); // prettier-ignore

    const undone = await nurlan.post<MergeDto>(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(undone.body.stayed?.fields).toContain('children.family_name');
    expect(undone.body.stayed?.records).toEqual([{ kind: 'notes', count: 1 }]);
    const [name] = await stage.db.query<object[]>('select family_name from children where id = $1', [
      scene.survivor.childId,
    ]);
    expect(name).toEqual({ family_name: 'Ермек' });
    const tasks = await stage.db.query<object[]>(
      `select title from tasks where case_id = $1 order by title`,
      [scene.absorbed.id],
    );
    expect(tasks).toEqual([{ title: 'Ask' }, { title: 'Call' }]);
  });

  it('cannot be taken apart after thirty days, or twice', async () => {
    const scene = await pair();
    const nurlan = await stage.as(people.nurlan);
    const { body } = await merge(nurlan, scene);
    await stage.db.query(`update merges set decided_at = now() - interval '31 days' where id = $1`, [
      body.id,
    ]);

    const late = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });
    await stage.db.query('update merges set decided_at = now() where id = $1', [body.id]);
    const undone = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });
    const twice = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(late).toMatchObject({ status: 409, body: { by: ['too_late'] } });
    expect(undone.status).toBe(200);
    expect(twice).toMatchObject({ status: 409, body: { type: '/problems/illegal_action' } });
  });

  it('are merged by a manager of both; a caseworker asks', async () => {
    const scene = await pair();
    const [nurlan, aigul, marat] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul), stage.as(people.marat)]); // prettier-ignore
    const url = `/api/children/${scene.survivor.childId}`;

    const direct = await merge(aigul, scene);
    const asked = await aigul.post<MergeDto>(`${url}/merge-requests`, { absorbedId: scene.absorbed.childId, note: 'One girl.' }); // prettier-ignore
    const twice = await aigul.post<MergeDto>(`${url}/merge-requests`, { absorbedId: scene.absorbed.childId });
    const waiting = await nurlan.get<MergeListDto>('/api/merges?status=asked');
    const hidden = await marat.get<MergeListDto>('/api/merges?status=asked');
    const done = await merge(nurlan, scene);

    expect(direct.status).toBe(403);
    expect(asked).toMatchObject({ status: 201, body: { status: 'asked', note: 'One girl.' } });
    expect(twice.body.id).toBe(asked.body.id);
    expect(waiting.body.items.map(({ id }) => id)).toContain(asked.body.id);
    expect(hidden.body.items).toEqual([]);
    expect(done.body).toMatchObject({
      id: asked.body.id,
      status: 'done',
      askedBy: { name: 'Айгүл Сейітова' },
    });
  });

  it('are not compared with somebody out of reach: she is said not to exist', async () => {
    const { childId } = await addCase(stage.db, stage.cast, {});
    const far = await addCase(stage.db, stage.cast, { team: 'semey', caseworker: 'yerlan' });
    const nurlan = await stage.as(people.nurlan);

    const absent = (field: string) => ({
      status: 422,
      body: { errors: [{ pointer: `#/${field}`, rules: ['exists'] }] },
    });

    const url = `/api/children/${childId}`;
    expect(await nurlan.get(`${url}/comparison?otherId=${far.childId}`)).toMatchObject(absent('otherId'));
    expect(await nurlan.get(`${url}/comparison?otherId=${randomUUID()}`)).toMatchObject(absent('otherId'));
    expect(await nurlan.post(`${url}/merge-requests`, { absorbedId: far.childId })).toMatchObject(
      absent('absorbedId'),
    );
    expect((await nurlan.get(`/api/children/${far.childId}/comparison?otherId=${childId}`)).status).toBe(404);
  });

  it.each<[string, Parameters<typeof addCase>[2], string]>([
    ['the other is moving to another team', { status: 'transfer_pending' }, 'transfer_pending'],
    ['the end of the other waits for a decision', { status: 'closure_requested' }, 'closure_requested'],
  ])('wait while %s', async (_, other, reason) => {
    const scene = await pair(other);
    const nurlan = await stage.as(people.nurlan);

    expect(await merge(nurlan, scene)).toMatchObject({ status: 409, body: { by: [reason] } });
  });

  it('wait while both have a draft of which there is one at a time', async () => {
    const scene = await pair();
    for (const { id } of [scene.survivor, scene.absorbed])
      await insert(stage.db, 'assessments', {
        case_id: id,
        author_id: stage.cast.ids.aigul,
        assessed_on: '2026-09-22',
      });
    const nurlan = await stage.as(people.nurlan);

    expect(await compare(nurlan, scene)).toMatchObject({
      blockedBy: ['two_drafts'],
      collisions: ['assessments'],
    });
    expect(await merge(nurlan, scene)).toMatchObject({ status: 409, body: { by: ['two_drafts'] } });
  });

  it('go on with the screening that was last worked on; the other is put aside with its answers', async () => {
    const scene = await pair();
    const begin = (id: string, answer: string, at: string): Promise<string> =>
      insert(stage.db, 'screenings', {
        case_id: id, author_id: stage.cast.ids.aigul, screened_on: '2026-09-22', age_years: 6, language: 'kk',
        instrument: 'cfm_5_17', rule_id: 'r', answers: JSON.stringify({ walking: answer }), updated_at: at,
      }); // prettier-ignore
    const older = await begin(scene.survivor.id, 'some', '2026-11-01T05:00:00Z');
    const newer = await begin(scene.absorbed.id, 'a_lot', '2026-11-02T05:00:00Z');
    const nurlan = await stage.as(people.nurlan);
    const read = () =>
      stage.db.query(
        'select id, case_id, status, answers from screenings where id = any($1) order by updated_at',
        [[older, newer]],
      );
    const before = await read();

    const { status, body } = await merge(nurlan, scene);
    const merged = await read();
    const undone = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect([status, undone.status]).toEqual([201, 200]);
    expect(merged).toEqual([
      { id: older, case_id: scene.survivor.id, status: 'discarded', answers: { walking: 'some' } },
      { id: newer, case_id: scene.survivor.id, status: 'draft', answers: { walking: 'a_lot' } },
    ]);
    expect(await read()).toEqual(before);
  });

  it('taken apart leave aside what there can be one of only, where another was begun since', async () => {
    const scene = await pair();
    const screening = (id: string, at: string): Promise<string> =>
      insert(stage.db, 'screenings', {
        case_id: id, author_id: stage.cast.ids.aigul, screened_on: '2026-09-22', age_years: 6, language: 'kk', updated_at: at,
      }); // prettier-ignore
    const older = await screening(scene.survivor.id, '2026-11-01T05:00:00Z');
    const newer = await screening(scene.absorbed.id, '2026-11-02T05:00:00Z');
    const nurlan = await stage.as(people.nurlan);
    const { body } = await merge(nurlan, scene);
    await stage.db.query(`update screenings set status = 'discarded' where id = $1`, [newer]);
    await screening(scene.survivor.id, '2026-11-03T05:00:00Z');

    const undone = await nurlan.post<MergeDto>(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(undone.status).toBe(200);
    expect(undone.body.stayed?.fields).toContain('screenings.status');
    const [kept] = await stage.db.query('select status from screenings where id = $1', [older]);
    expect(kept).toEqual({ status: 'discarded' });
  });

  it('are merged as they were compared, once for each press', async () => {
    const scene = await pair();
    const nurlan = await stage.as(people.nurlan);
    const body = bodyOf(await compare(nurlan, scene));
    const url = `/api/children/${scene.survivor.childId}/merges`;
    await stage.db.query('update children set version = version + 1 where id = $1', [scene.absorbed.childId]);

    const stale = await nurlan.post(url, body);
    const fresh = bodyOf(await compare(nurlan, scene));
    const key = randomUUID();
    const first = await nurlan.post<MergeDto>(url, fresh, { 'idempotency-key': key });
    const second = await nurlan.post<MergeDto>(url, fresh, { 'idempotency-key': key });

    expect(stale).toMatchObject({ status: 412, body: { current: { absorbed: { childVersion: 2 } } } });
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
  });

  describe('and two people at once', () => {
    /** Both press at the same time: A takes B, while B takes A. */
    async function bothMerge(scene: Scene) {
      const [nurlan, saule] = await Promise.all([stage.as(people.nurlan), stage.as(people.saule)]);
      const turned = { survivor: scene.absorbed, absorbed: scene.survivor };
      const [mine, theirs] = [bodyOf(await compare(nurlan, scene)), bodyOf(await compare(saule, turned))];
      const least = [scene.survivor.id, scene.absorbed.id].sort()[0] ?? '';
      return meetAt(stage, 'cases', least, [
        () => nurlan.post<MergeDto>(`/api/children/${scene.survivor.childId}/merges`, mine),
        () => saule.post<MergeDto>(`/api/children/${scene.absorbed.childId}/merges`, theirs),
      ]);
    }

    it('lose nothing: exactly one wins, whichever way round', async () => {
      const scene = await pair();
      await fill(scene);

      const answers = await bothMerge(scene);

      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const merged = await stage.db.query(
        'select from cases where id = any($1) and merged_into_id is not null',
        [[scene.survivor.id, scene.absorbed.id]],
      );
      expect(merged).toHaveLength(1);
    });

    it('would make a ring without the lock: the test above has teeth', async () => {
      const scene = await pair();
      const { pair: read } = MergesRepository.prototype;
      // Asked before anybody waits, as if there were no lock.
      jest.spyOn(MergesRepository.prototype, 'lockPair').mockImplementation(async function (this: MergesRepository, tx, actor, ids, permission) {
        return read.call(this, tx, actor, ids, permission);
      }); // prettier-ignore

      const answers = await bothMerge(scene).catch((error: unknown) => error);

      const statuses = Array.isArray(answers) ? answers.map(({ status }: { status: number }) => status) : [];
      expect(statuses).not.toEqual(expect.arrayContaining([201, 409]));
    });

    it('put three in a row: what was merged a moment ago cannot be merged again', async () => {
      const scene = await pair();
      const third = await addCase(stage.db, stage.cast, { familyName: 'Ермекова' });
      const [nurlan, saule] = await Promise.all([stage.as(people.nurlan), stage.as(people.saule)]);
      const chain = { survivor: third, absorbed: scene.survivor };
      const [first, second] = [bodyOf(await compare(nurlan, scene)), bodyOf(await compare(saule, chain))];

      const answers = await meetAt(stage, 'cases', scene.survivor.id, [
        () => nurlan.post<MergeDto>(`/api/children/${scene.survivor.childId}/merges`, first),
        () => saule.post<MergeDto>(`/api/children/${third.childId}/merges`, second),
      ]);

      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(201);
      expect([409, 412]).toContain(statuses[1]);
    });

    it('merge while a note is being written: it is kept, or its writer is told where to write', async () => {
      const scene = await pair();
      const [nurlan, aigul] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul)]);
      const body = bodyOf(await compare(nurlan, scene));

      const [done, note] = await meetAt<{ status: number; body: unknown }>(
        stage,
        'cases',
        scene.absorbed.id,
        [
          () => nurlan.post(`/api/children/${scene.survivor.childId}/merges`, body),
          () =>
            aigul.post(`/api/cases/${scene.absorbed.id}/notes`, { kind: 'note', body: 'At the same time.' }),
        ],
      );

      const left = await stage.db.query<unknown[]>('select from notes where case_id = $1', [
        scene.absorbed.id,
      ]);
      const kept = await stage.db.query<unknown[]>('select from notes where case_id = $1', [
        scene.survivor.id,
      ]);
      expect([done?.status, note?.status]).toEqual([expect.any(Number), expect.any(Number)]);
      if (done?.status === 201) expect([left.length, kept.length]).toEqual([0, note?.status === 201 ? 1 : 0]);
      else expect(left).toHaveLength(1);
    });
  });
});
