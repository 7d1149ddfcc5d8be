import { PASSWORD, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { SessionListDto, SignedInDto } from './auth.dto.js';

describe('signing in', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  const signIn = async (email: string, password: string, headers: Record<string, string> = {}) =>
    (await stage.as(null)).post<SignedInDto>('/api/auth/login', { email, password }, headers);

  it('tells who one is, and hides the session from scripts', async () => {
    const { status, body, headers } = await signIn(people.aigul, PASSWORD);

    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email: people.aigul, role: 'caseworker', teamName: 'Talgar' });
    const cookie = [headers['set-cookie']].flat().find((line) => String(line).startsWith('birge_session='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn(people.aigul, 'not the password');
    const unknown = await signIn('nobody@birge.example', 'not the password');

    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const time = async (email: string): Promise<number> => {
      const started = performance.now();
      await signIn(email, 'not the password');
      return performance.now() - started;
    };
    // Each from an account of its own: after six failures the throttle would answer instead.
    await time('first@birge.example');
    const unknown = Math.min(await time('x@birge.example'), await time('y@birge.example'));
    const known = Math.min(await time(people.nurlan), await time(people.marat));

    // Hashing takes tens of milliseconds: without it an unknown address would be answered several times faster.
    expect(unknown).toBeGreaterThan(known / 2.5);
  });

  it('waits after six failures, and says how long', async () => {
    for (let failure = 0; failure < 6; failure += 1) await signIn(people.aigul, 'guess');

    const seventh = await signIn(people.aigul, PASSWORD);

    expect(seventh.status).toBe(429);
    expect(Number(seventh.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(seventh.headers['retry-after'])).toBeLessThanOrEqual(5);
  });

  it('waits longer with each further failure, but not for good', async () => {
    for (let failure = 0; failure < 6; failure += 1) await signIn(people.aigul, 'guess');
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const refused = await signIn(people.aigul, 'guess');
      waits.push(Number(refused.headers['retry-after']));
      await stage.db.query(`update sign_in_failures set last_at = now() - interval '1 hour'`);
      await signIn(people.aigul, 'guess');
    }
    await stage.db.query(
      `update sign_in_failures set first_at = now() - interval '16 minutes', last_at = now() - interval '16 minutes'`,
    );
    const afterwards = await signIn(people.aigul, PASSWORD);

    expect(waits).toEqual([5, 10, 20, 40, 80]);
    expect(afterwards.status).toBe(200);
  });

  it('lets no more tries pass when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(people.aigul, 'guess')));

    const passed = answers.filter((answer) => answer.status === 401);
    expect(passed).toHaveLength(6);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(14);
  });

  it('holds one address to account for many accounts', async () => {
    for (let failure = 0; failure < 6; failure += 1) await signIn(`guess${failure}@birge.example`, 'guess');

    expect((await signIn(people.aigul, PASSWORD)).status).toBe(429);
  });

  it('lets nobody lock somebody else out: a browser that signed in before is not held up', async () => {
    const own = await stage.as(people.aigul);
    await own.post('/api/auth/logout');
    for (let failure = 0; failure < 12; failure += 1) await signIn(people.aigul, 'guess of a stranger');

    const again = await own.post('/api/auth/login', { email: people.aigul, password: PASSWORD });

    expect((await signIn(people.aigul, PASSWORD)).status).toBe(429);
    expect(again.status).toBe(200);
  });

  it('tells what is missing at the field', async () => {
    const answer = await (await stage.as(null)).post('/api/auth/login', { email: 7 });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/password' })]) },
    });
  });

  it('ends after half an hour without a word, and after twelve hours in any case', async () => {
    const idle = await stage.as(people.aigul);
    await stage.db.query(`update sessions set last_seen_at = now() - interval '31 minutes'`);
    const long = await stage.as(people.dinara);
    await stage.db.query(
      `update sessions set created_at = now() - interval '12 hours 1 minute' where user_id = $1`,
      [stage.cast.ids.dinara],
    );

    expect((await idle.get('/api/auth/me')).status).toBe(401);
    expect((await long.get('/api/auth/me')).status).toBe(401);
  });

  it('ends all sessions of one person at once, and nobody else’s', async () => {
    const desk = await stage.as(people.aigul);
    const phone = await stage.as(people.aigul);
    const dinara = await stage.as(people.dinara);
    const { body } = await desk.get<SessionListDto>('/api/auth/sessions');

    await phone.delete('/api/auth/sessions');

    expect(body.items).toHaveLength(2);
    expect([(await desk.get('/api/auth/me')).status, (await phone.get('/api/auth/me')).status]).toEqual([
      401, 401,
    ]);
    expect((await dinara.get('/api/auth/me')).status).toBe(200);
  });

  it('ends one session of one’s own, and cannot end another person’s', async () => {
    const desk = await stage.as(people.aigul);
    const phone = await stage.as(people.aigul);
    const dinara = await stage.as(people.dinara);
    const { body } = await desk.get<SessionListDto>('/api/auth/sessions');
    const other = body.items.find((session) => !session.current);

    expect((await dinara.delete(`/api/auth/sessions/${other?.id}`)).status).toBe(404);
    expect((await desk.delete(`/api/auth/sessions/${other?.id}`)).status).toBe(204);
    expect((await phone.get('/api/auth/me')).status).toBe(401);
  });

  it('keeps no usable secret in the database', async () => {
    await stage.as(people.aigul);

    const [session] = await stage.db.query<{ id: Buffer }[]>('select id from sessions');
    const [account] = await stage.db.query<{ password_hash: string }[]>(
      'select password_hash from users where email = $1',
      [people.aigul],
    );

    expect(session?.id).toHaveLength(32);
    expect(account?.password_hash).toMatch(/^\$argon2id\$/);
  });

  it('changes the password for who knows the old one, and ends the other sessions', async () => {
    const desk = await stage.as(people.aigul);
    const phone = await stage.as(people.aigul);

    const wrong = await desk.post('/api/auth/password', {
      currentPassword: 'guess',
      newPassword: 'a new long password',
    });
    const right = await desk.post('/api/auth/password', {
      currentPassword: PASSWORD,
      newPassword: 'a new long password',
    });

    expect([wrong.status, right.status]).toEqual([422, 204]);
    expect((await phone.get('/api/auth/me')).status).toBe(401);
    expect((await desk.get('/api/auth/me')).status).toBe(200);
    expect((await signIn(people.aigul, 'a new long password')).status).toBe(200);
  });

  it('slows down who guesses at the password of an open desk, and holds up no sign-in', async () => {
    const desk = await stage.as(people.aigul);
    const guess = (currentPassword: string): Promise<{ status: number }> =>
      desk.post('/api/auth/password', { currentPassword, newPassword: 'a new long password' });
    for (let failure = 0; failure < 6; failure += 1) await guess('guess');

    const statuses = [(await guess('guess')).status, (await guess(PASSWORD)).status];

    expect(statuses).toEqual([429, 429]);
    expect((await signIn(people.aigul, PASSWORD)).status).toBe(200);
  });

  it('refuses to act for a page from elsewhere', async () => {
    const aigul = await stage.as(people.aigul);

    const foreign = await aigul.post('/api/auth/logout', undefined, {
      origin: 'https://elsewhere.example',
      host: 'birge.example',
    });
    const own = await aigul.post('/api/auth/logout', undefined, {
      origin: 'https://birge.example',
      host: 'birge.example',
    });

    expect([foreign.status, own.status]).toEqual([403, 204]);
  });

  it('names the demo accounts only where there are any', async () => {
    const nobody = await stage.as(null);

    expect((await nobody.get('/api/auth/demo-accounts')).body).toEqual({ items: [] });
    await stage.db.query('update users set demo = true where email = $1', [people.aigul]);
    expect((await nobody.get('/api/auth/demo-accounts')).body).toMatchObject({
      items: [{ email: people.aigul, role: 'caseworker' }],
    });
  });
});
