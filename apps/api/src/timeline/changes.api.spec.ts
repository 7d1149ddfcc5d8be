import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { NewsListDto } from './changes.dto.js';

describe('since you last looked', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.db.query('update cases set caseworker_id = $1', [stage.cast.ids.dinara]);
  });

  it('tells what others changed, in words that can be counted, the newest change first', async () => {
    const one = await addCase(stage.db, stage.cast, {});
    const two = await addCase(stage.db, stage.cast, {});
    const quiet = await addCase(stage.db, stage.cast, {});
    const [aigul, nurlan] = [await stage.as(people.aigul), await stage.as(people.nurlan)];
    for (const { id } of [one, two, quiet]) await aigul.get(`/api/cases/${id}`);

    await nurlan.post(`/api/cases/${two.id}/notes`, { kind: 'note', body: 'His.' });
    await aigul.post(`/api/cases/${quiet.id}/notes`, { kind: 'note', body: 'Her own.' });
    for (const body of ['One.', 'Two.'])
      await nurlan.post(`/api/cases/${one.id}/notes`, { kind: 'note', body });
    await nurlan.patch(`/api/cases/${one.id}`, 1, { priority: 'high', note: 'It is urgent.' });
    const { body } = await aigul.get<NewsListDto>('/api/changes');

    expect(body.items.map((item) => [item.case.id, item.groups])).toEqual([
      [
        one.id,
        [
          { kind: 'step', count: 1, subject: 'case', action: 'change_priority' },
          { kind: 'note', count: 2, subject: 'note', action: 'create' },
        ],
      ],
      [two.id, [{ kind: 'note', count: 1, subject: 'note', action: 'create' }]],
    ]);
  });

  it('forgets a case as soon as it was opened, on whichever device', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const [desk, phone, nurlan] = [
      await stage.as(people.aigul),
      await stage.as(people.aigul),
      await stage.as(people.nurlan),
    ];
    await desk.get(`/api/cases/${id}`);
    await nurlan.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'x' });
    const before = await desk.get<NewsListDto>('/api/changes');

    await phone.get(`/api/cases/${id}`);

    const after = await desk.get<NewsListDto>('/api/changes');
    expect([before.body.count, after.body.count]).toEqual([1, 0]);
  });

  it('knows a case that was never opened, and is read page by page', async () => {
    const ids: string[] = [];
    const [aigul, nurlan] = [await stage.as(people.aigul), await stage.as(people.nurlan)];
    for (const body of ['a', 'b', 'c']) {
      const { id } = await addCase(stage.db, stage.cast, {});
      await nurlan.post(`/api/cases/${id}/notes`, { kind: 'note', body });
      ids.unshift(id);
    }

    const first = await aigul.get<NewsListDto>('/api/changes?limit=2');
    const second = await aigul.get<NewsListDto>(`/api/changes?limit=2&cursor=${first.body.nextCursor}`);

    expect([...first.body.items, ...second.body.items].map((item) => item.case.id)).toEqual(ids);
    expect(first.body.items[0]?.lastLookedAt).toBeNull();
  });

  it('is about the cases of which one is the caseworker; managers have none of their own', async () => {
    const { id } = await addCase(stage.db, stage.cast, { caseworker: 'dinara' });
    const [aigul, nurlan] = [await stage.as(people.aigul), await stage.as(people.nurlan)];
    await nurlan.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'x' });

    expect((await aigul.get<NewsListDto>('/api/changes')).body.items).toEqual([]);
    expect((await nurlan.get('/api/changes')).status).toBe(403);
  });
});
