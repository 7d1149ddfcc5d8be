import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto } from '../cases/cases.dto.js';
import type { AssessmentDto, AssessmentListDto } from './assessments.dto.js';

const nothingScreened = { action: 'take_screening', blockedBy: ['no_new_screening'] };

describe('assessments', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const filled = {
    needs: [{ area: 'education', level: 'a_lot', note: 'No school place.' }],
    difficulties: [
      { domain: 'walking', level: 'a_lot' },
      { domain: 'communication', level: 'some' },
    ],
    childWords: 'I want to go to school with my sister.',
    priority: 'high',
    priorityReason: 'Out of school.',
  };

  it('begin the assessment of the case, and end it with a priority', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'registered' });
    const aigul = await stage.as(people.aigul);

    const begun = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, {});
    const saved = await aigul.patch<AssessmentDto>(
      `/api/assessments/${begun.body.id}`,
      begun.body.version,
      filled,
    );
    const between = await aigul.get<CaseDto>(`/api/cases/${id}`);
    const done = await aigul.post<AssessmentDto>(`/api/assessments/${begun.body.id}/actions`, {
      action: 'complete',
    });
    const after = await aigul.get<CaseDto>(`/api/cases/${id}`);

    expect(begun).toMatchObject({
      status: 201,
      body: {
        status: 'draft',
        offeredActions: [{ action: 'complete', blockedBy: ['no_needs'] }, nothingScreened],
      },
    });
    expect(saved.body).toMatchObject({
      ...filled,
      offeredActions: [{ action: 'complete', blockedBy: [] }, nothingScreened],
    });
    expect(between.body.status).toBe('assessment');
    expect(done.body).toMatchObject({ status: 'completed', offeredActions: [] });
    expect(after.body).toMatchObject({ status: 'planning', priority: 'high' });
  });

  it('have one draft at a time', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answers = await Promise.all([1, 2].map(() => aigul.post(`/api/cases/${id}/assessments`, {})));

    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  it('are not changed once completed', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, filled);
    const done = await aigul.post<AssessmentDto>(`/api/assessments/${body.id}/actions`, {
      action: 'complete',
    });

    const edit = await aigul.patch(`/api/assessments/${body.id}`, done.body.version, { summary: 'Later.' });
    const twice = await aigul.post(`/api/assessments/${body.id}/actions`, { action: 'complete' });

    expect(edit).toMatchObject({ status: 409, body: { action: 'update', state: 'completed' } });
    expect(twice).toMatchObject({ status: 409, body: { type: '/problems/illegal_action' } });
  });

  it('wait for a need that was looked at, and for the reason of a high priority', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, { priority: 'high' });

    const answer = await aigul.post(`/api/assessments/${body.id}/actions`, { action: 'complete' });

    expect(answer).toMatchObject({ status: 409, body: { by: ['no_needs', 'no_priority_reason'] } });
  });

  describe('suggest a priority', () => {
    const begin = async (caseId: string, told: object = {}) => {
      const aigul = await stage.as(people.aigul);
      return {
        aigul,
        draft: (await aigul.post<AssessmentDto>(`/api/cases/${caseId}/assessments`, told)).body,
      };
    };
    const needs = filled.needs;

    it('by what was answered and what the records say, and nobody is asked what is known', async () => {
      const { id, childId } = await addCase(stage.db, stage.cast, { bornOn: '2014-01-01' });
      await stage.db.query(
        `insert into registrations (child_id, kind, category, valid_from, valid_to)
         values ($1, 'mse', 'group_3', '2025-01-01', current_date + 30)`,
        [childId],
      );

      const { aigul, draft } = await begin(id, { needs });
      const saved = await aigul.patch<AssessmentDto>(`/api/assessments/${draft.id}`, draft.version, {
        risks: { self_harm: true, out_of_school: false },
      });

      expect(draft).toMatchObject({
        known: ['no_services', 'mse_expiring', 'rural_adolescent_no_rehabilitation'],
        priority: 'medium',
        priorityChosen: false,
        suggestion: { priority: 'medium', reasons: draft.known },
      });
      expect(saved.body).toMatchObject({
        risks: { self_harm: true, out_of_school: false },
        priority: 'high',
        suggestion: { priority: 'high', reasons: ['self_harm', ...draft.known] },
        offeredActions: [{ action: 'complete', blockedBy: [] }, nothingScreened],
      });
    });

    it('that a service which goes on, and a status that holds, give no reason for', async () => {
      const { id, childId } = await addCase(stage.db, stage.cast, { bornOn: '2014-01-01' });
      await stage.db.query(
        `insert into registrations (child_id, kind, category, valid_from, valid_to)
         values ($1, 'mse', 'group_3', '2025-01-01', current_date + 400)`,
        [childId],
      );
      await stage.db.query(
        `insert into referrals (case_id, kind, service_id, organisation_id, status, author_id, sent_at, started_at, due_on)
         values ($1, 'rehabilitation', 'RH-KPPK', $2, 'in_progress', $3, now(), now(), current_date)`,
        [id, stage.cast.organisations.cabinet, stage.cast.ids.aigul],
      );

      const { draft } = await begin(id);

      expect(draft).toMatchObject({ known: [], suggestion: { priority: 'low', reasons: [] } });
    });

    it('which stays with the assessment, beside the one that was chosen with a word on why', async () => {
      const { id } = await addCase(stage.db, stage.cast, { priority: 'medium' });
      const { aigul, draft } = await begin(id, {
        needs,
        risks: { caregiver_exhausted: true },
        priority: 'low',
      });

      const wordless = await aigul.post(`/api/assessments/${draft.id}/actions`, { action: 'complete' });
      await aigul.patch(`/api/assessments/${draft.id}`, draft.version, {
        priorityReason: 'An aunt moved in.',
      });
      const done = await aigul.post<AssessmentDto>(`/api/assessments/${draft.id}/actions`, {
        action: 'complete',
      });

      expect(wordless).toMatchObject({ status: 409, body: { by: ['no_priority_reason'] } });
      expect(done.body).toMatchObject({
        priority: 'low',
        priorityChosen: true,
        priorityReason: 'An aunt moved in.',
        suggestion: { priority: 'medium', reasons: ['caregiver_exhausted'] },
      });
      expect((await aigul.get<CaseDto>(`/api/cases/${id}`)).body.priority).toBe('low');
    });

    it('that is followed where nobody chooses, or no longer chooses', async () => {
      const { id } = await addCase(stage.db, stage.cast, { priority: 'medium' });
      const { aigul, draft } = await begin(id, { needs, risks: { care_gap: true }, priority: 'low' });

      await aigul.patch(`/api/assessments/${draft.id}`, draft.version, { priority: null });
      const done = await aigul.post<AssessmentDto>(`/api/assessments/${draft.id}/actions`, {
        action: 'complete',
      });

      expect(done.body).toMatchObject({ status: 'completed', priority: 'high' });
      expect((await aigul.get<CaseDto>(`/api/cases/${id}`)).body.priority).toBe('high');
    });

    it('that no word makes lower where a child may be hurt', async () => {
      const { id } = await addCase(stage.db, stage.cast);
      const { aigul, draft } = await begin(id, {
        needs,
        risks: { abuse_suspected: true },
        priority: 'medium',
        priorityReason: 'I know the family.',
      });

      const answer = await aigul.post(`/api/assessments/${draft.id}/actions`, { action: 'complete' });

      expect(answer).toMatchObject({ status: 409, body: { by: ['disclosure_is_high'] } });
    });

    it.each([
      ['an unknown question', { risks: { poverty: true } }, '#/risks/poverty'],
      ['an answer that is neither yes nor no', { risks: { self_harm: 'often' } }, '#/risks/self_harm'],
    ])('and refuse %s', async (_, wrong, pointer) => {
      const { id } = await addCase(stage.db, stage.cast);
      const aigul = await stage.as(people.aigul);

      const answer = await aigul.post(`/api/cases/${id}/assessments`, wrong);

      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    });
  });

  it('begin with the difficulties of the screening, and the needs they make likely', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    await stage.db.query(
      `insert into screenings (case_id, status, instrument, rule_id, language, screened_on, age_years, answers, outcome,
         author_id, completed_at)
       values ($1, 'completed', 'cfm_5_17', 'WG-UNICEF-2018', 'kk', current_date - 5, 6, $3, 'positive', $2, now())`,
      [id, stage.cast.ids.aigul, JSON.stringify({ CF1: 2, CF3: 1, CF17: 3 })],
    );
    const aigul = await stage.as(people.aigul);

    const { body } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, {});

    expect(body.difficulties).toContainEqual({ domain: 'learning', level: 'a_lot' });
    expect(body.needs).toEqual([{ area: 'education', level: 'a_lot', note: null }]);
    expect(body.known).toContain('no_services');
  });

  describe('begun before a screening', () => {
    const hard = { domain: 'learning', result: 'difficulty' };
    const easy = { domain: 'seeing', result: 'no_difficulty' };
    const screen = (caseId: string, results: object[] = [easy, hard]) =>
      stage.db.query(
        `insert into screenings (case_id, status, instrument, rule_id, language, screened_on, age_years, answers, results,
           outcome, author_id, completed_at)
         values ($1, 'completed', 'cfm_5_17', 'WG-UNICEF-2018', 'kk', current_date, 6, $3, $4, 'positive', $2, now())`,
        [caseId, stage.cast.ids.aigul, { CF1: 2, CF3: 1, CF17: 3 }, JSON.stringify(results)],
      );
    async function begin(input: object) {
      const { id } = await addCase(stage.db, stage.cast);
      const aigul = await stage.as(people.aigul);
      const { body } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, input);
      const take = () =>
        aigul.post<AssessmentDto>(`/api/assessments/${body.id}/actions`, { action: 'take_screening' });
      return { id, aigul, draft: body, take };
    }

    it('are offered what it has found, and keep what was said', async () => {
      const said = {
        difficulties: [{ domain: 'seeing', level: 'some' }],
        needs: [{ area: 'family_care', level: 'some', note: 'A night off.' }],
      };
      const { id, take } = await begin(said);
      await screen(id);

      const { status, body } = await take();

      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'draft',
        difficulties: [...said.difficulties, { domain: 'learning', level: 'a_lot' }],
        needs: [...said.needs, { area: 'education', level: 'a_lot', note: null }],
        offeredActions: [{ action: 'complete', blockedBy: [] }, nothingScreened],
      });
      const [read] = await stage.db.query<{ count: string }[]>(
        `select count(*) from accesses where case_id = $1 and layer = 'screening_answers'`,
        [id],
      );
      expect(Number(read?.count)).toBe(1);
    });

    it('are told so in their list, without that anybody has read the answers', async () => {
      const { id, aigul } = await begin({});
      await screen(id);

      const { body } = await aigul.get<AssessmentListDto>(`/api/cases/${id}/assessments`);

      expect(body.items[0]?.offeredActions).toContainEqual({ action: 'take_screening', blockedBy: [] });
    });

    it('take nothing where everything was spoken about, or nothing was found', async () => {
      const spoken = await begin({
        difficulties: [hard, easy].map(({ domain }) => ({ domain, level: 'none' })),
      });
      await screen(spoken.id);
      const unknown = await begin({});
      await screen(unknown.id, [{ domain: 'learning', result: 'not_known' }]);

      for (const { take } of [spoken, unknown])
        expect(await take()).toMatchObject({ status: 409, body: { by: ['no_new_screening'] } });
    });

    it('change once when two take it at the same moment, and an edit that has not seen it is asked', async () => {
      const { id, aigul, draft, take } = await begin({});
      await screen(id);

      const answers = await Promise.all([take(), take()]);
      const unseen = await aigul.patch(`/api/assessments/${draft.id}`, draft.version, { summary: 'x' });

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(unseen.status).toBe(412);
    });
  });

  it.each([
    ['consent', { status: 'identified' }, 'no_consent_registration'],
    ['a caseworker', { status: 'registered', caseworker: null }, 'no_caseworker'],
    ['an open case', { status: 'closed' }, 'case_closed'],
  ] as const)('do not begin without %s', async (_, scene, reason) => {
    const { id } = await addCase(stage.db, stage.cast, scene);
    const nurlan = await stage.as(people.nurlan);

    const answer = await nurlan.post(`/api/cases/${id}/assessments`, {});

    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/blocked', by: [reason] } });
  });

  it('saved by two people at once keep the first and show it to the second', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);
    const { body } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, {});

    const answers = await Promise.all([
      aigul.patch(`/api/assessments/${body.id}`, body.version, { summary: 'From Aigul.' }),
      nurlan.patch(`/api/assessments/${body.id}`, body.version, { summary: 'From Nurlan.' }),
    ]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });

  it.each([
    [
      'an area twice',
      {
        needs: [
          { area: 'safety', level: 'some' },
          { area: 'safety', level: 'none' },
        ],
      },
      '#/needs/1/area',
    ],
    [
      'an unknown level',
      { difficulties: [{ domain: 'walking', level: 'severe' }] },
      '#/difficulties/0/level',
    ],
    ['a day in the future', { assessedOn: '2299-01-01' }, '#/assessedOn'],
    ['null for the needs', { needs: null }, '#/needs'],
  ])('with %s are refused at the field', async (_, wrong, pointer) => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/cases/${id}/assessments`, wrong);

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('are left as they were when the case was closed', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active', priority: 'low' });
    const aigul = await stage.as(people.aigul);
    const { body: draft } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, filled);
    await stage.db.query(`update cases set status = 'closed' where id = $1`, [id]);

    const saved = await aigul.patch(`/api/assessments/${draft.id}`, draft.version, { priority: 'medium' });
    const done = await aigul.post(`/api/assessments/${draft.id}/actions`, { action: 'complete' });

    for (const refused of [saved, done])
      expect(refused).toMatchObject({ status: 409, body: { by: ['case_closed'] } });
    expect((await aigul.get<CaseDto>(`/api/cases/${id}`)).body.priority).toBe('low');
  });

  it('are hidden from a caseworker elsewhere', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const [aigul, yerlan] = await Promise.all([stage.as(people.aigul), stage.as(people.yerlan)]);
    const { body } = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, {});

    const answers = await Promise.all([
      yerlan.get<AssessmentListDto>(`/api/cases/${id}/assessments`),
      yerlan.patch(`/api/assessments/${body.id}`, 1, {}),
      yerlan.post(`/api/assessments/${body.id}/actions`, { action: 'complete' }),
    ]);

    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
  });
});
