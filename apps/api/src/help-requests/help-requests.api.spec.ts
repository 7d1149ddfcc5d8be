import { solvePuzzle } from '@birge/domain';
import { addCase } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { HelpScene } from '../../test/help-scene.js';
import { limits } from './help-gate.js';

const AIGUL = 'aigul@birge.example';

describe('a family asks for help by itself', () => {
  let stage: Stage;
  let scene: HelpScene;

  beforeAll(async () => {
    stage = await startStage({ TRUST_PROXY: '1' });
    scene = await HelpScene.of(stage);
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.db.query('delete from help_limits'));

  it('lands identified in the queue of the district, and its code tells where it stands', async () => {
    const answer = await scene.ask(scene.told());
    expect(answer.status).toBe(201);
    expect(answer.body.code).toMatch(/^[0-9]{15}$/);

    const row = await scene.find(AIGUL, 'Аружан');
    expect(row.status).toBe('received');
    expect(await scene.queueOf('yerlan@birge.example')).toEqual([]);
    const [file] = await stage.db.query<object[]>(
      'select status, caseworker_id, priority from cases where id = $1',
      [row.caseId],
    );
    expect(file).toEqual({ status: 'identified', caseworker_id: null, priority: 'medium' });
    const tasks = await stage.db.query<{ kind: string }[]>('select kind from tasks where case_id = $1', [
      row.caseId,
    ]);
    expect(tasks).toEqual([{ kind: 'answer_request' }]);

    const written = answer.body.code.replace(/(...)/g, '$1 ').trim();
    expect((await scene.status(written)).body).toEqual({ news: 'received', callBy: answer.body.callBy });
  });

  it('is kept once, however often it is sent, also at once', async () => {
    const [body, key] = [scene.told({ childName: 'Бірге' }), scene.newKey()];
    const send = (told: object) => scene.ask(told, '10.0.0.1', key);
    const answers = await Promise.all([send(body), send(body), send(body)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body: { code } }) => code)).size).toBe(1);
    // Sent again later, with another puzzle: still the same request.
    expect((await send({ ...body, ...scene.puzzle() })).body.code).toBe(answers[0]!.body.code);
    const rows = (await scene.queueOf(AIGUL)).filter(({ childName }) => childName === 'Бірге');
    expect(rows).toHaveLength(1);
    expect((await send({ ...body, concern: 'Something else' })).status).toBe(422);
  });

  it('says the same of a child who is known as of one who is not', async () => {
    await addCase(stage.db, stage.cast, { familyName: 'Сапар', givenName: 'Дана', bornOn: '2020-05-05' });
    const born = { ageYears: undefined, bornOn: '2020-05-05' };
    const one = await scene.ask(scene.told({ childName: 'Дана', ...born }));
    const other = await scene.ask(scene.told({ childName: 'Ешкім', ...born }));
    expect(Object.keys(one.body)).toEqual(Object.keys(other.body));
    expect(one.body.callBy).toBe(other.body.callBy);
  });

  it('promises the call by the table of time limits, before and after', async () => {
    const nobody = await stage.as(null);
    const places = () => nobody.get<{ callWithin: object }>('/api/help-requests/places');
    expect((await places()).body.callWithin).toEqual({ amount: 3, unit: 'days' });
    const limit = `step = 'first_contact' and priority = 'medium'`;
    await stage.db.query(`update time_limits set amount = 5 where ${limit}`);

    const [{ body: trapped }, { body: kept }] = [
      await scene.ask(scene.told({ website: 'https://spam.example' })),
      await scene.ask(scene.told()),
    ];

    expect((await places()).body.callWithin).toEqual({ amount: 5, unit: 'days' });
    const [{ day }] = (await stage.db.query(
      `select ((now() at time zone 'Asia/Almaty')::date + 5)::text as day`,
    )) as [{ day: string }];
    expect([trapped.callBy, kept.callBy]).toEqual([day, day]);
    await stage.db.query(`update time_limits set amount = 3 where ${limit}`);
  });

  it.each([
    ['a puzzle of somebody else', { puzzle: 'a.4.b.c', puzzleAnswer: '0' }, '#/puzzle'],
    ['no consent to be contacted', { mayContact: false }, '#/mayContact'],
    ['no age', { ageYears: undefined }, '#/ageYears'],
    ['a grown-up', { ageYears: undefined, bornOn: '2000-01-01' }, '#/bornOn'],
    ['answers below two years', { ageYears: 1, answers: { CF1: 1 } }, '#/answers'],
    ['a toddler who asks for herself', { asker: 'self', ageYears: 3 }, '#/asker'],
    ['a screening that a child answers', { asker: 'self', ageYears: 10, answers: { CF1: 1 } }, '#/answers'],
    ['no such place', { locationId: '999999999' }, '#/locationId'],
    ['a mad answer', { answers: { CF1: 4 } }, '#/answers/CF1'],
  ])('refuses %s', async (_, wrong, pointer) => {
    const answer = await scene.ask(scene.told(wrong));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });

  it('takes a child who asks alone at her word, by her name and first of all', async () => {
    const told = { asker: 'self', ageYears: 10, childName: undefined, askerName: 'Нұрай' };
    expect((await scene.ask(scene.told(told))).status).toBe(201);
    const row = await scene.find(AIGUL, 'Нұрай');
    const [file] = await stage.db.query<object[]>('select priority from cases where id = $1', [row.caseId]);
    expect(file).toEqual({ priority: 'high' });
  });

  it('refuses a puzzle that was made another one by something behind it', async () => {
    const token = `${scene.puzzle().puzzle}.1`;
    const answer = await scene.ask(scene.told({ puzzle: token, puzzleAnswer: solvePuzzle(token, 4) }));

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/puzzle', rules: ['isOurs'] }] },
    });
  });

  it('refuses a puzzle that is too young, too old or used', async () => {
    const used = scene.puzzle();
    const rules = async (body: object) =>
      ((await scene.ask(scene.told(body))).body as unknown as { errors: { rules: string[] }[] }).errors[0]!
        .rules;
    expect(await rules(scene.puzzle(100))).toEqual(['tooSoon']);
    expect(await rules(scene.puzzle(3 * 3_600_000))).toEqual(['tooOld']);
    expect((await scene.ask(scene.told(used))).status).toBe(201);
    expect(await rules(used)).toEqual(['tooOld']);
  });

  it('answers a program that fills in everything, and keeps nothing of it', async () => {
    const before = await count();
    expect((await scene.ask(scene.told({ website: 'https://spam.example' }))).status).toBe(201);
    expect(await count()).toBe(before);
  });

  it('holds up against a flood from a few places: families still get through, and straight', async () => {
    const before = await count();
    const flood = (number: number) =>
      Array.from({ length: number }, (_, n) =>
        scene.ask(
          scene.told({ childName: 'Тасқын', ...scene.puzzle(60_000, n < 20 ? 14 : 4) }),
          `10.1.0.${n % 20}`,
        ),
      );
    const wave = Promise.all(flood(90));
    const day = await (await stage.as(AIGUL)).get('/api/cases/summary');
    const answers = await wave;
    expect(day.status).toBe(200);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(limits.line[0].times);
    expect(answers.find(({ status }) => status === 429)!.headers['retry-after']).toBe('60');
    expect(await count()).toBeLessThanOrEqual(before + 20);
    const nobody = await stage.as(null);
    const next = await nobody.post<{ bits: number }>('/api/help-requests/puzzle');
    expect(next.body.bits).toBeGreaterThan(14);

    // Hours later the same twenty go on, and a family asks from elsewhere.
    await stage.db.query(`delete from help_limits where subject like 'line-%'`);
    await stage.db.query(`update help_limits set hits = 60 where subject like 'address:%'`);
    const later = await Promise.all(flood(14));
    expect(later.filter(({ status }) => status === 201)).toHaveLength(limits.line[2].times);
    const hers = scene.puzzle(60_000, 16);
    const family = await scene.ask(scene.told({ childName: 'Отбасы', ...hers }), '10.7.7.7');
    expect(family.status).toBe(201);
    expect((await scene.find(AIGUL, 'Отбасы')).status).toBe('received');
  }, 60_000);

  it('never shuts out who shares an address: what comes after many is looked at first', async () => {
    const answers: number[] = [];
    for (let n = 0; n < 12; n += 1)
      answers.push((await scene.ask(scene.told({ childName: 'Көрші' }), '10.9.9.9')).status);
    expect(answers).toEqual(Array<number>(12).fill(201));
    const direct = (await scene.queueOf(AIGUL)).filter(({ childName }) => childName === 'Көрші');
    expect(direct).toHaveLength(5);
    const nobody = await stage.as(null);
    const bitsFor = async (address: string) =>
      (await nobody.post<{ bits: number }>('/api/help-requests/puzzle', {}, { 'x-forwarded-for': address }))
        .body.bits;
    expect(await bitsFor('10.9.9.9')).toBe((await bitsFor('10.9.9.10')) + 2);
  });

  it('takes one network of the sixth version for one sender', async () => {
    for (let n = 0; n < 6; n += 1)
      await scene.ask(scene.told({ childName: 'Желі' }), `2001:db8:7:100::${n + 1}`);
    const direct = (await scene.queueOf(AIGUL)).filter(({ childName }) => childName === 'Желі');
    expect(direct).toHaveLength(5);
  });

  it('lets nobody guess codes, and takes a slip for no guess', async () => {
    const { body } = await scene.ask(scene.told());
    const slip = String((Number(body.code[0]) + 1) % 10) + body.code.slice(1);
    for (let n = 0; n < 15; n += 1) expect((await scene.status(slip)).status).toBe(422);
    expect((await scene.status(body.code)).status).toBe(200);

    const guesses: number[] = [];
    for (let n = 0; n < 12; n += 1) guesses.push((await scene.status(unknownCode(n), '10.5.5.5')).status);
    expect(guesses.slice(0, limits.wrongCode.times)).toEqual(Array<number>(10).fill(404));
    expect(guesses.slice(limits.wrongCode.times)).toEqual([429, 429]);
    // Whoever has guessed learns nothing any more, not even with the right one; the others do.
    expect((await scene.status(body.code, '10.5.5.5')).status).toBe(429);
    expect((await scene.status(body.code, '10.5.5.6')).status).toBe(200);
  });

  it('while very many guess answers only those who have not', async () => {
    const { body } = await scene.ask(scene.told());
    await scene.status(unknownCode(1), '10.6.6.6');
    await stage.db.query(`update help_limits set hits = $1 where subject = 'wrong-codes'`, [
      limits.wrongCodes.times,
    ]);
    expect((await scene.status(body.code, '10.6.6.6')).status).toBe(429);
    expect((await scene.status(body.code, '10.6.6.7')).status).toBe(200);
  });

  const count = async (): Promise<number> =>
    Number((await stage.db.query<{ count: string }[]>('select count(*) from help_requests'))[0]?.count);
});

/** Right in itself, and given to nobody. */
function unknownCode(n: number): string {
  const digits = String(10_000_000_000_000 + n * 7);
  for (let check = 0; check < 10; check += 1)
    if (sumOf(digits + String(check)) % 10 === 0) return digits + String(check);
  throw new Error('one of ten fits');
}

const sumOf = (digits: string): number =>
  Array.from(digits)
    .reverse()
    .map((digit, place) => Number(digit) * (place % 2 === 1 ? 2 : 1))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
