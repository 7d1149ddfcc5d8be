import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { NoteDto, NoteListDto } from './notes.dto.js';

describe('notes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('are kept as they were written, newest first', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const body = 'Баспалдақпен көтеріледі.\nSays “апа” — two new words.';

    const first = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, { kind: 'note', body });
    await aigul.post(`/api/cases/${id}/notes`, { kind: 'call', body: 'Second.', shareable: true });
    const list = await aigul.get<NoteListDto>(`/api/cases/${id}/notes`);

    expect(first.status).toBe(201);
    expect(first.headers['location']).toBe(`/api/notes/${first.body.id}`);
    expect((await aigul.get<NoteDto>(`/api/notes/${first.body.id}`)).body).toMatchObject({
      body,
      shareable: false,
    });
    expect(list.body.items.map((note) => [note.kind, note.shareable])).toEqual([
      ['call', true],
      ['note', false],
    ]);
  });

  it('of a visit are a contact with the family, others are not', async () => {
    const quiet = await addCase(stage.db, stage.cast, {});
    const visited = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);

    await aigul.post(`/api/cases/${quiet.id}/notes`, { kind: 'note', body: 'Read the file.' });
    await aigul.post(`/api/cases/${visited.id}/notes`, { kind: 'visit', body: 'At home, all well.' });

    const rows = await stage.db.query(
      'select last_contact_on::text as on from cases where id = any($1) order by id',
      [[quiet.id, visited.id]],
    );
    expect(rows).toEqual([{ on: null }, { on: stage.app.get(Clock).today() }]);
  });

  it('are refused when empty, too long or of an unknown kind', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);

    const answers = [
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: '   ' }),
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'x'.repeat(10_001) }),
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'gossip', body: 'x' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  it('look absent to other teams and are refused to providers', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const yerlan = await stage.as(people.yerlan);
    const marina = await stage.as(people.marina);

    const other = await yerlan.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'x' });
    const provider = await marina.get(`/api/cases/${id}/notes`);

    expect([other.status, provider.status]).toEqual([404, 403]);
  });
});
