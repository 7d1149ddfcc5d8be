import { insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { mergeScene } from '../../test/merges-scene.js';
import type { MergeDto } from './merges.dto.js';

describe('two records that were made one', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const { fill, merge, pair, picture } = mergeScene(() => stage);

  it('are taken apart again exactly as they were', async () => {
    const scene = await pair({ iin: '200312699011' });
    await fill(scene);
    await insert(stage.db, 'plans', { case_id: scene.survivor.id, edition: 1, author_id: stage.cast.ids.aigul, status: 'approved' }); // prettier-ignore
    const nurlan = await stage.as(people.nurlan);
    const before = await picture(scene);
    const { body } = await merge(nurlan, scene, { familyName: 'absorbed', iin: 'absorbed', place: 'absorbed', priority: 'absorbed' }); // prettier-ignore
    expect(await picture(scene)).not.toEqual(before);

    const undone = await nurlan.post<MergeDto>(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(undone).toMatchObject({
      status: 200,
      body: { status: 'undone', stayed: { fields: [], records: [] } },
    });
    expect(await picture(scene)).toEqual(before);
  });

  it('keep what was changed and written since, and say so', async () => {
    const scene = await pair();
    const hung = await fill(scene);
    const [nurlan, aigul] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul)]);
    const { body } = await merge(nurlan, scene, { familyName: 'absorbed' });
    const child = await aigul.get<{ version: number }>(`/api/children/${scene.survivor.childId}`);
    await aigul.patch(`/api/children/${scene.survivor.childId}`, child.body.version, { familyName: 'Ермек' });
    await aigul.post(`/api/cases/${scene.survivor.id}/notes`, { kind: 'note', body: 'After the merge.' });
    await stage.db.query(`insert into tasks (case_id, referral_id, kind, title, due_on) values ($1, $2, 'call', 'Ask', '2026-12-01')`, [scene.survivor.id, hung['referrals']]); // prettier-ignore

    const undone = await nurlan.post<MergeDto>(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(undone.body.stayed?.fields).toContain('children.family_name');
    expect(undone.body.stayed?.records).toEqual([{ kind: 'notes', count: 1 }]);
    const [name] = await stage.db.query<object[]>('select family_name from children where id = $1', [
      scene.survivor.childId,
    ]);
    expect(name).toEqual({ family_name: 'Ермек' });
    const tasks = await stage.db.query<object[]>(
      `select title from tasks where case_id = $1 order by title`,
      [scene.absorbed.id],
    );
    expect(tasks).toEqual([{ title: 'Ask' }, { title: 'Call' }]);
  });

  it('cannot be taken apart after thirty days, or twice', async () => {
    const scene = await pair();
    const nurlan = await stage.as(people.nurlan);
    const { body } = await merge(nurlan, scene);
    await stage.db.query(`update merges set decided_at = now() - interval '31 days' where id = $1`, [
      body.id,
    ]);

    const late = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });
    await stage.db.query('update merges set decided_at = now() where id = $1', [body.id]);
    const undone = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });
    const twice = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(late).toMatchObject({ status: 409, body: { by: ['too_late'] } });
    expect(undone.status).toBe(200);
    expect(twice).toMatchObject({ status: 409, body: { type: '/problems/illegal_action' } });
  });

  it('go on with the screening that was last worked on; the other is put aside with its answers', async () => {
    const scene = await pair();
    const begin = (id: string, answer: string, at: string): Promise<string> =>
      insert(stage.db, 'screenings', {
        case_id: id, author_id: stage.cast.ids.aigul, screened_on: '2026-09-22', age_years: 6, language: 'kk',
        instrument: 'cfm_5_17', rule_id: 'r', answers: JSON.stringify({ walking: answer }), updated_at: at,
      }); // prettier-ignore
    const older = await begin(scene.survivor.id, 'some', '2026-11-01T05:00:00Z');
    const newer = await begin(scene.absorbed.id, 'a_lot', '2026-11-02T05:00:00Z');
    const nurlan = await stage.as(people.nurlan);
    const read = () =>
      stage.db.query(
        'select id, case_id, status, answers from screenings where id = any($1) order by updated_at',
        [[older, newer]],
      );
    const before = await read();

    const { status, body } = await merge(nurlan, scene);
    const merged = await read();
    const undone = await nurlan.post(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect([status, undone.status]).toEqual([201, 200]);
    expect(merged).toEqual([
      { id: older, case_id: scene.survivor.id, status: 'discarded', answers: { walking: 'some' } },
      { id: newer, case_id: scene.survivor.id, status: 'draft', answers: { walking: 'a_lot' } },
    ]);
    expect(await read()).toEqual(before);
  });

  it('taken apart leave aside what there can be one of only, where another was begun since', async () => {
    const scene = await pair();
    const screening = (id: string, at: string): Promise<string> =>
      insert(stage.db, 'screenings', {
        case_id: id, author_id: stage.cast.ids.aigul, screened_on: '2026-09-22', age_years: 6, language: 'kk', updated_at: at,
      }); // prettier-ignore
    const older = await screening(scene.survivor.id, '2026-11-01T05:00:00Z');
    const newer = await screening(scene.absorbed.id, '2026-11-02T05:00:00Z');
    const nurlan = await stage.as(people.nurlan);
    const { body } = await merge(nurlan, scene);
    await stage.db.query(`update screenings set status = 'discarded' where id = $1`, [newer]);
    await screening(scene.survivor.id, '2026-11-03T05:00:00Z');

    const undone = await nurlan.post<MergeDto>(`/api/merges/${body.id}/actions`, { action: 'undo' });

    expect(undone.status).toBe(200);
    expect(undone.body.stayed?.fields).toContain('screenings.status');
    const [kept] = await stage.db.query('select status from screenings where id = $1', [older]);
    expect(kept).toEqual({ status: 'discarded' });
  });
});
