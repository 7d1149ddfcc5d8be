import { createHmac, randomBytes } from 'node:crypto';
import { solvePuzzle } from '@birge/domain';
import { addCase } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import { HelpDeskService } from './help-desk.service.js';
import { limits } from './help-gate.js';

interface Receipt {
  readonly code: string;
  readonly callBy: string;
}
interface Row {
  readonly id: string;
  readonly caseId: string;
  readonly status: string;
  readonly childName: string;
  readonly phone: string | null;
  readonly answerCount: number;
  readonly offeredActions: { action: string }[];
}

describe('a family asks for help by itself', () => {
  let stage: Stage;
  let nobody: Client;
  let secret: Buffer;
  let talgar: string;

  beforeAll(async () => {
    stage = await startStage({ TRUST_PROXY: '1' });
    nobody = await stage.as(null);
    const [row] = await stage.db.query<{ secret: Buffer }[]>('select secret from help_secret');
    secret = row!.secret;
    const [team] = await stage.db.query<{ location_id: string }[]>(
      'select location_id from teams where id = $1',
      [stage.cast.teams.talgar],
    );
    talgar = team!.location_id;
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.db.query('delete from help_limits'));

  /** A puzzle that was handed out some time ago, and its answer. */
  function puzzle(ageMs = 60_000, bits = 4): { puzzle: string; puzzleAnswer: string } {
    const body = `${(Date.now() - ageMs).toString(36)}.${bits}.${randomBytes(9).toString('base64url')}`;
    const mark = createHmac('sha256', secret).update(`puzzle\n${body}`).digest('base64url').slice(0, 22);
    const token = `${body}.${mark}`;
    return { puzzle: token, puzzleAnswer: solvePuzzle(token, bits) };
  }
  const told = (more: object = {}) => ({
    asker: 'parent',
    concern: 'She does not walk yet.',
    inDanger: false,
    ageYears: 3,
    locationId: talgar,
    childName: 'Аружан',
    phone: '+7 701 000 11 22',
    channel: 'call',
    replyTime: 'any',
    language: 'kk',
    mayContact: true,
    ...puzzle(),
    ...more,
  });
  const newKey = (): string => randomBytes(16).toString('hex');
  const ask = (body: object, key = newKey(), address = '10.0.0.1') =>
    nobody.post<Receipt>('/api/help-requests', body, { 'idempotency-key': key, 'x-forwarded-for': address });
  const queueOf = async (email: string): Promise<Row[]> =>
    (await (await stage.as(email)).get<{ items: Row[] }>('/api/help-requests?limit=200')).body.items;
  const act = async (email: string, id: string, step: object) =>
    (await stage.as(email)).post<Row>(`/api/help-requests/${id}/actions`, step);

  it('lands identified in the queue of the district, and its code tells where it stands', async () => {
    const answer = await ask(told());
    expect(answer.status).toBe(201);
    expect(answer.body.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);

    const [row] = await queueOf('aigul@birge.example');
    expect(row).toMatchObject({ status: 'received', childName: 'Аружан' });
    expect(await queueOf('yerlan@birge.example')).toEqual([]);
    const [file] = await stage.db.query<object[]>(
      'select status, caseworker_id, priority from cases where id = $1',
      [row!.caseId],
    );
    expect(file).toEqual({ status: 'identified', caseworker_id: null, priority: 'medium' });
    const tasks = await stage.db.query<{ kind: string }[]>('select kind from tasks where case_id = $1', [
      row!.caseId,
    ]);
    expect(tasks).toEqual([{ kind: 'answer_request' }]);

    const written = answer.body.code.toLowerCase().replace(/^(....)/, '$1-');
    const status = await nobody.post<object>('/api/help-requests/status', { code: written });
    expect(status.body).toEqual({ news: 'received', callBy: answer.body.callBy });
    expect((await nobody.post('/api/help-requests/status', { code: 'ZZZZZZZZ' })).status).toBe(404);
  });

  it('is kept once, however often it is sent, also at once', async () => {
    const [body, key] = [told({ childName: 'Бірге' }), newKey()];
    const answers = await Promise.all([ask(body, key), ask(body, key), ask(body, key)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body: { code } }) => code)).size).toBe(1);
    // Sent again later, with another puzzle: still the same request.
    expect((await ask({ ...body, ...puzzle() }, key)).body.code).toBe(answers[0]!.body.code);
    const rows = (await queueOf('aigul@birge.example')).filter(({ childName }) => childName === 'Бірге');
    expect(rows).toHaveLength(1);
    expect((await ask({ ...body, concern: 'Something else' }, key)).status).toBe(422);
  });

  it('says the same of a child who is known as of one who is not', async () => {
    const known = await addCase(stage.db, stage.cast, {
      familyName: 'Сапар',
      givenName: 'Дана',
      bornOn: '2020-05-05',
    });
    const one = await ask(told({ childName: 'Дана', ageYears: undefined, bornOn: '2020-05-05' }));
    const other = await ask(told({ childName: 'Ешкім', ageYears: undefined, bornOn: '2020-05-05' }));
    expect(Object.keys(one.body)).toEqual(Object.keys(other.body));
    expect(one.body.callBy).toBe(other.body.callBy);

    const row = (await queueOf('aigul@birge.example')).find(({ childName }) => childName === 'Дана')!;
    const matches = await (
      await stage.as('aigul@birge.example')
    ).get<{ items: { caseId: string }[] }>(`/api/help-requests/${row.id}/matches`);
    expect(matches.body.items.map(({ caseId }) => caseId)).not.toContain(row.caseId);

    expect((await act('aigul@birge.example', row.id, { action: 'take' })).status).toBe(200);
    const linked = await act('aigul@birge.example', row.id, { action: 'link', intoCaseId: known.id });
    expect(linked.body).toMatchObject({ status: 'linked', caseId: known.id });
    const [own] = await stage.db.query<object[]>(`select status, closure_reason from cases where id = $1`, [
      row.caseId,
    ]);
    expect(own).toEqual({ status: 'closed', closure_reason: 'registered_in_error' });
    const status = await nobody.post<object>('/api/help-requests/status', { code: one.body.code });
    expect(status.body).toEqual({ news: 'we_called', callBy: null });
  });

  it('takes the answers of the screening to the conversation, behind their layer', async () => {
    const answers = { CF1: 2, CF4: 2 };
    expect((await ask(told({ childName: 'Әлия', answers }))).status).toBe(201);
    const row = (await queueOf('aigul@birge.example')).find(({ childName }) => childName === 'Әлия')!;
    expect(row.answerCount).toBe(2);
    const aigul = await stage.as('aigul@birge.example');
    expect((await aigul.get(`/api/help-requests/${row.id}/answers`)).status).toBe(403);

    await act('aigul@birge.example', row.id, { action: 'take' });
    expect((await aigul.get(`/api/help-requests/${row.id}/answers`)).body).toEqual({ answers });
    const [read] = await stage.db.query<{ layer: string }[]>(
      `select layer from accesses where case_id = $1 and layer is not null`,
      [row.caseId],
    );
    expect(read).toEqual({ layer: 'screening_answers' });

    const reached = await act('aigul@birge.example', row.id, { action: 'reach', relation: 'mother' });
    expect(reached.body.status).toBe('reached');
    const [draft] = await stage.db.query<object[]>(
      'select status, answers, respondent_relation from screenings where case_id = $1',
      [row.caseId],
    );
    expect(draft).toEqual({ status: 'draft', answers, respondent_relation: 'mother' });
  });

  it('gives nobody up before the third call, and only by whoever took it', async () => {
    await ask(told({ childName: 'Марал' }));
    const row = (await queueOf('aigul@birge.example')).find(({ childName }) => childName === 'Марал')!;
    expect((await act('dinara@birge.example', row.id, { action: 'attempt' })).status).toBe(403);
    expect((await act('yerlan@birge.example', row.id, { action: 'take' })).status).toBe(404);
    const both = await Promise.all(
      ['aigul@birge.example', 'dinara@birge.example'].map((email) => act(email, row.id, { action: 'take' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const mine = both[0]!.status === 200 ? 'aigul@birge.example' : 'dinara@birge.example';
    const close = { action: 'close', reason: 'not_reached' };
    expect(await act(mine, row.id, close)).toMatchObject({ status: 409, body: { by: ['too_few_attempts'] } });
    for (let call = 0; call < 3; call += 1) await act(mine, row.id, { action: 'attempt' });
    expect(await act(mine, row.id, close)).toMatchObject({ status: 200, body: { status: 'closed' } });
  });

  it('discards many at once, and brings one back', async () => {
    await ask(told({ childName: 'Спам' }));
    await ask(told({ childName: 'Спам' }));
    const rows = (await queueOf('nurlan@birge.example')).filter(({ childName }) => childName === 'Спам');
    const ids = rows.map(({ id }) => id);
    const marat = await stage.as('marat@birge.example');
    expect((await marat.post<object>('/api/help-requests/discard', { ids })).body).toEqual({ ids: [] });
    const nurlan = await stage.as('nurlan@birge.example');
    const done = await nurlan.post<{ ids: string[] }>('/api/help-requests/discard', { ids });
    expect(done.body.ids.sort()).toEqual([...ids].sort());
    expect(await act('nurlan@birge.example', ids[0]!, { action: 'restore' })).toMatchObject({
      status: 200,
      body: { status: 'received' },
    });
  });

  it.each([
    ['a puzzle of somebody else', { puzzle: 'a.4.b.c', puzzleAnswer: '0' }, '#/puzzle'],
    ['no consent to be contacted', { mayContact: false }, '#/mayContact'],
    ['no age', { ageYears: undefined }, '#/ageYears'],
    ['a grown-up', { ageYears: undefined, bornOn: '2000-01-01' }, '#/bornOn'],
    ['answers below two years', { ageYears: 1, answers: { CF1: 1 } }, '#/answers'],
    ['no such place', { locationId: '999999999' }, '#/locationId'],
    ['a mad answer', { answers: { CF1: 4 } }, '#/answers/CF1'],
  ])('refuses %s', async (_, wrong, pointer) => {
    const answer = await ask(told(wrong));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });

  it('refuses a puzzle that was made another one by something behind it', async () => {
    const token = `${puzzle().puzzle}.1`;
    const answer = await ask(told({ puzzle: token, puzzleAnswer: solvePuzzle(token, 4) }));

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/puzzle', rules: ['isOurs'] }] },
    });
  });

  it('refuses a puzzle that is too young, too old or used', async () => {
    const used = puzzle();
    const rules = async (body: object) =>
      ((await ask(told(body))).body as unknown as { errors: { rules: string[] }[] }).errors[0]!.rules;
    expect(await rules(puzzle(100))).toEqual(['tooSoon']);
    expect(await rules(puzzle(3 * 3_600_000))).toEqual(['tooOld']);
    expect((await ask(told(used))).status).toBe(201);
    expect(await rules(used)).toEqual(['tooOld']);
  });

  it('answers a program that fills in everything, and keeps nothing of it', async () => {
    const before = await count();
    expect((await ask(told({ website: 'https://spam.example' }))).status).toBe(201);
    expect(await count()).toBe(before);
  });

  it('holds up against a flood: little is kept, and staff still work', async () => {
    const before = await count();
    const started = Date.now();
    const bodies = Array.from({ length: 500 }, () => told({ childName: 'Тасқын' }));
    const flood = Promise.all(bodies.map((body, n) => ask(body, newKey(), `10.1.${n >> 8}.${n & 255}`)));
    const signedIn = await stage.as('aigul@birge.example');
    const day = await signedIn.get('/api/cases/summary');
    const staffMs = Date.now() - started;
    const answers = await flood;

    expect(day.status).toBe(200);
    expect(staffMs).toBeLessThan(15_000);
    const codes = answers.map(({ status }) => status);
    expect(new Set(codes)).toEqual(new Set([201, 429]));
    expect(codes.filter((code) => code === 201)).toHaveLength(limits.everybody.times);
    expect(await count()).toBe(before + limits.everybody.times);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.headers['retry-after']).toBe('60');
    const next = await nobody.post<{ bits: number }>('/api/help-requests/puzzle');
    expect(next.body.bits).toBeGreaterThan(14);
  }, 60_000);

  it('lets one address ask ten times an hour', async () => {
    const answers: number[] = [];
    for (let n = 0; n < 11; n += 1) answers.push((await ask(told(), newKey(), '10.9.9.9')).status);
    expect(answers.slice(0, 10).every((status) => status === 201)).toBe(true);
    expect(answers[10]).toBe(429);
  });

  it('wipes after its time what came to nothing, and nothing else', async () => {
    await ask(told({ childName: 'Ескі' }));
    const row = (await queueOf('aigul@birge.example')).find(({ childName }) => childName === 'Ескі')!;
    await stage.db.query(`update help_requests set created_at = now() - interval '91 days' where id = $1`, [
      row.id,
    ]);
    await stage.app.get(HelpDeskService).wipe();
    const [wiped] = await stage.db.query<object[]>(
      `select h.phone, h.concern, h.answers, ch.given_name from help_requests h join cases c on c.id = h.own_case_id
         join children ch on ch.id = c.child_id where h.id = $1`,
      [row.id],
    );
    expect(wiped).toEqual({ phone: null, concern: null, answers: {}, given_name: 'Child' });
    const [young] = await stage.db.query<{ count: string }[]>(
      'select count(*) from help_requests where phone is not null',
    );
    expect(Number(young?.count)).toBeGreaterThan(0);
  });

  const count = async (): Promise<number> =>
    Number((await stage.db.query<{ count: string }[]>('select count(*) from help_requests'))[0]?.count);
});
