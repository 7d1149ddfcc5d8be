import { addDays, dayIn } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { ConsentExpiry } from './consent-expiry.js';
import type { ConsentDto, ConsentListDto } from './consents.dto.js';

const today = dayIn('Asia/Almaty', new Date());

describe('what makes a consent hold', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const terms = { mode: 'written', language: 'kk', givenOn: today, purpose: 'photo' };

  it.each([
    ['of eight without her word', '2018-05-05', {}, '#/assent', 'assent_oral'],
    ['of thirteen with her word only spoken', '2013-05-05', { assent: 'oral' }, '#/assent', 'assent_written'],
    ['of eight who says no', '2018-05-05', { assent: 'declined' }, '#/assent', 'child_declined'],
    ['of sixteen by her mother', '2010-05-05', { assent: 'written' }, '#/personId', 'own_consent'],
    [
      'who cannot say, without telling how that was found',
      '2018-05-05',
      { assent: 'not_able' },
      '#/assentNote',
      'isRequired',
    ],
  ])('is not the agreement about a child %s', async (_, bornOn, answer, pointer, rule) => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn });
    const aigul = await stage.as(people.aigul);

    const refused = await aigul.post(`/api/cases/${id}/consents`, { ...terms, personId, ...answer });

    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer, rules: [rule] }] } });
    const { body } = await aigul.get<ConsentListDto>(`/api/cases/${id}/consents`);
    expect(body.items.filter(({ purpose }) => purpose === 'photo')).toEqual([]);
  });

  it('is the word of the child too, kept with how it was said', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn: '2013-05-05' });
    const aigul = await stage.as(people.aigul);

    const { body } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      personId,
      assent: 'written',
      witness: 'Лаура Досанова',
    });

    // On the eighteenth birthday the word of a parent ends by itself.
    expect(body).toMatchObject({ assent: 'written', witness: 'Лаура Досанова', expiresOn: '2031-05-05' });
  });

  it('is not the word of a guardian whose right had ended on that day', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn: '2022-05-05' });
    await stage.db.query('update people set represents_to = $2 where id = $1', [personId, '2026-03-31']);
    const aigul = await stage.as(people.aigul);

    const late = await aigul.post(`/api/cases/${id}/consents`, { ...terms, personId, givenOn: '2026-04-01' });
    const inTime = await aigul.post(`/api/cases/${id}/consents`, {
      ...terms,
      personId,
      givenOn: '2026-03-31',
    });

    expect(late).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/personId', rules: ['representsThatDay'] }] },
    });
    expect(inTime.status).toBe(201);
  });

  it('stays as it was told: no one changes the terms, not even in the database', async () => {
    const { id } = await addCase(stage.db, stage.cast);

    await expect(
      stage.db.query(`update consents set expires_on = '2199-01-01' where case_id = $1`, [id]),
    ).rejects.toThrow('the terms of a consent stay as they were given');
    await expect(
      stage.db.query(`update consents set given_by = 'Somebody else' where case_id = $1`, [id]),
    ).rejects.toThrow('the terms of a consent stay');
  });

  it('begins anew by a renewal, and the old record ends', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn: '2022-05-05' });
    const aigul = await stage.as(people.aigul);
    const { body: old } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      personId,
      givenOn: '2026-02-10',
      expiresOn: addDays(today, 20),
    });

    const { body: renewed } = await aigul.post<ConsentDto>(`/api/consents/${old.id}/actions`, {
      action: 'renew',
      mode: 'oral',
      expiresOn: addDays(today, 400),
    });
    const twice = await aigul.post(`/api/consents/${old.id}/actions`, { action: 'renew' });

    expect(renewed).toMatchObject({
      status: 'renewed',
      renewsId: old.id,
      mode: 'oral',
      givenOn: today,
      purpose: 'photo',
    });
    expect(twice).toMatchObject({ status: 409, body: { by: ['already_renewed'] } });
    const { body } = await aigul.get<ConsentListDto>(`/api/cases/${id}/consents`);
    expect(body.items.find((item) => item.id === old.id)).toMatchObject({
      status: 'expired',
      givenOn: '2026-02-10',
      mode: 'written',
      endedOn: today,
      renewedById: renewed.id,
    });
  });

  it('that is over is over at the moment of asking, and the next one may be given', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, {
      bornOn: '2022-05-05',
      status: 'identified',
    });
    const old = await addOld(id, personId, 'registration');
    const aigul = await stage.as(people.aigul);

    const file = await aigul.get<{ offeredActions: unknown[] }>(`/api/cases/${id}`);
    const before = await aigul.get<ConsentListDto>(`/api/cases/${id}/consents`);
    const given = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      purpose: 'registration',
      personId,
    });

    expect(before.body.items).toMatchObject([{ id: old, status: 'expired', endedOn: '2026-10-01' }]);
    expect(file.body.offeredActions).toContainEqual({ action: 'register', blockedBy: ['no_consent'] });
    expect(given.status).toBe(201);
    const steps = await stage.db.query(`select action from history where subject_id = $1`, [old]);
    expect(steps).toEqual([{ action: 'expire' }]);
  });

  it('is written down as over by the night, once, and what ends soon makes a task', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn: '2022-05-05' });
    const old = await addOld(id, personId, 'photo');
    const soon = await addOld(id, personId, 'sms', addDays(today, 30));
    await addOld(id, personId, 'statistics', addDays(today, 31));
    const expiry = stage.app.get(ConsentExpiry);

    await Promise.all([expiry.run(), expiry.run()]);
    await expiry.run();

    const [row] = await stage.db.query('select status, ended_on::text from consents where id = $1', [old]);
    expect(row).toEqual({ status: 'expired', ended_on: '2026-10-01' });
    const history = await stage.db.query('select actor_role, action from history where subject_id = $1', [
      old,
    ]);
    expect(history).toEqual([{ actor_role: 'system', action: 'expire' }]);
    const tasks = await stage.db.query(
      `select consent_id, due_on::text, status from tasks where case_id = $1 and kind = 'renew_consent'`,
      [id],
    );
    expect(tasks).toEqual([{ consent_id: soon, due_on: addDays(today, 30), status: 'open' }]);
    const aigul = await stage.as(people.aigul);
    await aigul.post(`/api/consents/${soon}/actions`, { action: 'renew' });
    const [task] = await stage.db.query(`select status from tasks where consent_id = $1`, [soon]);
    expect(task).toEqual({ status: 'done' });
  });

  it('is ended by the office through a manager alone, who says why', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn: '2022-05-05' });
    const [aigul, nurlan] = await Promise.all([stage.as(people.aigul), stage.as(people.nurlan)]);
    const { body: photo } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, { ...terms, personId });
    const act = `/api/consents/${photo.id}/actions`;

    const byHer = await aigul.post(act, { action: 'revoke', reason: 'purpose_ended' });
    const mute = await nurlan.post(act, { action: 'revoke' });
    const other = await nurlan.post(act, { action: 'revoke', reason: 'other' });
    const done = await nurlan.post<ConsentDto>(act, {
      action: 'revoke',
      reason: 'purpose_ended',
      note: 'The club closed.',
    });

    expect([byHer.status, mute.status, other.status, done.status]).toEqual([403, 422, 422, 200]);
    expect(done.body).toMatchObject({
      status: 'revoked',
      endReason: 'purpose_ended',
      endNote: 'The club closed.',
      offeredActions: [],
    });
  });

  it('of which an old file does not tell is asked for anew', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { bornOn: '2022-05-05' });
    const aigul = await stage.as(people.aigul);

    const { body: unknown } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      personId,
      status: 'unknown',
    });
    const { body: given } = await aigul.post<ConsentDto>(`/api/consents/${unknown.id}/actions`, {
      action: 'give',
      mode: 'oral',
    });

    expect([unknown.status, given.status, given.mode, given.givenOn]).toEqual([
      'unknown',
      'given',
      'oral',
      today,
    ]);
  });

  it('that was refused keeps the child out of figures that leave the team, until the family agrees', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, {
      bornOn: '2022-05-05',
      team: 'semey',
      caseworker: 'yerlan',
    });
    const [yerlan, timur, marat] = await Promise.all([
      stage.as(people.yerlan),
      stage.as(people.timur),
      stage.as(people.marat),
    ]);
    const countIn = async (who: typeof timur): Promise<number> =>
      (await who.get<{ numerator: number | null; value: number | null }>('/api/reports/cases_by_status')).body
        .value ?? 0;
    for (let more = 0; more < 12; more += 1)
      await addCase(stage.db, stage.cast, { team: 'semey', caseworker: 'yerlan' });
    const before = [await countIn(timur), await countIn(marat)];
    const statistics = { ...terms, purpose: 'statistics', personId };

    await yerlan.post(`/api/cases/${id}/consents`, { ...statistics, status: 'refused' });
    const refused = [await countIn(timur), await countIn(marat)];
    await yerlan.post(`/api/cases/${id}/consents`, statistics);
    const agreed = [await countIn(timur), await countIn(marat)];

    expect(refused).toEqual([(before[0] ?? 0) - 1, before[1]]);
    expect(agreed).toEqual(before);
  });

  function addOld(
    caseId: string,
    personId: string,
    purpose: string,
    expiresOn = '2026-10-01',
  ): Promise<string> {
    return insert(stage.db, 'consents', {
      case_id: caseId,
      purpose,
      status: 'given',
      person_id: personId,
      given_by: 'Гүлнар Ермекова',
      mode: 'written',
      language: 'kk',
      given_on: '2025-10-01',
      expires_on: expiresOn,
      recorded_by: stage.cast.ids.aigul,
    });
  }
});
