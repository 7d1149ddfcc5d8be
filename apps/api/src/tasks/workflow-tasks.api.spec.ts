import { addDays, dueAfter } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import { TasksService } from './tasks.service.js';
import type { TaskDto } from './tasks.dto.js';

interface Row {
  readonly kind: string;
  readonly due_on: string;
  readonly status: string;
}

describe('the tasks of the workflow', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());

  const tasksOf = (caseId: string, status = 'open'): Promise<Row[]> =>
    stage.db.query<Row[]>(
      'select kind, due_on::text, status from tasks where case_id = $1 and status = $2 order by due_on, kind',
      [caseId, status],
    );
  const plan = async (caseId: string): Promise<[string, string][]> =>
    (await tasksOf(caseId)).map(({ kind, due_on }) => [kind, due_on]);
  const schedule = (
    caseId: string,
    priority: 'high' | 'medium' | 'low',
    kind: 'assess' | 'follow_up' | 'review_plan',
  ) =>
    stage.db.transaction((tx) =>
      stage.app.get(TasksService).scheduleNext(tx, { id: caseId, priority }, kind),
    );

  it('have the day of the limit of the priority', async () => {
    const days = { high: 3, medium: 7, low: 14 } as const;
    for (const priority of ['high', 'medium', 'low'] as const) {
      const { id } = await addCase(stage.db, stage.cast, { priority });
      await schedule(id, priority, 'assess');
      await schedule(id, priority, 'assess');

      expect(await plan(id)).toEqual([['assess', addDays(today, days[priority])]]);
    }
  });

  it('move with the priority of the case, but not what a person has moved; each move leaves a trace', async () => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'low' });
    await schedule(id, 'low', 'assess');
    await schedule(id, 'low', 'review_plan');
    const [review] = await stage.db.query<{ id: string }[]>(
      `select id from tasks where case_id = $1 and kind = 'review_plan'`,
      [id],
    );
    const aigul = await stage.as(people.aigul);
    const chosen = addDays(today, 100);
    await aigul.patch(`/api/tasks/${review?.id}`, 1, { dueOn: chosen });

    const answer = await aigul.patch(`/api/cases/${id}`, 1, { priority: 'high', note: 'It is urgent.' });

    expect(answer.status).toBe(200);
    expect(await plan(id)).toEqual([
      ['assess', addDays(today, 3)],
      ['review_plan', chosen],
    ]);
    const moves = await stage.db.query(
      `select details from history where case_id = $1 and subject = 'task' and action = 'retime'`,
      [id],
    );
    expect(moves).toEqual([
      { details: { kind: 'assess', from: addDays(today, 14), to: addDays(today, 3), why: 'priority' } },
    ]);
    expect(await stage.db.query('select due_on::text from cases where id = $1', [id])).toEqual([
      { due_on: addDays(today, 3) },
    ]);
  });

  it('are not late in one stroke when the priority rises', async () => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'low' });
    await insert(stage.db, 'tasks', {
      case_id: id,
      kind: 'assess',
      automatic: true,
      limit_step: 'assessment',
      counted_from: addDays(today, -10),
      due_on: addDays(today, 4),
    });
    const aigul = await stage.as(people.aigul);

    await aigul.patch(`/api/cases/${id}`, 1, { priority: 'high', note: 'It is urgent.' });

    expect(await plan(id)).toEqual([['assess', addDays(today, 1)]]);
  });

  it('follow up on each contact: what was due is done, the next is due a limit from now', async () => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'high' });
    await schedule(id, 'high', 'follow_up');
    await stage.db.query(
      `update tasks set due_on = due_on - 9, counted_from = counted_from - 9 where case_id = $1`,
      [id],
    );
    const aigul = await stage.as(people.aigul);

    const note = await aigul.post(`/api/cases/${id}/notes`, { kind: 'call', body: 'All is well.' });

    expect(note.status).toBe(201);
    expect(await tasksOf(id, 'done')).toMatchObject([{ kind: 'follow_up' }]);
    expect(await plan(id)).toEqual([['follow_up', addDays(today, 7)]]);
  });

  it('come back when a person marks one as done, and not when it was a mistake', async () => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'low' });
    await schedule(id, 'low', 'review_plan');
    const [task] = await stage.db.query<{ id: string }[]>('select id from tasks where case_id = $1', [id]);
    const aigul = await stage.as(people.aigul);

    await aigul.post<TaskDto>(`/api/tasks/${task?.id}/actions`, { action: 'complete' });
    const again = await tasksOf(id);
    await aigul.post<TaskDto>(`/api/tasks/${task?.id}/actions`, { action: 'reopen' });

    expect(again).toMatchObject([{ kind: 'review_plan', due_on: dueAfter(today, 6, 'months') }]);
    expect(await tasksOf(id)).toHaveLength(1);
    expect(await tasksOf(id, 'done')).toEqual([]);
  });

  it('ask after a closure how the family is: once, twice where the priority was high, never after a death', async () => {
    const close = async (priority: 'high' | 'low', reason: string): Promise<string> => {
      const { id } = await addCase(stage.db, stage.cast, { status: 'closure_requested', priority });
      await schedule(id, priority, 'follow_up');
      await stage.db.query(`update cases set closure_requested_by = $2, closure_reason = $3 where id = $1`, [
        id,
        stage.cast.ids.aigul,
        reason,
      ]);
      const nurlan = await stage.as(people.nurlan);
      expect((await nurlan.post(`/api/cases/${id}/actions`, { action: 'close' })).status).toBe(200);
      return id;
    };

    const [high, low, died] = [
      await close('high', 'goals_met'),
      await close('low', 'goals_met'),
      await close('high', 'deceased'),
    ];

    const check = (months: number): [string, string] => [
      'check_after_closure',
      dueAfter(today, months, 'months'),
    ];
    expect([await plan(high), await plan(low), await plan(died)]).toEqual([
      [check(1), check(3)],
      [check(3)],
      [],
    ]);
    const nurlan = await stage.as(people.nurlan);
    expect(
      (await nurlan.post(`/api/cases/${high}/actions`, { action: 'reopen', note: 'The family came back.' }))
        .status,
    ).toBe(200);
    expect(await plan(high)).toEqual([['follow_up', addDays(today, 7)]]);
  });

  it('wait with a case on hold: the days on hold do not count', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    await schedule(id, 'medium', 'follow_up');
    const aigul = await stage.as(people.aigul);
    await aigul.post(`/api/cases/${id}/actions`, {
      action: 'hold',
      note: 'The family is away.',
      until: inDays(30),
    });

    const later = jest.spyOn(stage.app.get(Clock), 'today').mockReturnValue(addDays(today, 20));
    const back = await stage.as(people.aigul);
    await back.post(`/api/cases/${id}/actions`, { action: 'resume' });
    later.mockRestore();

    expect(await plan(id)).toEqual([['follow_up', addDays(today, 14 + 20)]]);
  });
});
