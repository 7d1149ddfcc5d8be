import { addDays, type Priority } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { DayTaskListDto, TaskDto, TaskSummaryDto } from './tasks.dto.js';

describe('My day', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.db.query(`update tasks set status = 'cancelled', closed_at = now()`));

  async function addTask(title: string, days: number, rest: { priority?: Priority; due_at?: string } = {}) {
    const { priority = 'medium', ...task } = rest;
    const { id: case_id } = await addCase(stage.db, stage.cast, { priority });
    return insert(stage.db, 'tasks', { case_id, kind: 'call', title, due_on: addDays(today, days), ...task });
  }
  const titles = (list: DayTaskListDto): (string | null)[] => list.items.map(({ title }) => title);

  it('puts first what is late in urgent cases, then what is late the longest, then today by the clock', async () => {
    await addTask('late, low, long', -30, { priority: 'low' });
    await addTask('late, high, short', -1, { priority: 'high' });
    await addTask('late, high, long', -5, { priority: 'high' });
    await addTask('late, medium', -9);
    await addTask('today, no hour, high', 0, { priority: 'high' });
    await addTask('today, no hour, low', 0, { priority: 'low' });
    await addTask('today at nine, low', 0, { priority: 'low', due_at: '09:00' });
    await addTask('in forty days, high', 40, { priority: 'high' });
    await addTask('in thirty days, low', 30, { priority: 'low' });
    const aigul = await stage.as(people.aigul);

    const { body } = await aigul.get<DayTaskListDto>('/api/tasks');

    expect(titles(body)).toEqual([
      'late, high, long',
      'late, high, short',
      'late, medium',
      'late, low, long',
      'today at nine, low',
      'today, no hour, high',
      'today, no hour, low',
      'in thirty days, low',
      'in forty days, high',
    ]);
    expect(body.items[0]).toMatchObject({ priority: 'high', due: 'overdue' });
  });

  it('is read piece by piece in that very order', async () => {
    for (let n = 0; n < 7; n += 1)
      await addTask(`task ${n}`, [-3, -3, 0, 0, 1, 40, 40][n] ?? 0, { priority: n % 2 ? 'high' : 'low' });
    const aigul = await stage.as(people.aigul);

    const whole = await aigul.get<DayTaskListDto>('/api/tasks');
    const read: (string | null)[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await aigul.get<DayTaskListDto>(`/api/tasks?limit=2${after}`);
      read.push(...titles(body));
      cursor = body.nextCursor;
    }

    expect(read).toHaveLength(7);
    expect(read).toEqual(titles(whole.body));
  });

  it('hides what was put off until its day, says who did it and why, and shows it again when woken', async () => {
    const id = await addTask('put off', -2);
    const aigul = await stage.as(people.aigul);
    const until = addDays(today, 3);

    const off = await aigul.post<TaskDto>(`/api/tasks/${id}/actions`, {
      action: 'snooze',
      until,
      reason: 'family_away',
      note: 'Back on Thursday.',
    });
    const day = await aigul.get<DayTaskListDto>('/api/tasks');
    const asleep = await aigul.get<DayTaskListDto>('/api/tasks?due=snoozed');
    const summary = await aigul.get<TaskSummaryDto>('/api/tasks/summary');
    const woken = await aigul.post<TaskDto>(`/api/tasks/${id}/actions`, { action: 'wake' });

    expect(off.body).toMatchObject({
      status: 'open',
      dueOn: addDays(today, -2),
      snooze: { until, reason: 'family_away', note: 'Back on Thursday.', by: { name: 'Айгүл Сейітова' } },
    });
    expect([day.body.items, titles(asleep.body)]).toEqual([[], ['put off']]);
    expect(asleep.body.items[0]?.due).toBe('snoozed');
    expect(summary.body).toMatchObject({ overdue: 0, snoozed: 1 });
    expect(woken.body.snooze).toBeNull();
    expect(titles((await aigul.get<DayTaskListDto>('/api/tasks')).body)).toEqual(['put off']);
    const steps = await stage.db.query(
      `select action, reason, note, details->>'until' as until from history where subject_id = $1 order by id`,
      [id],
    );
    expect(steps).toEqual([
      { action: 'snooze', reason: 'family_away', note: 'Back on Thursday.', until },
      { action: 'wake', reason: null, note: null, until: null },
    ]);
  });

  it('shows what was put off again by itself when the day has come', async () => {
    const id = await addTask('comes back', -2);
    const aigul = await stage.as(people.aigul);
    await aigul.post(`/api/tasks/${id}/actions`, {
      action: 'snooze',
      until: addDays(today, 1),
      reason: 'family_asked',
    });

    const clock = jest.spyOn(stage.app.get(Clock), 'today').mockReturnValue(addDays(today, 1));
    const { body } = await aigul.get<DayTaskListDto>('/api/tasks');
    clock.mockRestore();

    expect(body.items[0]).toMatchObject({
      title: 'comes back',
      due: 'overdue',
      snooze: { reason: 'family_asked' },
    });
  });

  it('lets nobody put off for longer than a fortnight, backwards, or without a reason', async () => {
    const id = await addTask('not so', 0);
    const aigul = await stage.as(people.aigul);
    const tries = [
      {},
      { until: today, reason: 'other' },
      { until: addDays(today, 15), reason: 'family_asked' },
    ];

    const answers = await Promise.all(
      tries.map((step) =>
        aigul.post<{ errors: { pointer: string; rules: string[] }[] }>(`/api/tasks/${id}/actions`, {
          action: 'snooze',
          ...step,
        }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(
      answers.map(({ body }) => body.errors.map(({ pointer, rules }) => `${pointer} ${rules[0]}`)),
    ).toEqual([
      ['#/until isRequired', '#/reason isRequired'],
      ['#/until isAfterToday', '#/note isRequired'],
      ['#/until isWithinFortnight'],
    ]);
  });

  it('wakes a task that is moved to another day, and one that is done', async () => {
    const [moved, done] = [await addTask('moved', 0), await addTask('done', 0)];
    const aigul = await stage.as(people.aigul);
    const step = { action: 'snooze', until: addDays(today, 5), reason: 'family_asked' };
    for (const id of [moved, done]) await aigul.post(`/api/tasks/${id}/actions`, step);

    const one = await aigul.patch<TaskDto>(`/api/tasks/${moved}`, 2, { dueOn: addDays(today, 1) });
    const other = await aigul.post<TaskDto>(`/api/tasks/${done}/actions`, { action: 'complete' });

    expect([one.body.snooze, other.body.snooze]).toEqual([null, null]);
  });

  it('is hers alone: the day of a colleague of another team is not in it', async () => {
    const { id: case_id } = await addCase(stage.db, stage.cast, { team: 'semey', caseworker: 'yerlan' });
    const id = await insert(stage.db, 'tasks', { case_id, kind: 'call', title: 'Semey', due_on: today });
    const aigul = await stage.as(people.aigul);

    const day = await aigul.get<DayTaskListDto>('/api/tasks');
    const off = await aigul.post(`/api/tasks/${id}/actions`, {
      action: 'snooze',
      until: addDays(today, 1),
      reason: 'family_asked',
    });

    expect([day.body.count, off.status]).toEqual([0, 404]);
  });
});
