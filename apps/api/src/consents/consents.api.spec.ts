import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto } from '../cases/cases.dto.js';
import type { ConsentDto, ConsentListDto } from './consents.dto.js';

describe('consents', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const terms = { mode: 'written', language: 'kk', givenOn: '2026-02-10' };

  it('to share name the organisation, and stand once', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const sharing = { ...terms, purpose: 'sharing', personId };
    const organisationId = stage.cast.organisations.cabinet;

    const nameless = await aigul.post(`/api/cases/${id}/consents`, sharing);
    const given = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, { ...sharing, organisationId });
    const again = await aigul.post(`/api/cases/${id}/consents`, { ...sharing, organisationId });

    expect(nameless).toMatchObject({
      body: { errors: [{ pointer: '#/organisationId', rules: ['isRequired'] }] },
    });
    expect(given).toMatchObject({
      status: 201,
      body: {
        status: 'given',
        organisation: { name: 'Correction Cabinet No. 2' },
        givenBy: 'Гүлнар Ермекова',
        // To end what the family gave is the manager's.
        offeredActions: ['withdraw', 'renew', 'invalidate'].map((action) => ({ action, blockedBy: [] })),
      },
    });
    expect(again.status).toBe(409);
  });

  it('are withdrawn as easily as given, and the terms stay on record', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const { body: sms } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      purpose: 'sms',
      personId,
    });

    const withdrawn = await aigul.post<ConsentDto>(`/api/consents/${sms.id}/actions`, {
      action: 'withdraw',
      note: 'Enough messages.',
    });
    const twice = await aigul.post(`/api/consents/${sms.id}/actions`, { action: 'withdraw' });

    expect(withdrawn.body).toMatchObject({
      status: 'withdrawn',
      givenOn: '2026-02-10',
      mode: 'written',
      withdrawnNote: 'Enough messages.',
      offeredActions: [],
    });
    expect(twice).toMatchObject({ status: 409, body: { state: 'withdrawn', allowed: [] } });
    const steps = await stage.db.query(
      'select action, from_status, to_status from history where subject_id = $1 order by id',
      [sms.id],
    );
    expect(steps).toEqual([
      { action: 'give', from_status: null, to_status: 'given' },
      { action: 'withdraw', from_status: 'given', to_status: 'withdrawn' },
    ]);
  });

  it('that were asked for register the child when they are given', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast, { status: 'identified' });
    const aigul = await stage.as(people.aigul);

    const { body: asked } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      purpose: 'registration',
      status: 'requested',
      personId,
    });
    const before = await aigul.get<CaseDto>(`/api/cases/${id}`);
    await aigul.post(`/api/consents/${asked.id}/actions`, { action: 'give', on: '2026-02-12' });
    const after = await aigul.get<CaseDto>(`/api/cases/${id}`);

    expect(before.body.status).toBe('identified');
    expect(after.body.status).toBe('registered');
  });

  it('of a young person need nobody else', async () => {
    const { id } = await addCase(stage.db, stage.cast, { bornOn: '2010-05-05', givenName: 'Мадина' });
    const { id: young } = await addCase(stage.db, stage.cast, { bornOn: '2016-05-05' });
    const aigul = await stage.as(people.aigul);
    const photo = { ...terms, purpose: 'photo', personId: null, caregiver: 'involved' };

    const own = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, photo);
    const tooYoung = await aigul.post(`/api/cases/${young}/consents`, photo);

    expect(own.body.givenBy).toBe('Мадина Ермекқызы');
    expect(tooYoung).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/personId' }] } });
  });

  it.each([
    ['a day in the future', { givenOn: '2299-01-01' }, '#/givenOn'],
    ['an end before the beginning', { expiresOn: '2025-01-01' }, '#/expiresOn'],
    ['an unknown purpose', { purpose: 'everything' }, '#/purpose'],
    [
      'an organisation without sharing',
      { organisationId: '01990000-0000-7000-8000-000000000000' },
      '#/organisationId',
    ],
    ['a person of another child', { personId: '01990000-0000-7000-8000-000000000000' }, '#/personId'],
  ])('with %s are refused at the field', async (_, wrong, pointer) => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/cases/${id}/consents`, {
      ...terms,
      purpose: 'sms',
      personId,
      ...wrong,
    });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('and their case are hidden from a caseworker elsewhere', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const [aigul, yerlan] = await Promise.all([stage.as(people.aigul), stage.as(people.yerlan)]);
    const { body: sms } = await aigul.post<ConsentDto>(`/api/cases/${id}/consents`, {
      ...terms,
      purpose: 'sms',
      personId,
    });

    const answers = await Promise.all([
      yerlan.get<ConsentListDto>(`/api/cases/${id}/consents`),
      yerlan.post(`/api/cases/${id}/consents`, { ...terms, purpose: 'photo', personId }),
      yerlan.post(`/api/consents/${sms.id}/actions`, { action: 'withdraw' }),
    ]);

    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
  });

  it('recorded twice at once stand once', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const sms = { ...terms, purpose: 'sms', personId };

    const answers = await Promise.all([1, 2].map(() => aigul.post(`/api/cases/${id}/consents`, sms)));

    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });
});
