import { addCase, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import { Case } from './case.entity.js';
import type { CaseDto } from './cases.dto.js';
import { CasesRepository } from './cases.repository.js';

describe('two people at one case', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  afterEach(() => jest.restoreAllMocks());

  const bothHold = async (id: string) => {
    const aigul = await stage.as(people.aigul);
    const nurlan = await stage.as(people.nurlan);
    return meetAt(stage, 'cases', id, [
      () =>
        aigul.post<CaseDto>(`/api/cases/${id}/actions`, {
          action: 'hold',
          note: 'The family is away.',
          until: inDays(30),
        }),
      () =>
        nurlan.post<CaseDto>(`/api/cases/${id}/actions`, {
          action: 'hold',
          note: 'No answer for weeks.',
          until: inDays(30),
        }),
    ]);
  };

  const historyOf = (id: string): Promise<unknown[]> =>
    stage.db.query(`select from history where case_id = $1 and action = 'hold'`, [id]);

  it('take one step: exactly one wins, the other learns the state as it now is', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active' });

    const answers = await bothHold(id);

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body).toMatchObject({
      type: '/problems/illegal_action',
      state: 'on_hold',
    });
    expect(await historyOf(id)).toHaveLength(1);
  });

  it('would both win without the lock: the test above has teeth', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active' });
    jest
      .spyOn(CasesRepository.prototype, 'lock')
      .mockImplementation((tx, _actor, caseId) => tx.getRepository(Case).findOneByOrFail({ id: caseId }));

    const answers = await bothHold(id);

    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(await historyOf(id)).toHaveLength(2);
  });

  it('give it to a caseworker who is just leaving the team: one of the two learns of the other', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active' });
    const [nurlan, asel] = [await stage.as(people.nurlan), await stage.as(people.asel)];
    const dinara = stage.cast.ids.dinara;

    const answers = await meetAt<{ status: number }>(stage, 'users', dinara, [
      () => nurlan.patch(`/api/cases/${id}`, 1, { caseworkerId: dinara }),
      () => asel.patch(`/api/users/${dinara}`, 1, { teamId: stage.cast.teams.kaskelen }),
    ]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422]);
  });

  it('edit it from the same version: exactly one wins, the other gets the record as it now is', async () => {
    const { id } = await addCase(stage.db, stage.cast, { status: 'active', priority: 'medium' });
    const aigul = await stage.as(people.aigul);
    const nurlan = await stage.as(people.nurlan);

    const answers = await meetAt(stage, 'cases', id, [
      () => aigul.patch<CaseDto>(`/api/cases/${id}`, 1, { priority: 'high', note: 'It is urgent.' }),
      () => nurlan.patch<CaseDto>(`/api/cases/${id}`, 1, { priority: 'low', note: 'It can wait.' }),
    ]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    const [winner, loser] = [...answers].sort((one, other) => one.status - other.status);
    expect(loser?.body).toMatchObject({
      type: '/problems/stale',
      current: { priority: winner?.body.priority, version: 2 },
    });
  });
});
