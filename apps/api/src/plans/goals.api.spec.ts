import { addCase, people } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import type { GoalDto, PlanDto, UndertakingDto } from './plans.dto.js';

describe('the goals of a plan', () => {
  let stage: Stage;
  let aigul: Client;
  let nurlan: Client;
  beforeAll(async () => {
    stage = await startStage();
    [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);
  });
  afterAll(() => stage.close());

  const addAssessedCase = async (): Promise<{ id: string; personId: string }> => {
    const { id, personId } = await addCase(stage.db, stage.cast, { status: 'planning' });
    await stage.db.query(
      `insert into assessments (case_id, status, needs, author_id, assessed_on, completed_at)
       values ($1, 'completed', $3, $2, '2026-10-01', now())`,
      [
        id,
        stage.cast.ids.aigul,
        JSON.stringify([
          { area: 'education', level: 'a_lot', note: 'No school place.' },
          { area: 'safety', level: 'none', note: null },
        ]),
      ],
    );
    return { id, personId };
  };
  const goal = (change: object = {}) => ({ title: 'Starts zero class', area: 'education', ...change });
  const write = async (caseId: string, plan: object): Promise<PlanDto> =>
    (await aigul.post<PlanDto>(`/api/cases/${caseId}/plans`, plan)).body;
  const approve = async (plan: PlanDto): Promise<PlanDto> => {
    const sent = await aigul.post(`/api/plans/${plan.id}/actions`, { action: 'submit' });
    expect(sent).toMatchObject({ status: 200 });
    return (await nurlan.post<PlanDto>(`/api/plans/${plan.id}/actions`, { action: 'approve' })).body;
  };
  const approved = async (caseId: string, plan: object): Promise<PlanDto> =>
    approve(await write(caseId, plan));
  const step = (client: Client, { id }: { id: string }, body: object) =>
    client.post<PlanDto>(`/api/goals/${id}/actions`, body);
  const act = (client: Client, { id }: { id: string }, body: object) =>
    client.post<PlanDto>(`/api/undertakings/${id}/actions`, body);
  const firstGoal = (plan: PlanDto): GoalDto => {
    const [first] = plan.goals;
    if (first === undefined) throw new Error('the plan has no goal');
    return first;
  };
  const firstUndertaking = (plan: PlanDto): UndertakingDto => {
    const [first] = firstGoal(plan).undertakings;
    if (first === undefined) throw new Error('the goal has no undertaking');
    return first;
  };
  const tasksOf = (caseId: string) =>
    stage.db.query<{ id: string; title: string; status: string; due_on: string; version: number }[]>(
      `select id, title, status, due_on::text, version from tasks where case_id = $1 and kind = 'plan_action' order by title`,
      [caseId],
    );

  describe('on their way', () => {
    it('begin once the plan is approved, are reached, and what was said stays', async () => {
      const { id } = await addAssessedCase();
      const draft = await write(id, { goals: [goal()] });

      const early = await step(aigul, firstGoal(draft), { action: 'start' });
      const plan = await approve(draft);
      const started = await step(aigul, firstGoal(plan), { action: 'start', note: 'The school has agreed.' });
      const spoken = await aigul.post<PlanDto>(`/api/goals/${firstGoal(plan).id}/notes`, {
        note: 'Two weeks in.',
      });
      const reached = await step(aigul, firstGoal(plan), { action: 'achieve' });

      expect(early).toMatchObject({ status: 409, body: { by: ['plan_not_approved'] } });
      expect(firstGoal(draft).offeredActions).toEqual([]);
      expect(firstGoal(started.body)).toMatchObject({ status: 'in_progress' });
      expect(spoken.status).toBe(200);
      expect(firstGoal(reached.body)).toMatchObject({
        status: 'achieved',
        offeredActions: [{ action: 'resume', blockedBy: [] }],
        progress: [
          { from: 'in_progress', to: 'achieved', note: null },
          { from: 'in_progress', to: 'in_progress', note: 'Two weeks in.' },
          { from: 'planned', to: 'in_progress', note: 'The school has agreed.' },
        ],
      });
      const entries = await stage.db.query(
        `select action, details ->> 'from' as was, details ->> 'to' as now from history
         where case_id = $1 and action in ('change_goal', 'note_progress') order by at`,
        [id],
      );
      expect(entries).toEqual([
        { action: 'change_goal', was: 'planned', now: 'in_progress' },
        { action: 'note_progress', was: null, now: null },
        { action: 'change_goal', was: 'in_progress', now: 'achieved' },
      ]);
    });

    it('are not given up without a reason', async () => {
      const { id } = await addAssessedCase();
      const plan = await approved(id, { goals: [goal()] });

      const wordless = await step(aigul, firstGoal(plan), { action: 'drop' });
      const vague = await step(aigul, firstGoal(plan), { action: 'drop', reason: 'other' });
      const dropped = await step(aigul, firstGoal(plan), { action: 'drop', reason: 'family_decided' });
      const taken = await step(aigul, firstGoal(plan), { action: 'resume' });

      expect(wordless).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/reason' }] } });
      expect(vague).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/note' }] } });
      expect(firstGoal(dropped.body)).toMatchObject({ status: 'dropped', statusReason: 'family_decided' });
      expect(firstGoal(taken.body)).toMatchObject({ status: 'in_progress', statusReason: null });
    });

    it('refuse a step that is not one, and name those that are', async () => {
      const { id } = await addAssessedCase();
      const plan = await approved(id, { goals: [goal()] });

      const answer = await step(aigul, firstGoal(plan), { action: 'achieve_partly' });

      expect(answer).toMatchObject({
        status: 409,
        body: {
          type: '/problems/illegal_action',
          state: 'planned',
          allowed: ['start', 'achieve', 'miss', 'drop'],
        },
      });
    });

    it('moved by two people at once move once', async () => {
      const { id } = await addAssessedCase();
      const plan = await approved(id, { goals: [goal()] });

      const answers = await meetAt(stage, 'cases', id, [
        () => step(aigul, firstGoal(plan), { action: 'start' }),
        () => step(nurlan, firstGoal(plan), { action: 'start' }),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('are hidden from a caseworker elsewhere', async () => {
      const { id } = await addAssessedCase();
      const plan = await approved(id, {
        goals: [goal({ undertakings: [{ title: 'Calls', responsible: 'caseworker', dueOn: '2027-01-10' }] })],
      });
      const yerlan = await stage.as(people.yerlan);

      const answers = await Promise.all([
        step(yerlan, firstGoal(plan), { action: 'start' }),
        yerlan.post(`/api/goals/${firstGoal(plan).id}/notes`, { note: 'Hello.' }),
        act(yerlan, firstUndertaking(plan), { action: 'complete' }),
      ]);

      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    });
  });

  describe('are about needs', () => {
    it('of the assessment, with their words', async () => {
      const { id } = await addAssessedCase();

      const plan = await write(id, { goals: [goal({ needs: ['education'] })] });

      expect(firstGoal(plan).needs).toEqual([
        { area: 'education', level: 'a_lot', note: 'No school place.' },
      ]);
    });

    it.each(['safety', 'income_benefits'])('that were found, not %s', async (area) => {
      const { id } = await addAssessedCase();

      const answer = await aigul.post(`/api/cases/${id}/plans`, { goals: [goal({ needs: [area] })] });

      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '#/goals/0/needs/0', rules: ['exists'] }] },
      });
    });
  });

  describe('are worked for', () => {
    const calls = { title: 'Calls the school', responsible: 'caseworker', dueOn: '2027-01-10' };

    it('by the caseworker, a relative by name, an organisation; each until a day', async () => {
      const { id, personId } = await addAssessedCase();
      const { cabinet } = stage.cast.organisations;

      const plan = await write(id, {
        goals: [
          goal({
            undertakings: [
              calls,
              { title: 'Collects papers', responsible: 'family', personId, dueOn: '2027-01-12' },
              {
                title: 'Gives a place',
                responsible: 'organisation',
                organisationId: cabinet,
                dueOn: '2027-01-20',
              },
              {
                title: 'Drives her',
                responsible: 'family',
                responsibleName: 'A neighbour',
                dueOn: '2027-02-01',
              },
            ],
          }),
        ],
      });

      expect(firstGoal(plan).undertakings).toMatchObject([
        {
          responsible: 'caseworker',
          responsibleName: null,
          dueOn: '2027-01-10',
          nowDueOn: '2027-01-10',
          taskId: null,
        },
        { responsible: 'family', responsibleName: 'Гүлнар Ермекова', personId },
        { responsible: 'organisation', responsibleName: 'Correction Cabinet No. 2', organisationId: cabinet },
        { responsible: 'family', responsibleName: 'A neighbour', personId: null },
      ]);
      expect(await tasksOf(id)).toEqual([]);
    });

    it('not by somebody around another child, and not by nobody', async () => {
      const [{ id }, other] = await Promise.all([addAssessedCase(), addAssessedCase()]);
      const undertakings = [
        { title: 'Collects papers', responsible: 'family', personId: other.personId, dueOn: '2027-01-12' },
        { title: 'Gives a place', responsible: 'organisation', dueOn: '2027-01-12' },
      ];

      const answer = await aigul.post(`/api/cases/${id}/plans`, { goals: [goal({ undertakings })] });

      expect(answer).toMatchObject({
        status: 422,
        body: {
          errors: [
            { pointer: '#/goals/0/undertakings/0/personId', rules: ['exists'] },
            { pointer: '#/goals/0/undertakings/1/organisationId', rules: ['isRequired'] },
          ],
        },
      });
    });

    it('by a task of the caseworker, which moves and closes with the undertaking, both ways', async () => {
      const { id } = await addAssessedCase();
      const plan = await approved(id, { goals: [goal({ undertakings: [calls] })] });
      const undertaking = firstUndertaking(plan);
      const [task] = await tasksOf(id);
      expect(task).toMatchObject({ title: calls.title, status: 'open', due_on: calls.dueOn });

      const moved = await act(aigul, undertaking, { action: 'move', dueOn: '2027-01-20' });
      expect(await tasksOf(id)).toMatchObject([{ due_on: '2027-01-20' }]);
      expect(firstUndertaking(moved.body)).toMatchObject({ dueOn: '2027-01-10', nowDueOn: '2027-01-20' });

      await aigul.patch(`/api/tasks/${task?.id}`, (await tasksOf(id))[0]?.version ?? 0, {
        dueOn: '2027-01-25',
      });
      await aigul.post(`/api/tasks/${task?.id}/actions`, { action: 'complete' });
      const { body: read } = await aigul.get<{ items: PlanDto[] }>(`/api/cases/${id}/plans`);
      expect(firstUndertaking(read.items[0] as PlanDto)).toMatchObject({
        dueOn: '2027-01-10',
        nowDueOn: '2027-01-25',
        status: 'done',
        taskId: task?.id,
      });

      const again = await act(aigul, undertaking, { action: 'reopen' });
      expect(firstUndertaking(again.body).status).toBe('open');
      expect(await tasksOf(id)).toMatchObject([{ status: 'open' }]);
      await act(aigul, undertaking, { action: 'complete' });
      expect(await tasksOf(id)).toMatchObject([{ status: 'done' }]);
    });

    it('by the family, without a task, done and moved all the same', async () => {
      const { id } = await addAssessedCase();
      const plan = await approved(id, {
        goals: [
          goal({ undertakings: [{ ...calls, responsible: 'family', responsibleName: 'Grandmother' }] }),
        ],
      });
      const undertaking = firstUndertaking(plan);

      const past = await act(aigul, undertaking, { action: 'move', dueOn: '2020-01-01' });
      const nowhere = await act(aigul, undertaking, { action: 'move' });
      const moved = await act(aigul, undertaking, { action: 'move', dueOn: '2027-03-01' });
      const done = await act(aigul, undertaking, { action: 'complete' });
      const twice = await act(aigul, undertaking, { action: 'complete' });

      expect(await tasksOf(id)).toEqual([]);
      expect(past).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/dueOn' }] } });
      expect(nowhere).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/dueOn' }] } });
      expect(firstUndertaking(moved.body)).toMatchObject({ nowDueOn: '2027-03-01', dueOn: calls.dueOn });
      expect(firstUndertaking(done.body)).toMatchObject({ status: 'done' });
      expect(twice).toMatchObject({ status: 409, body: { state: 'done', allowed: ['reopen'] } });
    });
  });

  describe('from one edition to the next', () => {
    const calls = { title: 'Calls the school', responsible: 'caseworker', dueOn: '2027-01-10' };
    const next = async (caseId: string): Promise<PlanDto> =>
      write(caseId, { changeNote: 'The school answered: from January.' });
    const inputOf = ({ id, title, area }: GoalDto) => ({ id, title, area });

    it('stay the same goal in other words, with how it stands, and its referrals follow', async () => {
      const { id } = await addAssessedCase();
      const first = await approved(id, { goals: [goal(), goal({ title: 'Plays with others' })] });
      const referral = await aigul.post<{ id: string }>(`/api/cases/${id}/referrals`, {
        serviceId: 'ED-INCL',
        goalId: firstGoal(first).id,
      });
      await step(aigul, firstGoal(first), { action: 'start', note: 'She has a place.' });
      const second = await next(id);
      const reworded = { ...inputOf(firstGoal(second)), title: 'Goes to zero class each day' };
      const saved = await aigul.patch<PlanDto>(`/api/plans/${second.id}`, second.version, {
        goals: [reworded],
      });
      await step(aigul, firstGoal(first), { action: 'achieve' });

      const plan = await approve(saved.body);

      expect(firstGoal(second)).toMatchObject({ key: firstGoal(first).key, status: 'in_progress' });
      expect(firstGoal(second).id).not.toBe(firstGoal(first).id);
      expect(plan.goals).toHaveLength(1);
      expect(firstGoal(plan)).toMatchObject({
        key: firstGoal(first).key,
        title: 'Goes to zero class each day',
        status: 'achieved',
        referrals: [{ id: referral.body.id }],
        progress: [{ to: 'achieved' }, { note: 'She has a place.' }],
      });
      const { body } = await aigul.get<{ goal: { id: string; title: string } }>(
        `/api/referrals/${referral.body.id}`,
      );
      expect(body.goal).toEqual({ id: firstGoal(plan).id, title: 'Goes to zero class each day' });
    });

    it('keep the task of what is still undertaken, and close that of what is not', async () => {
      const { id } = await addAssessedCase();
      await approved(id, {
        goals: [
          goal({
            undertakings: [
              calls,
              { ...calls, title: 'Drops out' },
              { ...calls, title: 'Handed to the family' },
            ],
          }),
        ],
      });
      const before = await tasksOf(id);
      const second = await next(id);
      const [keeps, , handed] = firstGoal(second).undertakings as [
        UndertakingDto,
        UndertakingDto,
        UndertakingDto,
      ];
      const undertakings = [
        { id: keeps.id, title: 'Visits the school', responsible: 'caseworker', dueOn: '2027-02-01' },
        {
          id: handed.id,
          title: handed.title,
          responsible: 'family',
          responsibleName: 'Mother',
          dueOn: handed.dueOn,
        },
        { title: 'Writes a letter', responsible: 'caseworker', dueOn: '2027-01-15' },
      ];
      await aigul.patch(`/api/plans/${second.id}`, second.version, {
        goals: [{ ...inputOf(firstGoal(second)), undertakings }],
      });
      const plan = await approve(second);

      const after = await tasksOf(id);
      expect(after.map(({ title, status, due_on }) => [title, status, due_on])).toEqual([
        ['Drops out', 'cancelled', '2027-01-10'],
        ['Handed to the family', 'cancelled', '2027-01-10'],
        ['Visits the school', 'open', '2027-02-01'],
        ['Writes a letter', 'open', '2027-01-15'],
      ]);
      expect(after[2]?.id).toBe(before[0]?.id);
      expect(firstGoal(plan).undertakings.map(({ taskId }) => taskId === null)).toEqual([false, true, false]);
    });

    it('are not submitted without a word on what changes and why', async () => {
      const { id } = await addAssessedCase();
      await approved(id, { goals: [goal()] });
      const second = await write(id, {});

      const wordless = await aigul.post(`/api/plans/${second.id}/actions`, { action: 'submit' });
      await aigul.patch(`/api/plans/${second.id}`, second.version, {
        changeNote: 'Review after three months.',
      });
      const told = await aigul.post<PlanDto>(`/api/plans/${second.id}/actions`, { action: 'submit' });

      expect(second).toMatchObject({
        isChange: true,
        offeredActions: [{ action: 'submit', blockedBy: ['no_change_note'] }],
      });
      expect(wordless).toMatchObject({ status: 409, body: { by: ['no_change_note'] } });
      expect(told.body).toMatchObject({ status: 'submitted', changeNote: 'Review after three months.' });
    });

    it('are not approved by a manager who wrote a single word of them', async () => {
      const { id } = await addAssessedCase();
      const draft = await write(id, { goals: [goal()] });
      await nurlan.patch(`/api/plans/${draft.id}`, draft.version, { summary: 'From Nurlan.' });
      await aigul.post(`/api/plans/${draft.id}/actions`, { action: 'submit' });
      const saule = await stage.as(people.saule);

      const own = await nurlan.post(`/api/plans/${draft.id}/actions`, { action: 'approve' });
      const other = await saule.post<PlanDto>(`/api/plans/${draft.id}/actions`, { action: 'approve' });

      expect(own).toMatchObject({ status: 409, body: { by: ['own_plan'] } });
      expect(other.body.status).toBe('approved');
    });

    it('are locked from the moment they are submitted', async () => {
      const { id } = await addAssessedCase();
      const draft = await write(id, { goals: [goal()] });
      const sent = await aigul.post<PlanDto>(`/api/plans/${draft.id}/actions`, { action: 'submit' });

      const waiting = await aigul.patch(`/api/plans/${draft.id}`, sent.body.version, { goals: [] });
      const done = await nurlan.post<PlanDto>(`/api/plans/${draft.id}/actions`, { action: 'approve' });
      const after = await nurlan.patch(`/api/plans/${draft.id}`, done.body.version, {
        summary: 'Otherwise.',
      });

      for (const refused of [waiting, after])
        expect(refused).toMatchObject({ status: 409, body: { type: '/problems/illegal_action' } });
      expect(done.body.goals).toMatchObject([goal()]);
    });

    it('take over no goal and no undertaking of another plan', async () => {
      const [one, other] = await Promise.all([addAssessedCase(), addAssessedCase()]);
      const foreign = await write(other.id, { goals: [goal({ undertakings: [calls] })] });
      const mine = await write(one.id, { goals: [goal()] });
      const save = (goals: object[]) => aigul.patch(`/api/plans/${mine.id}`, mine.version, { goals });

      const answers = [
        await save([{ ...goal(), id: firstGoal(foreign).id }]),
        await save([{ ...goal(), key: firstGoal(foreign).key }]),
        await save([{ ...goal(), undertakings: [{ ...calls, id: firstUndertaking(foreign).id }] }]),
      ];

      expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
      expect(
        firstGoal(
          (await aigul.get<{ items: PlanDto[] }>(`/api/cases/${other.id}/plans`)).body.items[0] as PlanDto,
        ),
      ).toMatchObject({ id: firstGoal(foreign).id, undertakings: [{ title: calls.title }] });
    });
  });

  describe('are looked at again', () => {
    const reviews = (caseId: string) =>
      stage.db.query<{ status: string; due_on: string }[]>(
        `select status, due_on::text from tasks where case_id = $1 and kind = 'review_plan' order by created_at`,
        [caseId],
      );

    it('on the day that was agreed', async () => {
      const { id } = await addAssessedCase();

      const plan = await approved(id, { goals: [goal()], reviewOn: '2027-01-06' });

      expect(plan.reviewOn).toBe('2027-01-06');
      expect(await reviews(id)).toEqual([{ status: 'open', due_on: '2027-01-06' }]);
    });

    it('within the limit of the priority where nobody has agreed on a day', async () => {
      const { id } = await addAssessedCase();

      const plan = await approved(id, { goals: [goal()] });

      const [task] = await reviews(id);
      expect(task).toEqual({ status: 'open', due_on: plan.reviewBy });
      expect(plan.reviewOn).toBe(plan.reviewBy);
    });
  });
});
