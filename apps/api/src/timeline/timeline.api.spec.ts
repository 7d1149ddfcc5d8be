import { addDays } from '@birge/domain';
import { addCase, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { CaseAccessListDto, TimelineActorsDto, TimelineDto } from './timeline.dto.js';

describe('the timeline of a case', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('shows steps, notes and tasks on one line, newest first, each once', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);

    await aigul.post(`/api/cases/${id}/notes`, { kind: 'call', body: 'The bus leaves at 8:10.' });
    await aigul.post(`/api/cases/${id}/tasks`, { kind: 'visit', title: 'Visit', dueOn: '2030-01-15' });
    await aigul.post(`/api/cases/${id}/actions`, {
      action: 'hold',
      note: 'In Astana until January.',
      until: inDays(30),
    });
    const all = await aigul.get<TimelineDto>(`/api/cases/${id}/history`);

    expect(
      all.body.items.map(({ kind, action, text, note }) => [kind, action, text ?? note?.body ?? null]),
    ).toEqual([
      // The follow-up that the call had led to waits with the case.
      ['tasks', 'retime', null],
      ['steps', 'hold', 'In Astana until January.'],
      ['tasks', 'create', null],
      ['notes', 'create', 'The bus leaves at 8:10.'],
    ]);
    expect(all.body.items[2]).toMatchObject({
      actor: { name: 'Айгүл Сейітова', role: 'caseworker' },
      task: { kind: 'visit', title: 'Visit' },
      details: { dueOn: '2030-01-15' },
    });
  });

  it('is narrowed by kind and read page by page', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    for (const body of ['one', 'two', 'three'])
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body });
    await aigul.post(`/api/cases/${id}/actions`, { action: 'hold', note: 'Summer.', until: inDays(30) });

    const first = await aigul.get<TimelineDto>(`/api/cases/${id}/history?kind=notes&limit=2`);
    const second = await aigul.get<TimelineDto>(
      `/api/cases/${id}/history?kind=notes&limit=2&cursor=${first.body.nextCursor}`,
    );

    expect(first.body.count).toBe(3);
    expect([...first.body.items, ...second.body.items].map(({ note }) => note?.body)).toEqual([
      'three',
      'two',
      'one',
    ]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('names the caseworker who was assigned', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const nurlan = await stage.as(people.nurlan);

    await nurlan.patch(`/api/cases/${id}`, 1, { caseworkerId: stage.cast.ids.dinara });
    const { body } = await nurlan.get<TimelineDto>(`/api/cases/${id}/history`);

    expect(body.items[0]).toMatchObject({ action: 'assign', name: 'Динара Омарова' });
  });

  it('and the list of who opened the case are for those within reach', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const [aigul, nurlan, yerlan] = await Promise.all([
      stage.as(people.aigul),
      stage.as(people.nurlan),
      stage.as(people.yerlan),
    ]);

    await aigul.get(`/api/cases/${id}`);
    await nurlan.get(`/api/cases/${id}`);
    const accesses = await nurlan.get<CaseAccessListDto>(`/api/cases/${id}/accesses`);

    expect(accesses.body.items.map(({ user }) => [user.name, user.role])).toEqual([
      ['Нұрлан Әбдірахманов', 'manager'],
      ['Айгүл Сейітова', 'caseworker'],
    ]);
    expect((await yerlan.get(`/api/cases/${id}/history`)).status).toBe(404);
    expect((await yerlan.get(`/api/cases/${id}/accesses`)).status).toBe(404);
  });

  it('is narrowed to several kinds, to a person and to the days until one', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const [aigul, nurlan] = [await stage.as(people.aigul), await stage.as(people.nurlan)];
    await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'hers' });
    await nurlan.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'his' });
    await aigul.post(`/api/cases/${id}/tasks`, { kind: 'visit', title: 'Visit', dueOn: '2030-01-15' });
    await aigul.post(`/api/cases/${id}/actions`, { action: 'hold', note: 'Summer.', until: inDays(30) });
    const kindsOf = async (query: string) =>
      (await aigul.get<TimelineDto>(`/api/cases/${id}/history?${query}`)).body.items.map(({ kind }) => kind);
    const today = stage.app.get(Clock).today();

    expect(await kindsOf('kind=notes,tasks')).toEqual(['tasks', 'notes', 'notes']);
    expect(await kindsOf(`actorId=${stage.cast.ids.nurlan}`)).toEqual(['notes']);
    expect(await kindsOf(`until=${today}`)).toHaveLength(4);
    expect(await kindsOf(`until=${addDays(today, -1)}`)).toEqual([]);
    const actors = await aigul.get<TimelineActorsDto>(`/api/cases/${id}/history/people`);
    expect(actors.body.items.map(({ name }) => name)).toEqual(['Айгүл Сейітова', 'Нұрлан Әбдірахманов']);
  });

  it('draws the line where the last visit ended, however long this one takes', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    // Yesterday once; today on the telephone and at the desk, never half an hour apart.
    for (const ago of ['26 hours', '65 minutes', '40 minutes', '15 minutes'])
      await stage.db.query(
        `insert into accesses (case_id, user_id, at) values ($1, $2, now() - $3::interval)`,
        [id, stage.cast.ids.aigul, ago],
      );

    const { body } = await aigul.get<{ lastLookedAt: string }>(`/api/cases/${id}`);

    const hours = (Date.now() - Date.parse(body.lastLookedAt)) / 3_600_000;
    expect(hours).toBeCloseTo(26, 1);
  });
});
