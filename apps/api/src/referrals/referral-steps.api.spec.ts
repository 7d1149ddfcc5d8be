import { addDays } from '@birge/domain';
import { EntityManager } from 'typeorm';
import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import { addCaseWithReferral } from '../../test/referrals-scene.js';
import type { ReferralDto, ReferralHistoryDto } from './referral-views.dto.js';

interface Answered {
  status: number;
  body: unknown;
}

interface TaskRow {
  kind: string;
  status: string;
}

describe('answers to referrals', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const tasksOf = (id: string): Promise<TaskRow[]> =>
    stage.db.query('select kind, status from tasks where referral_id = $1 order by created_at, id', [id]);

  describe('at the organisation', () => {
    it('show what was shared, and never the case', async () => {
      const { id, caseId } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const marina = await stage.as(people.marina);

      const { body } = await marina.get<ReferralDto>(`/api/referrals/${id}`);

      expect(body).toMatchObject({
        case: { id: null },
        child: { shortName: 'Аружан Е.', givenName: null, familyName: null, age: 6 },
        caseworker: { id: null, name: 'Айгүл Сейітова' },
        shareable: null,
        replacesId: null,
      });
      expect(body.offeredActions.map((offered) => offered.action)).toEqual([
        'review',
        'request_info',
        'accept',
        'waitlist',
        'decline',
        'cancel',
      ]);
      expect((await marina.get(`/api/cases/${caseId}`)).status).toBe(403);
      expect((await marina.get(`/api/cases/${caseId}/referrals`)).status).toBe(403);
    });

    it('look absent to another organisation', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const oleg = await stage.as(people.oleg);

      const answers = await Promise.all([
        oleg.get(`/api/referrals/${id}`),
        oleg.get(`/api/referrals/${id}/history`),
        oleg.post(`/api/referrals/${id}/actions`, { action: 'accept' }),
      ]);

      expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
    });

    it('are put on the waiting list with a place and a word to the family', async () => {
      const { id, caseId } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const [marina, aigul] = [await stage.as(people.marina), await stage.as(people.aigul)];

      const answer = await marina.post<ReferralDto>(`/api/referrals/${id}/actions`, {
        action: 'waitlist',
        expectedOn: '2099-01-15',
        queuePlace: 6,
        messageToFamily: 'Please bring the orthoses.',
        note: 'Only mornings.',
      });
      const seen = await aigul.get<ReferralDto>(`/api/referrals/${id}`);

      expect(answer.body).toMatchObject({
        status: 'waitlisted',
        decision: { expectedOn: '2099-01-15', queuePlace: 6, note: 'Only mornings.' },
      });
      expect(answer.body.moments.waitlistedAt).not.toBeNull();
      expect(answer.body.moments.acknowledgedAt).toBe(answer.body.moments.decidedAt);
      expect(seen.body).toMatchObject({
        unseen: true,
        case: { id: caseId },
        decision: { note: 'Only mornings.' },
      });
      expect(await tasksOf(id)).toEqual([{ kind: 'check_waiting_list', status: 'open' }]);
      const tags = await stage.db.query(
        'select actor_role, from_status, to_status, details from history where subject_id = $1',
        [id],
      );
      expect(tags).toEqual([
        {
          actor_role: 'provider',
          from_status: 'sent',
          to_status: 'waitlisted',
          details: { expectedOn: '2099-01-15', queuePlace: 6 },
        },
      ]);
    });

    it('cannot be cancelled while the caseworker is to act, nor be marked in error', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'info_needed' });
      const marina = await stage.as(people.marina);

      const cancel = await marina.post(`/api/referrals/${id}/actions`, { action: 'cancel', reason: 'moved' });
      const error = await marina.post(`/api/referrals/${id}/actions`, {
        action: 'mark_in_error',
        reason: 'other',
      });

      expect(cancel).toMatchObject({ status: 409, body: { by: ['only_caseworker'] } });
      expect(error.status).toBe(403);
    });

    it('cannot put a referral to sleep with a day that is far off', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const marina = await stage.as(people.marina);

      const { body } = await marina.post<ReferralDto>(`/api/referrals/${id}/actions`, {
        action: 'accept',
        expectedOn: '2200-12-31',
      });

      const inHundredDays = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
      expect(body.decision?.expectedOn).toBe('2200-12-31');
      expect((body.waiting?.until ?? '9999') < inHundredDays).toBe(true);
    });

    it('do not read any longer what was sent by mistake', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const [marina, aigul] = [await stage.as(people.marina), await stage.as(people.aigul)];

      await aigul.post(`/api/referrals/${id}/actions`, { action: 'mark_in_error', reason: 'other' });

      const { body: told } = await marina.get<ReferralDto>(`/api/referrals/${id}`);
      const { body: kept } = await aigul.get<ReferralDto>(`/api/referrals/${id}`);
      expect([told.shared, told.reason]).toEqual([null, null]);
      expect([kept.shared, kept.reason]).not.toContain(null);
    });

    it('do not read the notes of the caseworker', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'accepted' });
      const [marina, aigul] = [await stage.as(people.marina), await stage.as(people.aigul)];

      await aigul.post(`/api/referrals/${id}/actions`, {
        action: 'hold',
        reason: 'child_unwell',
        note: 'Father is ill too.',
      });
      const referral = await marina.get<ReferralDto>(`/api/referrals/${id}`);
      const history = await marina.get<ReferralHistoryDto>(`/api/referrals/${id}/history`);

      expect(referral.body.decision).toMatchObject({ reason: 'child_unwell', note: null });
      expect(history.body.items).toMatchObject([{ action: 'hold', note: null }]);
      expect((await aigul.get<ReferralDto>(`/api/referrals/${id}`)).body.decision?.note).toBe(
        'Father is ill too.',
      );
    });
  });

  describe('step by step', () => {
    it('go from documents to the end, each moment kept once', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const [marina, aigul] = [await stage.as(people.marina), await stage.as(people.aigul)];
      const step = async (who: typeof marina, body: object): Promise<ReferralDto> =>
        (await who.post<ReferralDto>(`/api/referrals/${id}/actions`, body)).body;
      const today = new Date().toISOString().slice(0, 10);

      const asked = await step(marina, { action: 'request_info', documents: ['pmpc_conclusion'] });
      const given = await step(aigul, { action: 'provide_info', documents: ['pmpc_conclusion'] });
      const accepted = await step(marina, { action: 'accept', expectedOn: addDays(today, 40) });
      const listed = await step(marina, { action: 'waitlist' });
      const started = await step(marina, { action: 'start', startedOn: today });
      const held = await step(aigul, { action: 'hold', reason: 'child_unwell' });
      const resumed = await step(aigul, { action: 'resume' });
      const done = await step(marina, { action: 'complete', outcome: 'improved', endedOn: today });

      expect(
        [asked, given, accepted, listed, started, held, resumed, done].map(({ status, waiting }) => [
          status,
          waiting?.for ?? null,
          waiting?.until !== null,
        ]),
      ).toEqual([
        ['info_needed', 'family', true],
        ['under_review', 'organisation', true],
        ['accepted', 'organisation', true],
        ['waitlisted', 'organisation', true],
        ['in_progress', 'organisation', true],
        ['on_hold', 'caseworker', true],
        ['in_progress', 'organisation', true],
        ['completed', null, true],
      ]);
      expect(done.moments.decidedAt).toBe(accepted.moments.decidedAt);
      expect(done.moments.startedAt).toBe(started.moments.startedAt);
      expect(given.documents).toEqual({
        requested: ['pmpc_conclusion'],
        provided: ['pmpc_conclusion'],
        dueOn: null,
      });
      expect((await tasksOf(id)).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
        'bring_documents done',
        'follow_up_referral done',
        'follow_up_referral done',
        'check_waiting_list done',
        'follow_up_referral done',
        'follow_up_referral done',
        'follow_up_referral done',
      ]);
    });

    it('complete financial aid from the decision, and nothing else', async () => {
      const aid = await addCaseWithReferral(stage.db, stage.cast, {
        status: 'accepted',
        serviceId: 'FA-DIS',
        kind: 'financial_aid',
      });
      const course = await addCaseWithReferral(stage.db, stage.cast, { status: 'accepted' });
      const marina = await stage.as(people.marina);
      const complete = { action: 'complete', outcome: 'benefit_granted', endedOn: '2026-11-02' };

      const first = await marina.post<ReferralDto>(`/api/referrals/${aid.id}/actions`, complete);
      const second = await marina.post(`/api/referrals/${course.id}/actions`, complete);

      expect(first.body.status).toBe('completed');
      expect(second).toMatchObject({ status: 409, body: { by: ['not_started'] } });
    });

    it('ask another organisation after a decline', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'under_review' });
      const marina = await stage.as(people.marina);

      const answer = await marina.post<ReferralDto>(`/api/referrals/${id}/actions`, {
        action: 'decline',
        reason: 'no_capacity',
      });

      expect(answer.body).toMatchObject({ status: 'declined', waiting: null });
      expect(await tasksOf(id)).toEqual([{ kind: 'choose_another', status: 'open' }]);
    });

    it('refuse what a step needs and does not get, or gets and does not take', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const marina = await stage.as(people.marina);
      const step = (body: object): Promise<{ status: number; body: unknown }> =>
        marina.post(`/api/referrals/${id}/actions`, body);

      expect(await step({ action: 'decline' })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '#/reason', rules: ['isRequired'] }] },
      });
      expect(await step({ action: 'accept', outcome: 'improved' })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '#/outcome', rules: ['isNotAsked'] }] },
      });
      expect((await step({ action: 'request_info', documents: [] })).status).toBe(422);
      expect((await step({ action: 'waitlist', expectedOn: '2020-01-01' })).status).toBe(422);
      expect((await step({ action: 'waitlist', queuePlace: 0 })).status).toBe(422);
      expect((await step({ action: 'explode' })).status).toBe(422);
      expect(await step({ action: 'resume' })).toMatchObject({ status: 409, body: { state: 'sent' } });
    });

    it('are told by the caseworker on the word of the organisation, who has then seen it', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const aigul = await stage.as(people.aigul);

      const answer = await aigul.post<ReferralDto>(`/api/referrals/${id}/actions`, { action: 'accept' });

      expect(answer.body).toMatchObject({ status: 'accepted', unseen: false });
    });

    it('are seen by their caseworker alone', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const [marina, nurlan, aigul] = [
        await stage.as(people.marina),
        await stage.as(people.nurlan),
        await stage.as(people.aigul),
      ];
      await marina.post(`/api/referrals/${id}/actions`, { action: 'review' });

      const manager = await nurlan.post(`/api/referrals/${id}/seen`);
      const own = await aigul.post<ReferralDto>(`/api/referrals/${id}/seen`);

      expect(manager.status).toBe(403);
      expect(own.body.unseen).toBe(false);
      expect((await marina.post(`/api/referrals/${id}/seen`)).status).toBe(403);
    });
  });

  describe('answered by two at once', () => {
    afterEach(() => jest.restoreAllMocks());

    const bothAnswer = async ({ id, caseId }: { id: string; caseId: string }): Promise<Answered[]> => {
      const [marina, aigul] = [await stage.as(people.marina), await stage.as(people.aigul)];
      return meetAt(stage, 'cases', caseId, [
        () => marina.post(`/api/referrals/${id}/actions`, { action: 'decline', reason: 'no_capacity' }),
        () => aigul.post(`/api/referrals/${id}/actions`, { action: 'cancel', reason: 'moved' }),
      ]);
    };
    const stepsOf = (id: string): Promise<unknown[]> =>
      stage.db.query('select from history where subject_id = $1', [id]);

    it('are answered once, and the other sees how it now is', async () => {
      const scene = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });

      const answers = await bothAnswer(scene);

      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
      expect(await stepsOf(scene.id)).toHaveLength(1);
      const loser = answers.find((answer) => answer.status === 409);
      expect(loser?.body).toMatchObject({ type: '/problems/illegal_action', allowed: [] });
    });

    it('would both be heard without the locks: the test above has teeth', async () => {
      const scene = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const query = EntityManager.prototype.query;
      jest.spyOn(EntityManager.prototype, 'query').mockImplementation(function (
        this: EntityManager,
        sql,
        values,
      ) {
        return query.call(this, sql.replace(/for update( of r)?/, ''), values);
      });

      const answers = await bothAnswer(scene);

      expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
      expect(await stepsOf(scene.id)).toHaveLength(2);
    });

    it('and its case: a draft is begun or the case is closed, never both', async () => {
      const { id: caseId } = await addCase(stage.db, stage.cast, { status: 'closure_requested' });
      const [nurlan, aigul] = [await stage.as(people.nurlan), await stage.as(people.aigul)];

      const answers = await meetAt<{ status: number }>(stage, 'cases', caseId, [
        () => nurlan.post(`/api/cases/${caseId}/actions`, { action: 'close' }),
        () => aigul.post(`/api/cases/${caseId}/referrals`, { serviceId: 'RH-KPPK' }),
      ]);

      const statuses = answers.map((answer) => answer.status);
      expect([
        [200, 409],
        [409, 201],
      ]).toContainEqual(statuses);
    });
  });
});
