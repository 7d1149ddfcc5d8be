import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { GIRL_IIN } from '../../test/registration-scene.js';
import { Configuration } from '../platform/configuration.js';
import type { ChildDto, ChildListDto, ChildMatchListDto } from './children.dto.js';
import type { MatchQuestionListDto } from './match-questions.dto.js';

describe('children', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('are looked for while they are typed, in any script and with typos', async () => {
    const { id } = await addCase(stage.db, stage.cast, { familyName: 'Литвиненко', givenName: 'Егор' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<ChildMatchListDto>('/api/children/matches', {
      givenName: 'Egor',
      familyName: 'Litvinenka',
      bornOn: '2020-12-03',
    });

    expect(answer.body.items[0]).toMatchObject({
      caseId: id,
      withinReach: true,
      name: 'Егор Литвиненко',
      bornOn: '2020-03-12',
      reasons: ['similar_name', 'swapped_birth_date'],
      contact: null,
    });
  });

  it('out of reach give away nothing but whom to ask', async () => {
    await addCase(stage.db, stage.cast, { familyName: 'Қасымова', givenName: 'Томирис', iin: GIRL_IIN });
    const yerlan = await stage.as(people.yerlan);

    const answer = await yerlan.post<ChildMatchListDto>('/api/children/matches', { iin: GIRL_IIN });

    expect(answer.body.items).toEqual([
      {
        score: null,
        reasons: [],
        withinReach: false,
        caseId: null,
        childId: null,
        number: null,
        name: null,
        bornOn: null,
        contact: { team: 'Talgar', manager: 'Нұрлан Әбдірахманов', phone: null },
      },
    ]);
  });

  it('are not looked for by a first name alone', async () => {
    await addCase(stage.db, stage.cast, { givenName: 'Аружан' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<ChildMatchListDto>('/api/children/matches', { givenName: 'Аружан' });

    expect(answer.body.items).toEqual([]);
  });

  it('are not found by names of which nothing is left to look for', async () => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<ChildMatchListDto>('/api/children/matches', {
      givenName: 'Ь',
      familyName: 'Ъ',
    });

    expect(answer).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('are listed and opened within reach only, and who opened them is written down', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast, { caseworker: 'dinara' });
    const [dinara, aigul] = await Promise.all([stage.as(people.dinara), stage.as(people.aigul)]);

    const mine = await dinara.get<ChildListDto>('/api/children');
    const others = await aigul.get<ChildListDto>('/api/children');
    const opened = await dinara.get<ChildDto>(`/api/children/${childId}`);
    const hidden = await aigul.get(`/api/children/${childId}`);

    expect(mine.body.items.map((item) => item.id)).toEqual([childId]);
    expect(others.body.items.map((item) => item.id)).not.toContain(childId);
    expect(opened.body).toMatchObject({ caseId: id, registrations: [] });
    expect(hidden.status).toBe(404);
    const accesses = await stage.db.query('select user_id from accesses where case_id = $1', [id]);
    expect(accesses).toEqual([{ user_id: stage.cast.ids.dinara }]);
  });

  it('are corrected by the version that was seen, and found under the new name', async () => {
    const { childId } = await addCase(stage.db, stage.cast, { familyName: 'Беков', givenName: 'Данияр' });
    const aigul = await stage.as(people.aigul);

    const first = await aigul.patch<ChildDto>(`/api/children/${childId}`, 1, {
      familyName: 'Бекенов',
    });
    const second = await aigul.patch(`/api/children/${childId}`, 1, { settlement: 'Панфилов' });
    const blind = await aigul.patch(`/api/children/${childId}`, null, { settlement: 'Панфилов' });

    expect(first.body).toMatchObject({ familyName: 'Бекенов', version: 2, registrations: [] });
    expect(second).toMatchObject({ status: 412, body: { current: { familyName: 'Бекенов' } } });
    expect(blind.status).toBe(428);
    const found = await aigul.post<{ items: unknown[] }>('/api/cases/search', { q: 'Бекенов Данияр' });
    expect(found.body.items).toHaveLength(1);
  });

  it.each([
    ['registrations, which are records of their own', { registrations: [] }, '#/registrations'],
    ['an IIN of another birth date', { iin: '150321699013' }, '#/iin'],
    ['null for the birth date', { bornOn: null }, '#/bornOn'],
  ])('refuse %s', async (_, change, pointer) => {
    const { childId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.patch(`/api/children/${childId}`, 1, change);

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('of another family cannot take the same IIN', async () => {
    const iin = '090701599019';
    await addCase(stage.db, stage.cast, { iin, bornOn: '2009-07-01', team: 'semey', caseworker: 'yerlan' });
    const { childId } = await addCase(stage.db, stage.cast, { bornOn: '2009-07-01' });
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.patch(`/api/children/${childId}`, 1, {
      iin,
      confirmedWarnings: ['iin_sex_differs'],
    });

    expect(answer.status).toBe(409);
  });

  it('are asked about so often and no more; who asked how often is on record, what was asked is not', async () => {
    const [dinara, aigul, asel] = await Promise.all([
      stage.as(people.dinara),
      stage.as(people.aigul),
      stage.as(people.asel),
    ]);
    const limit = jest.replaceProperty(stage.app.get(Configuration), 'matchesPerHour', 3);
    const ask = (who = dinara) =>
      who.post('/api/children/matches', { givenName: 'Аружан', familyName: 'Ермек' });

    const answers = await Promise.all(Array.from({ length: 5 }, () => ask()));
    const tooLittle = await dinara.post('/api/children/matches', { givenName: 'А' });
    limit.restore();
    const again = await ask();
    await ask(aigul);
    const { body } = await asel.get<MatchQuestionListDto>('/api/match-questions');
    const curious = await dinara.get('/api/match-questions');

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect([tooLittle.status, again.status, curious.status]).toEqual([200, 200, 403]);
    expect(body.items.find(({ user }) => user.id === stage.cast.ids.dinara)).toMatchObject({
      asked: 6,
      refused: 2,
    });
    expect(JSON.stringify(body)).not.toContain('Ермек');
  });
});
