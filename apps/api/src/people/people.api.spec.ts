import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { NumberDto, PersonDto, PersonListDto } from './people.dto.js';

describe('people around a child', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const father = {
    name: 'Серік Ермеков',
    relation: 'father',
    legalRepresentative: false,
    phone: '+7 700 000 11 22',
  };

  it('are listed, who decides for her first, and say who sees the family page', async () => {
    const { id } = await addCase(stage.db, stage.cast, { guardian: 'gulnar' });
    const aigul = await stage.as(people.aigul);

    const added = await aigul.post<PersonDto>(`/api/cases/${id}/people`, father);
    const { body } = await aigul.get<PersonListDto>(`/api/cases/${id}/people`);

    expect(added).toMatchObject({ status: 201, headers: { location: `/api/people/${added.body.id}` } });
    expect(body.items).toMatchObject([
      { relation: 'mother', legalRepresentative: true, hasAccount: true },
      { relation: 'father', legalRepresentative: false, hasAccount: false, phone: '+7 700 000 11 22' },
    ]);
  });

  it('are corrected by the version that was seen', async () => {
    const { personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const first = await aigul.patch<PersonDto>(`/api/people/${personId}`, 1, {
      phone: null,
      note: 'Works nights.',
    });
    const second = await aigul.patch(`/api/people/${personId}`, 1, { phone: '8 700 000 00 01' });

    expect(first.body).toMatchObject({
      name: 'Гүлнар Ермекова',
      phone: null,
      note: 'Works nights.',
      version: 2,
    });
    expect(second).toMatchObject({ status: 412, body: { current: { note: 'Works nights.' } } });
  });

  it('speak for the child within their days, and are listed by it', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const aunt = { name: 'Сәуле Ермекова', relation: 'guardian', legalRepresentative: true };

    await aigul.patch(`/api/people/${personId}`, 1, { representsTo: '2026-03-31' });
    await aigul.post(`/api/cases/${id}/people`, {
      ...aunt,
      representsFrom: '2026-04-01',
      representsBy: 'Guardianship office, No. 45',
      contact: 'preferred',
      callFrom: '18:00',
      callTo: '20:30',
      channel: 'call',
    });
    const { body } = await aigul.get<PersonListDto>(`/api/cases/${id}/people`);

    expect(body.items).toMatchObject([
      {
        name: 'Сәуле Ермекова',
        represents: true,
        callFrom: '18:00',
        representsBy: 'Guardianship office, No. 45',
      },
      { relation: 'mother', represents: false, representsTo: '2026-03-31' },
    ]);
  });

  it('who died or must not be called have no number to press', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    const person = { ...father, phone: '+7 700 000 11 22' };

    const gone = await aigul.post<PersonDto>(`/api/cases/${id}/people`, {
      ...person,
      gone: 'deceased',
      goneOn: '2026-01-05',
    });
    const forbidden = await aigul.post<PersonDto>(`/api/cases/${id}/people`, {
      ...person,
      contact: 'must_not',
    });
    const undated = await aigul.post(`/api/cases/${id}/people`, { ...person, gone: 'moved' });

    expect([gone.body.callable, forbidden.body.callable]).toEqual([false, false]);
    expect([gone.body, forbidden.body].map(({ phone, numberHidden }) => [phone, numberHidden])).toEqual([
      [null, true],
      [null, true],
    ]);
    expect(undated).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/goneOn', rules: ['isRequired'] }] },
    });
  });

  it('keep a number that must not be called to themselves, until it is opened with a reason that stands on record', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const [aigul, yerlan, marina] = await Promise.all([
      stage.as(people.aigul),
      stage.as(people.yerlan),
      stage.as(people.marina),
    ]);
    await aigul.patch(`/api/people/${personId}`, 1, { phone: father.phone, contact: 'must_not' });
    const url = `/api/people/${personId}/number`;

    const list = await aigul.get<PersonListDto>(`/api/cases/${id}/people`);
    const changed = await aigul.patch<PersonDto>(`/api/people/${personId}`, 2, { note: 'Works nights.' });
    const opened = await aigul.post<NumberDto>(url, { reason: 'who_called' });
    const refused = await Promise.all([
      aigul.post(url, {}),
      aigul.post(url, { reason: 'curious' }),
      yerlan.post(url, { reason: 'who_called' }),
      marina.post(url, { reason: 'who_called' }),
    ]);

    expect(list.body.items).toMatchObject([{ phone: null, numberHidden: true, callable: false }]);
    expect(JSON.stringify([list.body, changed.body])).not.toContain(father.phone);
    expect(opened).toMatchObject({ status: 200, body: { phone: father.phone } });
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 404, 403]);
    const told = await stage.db.query(
      `select action, details from history where subject_id = $1 and action = 'open_number'`,
      [personId],
    );
    expect(told).toEqual([{ action: 'open_number', details: { numberReason: 'who_called' } }]);
    const read = await stage.db.query('select layer from accesses where case_id = $1 and layer is not null', [
      id,
    ]);
    expect(read).toEqual([{ layer: 'protection_notes' }]);
  });

  it('without a number have none to open', async () => {
    const { personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    await aigul.patch(`/api/people/${personId}`, 1, { phone: null });

    const answer = await aigul.post(`/api/people/${personId}/number`, { reason: 'danger' });

    expect(answer).toMatchObject({ status: 409, body: { by: ['no_number'] } });
  });

  it('are refused without a relation, with a word for a phone, with null for a name', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answers = await Promise.all([
      aigul.post(`/api/cases/${id}/people`, { ...father, relation: undefined }),
      aigul.post(`/api/cases/${id}/people`, { ...father, phone: 'call me' }),
      aigul.patch(`/api/people/${personId}`, 1, { name: null }),
    ]);

    expect(answers).toMatchObject([
      { status: 422, body: { errors: [{ pointer: '#/relation' }] } },
      { status: 422, body: { errors: [{ pointer: '#/phone', rules: ['isPhone'] }] } },
      { status: 422, body: { errors: [{ pointer: '#/name' }] } },
    ]);
  });

  it('are hidden from a caseworker elsewhere, and closed to a provider', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const [yerlan, marina] = await Promise.all([stage.as(people.yerlan), stage.as(people.marina)]);

    const hidden = await Promise.all([
      yerlan.get(`/api/cases/${id}/people`),
      yerlan.post(`/api/cases/${id}/people`, father),
      yerlan.patch(`/api/people/${personId}`, 1, { note: 'x' }),
    ]);

    expect(hidden.map((answer) => answer.status)).toEqual([404, 404, 404]);
    expect((await marina.get(`/api/cases/${id}/people`)).status).toBe(403);
  });
});
