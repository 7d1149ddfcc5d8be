import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { AssessmentDto } from '../assessments/assessments.dto.js';
import type { CaseAccessListDto } from '../timeline/timeline.dto.js';
import type { ScreeningContentDto } from './screening-content.dto.js';
import type { ScreeningAnswersDto, ScreeningDto, ScreeningListDto } from './screenings.dto.js';

/** Nothing is hard for this child, from five years on. */
const easy = {
  CF1: 2,
  CF3: 1,
  CF4: 2,
  CF6: 1,
  CF7: 2,
  CF12: 1,
  CF13: 1,
  ...Object.fromEntries([14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => [`CF${number}`, 1])),
  CF23: 5,
  CF24: 5,
};
const begin = { relation: 'mother', language: 'kk' };

describe('screenings', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  /** A draft of Aigul about a child of her own, six years old unless said otherwise. */
  async function draft(bornOn = '2020-03-12', told: object = begin) {
    const file = await addCase(stage.db, stage.cast, { status: 'registered', bornOn });
    const aigul = await stage.as(people.aigul);
    const begun = await aigul.post<ScreeningDto>(`/api/cases/${file.id}/screenings`, told);
    return { ...file, aigul, begun, screening: begun.body };
  }

  async function complete(answers: object, bornOn?: string) {
    const { aigul, screening, id } = await draft(bornOn);
    await aigul.patch(`/api/screenings/${screening.id}`, screening.version, { answers });
    const done = await aigul.post<ScreeningDto>(`/api/screenings/${screening.id}/actions`, {
      action: 'complete',
    });
    return { aigul, id, done };
  }

  const tasksOf = (caseId: string) =>
    stage.db.query<{ kind: string; status: string; due_on: string }[]>(
      `select kind, status, due_on::text from tasks where case_id = $1 order by created_at`,
      [caseId],
    );

  it('are begun with the form for the age, answered one by one, and completed with a result', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { status: 'registered' });
    const aigul = await stage.as(people.aigul);

    const first = await aigul.post<ScreeningDto>(`/api/cases/${id}/screenings`, {
      language: 'kk',
      respondentId: personId,
      screenedOn: '2025-10-02',
    });
    const one = await aigul.patch<ScreeningDto>(`/api/screenings/${first.body.id}`, 1, {
      answers: { CF1: 2 },
    });
    const all = await aigul.patch<ScreeningDto>(`/api/screenings/${first.body.id}`, one.body.version, {
      answers: { ...easy, CF16: 3 },
    });
    const done = await aigul.post<ScreeningDto>(`/api/screenings/${first.body.id}/actions`, {
      action: 'complete',
    });

    expect(first).toMatchObject({
      status: 201,
      headers: { location: `/api/screenings/${first.body.id}` },
      body: {
        status: 'draft',
        instrument: 'cfm_5_17',
        ruleId: 'WG-UNICEF-2018',
        language: 'kk',
        screenedOn: '2025-10-02',
        ageYears: 5,
        administrationMode: 'proxy',
        respondent: { name: 'Гүлнар Ермекова', relation: 'mother' },
        outcome: null,
        results: [],
        offeredActions: [
          { action: 'complete', blockedBy: ['no_answers'] },
          { action: 'discard', blockedBy: [] },
        ],
      },
    });
    expect(all.body).toMatchObject({ answerCount: 18, results: [] });
    expect(all.body).not.toHaveProperty('answers');
    expect(done.body).toMatchObject({ status: 'completed', outcome: 'positive', offeredActions: [] });
    expect(done.body.results).toHaveLength(13);
    expect(done.body.results.filter(({ result }) => result === 'difficulty')).toEqual([
      { domain: 'communication', result: 'difficulty' },
    ]);
  });

  it.each([
    ['nothing is hard', easy, 'negative'],
    ['one question is not known', { ...easy, CF17: 9 }, 'incomplete'],
    ['the talk was broken off', { CF1: 2, CF3: 1 }, 'incomplete'],
    ['something is hard, and the rest was not asked', { CF1: 2, CF3: 4 }, 'positive'],
  ])('say what was found when %s', async (_, answers, outcome) => {
    const { done } = await complete(answers);

    expect(done.body).toMatchObject({ status: 'completed', outcome });
  });

  it.each([
    ['2021-11-24', '2023-11-23', null],
    ['2021-11-23', '2023-11-23', 'cfm_2_4'],
    ['2018-11-24', '2023-11-23', 'cfm_2_4'],
    ['2018-11-23', '2023-11-23', 'cfm_5_17'],
    ['2005-11-23', '2023-11-23', 'wg_ss'],
  ])('of a child born on %s, on %s have the form %s', async (bornOn, screenedOn, instrument) => {
    const { begun } = await draft(bornOn, { ...begin, screenedOn });

    expect(begun).toMatchObject({ status: 201, body: { instrument } });
  });

  it('below two years note the concern and ask nothing', async () => {
    const bornOn = addDays(new Date().toISOString().slice(0, 10), -400);
    const { id, aigul, begun } = await draft(bornOn, { ...begin, concern: 'She does not turn to voices.' });

    const list = await aigul.get<ScreeningListDto>(`/api/cases/${id}/screenings`);
    const read = await aigul.get<ScreeningAnswersDto>(`/api/screenings/${begun.body.id}/answers`);

    expect(begun.body).toMatchObject({ status: 'completed', outcome: 'not_applicable', ruleId: null });
    expect(JSON.stringify(list.body)).not.toContain('voices');
    expect(read.body.concern).toBe('She does not turn to voices.');
    expect(await tasksOf(id)).toEqual([
      { kind: 'screen', status: 'open', due_on: `${Number(bornOn.slice(0, 4)) + 2}${bornOn.slice(4)}` },
    ]);
  });

  it('keep their answers in a restricted layer: each reading is on record, in its words', async () => {
    const { id, aigul, done } = await complete(easy);
    const nurlan = await stage.as(people.nurlan);

    const [first, second] = [
      await nurlan.get<ScreeningAnswersDto>(`/api/screenings/${done.body.id}/answers`),
      await nurlan.get<ScreeningAnswersDto>(`/api/screenings/${done.body.id}/answers`),
    ];
    const accesses = await aigul.get<CaseAccessListDto>(`/api/cases/${id}/accesses`);

    expect([first.body.answers, second.status]).toEqual([easy, 200]);
    const readings = accesses.body.items.filter(({ layer }) => layer === 'screening_answers');
    expect(readings.map(({ user }) => user.name)).toEqual(['Нұрлан Әбдірахманов', 'Нұрлан Әбдірахманов']);
  });

  it('refuse answers that do not fit, each at its question, and keep what was there', async () => {
    const { aigul, screening } = await draft();
    const saved = await aigul.patch<ScreeningDto>(`/api/screenings/${screening.id}`, 1, {
      answers: { CF1: 2 },
    });

    const refused = await aigul.patch<{ errors: unknown }>(
      `/api/screenings/${screening.id}`,
      saved.body.version,
      { answers: { CF1: 2, CF2: 1, CF14: 5, CF25: 1 } },
    );
    const after = await aigul.get<ScreeningAnswersDto>(`/api/screenings/${screening.id}/answers`);

    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '#/answers/CF2', rules: ['isAsked'] },
          { pointer: '#/answers/CF14', rules: ['isAnswer'] },
          { pointer: '#/answers/CF25', rules: ['isQuestion'] },
        ],
      },
    });
    expect(after.body.answers).toEqual({ CF1: 2 });
  });

  it.each([
    ['a day before the birth', { ...begin, screenedOn: '2019-01-01' }, '#/screenedOn'],
    ['a day in the future', { ...begin, screenedOn: '2199-01-01' }, '#/screenedOn'],
    ['a child who answers for herself at six', { administrationMode: 'self' }, '#/administrationMode'],
    [
      'somebody around another child',
      { respondentId: '01990000-0000-7000-8000-000000000000' },
      '#/respondentId',
    ],
    ['a concern where there is a form', { ...begin, concern: 'Falls.' }, '#/concern'],
    ['nobody who answers', { language: 'ru' }, '#/relation'],
  ])('with %s are refused at the field', async (_, told, pointer) => {
    const { begun } = await draft('2020-03-12', told);

    expect(begun).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('may be answered by a young person of fifteen where there is no caregiver', async () => {
    const { begun } = await draft('2010-11-23', { administrationMode: 'self', language: 'ru' });

    expect(begun).toMatchObject({
      status: 201,
      body: { administrationMode: 'self', respondent: { id: null, relation: null } },
    });
  });

  it('keep their form: another day must ask for the same', async () => {
    const { aigul, screening } = await draft('2018-11-23', { ...begin, screenedOn: '2023-11-23' });

    const answer = await aigul.patch(`/api/screenings/${screening.id}`, screening.version, {
      screenedOn: '2023-11-22',
    });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/screenedOn' }] } });
  });

  it('stand as they were once they are completed', async () => {
    const { aigul, done } = await complete(easy);

    const edit = await aigul.patch(`/api/screenings/${done.body.id}`, done.body.version, { answers: {} });
    const twice = await aigul.post(`/api/screenings/${done.body.id}/actions`, { action: 'complete' });

    expect([edit.status, twice.status]).toEqual([409, 409]);
  });

  it('that are thrown away leave no answers, and room for another', async () => {
    const { id, aigul, screening } = await draft();
    await aigul.patch(`/api/screenings/${screening.id}`, 1, { answers: { CF1: 1 } });

    const gone = await aigul.post<ScreeningDto>(`/api/screenings/${screening.id}/actions`, {
      action: 'discard',
    });
    const next = await aigul.post(`/api/cases/${id}/screenings`, begin);
    const [kept] = await stage.db.query<{ answers: object }[]>(
      'select answers from screenings where id = $1',
      [screening.id],
    );

    expect([gone.body.status, gone.body.answerCount, next.status]).toEqual(['discarded', 0, 201]);
    expect(kept?.answers).toEqual({});
  });

  it('that were set aside when two records became one stay to be seen with their answers', async () => {
    const { id, aigul, screening } = await draft();
    await aigul.patch(`/api/screenings/${screening.id}`, 1, { answers: { CF1: 1 } });
    await stage.db.query(`update screenings set status = 'discarded' where id = $1`, [screening.id]);

    const { body } = await aigul.get<ScreeningListDto>(`/api/cases/${id}/screenings`);
    const answers = await aigul.get(`/api/screenings/${screening.id}/answers`);

    expect(body.items).toMatchObject([
      { id: screening.id, status: 'discarded', answerCount: 1, offeredActions: [] },
    ]);
    expect(answers).toMatchObject({ status: 200, body: { answers: { CF1: 1 } } });
  });

  it('are begun one at a time, also by two at once', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answers = await Promise.all([1, 2].map(() => aigul.post(`/api/cases/${id}/screenings`, begin)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('answered by two at once keep the first, and show the second that there is more', async () => {
    const { aigul, screening } = await draft();
    const nurlan = await stage.as(people.nurlan);

    const answers = await Promise.all([
      aigul.patch(`/api/screenings/${screening.id}`, 1, { answers: { CF1: 1 } }),
      nurlan.patch(`/api/screenings/${screening.id}`, 1, { answers: { CF1: 2 } }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('close the open task and are due again after a year, or with the next form', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const inHalfAYear = addDays(today, 180);
    const bornOn = `${Number(inHalfAYear.slice(0, 4)) - 5}${inHalfAYear.slice(4).replace('02-29', '02-28')}`;
    const { id, aigul, screening } = await draft(bornOn);
    await insert(stage.db, 'tasks', { case_id: id, kind: 'screen', due_on: today, automatic: true });

    await aigul.patch(`/api/screenings/${screening.id}`, 1, { answers: { CF1: 2 } });
    await aigul.post(`/api/screenings/${screening.id}/actions`, { action: 'complete' });

    expect(await tasksOf(id)).toEqual([
      { kind: 'screen', status: 'done', due_on: today },
      { kind: 'screen', status: 'open', due_on: `${Number(bornOn.slice(0, 4)) + 5}${bornOn.slice(4)}` },
    ]);
  });

  it('fill the needs assessment that follows, and that they were read is on record', async () => {
    const { id, aigul } = await complete({ ...easy, CF12: 2, CF16: 4, CF23: 9 });

    const assessment = await aigul.post<AssessmentDto>(`/api/cases/${id}/assessments`, {});
    const accesses = await aigul.get<CaseAccessListDto>(`/api/cases/${id}/accesses`);

    const found = Object.fromEntries(
      assessment.body.difficulties.map(({ domain, level }) => [domain, level]),
    );
    expect(found).toMatchObject({ walking: 'some', communication: 'cannot', seeing: 'none' });
    expect(found['anxiety']).toBeUndefined();
    expect(accesses.body.items.filter(({ layer }) => layer === 'screening_answers')).toHaveLength(1);
  });

  it.each([
    ['consent', { status: 'identified' }, 'no_consent_registration'],
    ['an open case', { status: 'closed' }, 'case_closed'],
  ] as const)('do not begin without %s', async (_, scene, reason) => {
    const { id } = await addCase(stage.db, stage.cast, scene);
    const aigul = await stage.as(people.aigul);

    const answers = await Promise.all([
      aigul.post(`/api/cases/${id}/screenings`, begin),
      aigul.post(`/api/cases/${id}/screenings/import`, {
        scale: 'wg',
        screenedOn: '2025-09-01',
        answers: easy,
      }),
    ]);

    for (const answer of answers) expect(answer).toMatchObject({ status: 409, body: { by: [reason] } });
  });

  it('are hidden from a caseworker elsewhere', async () => {
    const { id, screening } = await draft();
    const yerlan = await stage.as(people.yerlan);

    const answers = await Promise.all([
      yerlan.get(`/api/cases/${id}/screenings`),
      yerlan.get(`/api/screenings/${screening.id}`),
      yerlan.get(`/api/screenings/${screening.id}/answers`),
      yerlan.patch(`/api/screenings/${screening.id}`, 1, { answers: {} }),
      yerlan.post(`/api/screenings/${screening.id}/actions`, { action: 'discard' }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  describe('taken over from elsewhere', () => {
    async function take(body: object, bornOn = '2020-03-12') {
      const file = await addCase(stage.db, stage.cast, { bornOn });
      const aigul = await stage.as(people.aigul);
      const taken = await aigul.post<ScreeningDto>(`/api/cases/${file.id}/screenings/import`, body);
      return { ...file, aigul, taken };
    }

    it.each([
      [4, 'incomplete'],
      [5, 'positive'],
    ])('count only the fifth of the five answers of MICS on behaviour: %s', async (code, outcome) => {
      const { taken, aigul } = await take(
        { scale: 'mics', screenedOn: '2025-09-01', answers: { UCF19: code, UCF17: 8 } },
        '2022-03-12',
      );
      const read = await aigul.get<ScreeningAnswersDto>(`/api/screenings/${taken.body.id}/answers`);

      expect(taken).toMatchObject({
        status: 201,
        body: { source: 'import', status: 'completed', instrument: 'cfm_2_4', ageYears: 3, outcome },
      });
      expect(read.body.answers).toEqual({ CF16: code - 1, CF14: 9 });
    });

    it('are due at once if they are old, and leave the open task open', async () => {
      const { id } = await take({ scale: 'wg', screenedOn: '2025-09-01', answers: easy });

      const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date());
      expect(await tasksOf(id)).toEqual([{ kind: 'screen', status: 'open', due_on: today }]);
    });

    it.each([
      ['a number of another form', { UCF2: 1 }, '#/answers/UCF2'],
      ['a code that is none', { FCF19: 6 }, '#/answers/FCF19'],
      ['glasses that nobody wears', { FCF1: 2, FCF6A: 1 }, '#/answers/FCF6A'],
      ['nothing', {}, '#/answers'],
    ])('with %s are refused at the field', async (_, answers, pointer) => {
      const { taken } = await take({ scale: 'mics', screenedOn: '2025-09-01', answers });

      expect(taken).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    });
  });

  describe('have words', () => {
    it.each(['kk', 'ru', 'en'])('in %s for everybody, which the browser may keep', async (language) => {
      const nobody = await stage.as(null);

      const { status, body, headers } = await nobody.get<ScreeningContentDto>(
        `/api/screening-content/${language}`,
      );

      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=3600']);
      expect(body.questions).toHaveLength(46);
      const silent = body.questions.filter(
        ({ text, answers }) => !text.includes('{{name}}') || answers.some((answer) => answer.text === ''),
      );
      expect(silent).toEqual([]);
    });

    it('in no other language', async () => {
      expect((await (await stage.as(null)).get('/api/screening-content/de')).status).toBe(404);
    });
  });
});
