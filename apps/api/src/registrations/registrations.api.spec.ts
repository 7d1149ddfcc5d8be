import { addDays, dayIn } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { told } from '../../test/registration-scene.js';
import type { DiagnosisDto, RegistrationListDto, RegistrationRecordDto } from './registrations.dto.js';

const today = dayIn('Asia/Almaty', new Date());

describe('registrations', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const mse = {
    kind: 'mse',
    category: 'under_7',
    number: 'MSE-104',
    issuer: 'MSE department No. 3',
    validFrom: '2025-01-04',
  };
  const tasksOf = (registrationId: string) =>
    stage.db.query<{ due_on: string; status: string }[]>(
      `select due_on::text, status from tasks where registration_id = $1 and kind = 'renew_registration' order by due_on, status`,
      [registrationId],
    );

  it('are records of their own, one register after the other, and tell which is which', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const path = `/api/cases/${id}/registrations`;

    await aigul.post(path, {
      kind: 'pmpc',
      validFrom: '2026-09-01',
      programme: 'adapted',
      supports: ['speech_therapist', 'personal_assistant'],
      conclusion: 'Learns in small groups.',
    });
    const first = await aigul.post<RegistrationRecordDto>(path, {
      ...mse,
      term: 'two_years',
      validTo: '2027-01-04',
    });
    await aigul.post(path, {
      kind: 'ipar',
      validFrom: '2025-01-10',
      validTo: '2027-01-04',
      parts: [
        {
          part: 'social',
          measures: ['mobility_aids', 'individual_assistant'],
          from: '2025-02-01',
          to: '2027-01-04',
        },
        { part: 'medical', measures: ['sanatorium'] },
      ],
    });

    expect(first).toMatchObject({
      status: 201,
      headers: { location: `/api/registrations/${first.body.id}` },
    });
    const { body } = await aigul.get<RegistrationListDto>(path);
    expect(body.items.map(({ kind, register }) => [kind, register])).toEqual([
      ['mse', 'medical_social'],
      ['ipar', 'medical_social'],
      ['pmpc', 'pedagogical'],
    ]);
    expect(body.items[1]?.parts).toHaveLength(2);
    expect(body.items[2]).toMatchObject({
      programme: 'adapted',
      supports: ['speech_therapist', 'personal_assistant'],
    });
  });

  it.each([
    [
      'a category of disability in the pedagogical register',
      { ...mse, kind: 'pmpc' },
      '#/category',
      'isMseOnly',
    ],
    [
      'a programme of learning in the medical-social register',
      { ...mse, programme: 'adapted' },
      '#/programme',
      'isPmpcOnly',
    ],
    [
      'parts of rehabilitation without a programme of it',
      { ...mse, parts: [{ part: 'social', measures: [] }] },
      '#/parts',
      'isIparOnly',
    ],
    ['an end before the beginning', { ...mse, validTo: '2024-01-04' }, '#/validTo', 'notBeforeStart'],
    ['a beginning before the birth', { ...mse, validFrom: '2019-01-04' }, '#/validFrom', 'notBeforeBirth'],
    ['a group for a child under seven', { ...mse, category: 'group_2' }, '#/category', 'category_age'],
    [
      'a measure of another part',
      { kind: 'ipar', validFrom: '2025-01-04', parts: [{ part: 'medical', measures: ['mobility_aids'] }] },
      '#/parts/0/measures',
      'isIn',
    ],
    [
      'the same part twice',
      {
        kind: 'ipar',
        validFrom: '2025-01-04',
        parts: [
          { part: 'medical', measures: [] },
          { part: 'medical', measures: [] },
        ],
      },
      '#/parts/1/part',
      'isUnique',
    ],
    ['a word for a code', { ...mse, icdCode: 'palsy' }, '#/icdCode', 'isIcdCode'],
  ])('refuse %s', async (_, body, pointer, rule) => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/cases/${id}/registrations`, body);

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, rules: [rule] }] } });
  });

  it('take the category of childhood from an old paper when a person confirms it', async () => {
    const { id } = await addCase(stage.db, stage.cast, { bornOn: '2014-05-05' });
    const aigul = await stage.as(people.aigul);
    const path = `/api/cases/${id}/registrations`;

    const asked = await aigul.post(path, { ...mse, validFrom: '2021-06-01' });
    const confirmed = await aigul.post(path, {
      ...mse,
      validFrom: '2021-06-01',
      confirmedWarnings: ['category_legacy'],
    });

    expect(asked).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/category', rules: ['category_legacy'] }] },
    });
    expect(confirmed.status).toBe(201);
  });

  it('of one register overlap only when a person confirms it; another register is another matter', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const path = `/api/cases/${id}/registrations`;
    await aigul.post(path, { ...mse, validTo: '2026-01-04' });

    const over = await aigul.post(path, { ...mse, number: 'MSE-2', validFrom: '2026-01-04' });
    const after = await aigul.post(path, {
      ...mse,
      number: 'MSE-3',
      validFrom: '2026-01-05',
      validTo: '2026-02-04',
    });
    const other = await aigul.post(path, { kind: 'pmpc', validFrom: '2025-06-01' });
    const confirmed = await aigul.post(path, {
      ...mse,
      number: 'MSE-2',
      validFrom: '2026-01-04',
      confirmedWarnings: ['overlaps'],
    });

    expect(over).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/validFrom', rules: ['overlaps'] }] },
    });
    expect([after.status, other.status, confirmed.status]).toEqual([201, 201, 201]);
  });

  it('make a task sixty days before the end and another thirty days before; late ones are due today', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const path = `/api/cases/${id}/registrations`;
    const end = addDays(today, 100);

    const { body: later } = await aigul.post<RegistrationRecordDto>(path, { ...mse, validTo: end });
    const { body: soon } = await aigul.post<RegistrationRecordDto>(path, {
      kind: 'ipar',
      validFrom: '2025-01-04',
      validTo: addDays(today, 45),
    });

    expect(await tasksOf(later.id)).toEqual([
      { due_on: addDays(end, -60), status: 'open' },
      { due_on: addDays(end, -30), status: 'open' },
    ]);
    expect(await tasksOf(soon.id)).toEqual([
      { due_on: today, status: 'open' },
      { due_on: addDays(today, 15), status: 'open' },
    ]);
    const moved = await aigul.patch<RegistrationRecordDto>(`/api/registrations/${later.id}`, 1, {
      validTo: addDays(end, 10),
    });
    expect(moved.body.version).toBe(2);
    expect(
      (await tasksOf(later.id)).filter(({ status }) => status === 'open').map(({ due_on }) => due_on),
    ).toEqual([addDays(end, -50), addDays(end, -20)]);
  });

  it('are renewed by a new record: the old one stays, its tasks are done', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const { body: old } = await aigul.post<RegistrationRecordDto>(`/api/cases/${id}/registrations`, {
      ...mse,
      validTo: addDays(today, 20),
    });

    const renewed = await aigul.post<RegistrationRecordDto>(`/api/registrations/${old.id}/actions`, {
      action: 'renew',
      renewal: {
        category: 'under_7',
        number: 'MSE-300',
        validFrom: addDays(today, 10),
        validTo: addDays(today, 200),
      },
    });
    const twice = await aigul.post(`/api/registrations/${old.id}/actions`, {
      action: 'renew',
      renewal: { validFrom: today },
    });

    expect(renewed.body).toMatchObject({ kind: 'mse', status: 'current', renewsId: old.id, time: 'not_yet' });
    expect(twice).toMatchObject({ status: 409, body: { state: 'replaced', allowed: ['mark_in_error'] } });
    const { body } = await aigul.get<RegistrationListDto>(`/api/cases/${id}/registrations`);
    expect(body.items.find((item) => item.id === old.id)).toMatchObject({
      status: 'replaced',
      number: 'MSE-104',
      renewedById: renewed.body.id,
    });
    expect((await tasksOf(old.id)).map(({ status }) => status)).toEqual(['done']);
  });

  it('end before their time, or were a mistake, with a reason', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const { body: made } = await aigul.post<RegistrationRecordDto>(`/api/cases/${id}/registrations`, {
      ...mse,
      validTo: addDays(today, 200),
    });
    const act = `/api/registrations/${made.id}/actions`;

    const mute = await aigul.post(act, { action: 'end' });
    const foreign = await aigul.post(act, { action: 'end', reason: 'wrong_child' });
    const ended = await aigul.post<RegistrationRecordDto>(act, { action: 'end', reason: 'lifted' });
    const mistaken = await aigul.post<RegistrationRecordDto>(act, {
      action: 'mark_in_error',
      reason: 'wrong_child',
    });
    const edited = await aigul.patch(`/api/registrations/${made.id}`, mistaken.body.version, { number: 'X' });

    expect([mute.status, foreign.status]).toEqual([422, 422]);
    expect(ended.body).toMatchObject({ status: 'ended', statusReason: 'lifted', endedOn: today });
    expect(mistaken.body).toMatchObject({ status: 'entered_in_error', offeredActions: [] });
    expect(edited.status).toBe(409);
    expect((await tasksOf(made.id)).every(({ status }) => status === 'cancelled')).toBe(true);
    const steps = await stage.db.query(
      'select action, reason from history where subject_id = $1 order by id',
      [made.id],
    );
    expect(steps).toEqual([
      { action: 'create', reason: null },
      { action: 'end', reason: 'lifted' },
      { action: 'mark_in_error', reason: 'wrong_child' },
    ]);
  });

  it('keep the diagnosis apart: each reading of it is on record', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const [aigul, yerlan] = await Promise.all([stage.as(people.aigul), stage.as(people.yerlan)]);

    const made = await aigul.post<RegistrationRecordDto>(`/api/cases/${id}/registrations`, {
      ...mse,
      icdCode: 'G80.1',
      diagnosis: 'Spastic diplegia',
    });
    const list = await aigul.get(`/api/cases/${id}/registrations`);
    const child = await aigul.get(`/api/children/${(await caseChild(id)) ?? ''}`);
    const read = await aigul.get<DiagnosisDto>(`/api/registrations/${made.body.id}/diagnosis`);
    await aigul.get(`/api/registrations/${made.body.id}/diagnosis`);
    const hidden = await yerlan.get(`/api/registrations/${made.body.id}/diagnosis`);

    expect(made.body.hasDiagnosis).toBe(true);
    expect(JSON.stringify([made.body, list.body, child.body])).not.toMatch(/G80|diplegia/);
    expect(read.body).toEqual({ icdCode: 'G80.1', diagnosis: 'Spastic diplegia' });
    expect(hidden.status).toBe(404);
    const reads = await stage.db.query(
      `select user_id from accesses where case_id = $1 and layer = 'diagnosis'`,
      [id],
    );
    expect(reads).toEqual([{ user_id: stage.cast.ids.aigul }, { user_id: stage.cast.ids.aigul }]);
    const history = await stage.db.query('select details, note from history where subject_id = $1', [
      made.body.id,
    ]);
    expect(JSON.stringify(history)).not.toMatch(/G80|diplegia/);
  });

  it('that came with the child are written down with her, and count in no report once they were a mistake', async () => {
    const aigul = await stage.as(people.aigul);
    const form = await told(stage, { registrations: [mse] });

    const { body } = await aigul.post<{ id: string }>('/api/cases', form);

    const list = await aigul.get<RegistrationListDto>(`/api/cases/${body.id}/registrations`);
    expect(list.body.items).toMatchObject([{ kind: 'mse', number: 'MSE-104', status: 'current' }]);
    const wrong = await aigul.post(
      '/api/cases',
      await told(stage, { givenName: 'Мирас', registrations: [{ ...mse, kind: 'pmpc' }] }),
    );
    expect(wrong).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/child/registrations/0/category' }] },
    });
  });

  it('cannot be changed by the version of somebody who was slower', async () => {
    const { id, childId } = await addCase(stage.db, stage.cast);
    const registration = await insert(stage.db, 'registrations', {
      child_id: childId,
      kind: 'pmpc',
      valid_from: '2026-09-02',
    });
    const aigul = await stage.as(people.aigul);

    await aigul.patch(`/api/registrations/${registration}`, 1, { number: 'PMPC-1' });
    const second = await aigul.patch(`/api/registrations/${registration}`, 1, { issuer: 'PMPC No. 2' });

    expect(second).toMatchObject({ status: 412, body: { current: { number: 'PMPC-1' } } });
    expect(id).toBeTruthy();
  });

  const caseChild = async (caseId: string): Promise<string | undefined> =>
    (await stage.db.query<{ child_id: string }[]>('select child_id from cases where id = $1', [caseId]))[0]
      ?.child_id;
});
