import { randomUUID } from 'node:crypto';
import { addCase, insert, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import { startStage, type Stage } from '../../test/harness.js';
import { mergeScene } from '../../test/merges-scene.js';
import type { CaseListDto } from '../cases/cases.dto.js';
import type { CaseAccessListDto, TimelineDto } from '../timeline/timeline.dto.js';
import type { MergeDto, MergeListDto } from './merges.dto.js';

describe('two records of one child', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const { bodyOf, compare, fill, merge, pair } = mergeScene(() => stage);

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
});
