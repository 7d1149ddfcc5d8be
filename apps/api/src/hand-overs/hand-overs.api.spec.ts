import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import type { HandOverResultDto, HandOverDto } from './hand-overs.dto.js';

describe('a caseworker who leaves', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());

  let number = 0;
  const leaving = async (
    cases: readonly ('high' | 'medium' | 'low')[],
  ): Promise<{ id: string; cases: string[] }> => {
    number += 1;
    const id = await insert(stage.db, 'users', {
      email: `leaver-${number}@birge.example`,
      password_hash: '-',
      name: `Leaver ${number}`,
      role: 'caseworker',
      team_id: stage.cast.teams.talgar,
    });
    const ids: string[] = [];
    for (const priority of cases) {
      const added = await addCase(stage.db, stage.cast, { caseworker: null, priority });
      await stage.db.query('update cases set caseworker_id = $2 where id = $1', [added.id, id]);
      ids.push(added.id);
    }
    return { id, cases: ids };
  };
  const handOver = async (id: string, toIds: string[], who: string = people.asel) =>
    (await stage.as(who)).post<HandOverResultDto>(`/api/users/${id}/hand-over`, { toIds });
  const deactivate = async (id: string) =>
    (await stage.as(people.asel)).post(`/api/users/${id}/actions`, { action: 'deactivate' });
  const casesOf = async (id: string): Promise<number> =>
    (await stage.db.query<unknown[]>('select from cases where caseworker_id = $1', [id])).length;

  it('keeps the account until nobody is left without a caseworker', async () => {
    const leaver = await leaving(['high', 'low']);

    expect(await deactivate(leaver.id)).toMatchObject({ status: 409, body: { by: ['open_cases'] } });
    await handOver(leaver.id, [stage.cast.ids.dinara]);

    expect((await deactivate(leaver.id)).status).toBe(200);
    expect(await casesOf(leaver.id)).toBe(0);
  });

  it('hands over by load, with a trace in each case, and says how it is afterwards', async () => {
    const leaver = await leaving(['high', 'high', 'low', 'medium']);
    const other = await leaving([]);
    const asel = await stage.as(people.asel);
    const before = await asel.get<HandOverDto>(`/api/users/${leaver.id}/hand-over`);
    expect(before.body.cases).toEqual({ high: 2, medium: 1, low: 1 });

    const { body } = await handOver(leaver.id, [other.id]);

    expect(body).toMatchObject({ moved: 4, left: 0, cases: { high: 0, medium: 0, low: 0 } });
    expect(body.colleagues.find(({ id }) => id === other.id)).toMatchObject({ openCases: 4, load: 9 });
    const history = await stage.db.query(
      `select distinct details from history where case_id = any($1) and action = 'assign'`,
      [leaver.cases],
    );
    expect(history).toEqual([{ details: { from: leaver.id, to: other.id, why: 'hand_over' } }]);
  });

  it('shows the administrator numbers and nothing of a case', async () => {
    const leaver = await leaving(['medium']);

    const { body } = await (await stage.as(people.asel)).get(`/api/users/${leaver.id}/hand-over`);

    expect(JSON.stringify(body)).not.toContain(leaver.cases[0]);
    expect(JSON.stringify(body)).not.toContain('Аружан');
  });

  it('asked again does nothing twice', async () => {
    const leaver = await leaving(['low']);
    const asel = await stage.as(people.asel);
    const headers = { 'idempotency-key': 'hand-over-once' };
    const send = () =>
      asel.send('POST', `/api/users/${leaver.id}/hand-over`, { toIds: [stage.cast.ids.dinara] }, headers);

    const [first, second] = [await send(), await send()];

    expect(second.body).toEqual(first.body);
    expect((await handOver(leaver.id, [stage.cast.ids.dinara])).body).toMatchObject({ moved: 0, left: 0 });
    const traces = await stage.db.query(`select from history where case_id = $1 and action = 'assign'`, [
      leaver.cases[0],
    ]);
    expect(traces).toHaveLength(1);
  });

  it.each([
    ['nobody', []],
    ['herself', ['self']],
    ['somebody of another team', ['yerlan']],
    ['a manager', ['nurlan']],
  ])('cannot hand over to %s', async (_, names) => {
    const leaver = await leaving(['low']);
    const toIds = names.map((name) => (name === 'self' ? leaver.id : stage.cast.ids[name as 'yerlan']));

    const answer = await handOver(leaver.id, toIds);

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/toIds' }] } });
    expect(await casesOf(leaver.id)).toBe(1);
  });

  it('is seen to by the manager of the team too, by no other, and not by caseworkers', async () => {
    const leaver = await leaving(['low']);

    expect((await handOver(leaver.id, [stage.cast.ids.dinara], people.marat)).status).toBe(404);
    expect((await handOver(leaver.id, [stage.cast.ids.dinara], people.aigul)).status).toBe(403);
    expect((await handOver(leaver.id, [stage.cast.ids.dinara], people.nurlan)).status).toBe(200);
  });

  it('and is given a case at the same moment: the account is not closed over it', async () => {
    const leaver = await leaving([]);
    const { id } = await addCase(stage.db, stage.cast, { caseworker: 'aigul' });
    const nurlan = await stage.as(people.nurlan);

    const answers = await meetAt<{ status: number }>(stage, 'users', leaver.id, [
      () => nurlan.patch(`/api/cases/${id}`, 1, { caseworkerId: leaver.id }),
      () => deactivate(leaver.id),
    ]);

    const dead = await stage.db.query(
      `select from cases c join users u on u.id = c.caseworker_id where not u.active and c.status <> 'closed'`,
    );
    expect(dead).toEqual([]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('and a case that somebody else is just given: it goes where it was given', async () => {
    const leaver = await leaving(['high']);
    const [caseId = ''] = leaver.cases;
    const nurlan = await stage.as(people.nurlan);

    await meetAt<{ status: number }>(stage, 'cases', caseId, [
      () => nurlan.patch(`/api/cases/${caseId}`, 1, { caseworkerId: stage.cast.ids.aigul }),
      () => handOver(leaver.id, [stage.cast.ids.dinara]),
    ]);

    expect(await casesOf(leaver.id)).toBe(0);
    const [row] = await stage.db.query<{ caseworker_id: string }[]>(
      'select caseworker_id from cases where id = $1',
      [caseId],
    );
    expect([stage.cast.ids.aigul, stage.cast.ids.dinara]).toContain(row?.caseworker_id);
  });

  it('has left when a case is opened again: somebody else is named first', async () => {
    const leaver = await leaving([]);
    const { id } = await addCase(stage.db, stage.cast, { status: 'closed' });
    await stage.db.query('update cases set caseworker_id = $2 where id = $1', [id, leaver.id]);
    await deactivate(leaver.id);
    const nurlan = await stage.as(people.nurlan);
    const reopen = (more: object) =>
      nurlan.post(`/api/cases/${id}/actions`, { action: 'reopen', note: 'The family is back.', ...more });

    expect(await reopen({})).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/caseworkerId' }] },
    });
    expect(await reopen({ caseworkerId: stage.cast.ids.dinara })).toMatchObject({
      status: 200,
      body: { caseworker: { id: stage.cast.ids.dinara } },
    });
  });
});
