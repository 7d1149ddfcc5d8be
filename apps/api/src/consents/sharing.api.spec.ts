import { addDays, dayIn } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { meetAt } from '../../test/race.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { ReferralDto } from '../referrals/referral-views.dto.js';
import type { ConsentDto, ConsentListDto, ConsentOverrideDto } from './consents.dto.js';

const today = dayIn('Asia/Almaty', new Date());

/** What an organisation reads rests on the family's word for that very organisation, today. */
describe('sharing with an organisation', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  async function draftFor(
    agreed = true,
  ): Promise<{ caseId: string; referralId: string; consentId: string | null }> {
    const { id: caseId, personId } = await addCase(stage.db, stage.cast, { bornOn: '2021-05-05' });
    const organisationId = stage.cast.organisations.cabinet;
    const referralId = await insert(stage.db, 'referrals', {
      case_id: caseId,
      kind: 'rehabilitation',
      service_id: 'RH-KPPK',
      organisation_id: organisationId,
      author_id: stage.cast.ids.aigul,
      reason: 'Walks with support.',
      shared_fields: ['child_short_name', 'age', 'guardian_contact'],
    });
    if (!agreed) return { caseId, referralId, consentId: null };
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.post<ConsentDto>(`/api/cases/${caseId}/consents`, {
      purpose: 'sharing',
      organisationId,
      personId,
      mode: 'oral',
      language: 'kk',
      givenOn: today,
    });
    return { caseId, referralId, consentId: body.id };
  }

  const act = async (who: keyof typeof people, path: string, body: object) =>
    (await stage.as(people[who])).post<Record<string, unknown> & ReferralDto>(`/api/${path}/actions`, body);

  it('ends at once when the family withdraws, and the family is told what had been shared', async () => {
    const { caseId, referralId, consentId } = await draftFor();
    await act('aigul', `referrals/${referralId}`, { action: 'send' });
    const marina = await stage.as(people.marina);
    const before = await marina.get<ReferralDto>(`/api/referrals/${referralId}`);

    const withdrawn = await act('aigul', `consents/${consentId}`, {
      action: 'withdraw',
      note: 'We will not go there.',
    });

    const after = await marina.get<ReferralDto>(`/api/referrals/${referralId}`);
    expect(before.body).toMatchObject({
      ground: 'consent',
      shared: { childShortName: 'Аружан Е.' },
      reason: 'Walks with support.',
    });
    expect(withdrawn.body).toMatchObject({
      status: 'withdrawn',
      shared: [
        {
          referralId,
          status: 'sent',
          fields: ['child_short_name', 'age', 'guardian_contact'],
          documents: [],
          readable: false,
        },
      ],
    });
    expect(after.body).toMatchObject({
      number: before.body.number,
      ground: 'none',
      shared: null,
      reason: null,
      child: { shortName: '—', age: null, sex: 'unknown' },
    });
    expect(JSON.stringify(after.body)).not.toMatch(/Аружан|Гүлнар|Walks/);
    const inbox = await marina.get<{ items: ReferralDto[] }>('/api/referrals');
    expect(JSON.stringify(inbox.body.items.filter(({ id }) => id === referralId))).not.toMatch(/Аружан/);
    const tasks = await stage.db.query(
      `select kind, referral_id from tasks where case_id = $1 and kind = 'close_referral'`,
      [caseId],
    );
    expect(tasks).toEqual([{ kind: 'close_referral', referral_id: referralId }]);
  });

  it('that ended lets the organisation begin nothing, and send back what it has', async () => {
    const { referralId, consentId } = await draftFor();
    await act('aigul', `referrals/${referralId}`, { action: 'send' });
    await act('aigul', `consents/${consentId}`, { action: 'withdraw' });

    const accepted = await act('marina', `referrals/${referralId}`, { action: 'accept' });
    const declined = await act('marina', `referrals/${referralId}`, {
      action: 'decline',
      reason: 'stigma_or_family_choice',
    });

    expect(accepted).toMatchObject({ status: 409, body: { by: ['consent_ended'] } });
    expect(declined.status).toBe(200);
  });

  it.each([
    ['sent back', [], { action: 'decline', reason: 'stigma_or_family_choice' }],
    [
      'ended',
      [{ action: 'accept' }, { action: 'start', startedOn: today }],
      { action: 'fail', reason: 'stigma_or_family_choice' },
    ],
    [
      'said to be done',
      [{ action: 'accept' }, { action: 'start', startedOn: today }],
      { action: 'complete', outcome: 'improved', endedOn: today },
    ],
  ])('that ended is not given back by what is %s afterwards', async (_, before, end) => {
    const { caseId, referralId, consentId } = await draftFor();
    await act('aigul', `referrals/${referralId}`, { action: 'send' });
    for (const step of before)
      expect((await act('marina', `referrals/${referralId}`, step)).status).toBe(200);
    await act('aigul', `consents/${consentId}`, { action: 'withdraw' });

    const ended = await act('marina', `referrals/${referralId}`, end);

    expect([ended.status, ended.body]).toMatchObject([200, { shared: null, child: { shortName: '—' } }]);
    const read = await (await stage.as(people.marina)).get(`/api/referrals/${referralId}`);
    expect(JSON.stringify([ended.body, read.body])).not.toMatch(/Аружан|Гүлнар|Walks/);
    const { body } = await (
      await stage.as(people.aigul)
    ).get<ConsentListDto>(`/api/cases/${caseId}/consents`);
    expect(body.items.flatMap(({ shared }) => shared.map(({ readable }) => readable))).toEqual([false]);
  });

  it('that ended leaves the organisation the record of what was done while it stood', async () => {
    const { referralId, consentId } = await draftFor();
    await act('aigul', `referrals/${referralId}`, { action: 'send' });
    await act('marina', `referrals/${referralId}`, { action: 'accept' });
    await act('marina', `referrals/${referralId}`, { action: 'start', startedOn: today });
    const done = { action: 'complete', outcome: 'improved', endedOn: today };
    expect((await act('marina', `referrals/${referralId}`, done)).status).toBe(200);
    await stage.db.query(`update referrals set status_since = now() - interval '3 days' where id = $1`, [
      referralId,
    ]);

    await act('aigul', `consents/${consentId}`, { action: 'withdraw' });

    const { body } = await (await stage.as(people.marina)).get<ReferralDto>(`/api/referrals/${referralId}`);
    expect(body).toMatchObject({ ground: 'none', shared: { childShortName: 'Аружан Е.' } });
  });

  it('goes on under a renewal without a gap', async () => {
    const { referralId, consentId } = await draftFor();
    await act('aigul', `referrals/${referralId}`, { action: 'send' });

    await act('aigul', `consents/${consentId}`, { action: 'renew' });

    const marina = await stage.as(people.marina);
    const { body } = await marina.get<ReferralDto>(`/api/referrals/${referralId}`);
    expect(body).toMatchObject({ ground: 'consent', shared: { childShortName: 'Аружан Е.' } });
  });

  it('is asked of the calendar: a consent that ended yesterday sends nothing and shows nothing', async () => {
    const { referralId, consentId } = await draftFor();
    const { referralId: sent, consentId: under } = await draftFor();
    await act('aigul', `referrals/${sent}`, { action: 'send' });
    await stage.db.query('alter table consents disable trigger consents_terms_stay');
    await stage.db.query('update consents set expires_on = $2, given_on = $3 where id = any($1)', [
      [consentId, under],
      addDays(today, -1),
      addDays(today, -9),
    ]);
    await stage.db.query('alter table consents enable trigger consents_terms_stay');

    const send = await act('aigul', `referrals/${referralId}`, { action: 'send' });
    const marina = await stage.as(people.marina);
    const { body } = await marina.get<ReferralDto>(`/api/referrals/${sent}`);

    expect(send).toMatchObject({ status: 409, body: { by: ['no_consent'] } });
    expect(body).toMatchObject({ ground: 'none', shared: null });
  });

  it('and a withdrawal at the same moment never leave anything readable behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { caseId, referralId, consentId } = await draftFor();
      const send = () => act('aigul', `referrals/${referralId}`, { action: 'send' });
      const withdraw = () => act('nurlan', `consents/${consentId}`, { action: 'withdraw' });

      const [sent, withdrawn] = await meetAt(
        stage,
        'cases',
        caseId,
        round % 2 ? [send, withdraw] : [withdraw, send],
      ).then((answers) => (round % 2 ? answers : [...answers].reverse()));

      expect(withdrawn?.status).toBe(200);
      expect([200, 409]).toContain(sent?.status);
      const shared = withdrawn?.body['shared'] as unknown as { readable: boolean }[];
      // Either it went out first, and the family hears of it, or it never went out.
      expect(shared).toHaveLength(sent?.status === 200 ? 1 : 0);
      expect(shared.every(({ readable }) => !readable)).toBe(true);
      const marina = await stage.as(people.marina);
      const seen = await marina.get<ReferralDto>(`/api/referrals/${referralId}`);
      expect(JSON.stringify(seen.body)).not.toMatch(/Аружан|Гүлнар/);
    }
  });

  it('without the family is for a manager, with a reason, for a while, and says so wherever it was used', async () => {
    const { caseId, referralId } = await draftFor(false);
    const organisationId = stage.cast.organisations.cabinet;
    const told = {
      purpose: 'sharing',
      organisationId,
      reason: 'imminent_risk',
      note: 'Left alone for days.',
      validUntil: addDays(today, 14),
    };
    const [aigul, nurlan, marina] = await Promise.all([
      stage.as(people.aigul),
      stage.as(people.nurlan),
      stage.as(people.marina),
    ]);
    const path = `/api/cases/${caseId}/consent-overrides`;

    const byHer = await aigul.post(path, told);
    const tooLong = await nurlan.post(path, { ...told, validUntil: addDays(today, 31) });
    const mute = await nurlan.post(path, { ...told, note: '' });
    const made = await nurlan.post<ConsentOverrideDto>(path, told);
    const sent = await act('aigul', `referrals/${referralId}`, { action: 'send' });
    const seen = await marina.get<ReferralDto>(`/api/referrals/${referralId}`);

    expect([byHer.status, tooLong.status, mute.status, made.status, sent.status]).toEqual([
      403, 422, 422, 201, 200,
    ]);
    expect(sent.body).toMatchObject({
      ground: 'override',
      consent: null,
      override: { reason: 'imminent_risk', note: 'Left alone for days.', managerName: 'Нұрлан Әбдірахманов' },
    });
    // The organisation hears that and why, not what the manager wrote.
    expect(seen.body).toMatchObject({
      ground: 'override',
      override: { reason: 'imminent_risk', note: null },
    });
    const [entry] = await stage.db.query(
      `select action, reason, note, actor_id from history where subject_id = $1`,
      [made.body.id],
    );
    expect(entry).toEqual({
      action: 'override',
      reason: 'imminent_risk',
      note: 'Left alone for days.',
      actor_id: stage.cast.ids.nurlan,
    });
    const list = await aigul.get<ConsentListDto>(`/api/cases/${caseId}/consents`);
    expect(list.body).toMatchObject({
      mayOverride: false,
      overrides: [{ stands: true, mayEnd: false, shared: [{ referralId }] }],
    });
  });

  it('without the family ends when the manager ends it, or its day has passed', async () => {
    const { caseId, referralId } = await draftFor(false);
    const organisationId = stage.cast.organisations.cabinet;
    const [nurlan, marina] = await Promise.all([stage.as(people.nurlan), stage.as(people.marina)]);
    const { body: made } = await nurlan.post<ConsentOverrideDto>(`/api/cases/${caseId}/consent-overrides`, {
      purpose: 'sharing',
      organisationId,
      reason: 'legal_duty',
      note: 'By the court.',
      validUntil: today,
    });
    await act('aigul', `referrals/${referralId}`, { action: 'send' });
    const read = async () => (await marina.get<ReferralDto>(`/api/referrals/${referralId}`)).body.ground;
    const first = await read();

    await stage.db.query('update consent_overrides set valid_until = $2 where id = $1', [
      made.id,
      addDays(today, -1),
    ]);
    const afterItsDay = await read();
    await stage.db.query('update consent_overrides set valid_until = $2 where id = $1', [made.id, today]);
    const ended = await nurlan.delete<ConsentOverrideDto>(`/api/consent-overrides/${made.id}`);
    const twice = await nurlan.delete(`/api/consent-overrides/${made.id}`);

    expect([first, afterItsDay, ended.status, ended.body.stands, await read(), twice.status]).toEqual([
      'override',
      'none',
      200,
      false,
      'none',
      409,
    ]);
  });

  it('needs no manager where the family agrees', async () => {
    const { caseId } = await draftFor();
    const nurlan = await stage.as(people.nurlan);

    const answer = await nurlan.post(`/api/cases/${caseId}/consent-overrides`, {
      purpose: 'sharing',
      organisationId: stage.cast.organisations.cabinet,
      reason: 'legal_duty',
      note: 'To be sure.',
      validUntil: today,
    });

    expect(answer).toMatchObject({ status: 409, body: { by: ['consent_stands'] } });
  });
});
