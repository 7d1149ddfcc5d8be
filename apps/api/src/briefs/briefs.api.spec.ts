import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { TimelineDto } from '../timeline/timeline.dto.js';
import type { BriefDto } from './brief.dto.js';
import type { PrintDto } from './prints.dto.js';

const SECRET = 'Afraid of the neighbour.';

describe('what goes along on a visit', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  /** A girl with a plan, a mother to call, a father who must not be called, and something to be minded. */
  async function addFullCase(): Promise<{ id: string; planId: string }> {
    const { id, childId } = await addCase(stage.db, stage.cast, {
      givenName: 'Аружан',
      familyName: 'Ермекқызы',
    });
    const author = stage.cast.ids.aigul;
    await stage.db.query(
      `update children set address = 'Абай көшесі 5', settlement = 'Бесағаш', support_notes = 'Wheelchair.' where id = $1`,
      [childId],
    );
    await insert(stage.db, 'people', {
      child_id: childId,
      name: 'Ермек Омаров',
      relation: 'father',
      phone: '+7 701 555 66 77',
      contact: 'must_not',
    });
    await insert(stage.db, 'protection_notes', {
      case_id: id,
      kind: 'no_contact',
      body: SECRET,
      author_id: author,
    });
    await insert(stage.db, 'registrations', {
      child_id: childId,
      kind: 'mse',
      category: 'under_7',
      number: '12345',
      valid_from: '2026-01-01',
      icd_code: 'G80.1',
      diagnosis: 'Spastic diplegia',
    });
    const planId = await insert(stage.db, 'plans', {
      case_id: id,
      edition: 1,
      author_id: author,
      status: 'approved',
      summary: 'Аружан goes to school.',
    });
    await insert(stage.db, 'goals', {
      plan_id: planId,
      position: 1,
      title: 'Walks to the gate',
      area: 'education',
    });
    await (
      await stage.as(people.aigul)
    ).post(`/api/cases/${id}/notes`, { kind: 'visit', body: 'Ramp by Friday.' });
    return { id, planId };
  }

  it('is one answer: who is called, what was agreed, what is planned, what is wanting', async () => {
    const { id } = await addFullCase();
    const aigul = await stage.as(people.aigul);

    const { status, body } = await aigul.get<BriefDto>(`/api/cases/${id}/brief`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      child: { name: 'Аружан Ермекқызы', address: 'Абай көшесі 5', supportNotes: 'Wheelchair.' },
      safety: { notes: 1, mustNotCall: 1 },
      contacts: [{ kind: 'visit', body: 'Ramp by Friday.', author: 'Айгүл Сейітова' }],
      plan: { edition: 1, goals: [{ title: 'Walks to the gate', status: 'planned' }] },
    });
    expect(body.people.find(({ contact }) => contact === 'must_not')?.phone).toBeNull();
    expect(body.consents).toContainEqual({
      purpose: 'portal',
      organisationName: null,
      gap: 'missing',
      endsOn: null,
    });
    expect(JSON.stringify(body)).not.toMatch(/neighbour|G80|diplegia|555 66 77/);
  });

  it('is read like the file: on record, and by those within reach', async () => {
    const { id } = await addFullCase();
    await (await stage.as(people.nurlan)).get(`/api/cases/${id}/brief`);

    const [seen] = await stage.db.query<{ n: number }[]>(
      'select count(*)::integer as n from accesses where case_id = $1 and user_id = $2',
      [id, stage.cast.ids.nurlan],
    );
    expect(seen?.n).toBe(1);
    expect((await (await stage.as(people.yerlan)).get(`/api/cases/${id}/brief`)).status).toBe(404);
    expect((await (await stage.as(people.marina)).get(`/api/cases/${id}/brief`)).status).toBe(403);
  });

  it('on paper says who printed it and when, and stands in the history with the edition', async () => {
    const { id } = await addFullCase();
    const aigul = await stage.as(people.aigul);

    const { status, body } = await aigul.post<PrintDto>(`/api/cases/${id}/prints`, { what: 'plan' });
    const { body: timeline } = await aigul.get<TimelineDto>(`/api/cases/${id}/history?kind=steps`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      what: 'plan',
      printedBy: 'Айгүл Сейітова',
      redacted: false,
      diagnosis: null,
    });
    expect(body.registrations).toMatchObject([{ kind: 'mse', number: '12345' }]);
    expect(JSON.stringify(body)).not.toMatch(/neighbour|G80|diplegia/);
    expect(timeline.items[0]).toMatchObject({
      action: 'print',
      details: { what: 'plan', edition: 1, version: 1, redacted: false, layers: [] },
    });
  });

  it('without names holds nothing that tells who the child is', async () => {
    const { id } = await addFullCase();
    const aigul = await stage.as(people.aigul);

    const print = { what: 'summary', redacted: true };
    const bare = await aigul.post<PrintDto>(`/api/cases/${id}/prints`, print);
    const said = await aigul.post<PrintDto>(`/api/cases/${id}/prints`, { ...print, texts: true });

    expect(bare.body.sheet.child).toMatchObject({
      name: 'А. Е.',
      bornOn: null,
      iin: null,
      address: null,
      settlement: null,
    });
    expect(JSON.stringify(bare.body)).not.toMatch(
      /Аружан|Ермек|Гүлнар|Абай|Бесағаш|12345|G80|diplegia|Ramp|Walks|\+7|Wheelchair/,
    );
    expect(said.body.sheet.plan?.goals[0]?.title).toBe('Walks to the gate');
    expect(said.body.sheet.people.every(({ phone }) => phone === null)).toBe(true);
  });

  it('takes a restricted part along only where it was asked for, each time on record, never without names', async () => {
    const { id } = await addFullCase();
    const aigul = await stage.as(people.aigul);
    const layers = ['diagnosis', 'protection_notes'];

    const { body } = await aigul.post<PrintDto>(`/api/cases/${id}/prints`, { what: 'summary', layers });
    const refused = await aigul.post(`/api/cases/${id}/prints`, { what: 'summary', redacted: true, layers });

    expect(body.diagnosis).toEqual([{ kind: 'mse', icdCode: 'G80.1', diagnosis: 'Spastic diplegia' }]);
    expect(body.protectionNotes).toMatchObject([{ kind: 'no_contact', body: SECRET }]);
    expect(refused.status).toBe(422);
    const read = await stage.db.query(
      'select layer from accesses where case_id = $1 and layer is not null order by 1',
      [id],
    );
    expect(read).toEqual([{ layer: 'diagnosis' }, { layer: 'protection_notes' }]);
  });

  it('is refused where there is no such plan, out of reach, or to organisations', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const other = await addFullCase();
    const aigul = await stage.as(people.aigul);
    const print = (body: object) => aigul.post(`/api/cases/${id}/prints`, body);

    const answers = [
      await print({ what: 'plan' }),
      await print({ what: 'plan', planId: other.planId }),
      await print({ what: 'diary' }),
      await (await stage.as(people.yerlan)).post(`/api/cases/${id}/prints`, { what: 'summary' }),
      await (await stage.as(people.marina)).post(`/api/cases/${id}/prints`, { what: 'summary' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 422, 422, 404, 403]);
  });
});
