import { addCase, insert, PASSWORD, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { OrganisationClosing } from './organisation-closing.js';
import type { OpenWorkDto } from './organisation-closing.dto.js';
import type { OrganisationDto } from './organisations.dto.js';

describe('an organisation that closes', () => {
  let stage: Stage;
  let caseId: string;
  let referralId: string;
  beforeAll(async () => {
    stage = await startStage();
    caseId = (await addCase(stage.db, stage.cast, {})).id;
    referralId = await refer('in_progress');
    await refer('completed');
  });
  afterAll(() => stage.close());

  const refer = (status: string): Promise<string> =>
    insert(stage.db, 'referrals', {
      case_id: caseId,
      kind: 'rehabilitation',
      service_id: 'RH-KPPK',
      organisation_id: stage.cast.organisations.cabinet,
      author_id: stage.cast.ids.aigul,
      status,
      sent_at: '2026-11-20T05:00:00Z',
      due_on: '2026-12-01',
    });
  const path = (): string => `/api/organisations/${stage.cast.organisations.cabinet}`;
  const setActive = async (active: boolean): Promise<void> => {
    const asel = await stage.as(people.asel);
    const { body } = await asel.get<OrganisationDto>(path());
    expect((await asel.patch(path(), body.version, { active })).status).toBe(200);
    const jobs = await stage.db.query<{ data: Parameters<OrganisationClosing['lookAfter']>[0] }[]>(
      `select data from pgboss.job where name = 'organisations.closing' order by created_on desc limit 1`,
    );
    // Given to two processes, and begun twice: still one task.
    await Promise.all([1, 2].map(() => stage.app.get(OrganisationClosing).lookAfter(jobs[0]!.data)));
  };
  const openTasks = () =>
    stage.db.query(`select referral_id from tasks where kind = 'choose_another' and status = 'open'`);
  const signIn = async (password: string) =>
    (await stage.as(null)).post('/api/auth/login', { email: people.marina, password });

  it('says beforehand what is open, by numbers, to the administrator alone', async () => {
    const { body } = await (await stage.as(people.asel)).get<OpenWorkDto>(`${path()}/open-work`);

    expect(body).toMatchObject({
      users: 1,
      offerings: 2,
      referrals: 1,
      byService: [{ serviceId: 'RH-KPPK', status: 'in_progress', count: 1 }],
    });
    expect((await (await stage.as(people.nurlan)).get(`${path()}/open-work`)).status).toBe(403);
    expect((await (await stage.as(people.marina)).get(`${path()}/open-work`)).status).toBe(403);
  });

  it('signs its people out, and says why to who knows the password', async () => {
    const marina = await stage.as(people.marina);
    await setActive(false);

    expect((await marina.get('/api/referrals')).status).toBe(401);
    expect(await signIn(PASSWORD)).toMatchObject({
      status: 403,
      body: { type: '/problems/organisation_closed' },
    });
    expect(await signIn('something else')).toMatchObject({
      status: 401,
      body: { type: '/problems/wrong_credentials' },
    });
    // A session that was opened at that very moment is of no use either.
    const late = await stage.withSession(stage.cast.ids.marina);
    expect((await late.get('/api/referrals')).status).toBe(401);
  });

  it('leaves a task for each open referral, once', async () => {
    expect(await openTasks()).toEqual([{ referral_id: referralId }]);
  });

  it('is chosen no more', async () => {
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.post<{ id: string; version: number }>(`/api/cases/${caseId}/referrals`, {
      serviceId: 'RH-KPPK',
      reason: 'Agreed with the family.',
    });

    const chosen = await aigul.patch(`/api/referrals/${body.id}`, body.version, {
      organisationId: stage.cast.organisations.cabinet,
    });

    expect(chosen).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/organisationId' }] } });
  });

  it('opens again: its people are in, and nobody looks for another place', async () => {
    await setActive(true);

    expect((await signIn(PASSWORD)).status).toBe(200);
    expect(await openTasks()).toEqual([]);
  });
});
