import { DataSource } from 'typeorm';
import { addCase, people } from '../../test/cast.js';
import { inDays } from '../../test/days.js';
import { startStage, type Stage } from '../../test/harness.js';

describe('history and accesses', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    await aigul.get(`/api/cases/${id}`);
    await aigul.post(`/api/cases/${id}/actions`, { action: 'hold', note: 'Away.', until: inDays(30) });
  });
  afterAll(() => stage.close());

  it.each([
    ['history', `update history set note = 'something else'`],
    ['history', 'delete from history'],
    ['history', 'truncate history'],
    ['accesses', `update accesses set at = now() - interval '1 year'`],
    ['accesses', 'delete from accesses'],
    ['migrations', 'delete from migrations'],
  ])('cannot be rewritten by the application: %s', async (table, statement) => {
    const application = stage.app.get(DataSource);
    const before = await stage.db.query(`select * from ${table}`);

    await expect(application.query(statement)).rejects.toThrow(/permission denied/);

    expect(before.length).toBeGreaterThan(0);
    expect(await stage.db.query(`select * from ${table}`)).toEqual(before);
  });

  it('belong to an owner who is not the application', async () => {
    const [application] = await stage.app
      .get(DataSource)
      .query<{ current_user: string }[]>('select current_user');

    expect(application?.current_user).toBe('birge_app');
  });
});
