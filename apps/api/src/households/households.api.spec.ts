import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import type { PersonDto, PersonListDto } from '../people/people.dto.js';
import type { DayTaskListDto } from '../tasks/tasks.dto.js';
import type { HouseholdDto, ProtectionNoteDto, ProtectionNoteListDto } from './households.dto.js';

describe('a family with several children', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  /** A brother whose file names the same mother: chosen, not typed. */
  async function siblings() {
    const sister = await addCase(stage.db, stage.cast, { givenName: 'Аружан' });
    const brother = await addCase(stage.db, stage.cast, { givenName: 'Алдияр', bornOn: '2021-02-03' });
    await stage.db.query('delete from people where id = $1', [brother.personId]).catch(() => undefined);
    await stage.db.query(`update consents set person_id = null where case_id = $1`, [brother.id]);
    await stage.db.query('delete from people where id = $1', [brother.personId]);
    const aigul = await stage.as(people.aigul);
    const { body: mother } = await aigul.post<PersonDto>(`/api/cases/${brother.id}/people`, {
      name: 'Гүлнар Ермекова',
      relation: 'mother',
      legalRepresentative: true,
      sameAsPersonId: sister.personId,
    });
    return { sister, brother, mother, aigul };
  }

  it('has its people typed once: a new number of the mother is hers in both files', async () => {
    const { sister, mother, aigul } = await siblings();
    expect(mother).toMatchObject({ phone: '+7 700 000 41 07', language: 'kk' });

    await aigul.patch(`/api/people/${mother.id}`, 1, {
      phone: '+7 701 111 22 33',
      note: 'Only of the brother.',
    });

    const { body } = await aigul.get<PersonListDto>(`/api/cases/${sister.id}/people`);
    expect(body.items[0]).toMatchObject({ phone: '+7 701 111 22 33', note: null, version: 2 });
    const history = await stage.db.query(
      `select details ->> 'fromSibling' as sibling from history where subject_id = $1 and action = 'update'`,
      [sister.personId],
    );
    expect(history).toEqual([{ sibling: 'true' }]);
  });

  it('is not corrected in a file out of reach, and tells nothing of it', async () => {
    const { sister, brother, mother, aigul } = await siblings();
    await stage.db.query(`update cases set caseworker_id = $2 where id = $1`, [
      sister.id,
      stage.cast.ids.dinara,
    ]);

    await aigul.patch(`/api/people/${mother.id}`, 1, { phone: '+7 701 111 22 33' });
    const { body } = await aigul.get<HouseholdDto>(`/api/cases/${brother.id}/household`);

    expect(body.siblings).toEqual([]);
    const [row] = await stage.db.query('select phone from people where id = $1', [sister.personId]);
    expect(row).toEqual({ phone: '+7 700 000 41 07' });
  });

  it('shows brothers and sisters to each other, and shares one household', async () => {
    const { sister, brother, aigul } = await siblings();
    const path = (id: string) => `/api/cases/${id}/household`;

    const before = await aigul.get<HouseholdDto>(path(brother.id));
    const written = await aigul.patch<HouseholdDto>(path(sister.id), 0, {
      members: [{ name: 'Ермек', relation: 'grandfather', bornYear: 1951 }],
    });
    const joined = await aigul.patch<HouseholdDto>(path(brother.id), 0, { livesWithCaseId: sister.id });
    const stale = await aigul.patch(path(sister.id), 1, { note: 'Two rooms.' });
    const apart = await aigul.patch<HouseholdDto>(path(brother.id), joined.body.version, {
      livesWithCaseId: null,
    });

    expect(before.body).toMatchObject({
      id: null,
      version: 0,
      siblings: [{ caseId: sister.id, sameHousehold: false }],
    });
    expect(written.body.members).toEqual([{ name: 'Ермек', relation: 'grandfather', bornYear: 1951 }]);
    expect(joined.body).toMatchObject({
      id: written.body.id,
      members: [{ name: 'Ермек' }],
      siblings: [{ caseId: sister.id, name: 'Аружан Ермекқызы', sameHousehold: true }],
    });
    expect(stale.status).toBe(412);
    expect(apart.body).toMatchObject({ members: [], siblings: [{ sameHousehold: false }] });
    expect(apart.body.id).not.toBe(written.body.id);
  });

  it('offers the people of a sibling who are not here yet', async () => {
    const { sister, brother, aigul } = await siblings();
    await aigul.post(`/api/cases/${sister.id}/people`, {
      name: 'Серік Ермеков',
      relation: 'father',
      legalRepresentative: false,
    });

    const { body } = await aigul.get<HouseholdDto>(`/api/cases/${brother.id}/household`);
    const again = await aigul.post(`/api/cases/${brother.id}/people`, {
      name: 'Гүлнар',
      relation: 'mother',
      legalRepresentative: true,
      sameAsPersonId: sister.personId,
    });

    expect(body.knownPeople).toMatchObject([
      { name: 'Серік Ермеков', relation: 'father', siblingName: 'Аружан Ермекқызы' },
    ]);
    expect(again).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/sameAsPersonId', rules: ['isHereAlready'] }] },
    });
  });

  it('corrected in two files at once comes out whole', async () => {
    const { sister, brother, mother, aigul } = await siblings();
    const nurlan = await stage.as(people.nurlan);

    const answers = await meetAt(stage, 'cases', sister.id, [
      () => aigul.patch(`/api/people/${mother.id}`, 1, { phone: '+7 701 000 00 01' }),
      () => nurlan.patch(`/api/people/${sister.personId}`, 1, { phone: '+7 701 000 00 02' }),
    ]);

    // One of them is told that the other was faster; nobody waits for ever.
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const phones = await stage.db.query('select distinct phone from people where id = any($1)', [
      [mother.id, sister.personId],
    ]);
    expect(phones).toHaveLength(1);
    expect(brother.id).toBeTruthy();
  });
});

