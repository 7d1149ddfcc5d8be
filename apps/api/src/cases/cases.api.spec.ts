import { addCase, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto, CaseListDto } from './cases.dto.js';

describe('cases', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('are listed to their caseworker and to nobody else', async () => {
    const { id } = await addCase(stage.db, stage.cast, { caseworker: 'aigul' });

    const aigul = await (await stage.as(people.aigul)).get<CaseListDto>('/api/cases');
    const dinara = await (await stage.as(people.dinara)).get<CaseListDto>('/api/cases');

    expect(aigul.body.items.map((item) => item.id)).toContain(id);
    expect(dinara.body.items.map((item) => item.id)).not.toContain(id);
  });

  it('tell a manager who turns a transfer down no more than the question did', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast, { status: 'transfer_pending' });
    await stage.db.query(`update children set address = 'Abai 7', support_notes = 'A walker' where id = $1`, [
      childId,
    ]);
    const marat = await stage.as(people.marat);

    const { status, body } = await marat.post<CaseDto>(`/api/cases/${id}/actions`, {
      action: 'reject_transfer',
      note: 'No places.',
    });

    expect([status, body.status]).toEqual([200, 'active']);
    expect(body.child).toMatchObject({ familyName: null, address: null, supportNotes: null });
    expect(body).toMatchObject({ caseworker: null, offeredActions: [] });
    expect((await marat.get(`/api/cases/${id}`)).status).toBe(404);
  });

  it('open with what their caseworker may do, and write down who opened them', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'registered' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.get<CaseDto>(`/api/cases/${id}`);

    expect(answer.status).toBe(200);
    expect(answer.body.offeredActions).toContainEqual({ action: 'assess', blockedBy: [] });
    const accesses = await stage.db.query('select user_id from accesses where case_id = $1', [id]);
    expect(accesses).toEqual([{ user_id: stage.cast.ids.aigul }]);
  });

  it.each(['notes', 'people', 'plans', 'assessments', 'consents', 'tasks', 'history', 'accesses'])(
    'cannot be read by a side door without a trace: %s',
    async (part) => {
      const { id } = await addCase(stage.db, stage.cast, {});
      const aigul = await stage.as(people.aigul);

      await aigul.get(`/api/cases/${id}/${part}`);
      await aigul.get(`/api/cases/${id}/${part}`);

      const accesses = await stage.db.query('select user_id from accesses where case_id = $1', [id]);
      expect(accesses).toEqual([{ user_id: stage.cast.ids.aigul }]);
    },
  );

  it('are found by a name written in Latin letters with a typo', async () => {
    const { id } = await addCase(stage.db, stage.cast, { familyName: 'Литвиненко', givenName: 'Егор' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<CaseListDto>('/api/cases/search', { q: 'Egor Litvinenka' });

    expect(answer.body.items[0]?.id).toBe(id);
  });

  it('take one step, and keep who took it', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<CaseDto>(`/api/cases/${id}/actions`, {
      action: 'hold',
      until: inDays(30),
      note: 'The family is in Astana until January.',
    });

    expect(answer.body.status).toBe('on_hold');
    const [entry] = await stage.db.query(
      'select action, from_status, to_status, actor_id from history where case_id = $1',
      [id],
    );
    expect(entry).toEqual({
      action: 'hold',
      from_status: 'active',
      to_status: 'on_hold',
      actor_id: stage.cast.ids.aigul,
    });
  });

  it('refuse a step that is not open, and name what is', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'registered' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/cases/${id}/actions`, { action: 'resume' });

    expect(answer).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal_action', status: 409, action: 'resume' },
    });
  });

  it('give the same answer once more to the same key', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active' });
    const aigul = await stage.as(people.aigul);
    const step = { action: 'hold', note: 'Summer.', until: inDays(30) };

    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        aigul.post<CaseDto>(`/api/cases/${id}/actions`, step, { 'idempotency-key': 'one-hold-only' }),
      ),
    );

    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    const entries = await stage.db.query('select from history where case_id = $1', [id]);
    expect(entries).toHaveLength(1);
  });

  it('do not keep the answer to a step longer than somebody may ask for it again', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active' });
    const aigul = await stage.as(people.aigul);
    const take = (step: object, key: string): Promise<unknown> =>
      aigul.post(`/api/cases/${id}/actions`, { note: 'Summer.', ...step }, { 'idempotency-key': key });
    await take({ action: 'hold', until: inDays(30) }, 'the-first-of-two');
    await stage.db.query(`update idempotency_keys set created_at = now() - interval '73 hours'`);

    await take({ action: 'resume' }, 'the-second-of-two');

    const kept = await stage.db.query('select key from idempotency_keys');
    expect(kept).toEqual([{ key: 'the-second-of-two' }]);
  });

  it('look absent to a caseworker of another team, and to one who guesses', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const yerlan = await stage.as(people.yerlan);

    const other = await yerlan.get<object>(`/api/cases/${id}`);
    const absent = await yerlan.get<object>('/api/cases/01990000-0000-7000-8000-000000000000');

    expect({ ...other.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    expect(other.status).toBe(404);
  });

  it('are edited by the version that was seen', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.get<CaseDto>(`/api/cases/${id}`);

    const first = await aigul.patch<CaseDto>(`/api/cases/${id}`, body.version, {
      priority: 'high',
      note: 'No caregiver at home.',
    });
    const second = await aigul.patch(`/api/cases/${id}`, body.version, {
      priority: 'low',
      note: 'It can wait.',
    });
    const blind = await aigul.patch(`/api/cases/${id}`, null, { priority: 'low', note: 'It can wait.' });

    expect(first.body.priority).toBe('high');
    expect(second).toMatchObject({
      status: 412,
      body: { type: '/problems/stale', current: { priority: 'high' } },
    });
    expect(blind.status).toBe(428);
  });
});
