import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { CaseChangesDto } from './changes.dto.js';

describe('what others changed in a case', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());

  it('is told by who and what, not by its words, and never about oneself', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const nurlan = await stage.as(people.nurlan);
    const { asOf } = (await aigul.get<CaseChangesDto>(`/api/cases/${id}/changes`)).body;

    await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'Mine.' });
    await nurlan.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'A secret of the manager.' });
    const { body } = await aigul.get<CaseChangesDto>(
      `/api/cases/${id}/changes?since=${encodeURIComponent(asOf)}`,
    );

    const theirs = body.items.filter(({ by }) => by?.id === stage.cast.ids.nurlan);
    expect(theirs).toMatchObject([{ subject: 'note', action: 'create' }]);
    expect(body.items.some(({ by }) => by?.id === stage.cast.ids.aigul)).toBe(false);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('knows who wrote last into what is saved as one types', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const planId = await insert(stage.db, 'plans', {
      case_id: id,
      edition: 1,
      author_id: stage.cast.ids.aigul,
    });
    const aigul = await stage.as(people.aigul);
    const nurlan = await stage.as(people.nurlan);
    const { asOf } = (await aigul.get<CaseChangesDto>(`/api/cases/${id}/changes`)).body;

    const saved = await nurlan.patch(`/api/plans/${planId}`, 1, { summary: 'Together.' });
    const { body } = await aigul.get<CaseChangesDto>(
      `/api/cases/${id}/changes?since=${encodeURIComponent(asOf)}`,
    );

    expect(saved.status).toBe(200);
    expect(body.items).toMatchObject([
      { subject: 'plan', subjectId: planId, action: 'update', by: { id: stage.cast.ids.nurlan } },
    ]);
  });

  it.each(['yesterday', '2026-13-45T99:00:00Z', '0000-01-01T00:00:00Z', "2026-11-20T08:00:00Z'"])(
    'is not asked since %s',
    async (since) => {
      const { id } = await addCase(stage.db, stage.cast, {});
      const aigul = await stage.as(people.aigul);

      const answer = await aigul.get(`/api/cases/${id}/changes?since=${encodeURIComponent(since)}`);

      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/since' }] } });
    },
  );

  it('is hidden from other teams', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});

    expect((await (await stage.as(people.yerlan)).get(`/api/cases/${id}/changes`)).status).toBe(404);
  });
});
