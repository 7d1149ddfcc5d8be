import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { mergeScene, type MergeScene } from '../../test/merges-scene.js';
import { meetAt } from '../../test/race.js';
import type { MergeDto } from './merges.dto.js';
import { MergesRepository } from './merges.repository.js';

describe('two people who merge at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  afterEach(() => jest.restoreAllMocks());

  const { bodyOf, compare, fill, pair } = mergeScene(() => stage);

  /** Both press at the same time: A takes B, while B takes A. */
  async function bothMerge(scene: MergeScene) {
    const [nurlan, saule] = await Promise.all([stage.as(people.nurlan), stage.as(people.saule)]);
    const turned = { survivor: scene.absorbed, absorbed: scene.survivor };
    const [mine, theirs] = [bodyOf(await compare(nurlan, scene)), bodyOf(await compare(saule, turned))];
    const least = [scene.survivor.id, scene.absorbed.id].sort()[0] ?? '';
    return meetAt(stage, 'cases', least, [
      () => nurlan.post<MergeDto>(`/api/children/${scene.survivor.childId}/merges`, mine),
      () => saule.post<MergeDto>(`/api/children/${scene.absorbed.childId}/merges`, theirs),
    ]);
  }

  it('lose nothing: exactly one wins, whichever way round', async () => {
    const scene = await pair();
    await fill(scene);

    const answers = await bothMerge(scene);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const merged = await stage.db.query(
      'select from cases where id = any($1) and merged_into_id is not null',
      [[scene.survivor.id, scene.absorbed.id]],
    );
    expect(merged).toHaveLength(1);
  });

  it('would make a ring without the lock: the test above has teeth', async () => {
    const scene = await pair();
    const { pair: read } = MergesRepository.prototype;
    // Asked before anybody waits, as if there were no lock.
    jest.spyOn(MergesRepository.prototype, 'lockPair').mockImplementation(async function (this: MergesRepository, tx, actor, ids, permission) {
      return read.call(this, tx, actor, ids, permission);
    }); // prettier-ignore

    const answers = await bothMerge(scene).catch((error: unknown) => error);

    const statuses = Array.isArray(answers) ? answers.map(({ status }: { status: number }) => status) : [];
    expect(statuses).not.toEqual(expect.arrayContaining([201, 409]));
  });

  it('put three in a row: what was merged a moment ago cannot be merged again', async () => {
    const scene = await pair();
    const third = await addCase(stage.db, stage.cast, { familyName: 'Ермекова' });
    const [nurlan, saule] = await Promise.all([stage.as(people.nurlan), stage.as(people.saule)]);
    const chain = { survivor: third, absorbed: scene.survivor };
    const [first, second] = [bodyOf(await compare(nurlan, scene)), bodyOf(await compare(saule, chain))];

    const answers = await meetAt(stage, 'cases', scene.survivor.id, [
      () => nurlan.post<MergeDto>(`/api/children/${scene.survivor.childId}/merges`, first),
      () => saule.post<MergeDto>(`/api/children/${third.childId}/merges`, second),
    ]);

    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(201);
    expect([409, 412]).toContain(statuses[1]);
  });

  it('merge while a note is being written: it is kept, or its writer is told where to write', async () => {
    const scene = await pair();
    const [nurlan, aigul] = await Promise.all([stage.as(people.nurlan), stage.as(people.aigul)]);
    const body = bodyOf(await compare(nurlan, scene));

    const [done, note] = await meetAt<{ status: number; body: unknown }>(stage, 'cases', scene.absorbed.id, [
      () => nurlan.post(`/api/children/${scene.survivor.childId}/merges`, body),
      () => aigul.post(`/api/cases/${scene.absorbed.id}/notes`, { kind: 'note', body: 'At the same time.' }),
    ]);

    const left = await stage.db.query<unknown[]>('select from notes where case_id = $1', [scene.absorbed.id]);
    const kept = await stage.db.query<unknown[]>('select from notes where case_id = $1', [scene.survivor.id]);
    expect([done?.status, note?.status]).toEqual([expect.any(Number), expect.any(Number)]);
    if (done?.status === 201) expect([left.length, kept.length]).toEqual([0, note?.status === 201 ? 1 : 0]);
    else expect(left).toHaveLength(1);
  });
});
