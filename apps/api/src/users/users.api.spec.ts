import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { UserDto, UserListDto, UserWithPasswordDto } from './users.dto.js';

describe('users', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const newcomer = (email: string, more: object = {}): object => ({
    email,
    name: 'Самал Жүнісова',
    role: 'caseworker',
    language: 'kk',
    teamId: stage.cast.teams.talgar,
    ...more,
  });

  it('are made by the administrator with a password that is shown once and works', async () => {
    const asel = await stage.as(people.asel);

    const { status, body, headers } = await asel.post<UserWithPasswordDto>(
      '/api/users',
      newcomer('samal@birge.example'),
    );

    expect(status).toBe(201);
    expect(headers['location']).toBe(`/api/users/${body.user.id}`);
    const nobody = await stage.as(null);
    const signIn = await nobody.post('/api/auth/login', {
      email: 'samal@birge.example',
      password: body.temporaryPassword,
    });
    expect(signIn.status).toBe(200);
  });

  it.each([
    ['caseworker', { teamId: null }, '#/teamId'],
    ['manager', { role: 'manager', teamId: null }, '#/teamId'],
    ['provider', { role: 'provider', teamId: null }, '#/organisationId'],
    ['name', { name: '<script>alert(1)</script>' }, '#/name'],
    ['team', { teamId: '01990000-0000-7000-8000-000000000000' }, '#/teamId'],
    ['email', { email: 'not an address' }, '#/email'],
  ])('are refused without a right %s, told at the field', async (_, more, pointer) => {
    const asel = await stage.as(people.asel);

    const answer = await asel.post<{ errors: { pointer: string }[] }>(
      '/api/users',
      newcomer('wrong@birge.example', more),
    );

    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('have one account for an address', async () => {
    const asel = await stage.as(people.asel);

    const answer = await asel.post('/api/users', newcomer(people.aigul.toUpperCase()));

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/email', rules: ['isFree'] }] },
    });
  });

  it('lose every session when their account is closed', async () => {
    const asel = await stage.as(people.asel);
    const dinara = await stage.as(people.dinara);

    await asel.post(`/api/users/${stage.cast.ids.dinara}/actions`, { action: 'deactivate' });

    expect((await dinara.get('/api/cases')).status).toBe(401);
    await asel.post(`/api/users/${stage.cast.ids.dinara}/actions`, { action: 'activate' });
  });

  it('cannot close their own account', async () => {
    const asel = await stage.as(people.asel);

    const answer = await asel.post(`/api/users/${stage.cast.ids.asel}/actions`, { action: 'deactivate' });

    expect(answer).toMatchObject({ status: 409, body: { by: ['own_account'] } });
  });

  it('leave no open case behind when they change the team', async () => {
    await addCase(stage.db, stage.cast, { caseworker: 'aigul' });
    const asel = await stage.as(people.asel);
    const { body } = await asel.get<UserDto>(`/api/users/${stage.cast.ids.aigul}`);

    const answer = await asel.patch(`/api/users/${stage.cast.ids.aigul}`, body.version, {
      teamId: stage.cast.teams.semey,
    });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/teamId', rules: ['hasOpenCases'] }] },
    });
  });

  it('are seen by the manager of their team, and by no other', async () => {
    const nurlan = await stage.as(people.nurlan);
    const marat = await stage.as(people.marat);

    const own = await nurlan.get<UserListDto>('/api/users?role=caseworker');
    const other = await marat.get(`/api/users/${stage.cast.ids.aigul}`);

    expect(own.body.items.map((item) => item.email)).toEqual(
      expect.arrayContaining([people.aigul, people.dinara]),
    );
    expect(own.body.items.every((item) => item.team?.id === stage.cast.teams.talgar)).toBe(true);
    expect(other.status).toBe(404);
  });

  it('are found by a part of the name or address', async () => {
    const asel = await stage.as(people.asel);

    const { body } = await asel.post<UserListDto>('/api/users/search', { q: 'ковал' });

    expect(body.items.map((item) => item.email)).toEqual([people.marina]);
  });
});
