import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { addCaseWithReferral, addReferral, addSharingConsent } from '../../test/referrals-scene.js';
import type {
  CaseReferralListDto,
  ReferralDto,
  ReferralHistoryDto,
  ReferralListDto,
} from './referral-views.dto.js';
import type { ReferralSummaryDto } from './referrals.dto.js';

interface TaskRow {
  kind: string;
  status: string;
}

describe('referrals', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const tasksOf = (id: string): Promise<TaskRow[]> =>
    stage.db.query('select kind, status from tasks where referral_id = $1 order by created_at, id', [id]);

  describe('as drafts', () => {
    it('begin with what is usually shared, and are saved as they are written', async () => {
      const { id: caseId } = await addCase(stage.db, stage.cast, {});
      const aigul = await stage.as(people.aigul);

      const created = await aigul.post<ReferralDto>(`/api/cases/${caseId}/referrals`, {
        serviceId: 'RH-KPPK',
      });
      const changed = await aigul.patch<ReferralDto>(
        `/api/referrals/${created.body.id}`,
        created.body.version,
        {
          organisationId: stage.cast.organisations.cabinet,
          reason: 'PMPC recommends a course.',
          sharedFields: ['place'],
        },
      );

      expect(created).toMatchObject({
        status: 201,
        headers: { location: `/api/referrals/${created.body.id}` },
        body: { status: 'draft', kind: 'rehabilitation', shared: null },
      });
      const history = await aigul.get<ReferralHistoryDto>(`/api/referrals/${created.body.id}/history`);
      expect(history.body.items).toMatchObject([{ action: 'create', details: { serviceId: 'RH-KPPK' } }]);
      expect(created.body.dueOn).not.toBeNull();
      expect(created.body.sharedFields).toContain('difficulties');
      expect(created.body.shareable?.guardianContact).toMatchObject([{ relation: 'mother' }]);
      expect(changed.body).toMatchObject({
        sharedFields: ['child_short_name', 'age', 'place'],
        organisation: { name: 'Correction Cabinet No. 2' },
        offeredActions: expect.arrayContaining([{ action: 'send', blockedBy: ['no_consent'] }]) as unknown,
      });
    });

    it('are edited by the version that was seen, and only as drafts', async () => {
      const { id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'draft' });
      const sent = await addCaseWithReferral(stage.db, stage.cast, { status: 'sent' });
      const aigul = await stage.as(people.aigul);

      await aigul.patch(`/api/referrals/${id}`, 1, { reason: 'First.' });
      const late = await aigul.patch(`/api/referrals/${id}`, 1, { reason: 'Second.' });
      const blind = await aigul.patch(`/api/referrals/${id}`, null, { reason: 'Third.' });
      const gone = await aigul.patch(`/api/referrals/${sent.id}`, 1, { reason: 'Too late.' });

      expect(late).toMatchObject({ status: 412, body: { current: { reason: 'First.', status: 'draft' } } });
      expect(blind.status).toBe(428);
      expect(gone).toMatchObject({ status: 409, body: { type: '/problems/illegal_action', state: 'sent' } });
    });

    it('are invisible to the organisation, to another team and to families', async () => {
      const { id, caseId } = await addCaseWithReferral(stage.db, stage.cast, { status: 'draft' });
      const [marina, yerlan, gulnar] = await Promise.all(
        [people.marina, people.yerlan, people.gulnar].map((email) => stage.as(email)),
      );

      expect((await marina?.get(`/api/referrals/${id}`))?.status).toBe(404);
      expect(
        (await marina?.get<ReferralListDto>('/api/referrals'))?.body.items.map((r) => r.id),
      ).not.toContain(id);
      expect((await marina?.post(`/api/referrals/${id}/actions`, { action: 'accept' }))?.status).toBe(404);
      expect((await yerlan?.get(`/api/referrals/${id}`))?.status).toBe(404);
      expect((await yerlan?.post(`/api/cases/${caseId}/referrals`, { serviceId: 'RH-KPPK' }))?.status).toBe(
        404,
      );
      expect((await gulnar?.get(`/api/referrals/${id}`))?.status).toBe(403);
    });

    it('refuse what does not exist, at the field', async () => {
      const { id: caseId } = await addCase(stage.db, stage.cast, {});
      const aigul = await stage.as(people.aigul);
      const nowhere = '01990000-0000-7000-8000-000000000000';
      const begin = (body: object): Promise<{ status: number; body: unknown }> =>
        aigul.post(`/api/cases/${caseId}/referrals`, body);

      const answers = await Promise.all([
        begin({ serviceId: 'RH-NONE' }),
        begin({ serviceId: 'RH-KPPK', organisationId: nowhere }),
        begin({ serviceId: 'RH-KPPK', goalId: nowhere }),
        begin({ serviceId: 'RH-KPPK', replacesId: nowhere }),
        begin({ serviceId: 'RH-KPPK', sharedFields: ['iin'] }),
        begin({ serviceId: 'RH-KPPK', reason: '\u0000' }),
        begin({ serviceId: 'RH-KPPK', status: 'completed' }),
      ]);

      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 422));
      expect(answers[1]?.body).toMatchObject({
        errors: [{ pointer: '#/organisationId', rules: ['exists'] }],
      });
    });

    it('are not begun on a closed case', async () => {
      const { id: caseId } = await addCase(stage.db, stage.cast, { status: 'closed' });
      const aigul = await stage.as(people.aigul);

      const answer = await aigul.post(`/api/cases/${caseId}/referrals`, { serviceId: 'RH-KPPK' });

      expect(answer).toMatchObject({ status: 409, body: { by: ['case_closed'] } });
    });

    it('take the place of a declined one, prefilled, and only once', async () => {
      const { caseId, id: declined } = await addCaseWithReferral(stage.db, stage.cast, {
        status: 'declined',
      });
      const running = await addReferral(stage.db, stage.cast, { caseId, status: 'in_progress' });
      const aigul = await stage.as(people.aigul);
      const replace = (replacesId: string): ReturnType<typeof aigul.post<ReferralDto>> =>
        aigul.post<ReferralDto>(`/api/cases/${caseId}/referrals`, { serviceId: 'RH-KPPK', replacesId });

      const first = await replace(declined);
      const second = await replace(declined);
      const wrong = await replace(running);

      expect(first.body).toMatchObject({
        reason: 'The PMPC recommends a course for speech.',
        replaces: { id: declined, status: 'declined', reason: 'no_capacity' },
      });
      expect(second.status).toBe(409);
      expect(wrong.status).toBe(422);
    });
  });

  describe('when they are sent', () => {
    it('carry what the family agreed to, the standard of the service and a task to ask', async () => {
      const { id, caseId, personId } = await addCaseWithReferral(stage.db, stage.cast, { status: 'draft' });
      await stage.db.query(
        `update referrals set shared_fields = '{child_short_name,age,guardian_contact}' where id = $1`,
        [id],
      );
      const consent = await addSharingConsent(stage.db, stage.cast, { caseId, personId });
      const aigul = await stage.as(people.aigul);

      const { body } = await aigul.post<ReferralDto>(`/api/referrals/${id}/actions`, { action: 'send' });

      expect(body).toMatchObject({
        status: 'sent',
        consent: { id: consent, relation: 'mother', givenOn: '2026-10-06' },
        waiting: { for: 'organisation', until: body.dueOn },
        shared: {
          childShortName: 'Аружан Е.',
          sex: 'female',
          guardianContact: [{ name: 'Гүлнар Ермекова', relation: 'mother' }],
          place: null,
          languages: null,
        },
      });
      expect(body.moments).toMatchObject({ acknowledgedAt: null, decidedAt: null });
      expect(JSON.stringify(body.shared)).not.toContain('iin');
      expect(body.dueOn).not.toBeNull();
      expect(await tasksOf(id)).toEqual([{ kind: 'follow_up_referral', status: 'open' }]);
    });

    it('wait for each reason that is in the way', async () => {
      const bare = await addCaseWithReferral(stage.db, stage.cast, { status: 'draft', organisation: null });
      const other = await addCaseWithReferral(stage.db, stage.cast, {
        status: 'draft',
        organisation: 'school',
      });
      const old = await addCaseWithReferral(stage.db, stage.cast, {
        status: 'draft',
        serviceId: 'RH-EI',
        file: { bornOn: '2012-01-01' },
      });
      await stage.db.query('update referrals set reason = null where id = $1', [bare.id]);
      const aigul = await stage.as(people.aigul);
      const send = async (id: string): Promise<unknown> =>
        (await aigul.post<{ by: string[] }>(`/api/referrals/${id}/actions`, { action: 'send' })).body.by;

      expect(await send(bare.id)).toEqual(['no_organisation', 'no_reason']);
      expect(await send(other.id)).toEqual(['no_consent', 'not_offered']);
      expect(await send(old.id)).toEqual(['no_consent', 'not_offered', 'age_unfit']);
    });

    it('do not rest on a consent that was withdrawn, or given for another organisation', async () => {
      const { id, caseId } = await addCaseWithReferral(stage.db, stage.cast, { status: 'draft' });
      await addSharingConsent(stage.db, stage.cast, { caseId, status: 'withdrawn' });
      await addSharingConsent(stage.db, stage.cast, { caseId, organisation: 'school' });
      const aigul = await stage.as(people.aigul);

      const answer = await aigul.post(`/api/referrals/${id}/actions`, { action: 'send' });

      expect(answer).toMatchObject({ status: 409, body: { type: '/problems/blocked', by: ['no_consent'] } });
    });
  });

  describe('in lists', () => {
    it('are narrowed by state, turn, kind, number and lateness, and counted the same', async () => {
      const { id, caseId } = await addCaseWithReferral(stage.db, stage.cast, {
        file: { caseworker: 'dinara' },
        status: 'under_review',
        dueOn: '2026-01-12',
        sentAt: '2026-01-01T05:00:00Z',
      });
      await addReferral(stage.db, stage.cast, { caseId, status: 'draft' });
      await addReferral(stage.db, stage.cast, {
        caseId,
        status: 'completed',
        serviceId: 'FA-DIS',
        kind: 'financial_aid',
      });
      const dinara = await stage.as(people.dinara);
      const ids = async (query: string): Promise<number> =>
        (await dinara.get<ReferralListDto>(`/api/referrals?${query}`)).body.items.length;

      const one = (await dinara.get<ReferralDto>(`/api/referrals/${id}`)).body;
      const summary = (await dinara.get<ReferralSummaryDto>('/api/referrals/summary')).body;

      expect(one).toMatchObject({ overdue: true, stale: true });
      expect(await ids('')).toBe(3);
      expect(await ids('overdue=true')).toBe(1);
      expect(await ids('overdue=false')).toBe(2);
      expect(await ids('stale=true')).toBe(1);
      expect(await ids('turn=organisation')).toBe(1);
      expect(await ids('status=draft,completed')).toBe(2);
      expect(await ids('kind=financial_aid')).toBe(1);
      expect(await ids('open=true')).toBe(2);
      expect(await ids(`q=${one.number}`)).toBe(1);
      expect(await ids('sentTo=2026-01-01')).toBe(1);
      expect(await ids('q=Aruzhan')).toBe(0);
      expect(await ids('unseen=true')).toBe(0);
      expect(summary).toMatchObject({
        open: 2,
        overdue: 1,
        stale: 1,
        unseen: 0,
        statuses: { under_review: 1, draft: 1 },
      });
      expect((await dinara.get('/api/referrals?status=gone')).status).toBe(422);
      expect((await dinara.get('/api/referrals?cursor=zzz')).status).toBe(422);
    });

    it('turn the page where the last one ended', async () => {
      const { id: caseId } = await addCase(stage.db, stage.cast, { caseworker: 'yerlan', team: 'semey' });
      for (let index = 0; index < 5; index += 1) await addReferral(stage.db, stage.cast, { caseId });
      const yerlan = await stage.as(people.yerlan);

      const first = (await yerlan.get<ReferralListDto>('/api/referrals?limit=3&sort=nextCheckOn')).body;
      const second = (
        await yerlan.get<ReferralListDto>(
          `/api/referrals?limit=3&sort=nextCheckOn&cursor=${encodeURIComponent(first.nextCursor ?? '')}`,
        )
      ).body;

      expect(new Set([...first.items, ...second.items].map((item) => item.id)).size).toBe(5);
      expect([first.count, second.nextCursor]).toEqual([5, null]);
    });

    it('of a case carry what each offers', async () => {
      const { caseId, id } = await addCaseWithReferral(stage.db, stage.cast, { status: 'info_needed' });
      const aigul = await stage.as(people.aigul);

      const { body } = await aigul.get<CaseReferralListDto>(`/api/cases/${caseId}/referrals`);

      expect(body.items).toMatchObject([
        {
          id,
          offeredActions: [{ action: 'provide_info' }, { action: 'cancel' }, { action: 'mark_in_error' }],
        },
      ]);
    });

    it('share the goal and the difficulties of the latest assessment when the family agrees', async () => {
      const { id, caseId } = await addCaseWithReferral(stage.db, stage.cast, { status: 'draft' });
      await insert(stage.db, 'assessments', {
        case_id: caseId,
        status: 'completed',
        difficulties: JSON.stringify([
          { domain: 'walking', level: 'a_lot' },
          { domain: 'seeing', level: 'none' },
        ]),
        author_id: stage.cast.ids.aigul,
        assessed_on: '2026-09-22',
        completed_at: '2026-09-22T10:00:00Z',
      });
      const aigul = await stage.as(people.aigul);

      const { body } = await aigul.get<ReferralDto>(`/api/referrals/${id}`);

      expect(body.shareable?.difficulties).toEqual([{ domain: 'walking', level: 'a_lot' }]);
    });
  });
});
