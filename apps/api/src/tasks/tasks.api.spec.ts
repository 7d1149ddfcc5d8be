import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import { addCaseWithReferral } from '../../test/referrals-scene.js';
import { Clock } from '../platform/clock.js';
import type { CaseTaskListDto, DayTaskListDto, TaskDto, TaskSummaryDto } from './tasks.dto.js';

describe('tasks', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());

  const addTask = (caseId: string, task: object = {}): Promise<string> =>
    insert(stage.db, 'tasks', {
      case_id: caseId,
      kind: 'call',
      title: 'Call the mother',
      due_on: today,
      ...task,
    });
  const dueOf = async (caseId: string): Promise<string | null> => {
    const [row] = await stage.db.query<{ due_on: string | null }[]>(
      'select due_on::text from cases where id = $1',
      [caseId],
    );
    return row?.due_on ?? null;
  };
  const contactOf = async (caseId: string): Promise<string | null> => {
    const [row] = await stage.db.query<{ on: string | null }[]>(
      'select last_contact_on::text as on from cases where id = $1',
      [caseId],
    );
    return row?.on ?? null;
  };

  it('are written down for a case, which then knows its next day', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const dueOn = addDays(today, 3);

    const answer = await aigul.post<TaskDto>(`/api/cases/${id}/tasks`, {
      kind: 'visit',
      title: 'Take the document',
      dueOn,
      dueAt: '11:00',
    });

    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/tasks/${answer.body.id}`);
    expect((await aigul.get<TaskDto>(`/api/tasks/${answer.body.id}`)).body).toMatchObject({
      title: 'Take the document',
      author: { name: 'Айгүл Сейітова' },
      offeredActions: [
        { action: 'complete', blockedBy: [] },
        { action: 'cancel', blockedBy: [] },
        { action: 'snooze', blockedBy: [] },
        { action: 'wake', blockedBy: ['not_snoozed'] },
      ],
    });
    expect(await dueOf(id)).toBe(dueOn);
  });

  it('are refused at the field when something is missing, and in a closed case', async () => {
    const open = await addCase(stage.db, stage.cast, {});
    const closed = await addCase(stage.db, stage.cast, { status: 'closed' });
    const aigul = await stage.as(people.aigul);
    const task = { kind: 'call', title: 'Call', dueOn: today };

    const wrong = await aigul.post<{ errors: { pointer: string }[] }>(`/api/cases/${open.id}/tasks`, {
      kind: 'register',
      title: '',
      dueOn: '2026-02-30',
      dueAt: '25:00',
    });
    const late = await aigul.post(`/api/cases/${closed.id}/tasks`, task);

    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '#/dueAt',
      '#/dueOn',
      '#/kind',
      '#/title',
    ]);
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/blocked', by: ['case_closed'] } });
  });

  it('make My day: what is late first, with the child, the place and whom to call', async () => {
    const { id } = await addCase(stage.db, stage.cast, {
      caseworker: 'dinara',
      familyName: 'Ахметов',
      givenName: 'Тимур',
    });
    await addTask(id, { title: 'Today, no hour' });
    await addTask(id, { title: 'Today at nine', due_at: '09:00', kind: 'visit' });
    await addTask(id, { title: 'Late', due_on: addDays(today, -4) });
    await addTask(id, { title: 'Later', due_on: addDays(today, 30) });
    await addTask(id, { title: 'Done', status: 'done' });
    const dinara = await stage.as(people.dinara);

    const day = await dinara.get<DayTaskListDto>('/api/tasks');
    const late = await dinara.get<DayTaskListDto>('/api/tasks?due=overdue');
    const summary = await dinara.get<TaskSummaryDto>('/api/tasks/summary');

    expect(day.body.items.map(({ title, due }) => [title, due])).toEqual([
      ['Late', 'overdue'],
      ['Today at nine', 'today'],
      ['Today, no hour', 'today'],
      ['Later', 'later'],
    ]);
    expect(day.body.items[0]).toMatchObject({
      child: { familyName: 'Ахметов', settlement: 'Besagash', locality: 'rural' },
      contact: { name: 'Гүлнар Ермекова', phone: '+7 700 000 41 07' },
    });
    expect(late.body.count).toBe(1);
    expect(summary.body).toMatchObject({
      overdue: 1,
      today: 2,
      later: 1,
      visits: 1,
      nextVisit: { dueOn: today, dueAt: '09:00', givenName: 'Тимур' },
    });
  });

  it('are somebody else’s business to a caseworker of another team', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const task = await addTask(id);
    const yerlan = await stage.as(people.yerlan);

    const answers = [
      await yerlan.get(`/api/tasks/${task}`),
      await yerlan.get(`/api/cases/${id}/tasks`),
      await yerlan.post(`/api/tasks/${task}/actions`, { action: 'complete' }),
      await yerlan.patch(`/api/tasks/${task}`, 1, { dueOn: today }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('that are calls or visits count as a contact when done, and no more when reopened', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const task = await addTask(id);
    const aigul = await stage.as(people.aigul);

    const done = await aigul.post<TaskDto>(`/api/tasks/${task}/actions`, { action: 'complete' });
    const contact = await contactOf(id);
    const again = await aigul.post<TaskDto>(`/api/tasks/${task}/actions`, { action: 'reopen' });

    expect(done.body).toMatchObject({ status: 'done', closedBy: { name: 'Айгүл Сейітова' } });
    expect(contact).toBe(today);
    expect(again.body).toMatchObject({ status: 'open', closedAt: null });
    expect(await contactOf(id)).toBeNull();
    expect(await dueOf(id)).toBe(today);
  });

  it('are done once: the second time says how the task stands', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const task = await addTask(id);
    const aigul = await stage.as(people.aigul);

    await aigul.post(`/api/tasks/${task}/actions`, { action: 'complete' });
    const second = await aigul.post(`/api/tasks/${task}/actions`, { action: 'complete' });

    expect(second).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal_action', state: 'done', allowed: ['reopen'] },
    });
  });

  it('move to another day by the version that was seen', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const task = await addTask(id);
    const aigul = await stage.as(people.aigul);
    const dueOn = addDays(today, 2);

    const moved = await aigul.patch<TaskDto>(`/api/tasks/${task}`, 1, { dueOn });
    const stale = await aigul.patch(`/api/tasks/${task}`, 1, { dueOn: today });

    expect(moved.body).toMatchObject({ dueOn, version: 2 });
    expect(await dueOf(id)).toBe(dueOn);
    expect(stale).toMatchObject({ status: 412, body: { type: '/problems/stale', current: { dueOn } } });
  });

  it('of the workflow keep their kind', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const task = await addTask(id, { kind: 'follow_up', title: null, automatic: true });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.patch(`/api/tasks/${task}`, 1, { kind: 'call' });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/kind', rules: ['isAutomatic'] }] },
    });
  });

  it('about a referral name it, its service and who has it', async () => {
    const { caseId, id } = await addCaseWithReferral(stage.db, stage.cast, {
      file: { caseworker: 'dinara' },
    });
    await addTask(caseId, { kind: 'follow_up_referral', title: null, automatic: true, referral_id: id });
    const dinara = await stage.as(people.dinara);

    const { body } = await dinara.get<DayTaskListDto>('/api/tasks?kind=follow_up_referral');

    expect(body.items[0]?.referral).toMatchObject({
      id,
      status: 'sent',
      service: { id: 'RH-KPPK', name: { en: expect.any(String) as string } },
      organisation: { name: 'Correction Cabinet No. 2' },
    });
  });

  it('are read page by page in the order of their day', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    for (const days of [3, 1, 2]) await addTask(id, { title: `In ${days}`, due_on: addDays(today, days) });
    const aigul = await stage.as(people.aigul);
    const url = `/api/cases/${id}/tasks?limit=2`;

    const first = await aigul.get<CaseTaskListDto>(url);
    const second = await aigul.get<CaseTaskListDto>(`${url}&cursor=${first.body.nextCursor}`);

    expect([...first.body.items, ...second.body.items].map(({ title }) => title)).toEqual([
      'In 1',
      'In 2',
      'In 3',
    ]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('of one case are listed by their state', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    await addTask(id);
    await addTask(id, { status: 'done' });
    const aigul = await stage.as(people.aigul);

    const open = await aigul.get<CaseTaskListDto>(`/api/cases/${id}/tasks?status=open`);
    const all = await aigul.get<CaseTaskListDto>(`/api/cases/${id}/tasks`);

    expect([open.body.count, all.body.count]).toEqual([1, 2]);
  });

  it('taken by two people at once are done by exactly one', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const task = await addTask(id);
    const [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);

    const answers = await meetAt(
      stage,
      'cases',
      id,
      [aigul, nurlan].map(
        (person) => () => person.post(`/api/tasks/${task}/actions`, { action: 'complete' }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const steps = await stage.db.query(`select from history where subject_id = $1 and action = 'complete'`, [
      task,
    ]);
    expect(steps).toHaveLength(1);
  });
});
