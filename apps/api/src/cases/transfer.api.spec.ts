import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseDto, TransferListDto } from './cases.dto.js';

describe('a transfer that is withdrawn', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const waiting = () => addCase(stage.db, stage.cast, { status: 'transfer_pending' });
  const act = async (who: string, id: string, action: string) =>
    (await stage.as(who)).post<CaseDto>(`/api/cases/${id}/actions`, { action });

  it('leaves the case where it was, and the other team nothing to answer', async () => {
    const { id } = await waiting();
    const asked = async (): Promise<string[]> => {
      const marat = await stage.as(people.marat);
      return (await marat.get<TransferListDto>('/api/cases/transfers')).body.items.map((item) => item.id);
    };
    expect(await asked()).toContain(id);

    expect(await act(people.aigul, id, 'withdraw_transfer')).toMatchObject({
      status: 200,
      body: { status: 'active', receivingTeam: null, caseworker: { id: stage.cast.ids.aigul } },
    });

    expect(await asked()).not.toContain(id);
    expect((await act(people.marat, id, 'accept_transfer')).status).toBe(404);
    const history = await stage.db.query(
      `select action, from_status, to_status from history where case_id = $1`,
      [id],
    );
    expect(history).toContainEqual({
      action: 'withdraw_transfer',
      from_status: 'transfer_pending',
      to_status: 'active',
    });
  });

  it('is not for the team that was asked', async () => {
    const { id } = await waiting();

    expect((await act(people.marat, id, 'withdraw_transfer')).status).toBe(403);
  });

  it('comes too late once the other team has the case', async () => {
    const { id } = await waiting();
    expect((await act(people.marat, id, 'accept_transfer')).status).toBe(200);

    expect((await act(people.aigul, id, 'withdraw_transfer')).status).toBe(404);
  });

  it('and an answer at the same moment: one of them happens', async () => {
    const { id } = await waiting();

    const answers = await Promise.all([
      act(people.aigul, id, 'withdraw_transfer'),
      act(people.marat, id, 'accept_transfer'),
    ]);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
