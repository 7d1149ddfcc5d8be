import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import { addReferral } from '../../test/referrals-scene.js';
import type { FamilyChildListDto, FamilyReferralListDto } from '../families/families.dto.js';
import { Clock } from '../platform/clock.js';
import type { CaseClosureDto } from './case-closure.dto.js';
import type { CaseDto } from './cases.dto.js';

const asked = {
  closureReason: 'goals_met',
  childView: 'I go to school now.',
  caregiverView: 'We manage.',
  feedback: 'offered',
  feedbackNote: 'It went quickly.',
  note: 'All is done.',
};

interface Refused {
  readonly errors?: readonly { readonly pointer: string; readonly rules: readonly string[] }[];
  readonly current?: CaseClosureDto;
  readonly by?: readonly string[];
}

describe('the end of a case', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());
  const inDays = (days: number): string => addDays(stage.app.get(Clock).today(), days);

  /** A case with a plan of two goals and three open referrals. */
  const scene = async (guardian?: 'gulnar') => {
    const { id, childId } = await addCase(stage.db, stage.cast, guardian ? { guardian } : {});
    const plan = await insert(stage.db, 'plans', {
      case_id: id,
      edition: 1,
      status: 'approved',
      author_id: stage.cast.ids.aigul,
    });
    const goal = (position: number, status: string) =>
      insert(stage.db, 'goals', {
        plan_id: plan,
        position,
        title: `Goal ${position}`,
        area: 'education',
        status,
      });
    const goals = { begun: await goal(1, 'in_progress'), planned: await goal(2, 'planned') };
    const referral = (status: 'draft' | 'sent' | 'in_progress') =>
      addReferral(stage.db, stage.cast, { caseId: id, status });
    const referrals = {
      draft: await referral('draft'),
      sent: await referral('sent'),
      running: await referral('in_progress'),
    };
    return { id, childId, goals, referrals };
  };
  type Scene = Awaited<ReturnType<typeof scene>>;
  const aigul = () => stage.as(people.aigul);
  const look = async (id: string) =>
    (await (await aigul()).get<CaseClosureDto>(`/api/cases/${id}/closure`)).body;
  const request = async (id: string, body: object, key?: string) =>
    (await aigul()).post<CaseDto & Refused>(
      `/api/cases/${id}/closure`,
      body,
      key ? { 'idempotency-key': key } : {},
    );
  const endings = ({ referrals, goals }: Scene) => ({
    referrals: [
      { id: referrals.draft, version: 1, ending: 'cancel', reason: 'other' },
      {
        id: referrals.sent,
        version: 1,
        ending: 'cancel',
        reason: 'provider_no_response',
        note: 'Two months.',
      },
      { id: referrals.running, version: 1, ending: 'hand_over', handedOverTo: 'organisation' },
    ],
    goals: [
      { id: goals.begun, ending: 'achieve' },
      { id: goals.planned, ending: 'drop', reason: 'not_needed_any_more' },
    ],
  });
  const statusesOf = (caseId: string): Promise<{ status: string; handed_over_to: string | null }[]> =>
    stage.db.query(
      'select status, handed_over_to from referrals where case_id = $1 order by created_at, id',
      [caseId],
    );

  it('shows what is open, how each can end, and which reasons the record does not bear', async () => {
    const file = await scene();

    const outlook = await look(file.id);

    expect(outlook.referrals.map(({ status, endings: ways }) => [status, ways])).toEqual([
      ['draft', ['cancel']],
      ['sent', ['cancel']],
      ['in_progress', ['complete', 'hand_over', 'cancel']],
    ]);
    expect(outlook.referrals[1]).toMatchObject({ organisation: { name: 'Correction Cabinet No. 2' } });
    expect(outlook.goals.map(({ status, endings: ways }) => [status, ways])).toEqual([
      ['in_progress', ['achieve', 'achieve_partly', 'miss', 'drop']],
      ['planned', ['achieve', 'miss', 'drop']],
    ]);
    expect(outlook.refused).toEqual([
      { reason: 'aged_out_18', rule: 'isNotYet18' },
      { reason: 'lost_contact', rule: 'lacksThreeAttempts' },
    ]);
    expect(outlook.attempts).toEqual({ counted: 0, needed: 3, firstOn: null, lastFrom: null, items: [] });
  });

  it('takes referrals and goals along in one, and the manager reads all of it', async () => {
    const file = await scene();

    const answer = await request(file.id, { ...asked, ...endings(file) });

    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'closure_requested', feedback: 'offered', feedbackNote: 'It went quickly.' },
    });
    expect(await statusesOf(file.id)).toEqual([
      { status: 'cancelled', handed_over_to: null },
      { status: 'cancelled', handed_over_to: null },
      { status: 'in_progress', handed_over_to: 'organisation' },
    ]);
    const nurlan = await stage.as(people.nurlan);
    const read = (await nurlan.get<CaseClosureDto>(`/api/cases/${file.id}/closure`)).body;
    expect(read.goals.map(({ status, reason }) => [status, reason])).toEqual([
      ['achieved', null],
      ['dropped', 'not_needed_any_more'],
    ]);
    expect(read.referrals).toEqual([]);
    expect(
      read.ended.map(({ status, withClosure, handedOver }) => [status, withClosure, handedOver?.to]),
    ).toEqual(
      expect.arrayContaining([
        ['cancelled', true, undefined],
        ['in_progress', true, 'organisation'],
      ]),
    );
    expect(read.ended.find(({ id }) => id === file.referrals.sent)?.note).toBe('Two months.');
    expect((await nurlan.post(`/api/cases/${file.id}/actions`, { action: 'close' })).status).toBe(200);
  });

  it('happens once, however often it is sent', async () => {
    const file = await scene();
    const body = { ...asked, ...endings(file) };

    const answers = await Promise.all([1, 2].map(() => request(file.id, body, 'one-end-only')));

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const ends = await stage.db.query(
      `select from history where case_id = $1 and subject = 'referral' and action in ('cancel', 'hand_over')`,
      [file.id],
    );
    expect(ends).toHaveLength(3);
  });

  it('says everything that is missing at once, at its place, and ends nothing', async () => {
    const file = await scene();
    const { referrals, goals } = endings(file);
    const body = {
      ...asked,
      caregiverView: undefined,
      referrals: [
        { ...referrals[0], reason: undefined },
        referrals[1],
        { ...referrals[2], handedOverTo: 'other_agency' },
      ],
      goals: [goals[0], { ...goals[1], reason: undefined }],
    };

    const answer = await request(file.id, body);

    expect(answer.status).toBe(422);
    expect(answer.body.errors?.map(({ pointer, rules }) => [pointer, rules[0]])).toEqual([
      ['#/caregiverView', 'isRequired'],
      ['#/referrals/0/reason', 'isRequired'],
      ['#/referrals/2/note', 'isRequired'],
      ['#/goals/1/reason', 'isRequired'],
    ]);
    expect((await statusesOf(file.id)).map(({ status }) => status)).toEqual(['draft', 'sent', 'in_progress']);
    expect((await look(file.id)).goals.map(({ status }) => status)).toEqual(['in_progress', 'planned']);
  });

  it('waits for what nobody has ended', async () => {
    const file = await scene();
    const { referrals } = endings(file);

    const answer = await request(file.id, { ...asked, referrals: referrals.slice(1) });

    expect(answer).toMatchObject({ status: 409, body: { by: ['open_referrals', 'open_goals'] } });
    expect((await statusesOf(file.id)).map(({ status }) => status)).toEqual(['draft', 'sent', 'in_progress']);
  });

  it('does not end a referral of another case, nor a goal', async () => {
    const [file, other] = [await scene(), await scene()];
    const { referrals, goals } = endings(other);

    const byReferral = await request(file.id, { ...asked, referrals: [referrals[1]] });
    const byGoal = await request(file.id, { ...asked, goals: [goals[0]] });

    expect([byReferral.status, byGoal.status]).toEqual([409, 409]);
    expect((await statusesOf(other.id)).map(({ status }) => status)).toEqual([
      'draft',
      'sent',
      'in_progress',
    ]);
  });

  it('and an answer of the organisation at the same moment: who comes second learns what is now there', async () => {
    const file = await scene();
    const marina = await stage.as(people.marina);
    const { sent } = file.referrals;

    const [end, answer] = await meetAt<{ status: number; body: Refused }>(stage, 'cases', file.id, [
      () => request(file.id, { ...asked, ...endings(file) }),
      () => marina.post<Refused>(`/api/referrals/${sent}/actions`, { action: 'accept' }),
    ]);

    const [row] = await stage.db.query<{ status: string }[]>('select status from referrals where id = $1', [
      sent,
    ]);
    if (answer?.status === 200) {
      expect(row?.status).toBe('accepted');
      expect(end?.status).toBe(409);
      expect(end?.body.current?.referrals.map(({ status }) => status)).toEqual([
        'draft',
        'accepted',
        'in_progress',
      ]);
    } else {
      expect([end?.status, answer?.status, row?.status]).toEqual([200, 409, 'cancelled']);
    }
  });

  it('is asked for by one of two who ask at once; nothing ends twice', async () => {
    const file = await scene();
    const [one, other] = [await aigul(), await stage.as(people.nurlan)];
    const body = { ...asked, ...endings(file) };

    const answers = await meetAt<{ status: number }>(
      stage,
      'cases',
      file.id,
      [one, other].map((who) => () => who.post(`/api/cases/${file.id}/closure`, body)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const steps = await stage.db.query(
      `select from history where case_id = $1 and action in ('cancel', 'hand_over', 'request_closure')`,
      [file.id],
    );
    expect(steps).toHaveLength(4);
  });

  it('that was looked at before an answer came in shows the answer, and ends nothing over it', async () => {
    const file = await scene();
    const marina = await stage.as(people.marina);
    await marina.post(`/api/referrals/${file.referrals.sent}/actions`, { action: 'accept' });

    const answer = await request(file.id, { ...asked, ...endings(file) });

    expect(answer.status).toBe(409);
    expect(answer.body.current?.referrals[1]).toMatchObject({ status: 'accepted', version: 2 });
    expect((await statusesOf(file.id)).map(({ status }) => status)).toEqual([
      'draft',
      'accepted',
      'in_progress',
    ]);
  });

  it('is hidden from other teams and not for the organisation', async () => {
    const file = await scene();
    const [yerlan, marina] = [await stage.as(people.yerlan), await stage.as(people.marina)];

    expect((await yerlan.get(`/api/cases/${file.id}/closure`)).status).toBe(404);
    expect((await yerlan.post(`/api/cases/${file.id}/closure`, asked)).status).toBe(404);
    expect((await marina.get(`/api/cases/${file.id}/closure`)).status).toBe(403);
  });

  it('leaves what was handed over to the organisation, and to nobody’s queue here', async () => {
    const file = await scene();
    await request(file.id, { ...asked, ...endings(file) });
    const [nurlan, marina] = [await stage.as(people.nurlan), await stage.as(people.marina)];
    await nurlan.post(`/api/cases/${file.id}/actions`, { action: 'close' });

    const paused = await marina.post(`/api/referrals/${file.referrals.running}/actions`, {
      action: 'hold',
      reason: 'child_unwell',
      expectedOn: inDays(20),
    });

    expect(paused.status).toBe(200);
    const tasks = await stage.db.query(
      `select kind from tasks where case_id = $1 and status = 'open' and kind <> 'check_after_closure'`,
      [file.id],
    );
    expect(tasks).toEqual([]);
  });

  it('is told to the family in plain words: why, and who goes on with what', async () => {
    const file = await scene('gulnar');
    await request(file.id, { ...asked, ...endings(file) });
    await (await stage.as(people.nurlan)).post(`/api/cases/${file.id}/actions`, { action: 'close' });
    const gulnar = await stage.as(people.gulnar);

    const children = (await gulnar.get<FamilyChildListDto>('/api/family/children')).body.items;
    const referrals = (await gulnar.get<FamilyReferralListDto>('/api/family/referrals')).body.items;

    expect(children.find(({ id }) => id === file.childId)).toMatchObject({
      closed: true,
      closing: { on: inDays(0), reason: 'goals_met' },
    });
    expect(
      referrals
        .filter(({ childId }) => childId === file.childId)
        .map((item) => [item.status, item.handedOverTo]),
    ).toEqual(expect.arrayContaining([['in_progress', 'organisation']]));
  });

  it('brings nothing back by itself when it is reopened; each can be begun again', async () => {
    const file = await scene();
    await insert(stage.db, 'tasks', {
      case_id: file.id,
      kind: 'call',
      title: 'Ask the school',
      due_on: inDays(5),
      author_id: stage.cast.ids.aigul,
    });
    await request(file.id, { ...asked, ...endings(file) });
    const nurlan = await stage.as(people.nurlan);
    const closed = await nurlan.post<CaseDto>(`/api/cases/${file.id}/actions`, { action: 'close' });

    const reopened = await nurlan.post<CaseDto>(`/api/cases/${file.id}/actions`, {
      action: 'reopen',
      note: 'The mother called.',
    });

    expect(reopened.body).toMatchObject({ status: 'active', number: closed.body.number });
    const outlook = await look(file.id);
    expect(outlook.cancelledTasks.map(({ title }) => title)).toContain('Ask the school');
    expect(outlook.referrals).toEqual([]);
    expect(outlook.ended.filter(({ withClosure }) => withClosure)).toHaveLength(3);

    const again = await (
      await aigul()
    ).post<{ id: string }>(`/api/cases/${file.id}/referrals`, {
      serviceId: 'RH-KPPK',
      replacesId: file.referrals.sent,
    });
    expect(again.status).toBe(201);
    const followed = await (await aigul()).post(`/api/referrals/${file.referrals.running}/follow-again`);
    expect(followed).toMatchObject({ status: 200, body: { status: 'in_progress', handedOver: null } });
    const after = await look(file.id);
    expect(after.ended.find(({ id }) => id === file.referrals.sent)?.replacedById).toBe(again.body.id);
    expect(after.referrals.map(({ status }) => status).sort()).toEqual(['draft', 'in_progress']);
    expect((await (await aigul()).post(`/api/referrals/${file.referrals.running}/follow-again`)).status).toBe(
      409,
    );
  });

  it('cannot be followed again while the case is closed', async () => {
    const file = await scene();
    await request(file.id, { ...asked, ...endings(file) });
    await (await stage.as(people.nurlan)).post(`/api/cases/${file.id}/actions`, { action: 'close' });

    const answer = await (await aigul()).post(`/api/referrals/${file.referrals.running}/follow-again`);

    expect(answer).toMatchObject({ status: 409, body: { by: ['case_closed'] } });
  });

  it('tells how the attempts to reach the family stand', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    for (const [days, outcome] of [
      [40, 'answered'],
      [12, 'no_answer'],
      [5, 'wrong_number'],
    ] as const)
      await stage.db.query(
        `insert into notes (case_id, kind, body, author_id, created_at, contact_outcome)
         values ($1, 'call', 'A call.', $2, now() - make_interval(days => $3), $4)`,
        [id, stage.cast.ids.aigul, days, outcome],
      );

    const { attempts } = await look(id);

    expect(attempts).toMatchObject({
      counted: 2,
      needed: 3,
      firstOn: inDays(-12),
      lastFrom: inDays(18),
      items: [{ outcome: 'no_answer' }, { outcome: 'wrong_number' }],
    });
  });
});
