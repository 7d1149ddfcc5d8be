import { addCase, insert } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { HelpScene, type HelpRow } from '../../test/help-scene.js';
import { HelpWipe } from './help-wipe.js';

const AIGUL = 'aigul@birge.example';
const DINARA = 'dinara@birge.example';
const NURLAN = 'nurlan@birge.example';
const MARAT = 'marat@birge.example';

describe('the queue of the district', () => {
  let stage: Stage;
  let scene: HelpScene;

  beforeAll(async () => {
    stage = await startStage({ TRUST_PROXY: '1' });
    scene = await HelpScene.of(stage);
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.db.query('delete from help_limits'));

  const one = async <T>(text: string, ...values: unknown[]): Promise<T> =>
    (await stage.db.query<T[]>(text, values))[0]!;
  const accessesOf = async (caseId: string): Promise<number> =>
    Number((await one<{ count: string }>('select count(*) from accesses where case_id = $1', caseId)).count);

  it('attaches a request to the case that the child has, and tells the family nothing of it', async () => {
    const known = await addCase(stage.db, stage.cast, { givenName: 'Дана', bornOn: '2020-05-05' });
    const born = { ageYears: undefined, bornOn: '2020-05-05' };
    const asked = await scene.ask(scene.told({ childName: 'Дана', ...born }));
    const { id, caseId } = await scene.find(AIGUL, 'Дана');
    const aigul = await stage.as(AIGUL);
    const matches = await aigul.get<{ items: { caseId: string }[] }>(`/api/help-requests/${id}/matches`);
    expect(matches.body.items.map((match) => match.caseId)).not.toContain(caseId);

    await scene.act(AIGUL, id, { action: 'take' });
    const linked = await scene.act(AIGUL, id, { action: 'link', intoCaseId: known.id });
    expect(linked.body).toMatchObject({ status: 'linked', caseId: known.id });
    expect(await one('select status, closure_reason from cases where id = $1', caseId)).toEqual({
      status: 'closed',
      closure_reason: 'registered_in_error',
    });
    expect((await scene.status(asked.body.code)).body).toEqual({ news: 'we_called', callBy: null });
  });

  it('attaches nothing to a closed case: that is reopened first', async () => {
    const closed = await addCase(stage.db, stage.cast, { status: 'closed' });
    const { id, caseId } = await scene.taken(AIGUL, 'Жабық');

    const refused = await scene.act(AIGUL, id, { action: 'link', intoCaseId: closed.id });

    expect(refused).toMatchObject({ status: 409, body: { by: ['into_closed_case'] } });
    expect(await one('select status from cases where id = $1', caseId)).toEqual({ status: 'identified' });
    await stage.db.query(`update cases set status = 'active', came_from = null where id = $1`, [closed.id]);
    expect((await scene.act(AIGUL, id, { action: 'link', intoCaseId: closed.id })).status).toBe(200);
  });

  it('two who attach to each other’s cases do not wait for each other', async () => {
    const [a, b] = [await scene.taken(AIGUL, 'Ай'), await scene.taken(AIGUL, 'Күн')];
    const both = await Promise.all([
      scene.act(AIGUL, a.id, { action: 'link', intoCaseId: b.caseId }),
      scene.act(AIGUL, b.id, { action: 'link', intoCaseId: a.caseId }),
    ]);
    // Whoever is second finds the other case closed.
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('takes the answers of the screening to the conversation, behind their layer', async () => {
    const answers = { CF1: 2, CF4: 2 };
    await scene.ask(scene.told({ childName: 'Әлия', answers }));
    const row = await scene.find(AIGUL, 'Әлия');
    expect(row.answerCount).toBe(2);
    const aigul = await stage.as(AIGUL);
    expect((await aigul.get(`/api/help-requests/${row.id}/answers`)).status).toBe(403);

    await scene.act(AIGUL, row.id, { action: 'take' });
    expect((await aigul.get(`/api/help-requests/${row.id}/answers`)).body).toEqual({
      answers,
      instrument: 'cfm_2_4',
    });
    expect(
      await one('select layer from accesses where case_id = $1 and layer is not null', row.caseId),
    ).toEqual({ layer: 'screening_answers' });

    const reached = await scene.act(AIGUL, row.id, { action: 'reach', relation: 'mother' });
    expect(reached.body.status).toBe('reached');
    expect(await screeningOf(row.caseId)).toEqual({
      status: 'draft',
      answers,
      respondent_relation: 'mother',
      administration_mode: 'proxy',
    });
  });

  it('adds the answers to a screening that was begun, and overwrites nothing of it', async () => {
    const row = await scene.taken(AIGUL, 'Ақбота', { answers: { CF1: 1, CF2: 3, CF4: 2 } });
    await addDraft(row, { CF1: 2, CF3: 1 });

    const reached = await scene.act(AIGUL, row.id, { action: 'reach', relation: 'mother' });

    expect(reached.status).toBe(200);
    // CF2 is asked of who wears glasses alone, and in the conversation she does not.
    expect(await screeningOf(row.caseId)).toMatchObject({ answers: { CF1: 2, CF3: 1, CF4: 2 } });
    const aigul = await stage.as(AIGUL);
    const kept = await aigul.get<{ answers: object }>(`/api/help-requests/${row.id}/answers`);
    expect(kept.body.answers).toEqual({ CF1: 1, CF2: 3, CF4: 2 });
  });

  it('keeps the answers beside where the child has another form by now', async () => {
    const row = await scene.taken(AIGUL, 'Бесжасар', { ageYears: 4, answers: { CF16: 4 } });
    await stage.db.query(
      `update children set born_on = born_on - 400 where id = (select child_id from cases where id = $1)`,
      [row.caseId],
    );

    expect((await scene.act(AIGUL, row.id, { action: 'reach', relation: 'father' })).status).toBe(200);

    expect(await screeningOf(row.caseId)).toBeUndefined();
    expect((await scene.find(AIGUL, 'Бесжасар')).answerCount).toBe(1);
  });

  it('lets a young person answer for herself, with nobody beside her', async () => {
    const own = { asker: 'self', ageYears: 16, childName: undefined, answers: { CF1: 2 } };
    const row = await scene.taken(AIGUL, 'Томирис', { ...own, askerName: 'Томирис' });

    expect((await scene.act(AIGUL, row.id, { action: 'reach' })).status).toBe(200);

    expect(await screeningOf(row.caseId)).toMatchObject({
      administration_mode: 'self',
      respondent_relation: null,
    });
    expect(await peopleOf(row.caseId)).toEqual([]);
  });

  it('opens what was told on record, and to those alone who see to it', async () => {
    const row = await scene.taken(AIGUL, 'Құпия');
    const before = await accessesOf(row.caseId);
    await stage.db.query(`update accesses set at = at - interval '1 hour' where case_id = $1`, [row.caseId]);
    const colleague = await scene.find(DINARA, 'Құпия');
    expect(colleague).toMatchObject({ words: 'withheld', concern: null, phone: null });
    expect(await accessesOf(row.caseId)).toBe(before);

    expect(await scene.find(AIGUL, 'Құпия')).toMatchObject({ words: 'here', phone: '+7 701 000 11 22' });
    expect(await accessesOf(row.caseId)).toBe(before + 1);

    await scene.act(AIGUL, row.id, { action: 'reach', relation: 'mother' });
    await stage.db.query(`update accesses set at = at - interval '1 hour' where case_id = $1`, [row.caseId]);
    expect(await scene.find(AIGUL, 'Құпия')).toMatchObject({ words: 'on_opening', phone: null });
    expect(await accessesOf(row.caseId)).toBe(before + 1);
    const opened = await (await stage.as(AIGUL)).get<HelpRow>(`/api/help-requests/${row.id}`);
    expect(opened.body).toMatchObject({ words: 'here', phone: '+7 701 000 11 22' });
    expect(await accessesOf(row.caseId)).toBe(before + 2);
  });

  it('gives nobody up before the third call, and only by whoever took it', async () => {
    await scene.ask(scene.told({ childName: 'Марал' }));
    const row = await scene.find(AIGUL, 'Марал');
    expect((await scene.act(DINARA, row.id, { action: 'attempt' })).status).toBe(403);
    expect((await scene.act('yerlan@birge.example', row.id, { action: 'take' })).status).toBe(404);
    const both = await Promise.all(
      [AIGUL, DINARA].map((email) => scene.act(email, row.id, { action: 'take' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [mine, colleague] = both[0]!.status === 200 ? [AIGUL, DINARA] : [DINARA, AIGUL];
    expect((await scene.act(colleague, row.id, { action: 'discard' })).status).toBe(403);
    const close = { action: 'close', reason: 'not_reached' };
    expect(await scene.act(mine, row.id, close)).toMatchObject({
      status: 409,
      body: { by: ['too_few_attempts'] },
    });
    for (let call = 0; call < 3; call += 1) await scene.act(mine, row.id, { action: 'attempt' });
    expect(await scene.act(mine, row.id, close)).toMatchObject({ status: 200, body: { status: 'closed' } });
  });

  it('closes a request whose case was closed already, and none whose case is in work', async () => {
    const row = await scene.taken(AIGUL, 'Екеуі');
    const close = { action: 'close', reason: 'no_help_wanted' };
    await stage.db.query(`update cases set status = 'active' where id = $1`, [row.caseId]);
    expect(await scene.act(AIGUL, row.id, close)).toMatchObject({
      status: 409,
      body: { by: ['case_in_work'] },
    });

    await stage.db.query(`update cases set status = 'closed', closure_reason = 'goals_met' where id = $1`, [
      row.caseId,
    ]);
    expect((await scene.act(AIGUL, row.id, close)).status).toBe(200);
    expect(await one('select closure_reason from cases where id = $1', row.caseId)).toEqual({
      closure_reason: 'goals_met',
    });
  });

  it('discards many at once, and brings one back', async () => {
    await scene.ask(scene.told({ childName: 'Спам' }));
    await scene.ask(scene.told({ childName: 'Спам' }));
    const rows = (await scene.queueOf(NURLAN)).filter(({ childName }) => childName === 'Спам');
    const ids = rows.map(({ id }) => id);
    const discard = async (email: string) =>
      (await stage.as(email)).post<{ ids: string[] }>('/api/help-requests/discard', { ids });
    expect((await discard(MARAT)).body).toEqual({ ids: [] });
    expect((await discard(NURLAN)).body.ids.sort()).toEqual([...ids].sort());
    expect(await scene.act(NURLAN, ids[0]!, { action: 'restore' })).toMatchObject({
      status: 200,
      body: { status: 'received' },
    });
    expect(
      await one('select status from cases where id = $1', rows.find(({ id }) => id === ids[0])!.caseId),
    ).toEqual({ status: 'identified' });
  });

  it('brings a discarded request back without touching a case that somebody works on by now', async () => {
    const row = await scene.taken(AIGUL, 'Қайта');
    await scene.act(AIGUL, row.id, { action: 'discard' });
    await stage.db.query(`update cases set status = 'active', closure_reason = null where id = $1`, [
      row.caseId,
    ]);
    expect((await scene.act(AIGUL, row.id, { action: 'restore' })).status).toBe(200);
    expect(await one('select status from cases where id = $1', row.caseId)).toEqual({ status: 'active' });
  });

  describe('what came in a flood', () => {
    interface Parked {
      readonly id: string;
      readonly childName: string;
      readonly sentBefore: number;
      readonly code: string;
      readonly dueOn: string;
    }
    const parked = async (email: string): Promise<Parked[]> =>
      (await (await stage.as(email)).get<{ items: Parked[] }>('/api/help-requests/unverified?limit=200')).body
        .items;
    const step = async (email: string, action: string, ids: string[]) =>
      (await stage.as(email)).post<{ ids: string[] }>(`/api/help-requests/unverified/${action}`, { ids });

    it('waits apart, without a child or a case, and becomes a request when somebody says so', async () => {
      const cases = async () => Number((await one<{ count: string }>('select count(*) from cases')).count);
      const receipts: string[] = [];
      for (let n = 0; n < 7; n += 1)
        receipts.push(
          (await scene.ask(scene.told({ childName: `Тасқын ${'абвгдежз'.charAt(n)}` }), '10.4.4.4')).body
            .code,
        );
      const before = await cases();
      const rows = await parked(AIGUL);
      expect(rows.map(({ sentBefore }) => sentBefore)).toEqual([5, 6]);
      expect((await scene.status(receipts[6]!)).body).toMatchObject({ news: 'received' });
      expect(await parked(MARAT)).toEqual([]);
      expect((await step(MARAT, 'admit', [rows[0]!.id])).body).toEqual({ ids: [] });

      const both = await Promise.all([
        step(AIGUL, 'admit', [rows[0]!.id]),
        step(DINARA, 'admit', [rows[0]!.id]),
      ]);

      expect(both.flatMap(({ body }) => body.ids)).toEqual([rows[0]!.id]);
      expect(await cases()).toBe(before + 1);
      const admitted = await scene.find(AIGUL, rows[0]!.childName);
      expect(admitted).toMatchObject({ status: 'received', code: rows[0]!.code, dueOn: rows[0]!.dueOn });
    });

    it('is set aside, brought back for some days, and then gone', async () => {
      const [row] = await parked(AIGUL);
      expect((await step(AIGUL, 'discard', [row!.id])).body.ids).toEqual([row!.id]);
      expect((await scene.status(row!.code)).body).toEqual({ news: 'closed', callBy: null });
      expect((await step(AIGUL, 'admit', [row!.id])).body.ids).toEqual([]);
      expect((await step(AIGUL, 'restore', [row!.id])).body.ids).toEqual([row!.id]);
      await step(AIGUL, 'discard', [row!.id]);
      await stage.db.query(
        `update unverified_requests set discarded_at = now() - interval '8 days' where id = $1`,
        [row!.id],
      );
      await stage.app.get(HelpWipe).run();
      expect((await scene.status(row!.code)).status).toBe(404);
    });
  });

  describe('what came to nothing', () => {
    const age = (id: string) =>
      stage.db.query(`update help_requests set created_at = now() - interval '91 days' where id = $1`, [id]);

    it('is wiped after its time wherever it stands, and waits in no queue', async () => {
      const row = await scene.taken(AIGUL, 'Ескі', { answers: { CF1: 2 }, askerName: 'Сәуле' });
      const { child_id: childId } = await one<{ child_id: string }>(
        'select child_id from cases where id = $1',
        row.caseId,
      );
      await stage.db.query(`update children set family_name = 'Ескіқызы', address = 'Абай 1' where id = $1`, [
        childId,
      ]);
      await insert(stage.db, 'people', {
        child_id: childId,
        name: 'Сәуле',
        relation: 'mother',
        phone: '+7 701',
      });
      const note = { case_id: row.caseId, body: 'She cried.', author_id: stage.cast.ids.aigul };
      await insert(stage.db, 'notes', note);
      await age(row.id);

      await stage.app.get(HelpWipe).run();

      expect(
        await one(
          `select h.status, h.end_reason, h.phone, h.concern, h.answers, ch.given_name, ch.family_name, ch.address,
             c.status as case_status, c.closure_reason, c.due_on
           from help_requests h join cases c on c.id = h.own_case_id join children ch on ch.id = c.child_id where h.id = $1`,
          row.id,
        ),
      ).toEqual({
        status: 'closed',
        end_reason: 'not_reached',
        phone: null,
        concern: null,
        answers: {},
        given_name: 'Child',
        family_name: null,
        address: null,
        case_status: 'closed',
        closure_reason: 'lost_contact',
        due_on: null,
      });
      expect(await peopleOf(row.caseId)).toEqual([{ name: '…', phone: null }]);
      expect(await stage.db.query('select from notes where case_id = $1', [row.caseId])).toEqual([]);
      expect(
        await stage.db.query(`select from tasks where case_id = $1 and status = 'open'`, [row.caseId]),
      ).toEqual([]);
      expect((await scene.queueOf(AIGUL)).map(({ id }) => id)).not.toContain(row.id);
      const restored = await scene.act(AIGUL, row.id, { action: 'close', reason: 'spam' });
      expect(restored.status).toBe(409);
    });

    it('stays where something came of it, or where somebody relies on it', async () => {
      const young = await scene.taken(AIGUL, 'Жас');
      const linked = await scene.taken(AIGUL, 'Қосылған');
      const known = await addCase(stage.db, stage.cast, {});
      await scene.act(AIGUL, linked.id, { action: 'link', intoCaseId: known.id });
      const watched = await scene.taken(AIGUL, 'Қорғалған');
      await insert(stage.db, 'protection_notes', {
        case_id: watched.caseId,
        kind: 'other',
        body: 'Call only in the morning.',
        author_id: stage.cast.ids.aigul,
      });
      await age(linked.id);
      await age(watched.id);

      await stage.app.get(HelpWipe).run();

      for (const { id } of [young, linked, watched])
        expect(await one('select wiped_at, phone from help_requests where id = $1', id)).toEqual({
          wiped_at: null,
          phone: '+7 701 000 11 22',
        });
    });

    it('lets nobody empty the notes of a case that goes on', async () => {
      const going = await addCase(stage.db, stage.cast, {});
      await insert(stage.db, 'notes', {
        case_id: going.id,
        body: 'A call.',
        author_id: stage.cast.ids.aigul,
      });
      await stage.db.query('select wipe_notes_of_requests($1::uuid[])', [[going.id]]);
      expect(await stage.db.query('select body from notes where case_id = $1', [going.id])).toEqual([
        { body: 'A call.' },
      ]);
    });
  });

  const screeningOf = (caseId: string) =>
    one(
      `select status, answers, respondent_relation, administration_mode from screenings where case_id = $1`,
      caseId,
    );
  const peopleOf = (caseId: string) =>
    stage.db.query(
      'select p.name, p.phone from people p join cases c on c.child_id = p.child_id where c.id = $1',
      [caseId],
    );
  /** A conversation that was begun before the family was reached. */
  const addDraft = (row: HelpRow, answers: object) =>
    insert(stage.db, 'screenings', {
      case_id: row.caseId,
      instrument: 'cfm_2_4',
      rule_id: 'WG-UNICEF-2018',
      language: 'kk',
      screened_on: '2026-11-20',
      age_years: 3,
      answers: JSON.stringify(answers),
      author_id: stage.cast.ids.aigul,
    });
});
