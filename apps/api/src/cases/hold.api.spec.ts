import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import { LadderService } from '../tasks/ladder.service.js';
import type { CaseTaskListDto, DayTaskListDto, TaskDto, TaskSummaryDto } from '../tasks/tasks.dto.js';
import type { CaseDto } from './cases.dto.js';

describe('a case on hold', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());
  afterEach(() => jest.restoreAllMocks());

  const on = (day: string) => jest.spyOn(stage.app.get(Clock), 'today').mockReturnValue(day);
  const act = async (id: string, step: object) =>
    (await stage.as(people.aigul)).post<CaseDto>(`/api/cases/${id}/actions`, step);
  const hold = (id: string, days: number) =>
    act(id, { action: 'hold', note: 'In Astana.', until: addDays(today, days) });
  /** A case with a follow-up of the workflow, due in nine days, and a call that a person has planned. */
  const scene = async (): Promise<string> => {
    const { id } = await addCase(stage.db, stage.cast, { priority: 'medium' });
    await insert(stage.db, 'tasks', {
      case_id: id,
      kind: 'follow_up',
      automatic: true,
      due_on: addDays(today, 9),
      limit_step: 'follow_up',
      counted_from: addDays(today, -5),
      created_at: '2026-01-01T05:00:00Z',
    });
    await insert(stage.db, 'tasks', {
      case_id: id,
      kind: 'call',
      title: 'Ask the grandmother',
      due_on: addDays(today, 3),
      author_id: stage.cast.ids.aigul,
    });
    return id;
  };
  const open = async (id: string): Promise<Record<string, string>> => {
    const rows = await stage.db.query<{ kind: string; due_on: string }[]>(
      `select kind, due_on::text from tasks where case_id = $1 and status = 'open'`,
      [id],
    );
    return Object.fromEntries(rows.map(({ kind, due_on }) => [kind, due_on]));
  };

  it('has a day on which somebody looks again, and nothing of the workflow stands beside it', async () => {
    const id = await scene();

    const answer = await hold(id, 30);

    expect(answer).toMatchObject({ body: { status: 'on_hold', holdUntil: addDays(today, 30) } });
    expect(await open(id)).toEqual({
      review_hold: addDays(today, 30),
      follow_up: addDays(today, 39),
      call: addDays(today, 3),
    });
  });

  it.each([
    ['without a day', undefined, 'isRequired'],
    ['until today', 0, 'isAfterToday'],
    ['for longer than half a year', 181, 'isWithinHalfAYear'],
  ])('is not put aside %s', async (_, days, rule) => {
    const id = await scene();
    const until = days === undefined ? undefined : addDays(today, days);

    expect(await act(id, { action: 'hold', note: 'Away.', until })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/until', rules: [rule] }] },
    });
  });

  it.each([
    ['earlier', 12],
    ['on the day', 30],
    ['later', 41],
  ])('goes on %s, and what waited is due as many days later as it waited', async (_, after) => {
    const id = await scene();
    await hold(id, 30);

    on(addDays(today, after));
    const answer = await act(id, { action: 'resume' });

    expect(answer).toMatchObject({ body: { status: 'active', holdUntil: null } });
    expect(await open(id)).toEqual({ follow_up: addDays(today, 9 + after), call: addDays(today, 3) });
  });

  it('can be put off longer, and what began meanwhile waits from its own day on', async () => {
    const id = await scene();
    await hold(id, 30);
    await insert(stage.db, 'tasks', {
      case_id: id,
      kind: 'choose_another',
      automatic: true,
      due_on: addDays(today, 3),
      limit_step: 'choose_another',
      counted_from: today,
      created_at: new Date(Date.now() + 1000).toISOString(),
    });

    on(addDays(today, 25));
    const longer = await act(id, { action: 'extend_hold', note: 'Ill.', until: addDays(today, 60) });
    const extended = await open(id);
    on(addDays(today, 50));
    await act(id, { action: 'resume' });

    expect(longer).toMatchObject({ body: { status: 'on_hold', holdUntil: addDays(today, 60) } });
    expect(extended).toMatchObject({ review_hold: addDays(today, 60), follow_up: addDays(today, 69) });
    expect(await open(id)).toMatchObject({
      follow_up: addDays(today, 59),
      choose_another: addDays(today, 53),
    });
    expect(await open(id)).not.toHaveProperty('review_hold');
  });

  it('shows in My day what waits with it apart from what is to be done', async () => {
    const id = await scene();
    const aigul = await stage.as(people.aigul);
    const before = (await aigul.get<TaskSummaryDto>('/api/tasks/summary')).body.paused;
    await hold(id, 30);
    const kinds = async (query: string) =>
      (await aigul.get<DayTaskListDto>(`/api/tasks?${query}`)).body.items
        .filter(({ caseId }) => caseId === id)
        .map(({ kind, due, paused }) => [kind, due, paused]);

    expect(await kinds('due=paused')).toEqual([['follow_up', 'paused', { until: addDays(today, 30) }]]);
    expect((await kinds('due=overdue,today,week,later')).map(([kind]) => kind)).toEqual([
      'call',
      'review_hold',
    ]);
    expect((await kinds('')).map(([kind]) => kind)).toEqual(['call', 'review_hold']);
    expect((await aigul.get<TaskSummaryDto>('/api/tasks/summary')).body.paused).toBe(before + 1);
    const list = await aigul.get<CaseTaskListDto>(`/api/cases/${id}/tasks?status=open`);
    expect(list.body.items.filter(({ paused }) => paused !== null).map(({ kind }) => kind)).toEqual([
      'follow_up',
    ]);
  });

  it('rings when its day has passed, and resumes nothing by itself', async () => {
    const id = await scene();
    await hold(id, 5);
    on(addDays(today, 13));

    await stage.app.get(LadderService).climb();

    const told = await stage.db.query(
      `select k.kind, n.rung from task_notices n join tasks k on k.id = n.task_id where k.case_id = $1 and not n.skipped`,
      [id],
    );
    expect(told).toEqual([{ kind: 'review_hold', rung: 'manager' }]);
    expect((await (await stage.as(people.aigul)).get<CaseDto>(`/api/cases/${id}`)).body.status).toBe(
      'on_hold',
    );
  });

  it('is not left without a day by who ticks its task off', async () => {
    const id = await scene();
    await hold(id, 5);
    const aigul = await stage.as(people.aigul);
    const review = async () =>
      (await aigul.get<CaseTaskListDto>(`/api/cases/${id}/tasks?status=open`)).body.items.find(
        ({ kind }) => kind === 'review_hold',
      );
    const first = await review();

    await aigul.post<TaskDto>(`/api/tasks/${first?.id}/actions`, { action: 'complete' });

    const next = await review();
    expect([next?.id === first?.id, next?.dueOn]).toEqual([false, addDays(today, 14)]);
  });

  it('that is asked to be closed waits no longer', async () => {
    const id = await scene();
    await hold(id, 30);

    const asked = await act(id, {
      action: 'request_closure',
      closureReason: 'family_withdrew',
      childViewAbsence: 'too_young',
      caregiverView: 'We stay in Astana.',
      feedback: 'declined',
      note: 'They have moved for good.',
    });

    expect(asked).toMatchObject({
      body: { status: 'closure_requested', cameFrom: 'active', holdUntil: null },
    });
    expect(await open(id)).toEqual({ follow_up: addDays(today, 9), call: addDays(today, 3) });
  });
});
