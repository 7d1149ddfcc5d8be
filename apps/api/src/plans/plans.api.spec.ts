import { addCase, people, type CaseScene } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import type { CaseDto } from '../cases/cases.dto.js';
import type { PlanDto, PlanListDto, PlanPageDto } from './plans.dto.js';

describe('plans', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const goals = [
    {
      title: 'Walks to the school gate with the walker',
      area: 'health_rehabilitation',
      targetOn: '2027-05-31',
    },
    { title: 'Starts zero class with support', area: 'education' },
  ];

  const addAssessedCase = async (scene: CaseScene = {}): Promise<string> => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'planning', ...scene });
    await stage.db.query(
      `insert into assessments (case_id, status, needs, author_id, assessed_on, completed_at)
       values ($1, 'completed', '[{"area": "education", "level": "some", "note": null}]', $2, '2026-10-01', now())`,
      [id, stage.cast.ids.aigul],
    );
    return id;
  };
  const write = async (client: Client, caseId: string, plan: object = { goals }): Promise<PlanDto> =>
    (await client.post<PlanDto>(`/api/cases/${caseId}/plans`, plan)).body;
  const act = (client: Client, plan: PlanDto, action: string, note?: string) =>
    client.post<PlanDto>(`/api/plans/${plan.id}/actions`, { action, ...(note ? { note } : {}) });

  it('are written, submitted and approved, and the work begins', async () => {
    const id = await addAssessedCase();
    const [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);

    const draft = await write(aigul, id, {});
    const saved = await aigul.patch<PlanDto>(`/api/plans/${draft.id}`, draft.version, {
      goals,
      reviewOn: '2027-01-06',
    });
    const submitted = await act(aigul, draft, 'submit');
    const waiting = await nurlan.get<PlanPageDto>('/api/plans?status=submitted');
    const approved = await act(nurlan, draft, 'approve');
    const file = await aigul.get<CaseDto>(`/api/cases/${id}`);

    expect(draft.offeredActions).toEqual([{ action: 'submit', blockedBy: ['no_goal'] }]);
    expect(saved.body).toMatchObject({ goals, reviewOn: '2027-01-06', version: 2 });
    expect(submitted.body).toMatchObject({ status: 'submitted', offeredActions: [] });
    expect(waiting.body.items).toContainEqual(
      expect.objectContaining({ id: draft.id, caseId: id, goalCount: 2, isAuthor: false, edition: 1 }),
    );
    expect(approved.body).toMatchObject({ status: 'approved', decidedBy: { id: stage.cast.ids.nurlan } });
    expect(file.body.status).toBe('active');
  });

  it('are never approved by who wrote them', async () => {
    const id = await addAssessedCase();
    const [nurlan, saule] = await Promise.all([stage.as(people.nurlan), stage.as(people.saule)]);
    const plan = await write(nurlan, id);
    await act(nurlan, plan, 'submit');

    const own = await act(nurlan, plan, 'approve');
    const other = await act(saule, plan, 'approve');

    expect(own).toMatchObject({ status: 409, body: { type: '/problems/blocked', by: ['own_plan'] } });
    expect(other.body.status).toBe('approved');
  });

  it('come back with a reason, and a task to correct them', async () => {
    const id = await addAssessedCase();
    const [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);
    const plan = await write(aigul, id);
    await act(aigul, plan, 'submit');

    const wordless = await act(nurlan, plan, 'return');
    const returned = await act(nurlan, plan, 'return', 'When is the school goal due?');
    const open = await stage.db.query(`select kind from tasks where case_id = $1 and status = 'open'`, [id]);
    const again = await act(aigul, plan, 'submit');
    const left = await stage.db.query(`select kind from tasks where case_id = $1 and status = 'open'`, [id]);

    expect(wordless).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/note' }] } });
    expect(returned.body).toMatchObject({ status: 'returned', returnNote: 'When is the school goal due?' });
    expect(open).toEqual([{ kind: 'correct_plan' }]);
    expect(again.body).toMatchObject({ status: 'submitted', returnNote: null });
    expect(left).toEqual([]);
  });

  it('have a next edition that begins with the goals, and replaces the earlier one when approved', async () => {
    const id = await addAssessedCase();
    const [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);
    const first = await write(aigul, id);
    await act(aigul, first, 'submit');
    const { body: approved } = await act(nurlan, first, 'approve');
    await aigul.post(`/api/goals/${approved.goals[0]?.id}/actions`, { action: 'start' });

    const second = await write(aigul, id, { changeNote: 'The school answered.' });
    await act(aigul, second, 'submit');
    await act(nurlan, second, 'approve');
    const { body: editions } = await aigul.get<PlanListDto>(`/api/cases/${id}/plans`);

    expect(second).toMatchObject({ edition: 2, goals: [{ status: 'in_progress' }, { status: 'planned' }] });
    expect(editions.items.map((plan) => `${plan.edition} ${plan.status}`)).toEqual([
      '2 approved',
      '1 superseded',
    ]);
  });

  it('decided by two managers at once are decided once', async () => {
    const id = await addAssessedCase();
    const [aigul, nurlan, saule] = (await Promise.all(
      [people.aigul, people.nurlan, people.saule].map((person) => stage.as(person)),
    )) as [Client, Client, Client];
    const plan = await write(aigul, id);
    await act(aigul, plan, 'submit');
    const answers = await meetAt(stage, 'cases', id, [
      () => act(nurlan, plan, 'approve'),
      () => act(saule, plan, 'return', 'Not yet.'),
    ]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const steps = await stage.db.query(
      `select from history where subject_id = $1 and action in ('approve', 'return')`,
      [plan.id],
    );
    expect(steps).toHaveLength(1);
  });

  it.each([
    ['an assessment', { status: 'assessment' }, 'no_assessment'],
    ['an open case', { status: 'closed' }, 'case_closed'],
  ] as const)('do not begin without %s', async (_, scene, reason) => {
    const { id } = await addCase(stage.db, stage.cast, scene);
    const nurlan = await stage.as(people.nurlan);

    const answer = await nurlan.post(`/api/cases/${id}/plans`, {});

    expect(answer).toMatchObject({ status: 409, body: { by: [reason] } });
  });

  it.each([
    ['a goal without words', { goals: [{ title: '', area: 'education' }] }, '#/goals/0/title'],
    ['a goal of no area', { goals: [{ title: 'Speaks', area: 'speech' }] }, '#/goals/0/area'],
    ['too many goals', { goals: Array.from({ length: 21 }, () => goals[0]) }, '#/goals'],
    ['a review on no day', { reviewOn: '2027-02-30' }, '#/reviewOn'],
  ])('with %s are refused at the field', async (_, wrong, pointer) => {
    const id = await addAssessedCase();
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/cases/${id}/plans`, wrong);

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('keep their goals as they were when the case was closed', async () => {
    const id = await addAssessedCase();
    const aigul = await stage.as(people.aigul);
    const plan = await write(aigul, id);
    await stage.db.query(`update plans set status = 'approved' where id = $1`, [plan.id]);
    await stage.db.query(`update cases set status = 'closed' where id = $1`, [id]);

    const goal = await aigul.post(`/api/goals/${plan.goals[0]?.id}/actions`, { action: 'achieve' });
    const edit = await aigul.patch(`/api/plans/${plan.id}`, plan.version, { summary: 'It went well.' });

    for (const refused of [goal, edit])
      expect(refused).toMatchObject({ status: 409, body: { by: ['case_closed'] } });
  });

  it('are approved by no caseworker, and hidden elsewhere', async () => {
    const id = await addAssessedCase();
    const [aigul, marat] = await Promise.all([stage.as(people.aigul), stage.as(people.marat)]);
    const plan = await write(aigul, id);
    await act(aigul, plan, 'submit');

    expect((await act(aigul, plan, 'approve')).status).toBe(403);
    expect((await act(marat, plan, 'approve')).status).toBe(404);
    expect((await marat.get<PlanPageDto>('/api/plans')).body.items).toEqual([]);
  });
});