describe('protection notes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('stop a number at once, everywhere, and say why to nobody who does not open them', async () => {
    const { id, personId } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);
    await aigul.post(`/api/cases/${id}/tasks`, { kind: 'call', title: 'Call', dueOn: '2026-11-24' });

    const made = await aigul.post<ProtectionNoteDto>(`/api/cases/${id}/protection-notes`, {
      kind: 'must_not_call',
      body: 'He listens in on the calls.',
      personId,
    });

    expect(made.status).toBe(201);
    const around = await aigul.get<PersonListDto>(`/api/cases/${id}/people`);
    expect(around.body.items[0]).toMatchObject({ contact: 'must_not', callable: false });
    const day = await aigul.get<DayTaskListDto>('/api/tasks');
    expect(day.body.items.filter(({ caseId }) => caseId === id).map(({ contact }) => contact)).toEqual([
      null,
    ]);
    const { body: household } = await aigul.get<HouseholdDto>(`/api/cases/${id}/household`);
    expect(household.protection).toEqual({ notes: 1, separatedParents: false, mustNotCall: 1 });
    const history = await stage.db.query('select details, note from history where case_id = $1', [id]);
    expect(JSON.stringify([around.body, household, history])).not.toMatch(/listens/);
  });

  it('are on record each time they are read, and end', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const [aigul, yerlan, marina] = await Promise.all([
      stage.as(people.aigul),
      stage.as(people.yerlan),
      stage.as(people.marina),
    ]);
    const path = `/api/cases/${id}/protection-notes`;
    const { body: note } = await aigul.post<ProtectionNoteDto>(path, {
      kind: 'separated_parents',
      body: 'Ask the mother first.',
    });
    const before = await readings(id);

    await aigul.get(path);
    const read = await aigul.get<ProtectionNoteListDto>(path);
    const [hidden, closed] = [await yerlan.get(path), await marina.get(path)];
    const ended = await aigul.delete<ProtectionNoteDto>(`/api/protection-notes/${note.id}`);

    expect(read.body.items).toMatchObject([{ body: 'Ask the mother first.', person: null }]);
    expect([hidden.status, closed.status]).toEqual([404, 403]);
    // Two readings, and the answer to who ended it.
    expect((await readings(id)) - before).toBe(3);
    expect(ended.body.endedAt).not.toBeNull();
    expect((await aigul.delete(`/api/protection-notes/${note.id}`)).status).toBe(409);
    const { body } = await aigul.get<HouseholdDto>(`/api/cases/${id}/household`);
    expect(body.protection.separatedParents).toBe(false);
  });

  it('that stop a call say whose', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post(`/api/cases/${id}/protection-notes`, {
      kind: 'must_not_call',
      body: 'No.',
    });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/personId', rules: ['isRequired'] }] },
    });
  });

  const readings = async (caseId: string): Promise<number> =>
    (await stage.db.query(`select from accesses where case_id = $1 and layer = 'protection_notes'`, [caseId]))
      .length;
});
