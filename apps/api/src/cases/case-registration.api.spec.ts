import { people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { GIRL_IIN, told } from '../../test/registration-scene.js';
import type { ConsentListDto } from '../consents/consents.dto.js';
import type { PersonListDto } from '../people/people.dto.js';
import type { CaseDto } from './cases.dto.js';

describe('registering a child', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const inTable = async (table: string): Promise<number> => {
    const [row] = await stage.db.query<{ count: number }[]>(
      `select count(*)::integer as count from ${table}`,
    );
    return row?.count ?? 0;
  };

  it('keeps the child, the people, the consent and the case in one go', async () => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<CaseDto>('/api/cases', await told(stage));

    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/cases/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      status: 'registered',
      priority: 'medium',
      child: { givenName: 'Аружан', familyName: 'Ермекқызы' },
      caseworker: { id: stage.cast.ids.aigul },
      team: { id: stage.cast.teams.talgar },
    });
    const around = await aigul.get<PersonListDto>(`/api/cases/${answer.body.id}/people`);
    const consents = await aigul.get<ConsentListDto>(`/api/cases/${answer.body.id}/consents`);
    expect(around.body.items).toMatchObject([{ relation: 'mother', legalRepresentative: true }]);
    expect(consents.body.items).toMatchObject([
      { purpose: 'registration', status: 'given', givenBy: 'Гүлнар Ермекова', givenOn: '2026-01-12' },
    ]);
    const steps = await stage.db.query<{ subject: string; action: string }[]>(
      'select subject, action from history where case_id = $1 order by id',
      [answer.body.id],
    );
    expect(steps.map((step) => `${step.subject}.${step.action}`)).toEqual([
      'case.create',
      'child.create',
      'person.create',
      'consent.give',
      'case.register',
    ]);
    const tasks = await stage.db.query('select kind, status from tasks where case_id = $1 order by id', [
      answer.body.id,
    ]);
    expect(tasks).toEqual([
      { kind: 'register', status: 'done' },
      { kind: 'follow_up', status: 'open' },
      { kind: 'screen', status: 'open' },
      { kind: 'assess', status: 'open' },
    ]);
  });

  it('stays identified until the family has agreed, and is registered when it has', async () => {
    const aigul = await stage.as(people.aigul);
    const postponed = await told(stage, { familyName: 'Сапарова' }, { consent: null });

    const { body: file } = await aigul.post<CaseDto>('/api/cases', postponed);

    expect(file.status).toBe('identified');
    expect(file.offeredActions).toContainEqual({ action: 'register', blockedBy: ['no_consent'] });
    const { body: around } = await aigul.get<PersonListDto>(`/api/cases/${file.id}/people`);
    await aigul.post(`/api/cases/${file.id}/consents`, {
      purpose: 'registration',
      personId: around.items[0]?.id,
      mode: 'oral',
      language: 'kk',
      givenOn: '2026-02-01',
    });
    const { body: later } = await aigul.get<CaseDto>(`/api/cases/${file.id}`);
    expect(later.status).toBe('registered');
  });

  it.each([
    ['a single word', { givenName: 'Айсұлу', familyName: null }],
    ['hyphens and apostrophes', { givenName: "Д'Артаньян", familyName: 'Ким-О’Нил' }],
    ['Kazakh letters', { givenName: 'Әлібек', familyName: 'Қожаұлы', patronymic: 'Ғабитұлы' }],
  ])('keeps a name of %s as the family writes it', async (_, name) => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post<CaseDto>('/api/cases', await told(stage, name));

    expect(answer.body.child).toMatchObject(name);
  });

  it('asks to confirm where the IIN and the family disagree, and believes the family then', async () => {
    const aigul = await stage.as(people.aigul);
    const differing = { iin: GIRL_IIN, bornOn: '2020-03-01', sex: 'male' };

    const asked = await aigul.post('/api/cases', await told(stage, differing));
    const confirmed = await aigul.post<CaseDto>(
      '/api/cases',
      await told(stage, differing, { confirmedWarnings: ['iin_birth_date_differs', 'iin_sex_differs'] }),
    );

    expect(asked).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/child/iin', rules: ['iin_birth_date_differs', 'iin_sex_differs'] }] },
    });
    expect(confirmed.body.child).toMatchObject({ iinMasked: '2002••••9015', bornOn: '2020-03-01' });
  });

  it('refuses an IIN that is known already without telling whose it is', async () => {
    const yerlan = await stage.as(people.yerlan);

    const answer = await yerlan.post('/api/cases', await told(stage, { iin: GIRL_IIN }));

    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/conflict' } });
    expect(Object.keys(answer.body as object).sort()).toEqual(['requestId', 'status', 'title', 'type']);
  });

  it.each([
    ['an IIN with a wrong control digit', { iin: '150321699014' }, '#/child/iin'],
    ['a birth date in the future', { bornOn: '2027-01-01' }, '#/child/bornOn'],
    ['somebody of age', { bornOn: '2008-01-01' }, '#/child/bornOn'],
    ['a place that does not exist', { locationId: '999999999' }, '#/child/locationId'],
    ['a name of digits', { givenName: '123' }, '#/child/givenName'],
    ['no name at all', { givenName: '' }, '#/child/givenName'],
    ['null for a name', { givenName: null }, '#/child/givenName'],
    ['a script for a name', { familyName: '<script>alert(1)</script>' }, '#/child/familyName'],
  ])('refuses %s at the field, and keeps nothing', async (_, child, pointer) => {
    const aigul = await stage.as(people.aigul);
    const before = [await inTable('children'), await inTable('cases')];

    const answer = await aigul.post<{ errors: { pointer: string }[] }>(
      '/api/cases',
      await told(stage, child),
    );

    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.pointer)).toEqual([pointer]);
    expect([await inTable('children'), await inTable('cases')]).toEqual(before);
  });

  it('keeps nothing when the consent comes from somebody who does not decide for the child', async () => {
    const aigul = await stage.as(people.aigul);
    const before = [await inTable('children'), await inTable('cases'), await inTable('people')];
    const teacher = { name: 'Лаура Досанова', relation: 'teacher', legalRepresentative: false };

    const answer = await aigul.post('/api/cases', await told(stage, {}, { people: [teacher] }));

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/consent/personId', rules: ['isLegalRepresentative'] }] },
    });
    expect([await inTable('children'), await inTable('cases'), await inTable('people')]).toEqual(before);
  });

  it('happens once, however often the same form is sent', async () => {
    const aigul = await stage.as(people.aigul);
    const form = await told(stage, { givenName: 'Мирас' });
    const before = await inTable('cases');

    const answers = await Promise.all(
      [1, 2, 3].map(() => aigul.post<CaseDto>('/api/cases', form, { 'idempotency-key': 'miras-once' })),
    );

    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await inTable('cases')).toBe(before + 1);
  });

  it('lets one of two win who register the same IIN at once', async () => {
    const [aigul, yerlan] = await Promise.all([stage.as(people.aigul), stage.as(people.yerlan)]);
    const child = { iin: '181105599010', bornOn: '2018-11-05', sex: 'male' };

    const answers = await Promise.all([
      aigul.post('/api/cases', await told(stage, child)),
      yerlan.post('/api/cases', await told(stage, child)),
    ]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  it('asks the manager of a region for the team, and takes a caseworker of that team only', async () => {
    const saule = await stage.as(people.saule);
    const { talgar, semey } = stage.cast.teams;
    const { aigul, yerlan } = stage.cast.ids;

    const blind = await saule.post('/api/cases', await told(stage));
    const elsewhere = await saule.post('/api/cases', await told(stage, {}, { teamId: semey }));
    const stranger = await saule.post(
      '/api/cases',
      await told(stage, {}, { teamId: talgar, caseworkerId: yerlan }),
    );
    const done = await saule.post<CaseDto>(
      '/api/cases',
      await told(stage, {}, { teamId: talgar, caseworkerId: aigul }),
    );

    expect(blind).toMatchObject({ body: { errors: [{ pointer: '#/teamId', rules: ['isRequired'] }] } });
    expect(elsewhere).toMatchObject({ body: { errors: [{ pointer: '#/teamId', rules: ['exists'] }] } });
    expect(stranger).toMatchObject({ body: { errors: [{ pointer: '#/caseworkerId' }] } });
    expect(done.body).toMatchObject({ team: { id: talgar }, caseworker: { id: aigul } });
  });

  it.each(['marina', 'gulnar', 'timur', 'asel'] as const)('is not for %s', async (person) => {
    const client = await stage.as(people[person]);

    expect((await client.post('/api/cases', await told(stage))).status).toBe(403);
  });
});
