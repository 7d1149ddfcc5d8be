import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { TimelineDto } from '../timeline/timeline.dto.js';
import type { FoundNoteListDto, NoteDto, NoteListDto, NoteWordsDto } from './notes.dto.js';

interface Refusal {
  readonly errors: unknown;
}

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

  it('are corrected by another one, once; both stay and say so', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const first = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, {
      kind: 'visit',
      body: 'Lift broken.',
    });
    const correction = { kind: 'visit', body: 'The lift works again.', correctsId: first.body.id };
    await stage.db.query(`update cases set last_contact_on = '2020-01-01' where id = $1`, [id]);

    const second = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, correction);
    const again = await aigul.post(`/api/cases/${id}/notes`, { ...correction, body: 'No.' });
    const list = await aigul.get<NoteListDto>(`/api/cases/${id}/notes`);

    expect([second.status, again.status]).toEqual([201, 409]);
    expect(
      list.body.items.map(({ body, correctsId, correctedById }) => [body, correctsId, correctedById]),
    ).toEqual([
      ['The lift works again.', first.body.id, null],
      ['Lift broken.', null, second.body.id],
    ]);
    // To put something right is no contact with the family.
    const [row] = await stage.db.query<{ on: string }[]>(
      'select last_contact_on::text as on from cases where id = $1',
      [id],
    );
    expect(row?.on).toBe('2020-01-01');
  });

  it('of another case are not corrected and lead to nothing here', async () => {
    const here = await addCase(stage.db, stage.cast, {});
    const there = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const note = await aigul.post<NoteDto>(`/api/cases/${there.id}/notes`, { kind: 'note', body: 'There.' });

    const corrected = await aigul.post<Refusal>(`/api/cases/${here.id}/notes`, {
      kind: 'note',
      body: 'x',
      correctsId: note.body.id,
    });
    const task = await aigul.post<Refusal>(`/api/cases/${here.id}/tasks`, {
      kind: 'call',
      title: 'x',
      dueOn: '2030-01-15',
      noteId: note.body.id,
    });

    expect([corrected.body.errors, task.body.errors]).toEqual([
      [{ pointer: '#/correctsId', rules: ['exists'] }],
      [{ pointer: '#/noteId', rules: ['exists'] }],
    ]);
  });

  it('become a task and a referral, and say so; those say where they come from', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const note = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, {
      kind: 'call',
      body: 'Ask for a ramp.',
    });
    const noteId = note.body.id;

    await aigul.post(`/api/cases/${id}/tasks`, { kind: 'call', title: 'Ramp', dueOn: '2030-01-15', noteId });
    const made = await aigul.post(`/api/cases/${id}/referrals`, {
      serviceId: 'RH-KPPK',
      reason: 'Ask for a ramp.',
      noteId,
    });
    const { body } = await aigul.get<NoteDto>(`/api/notes/${noteId}`);
    const timeline = await aigul.get<TimelineDto>(`/api/cases/${id}/history`);

    expect(made.status).toBe(201);
    expect(body.tasks).toMatchObject([{ title: 'Ramp', status: 'open', dueOn: '2030-01-15' }]);
    expect(body.referrals).toMatchObject([{ status: 'draft' }]);
    expect(timeline.body.items.map(({ task, referral }) => task?.noteId ?? referral?.noteId ?? null)).toEqual(
      [noteId, noteId, null],
    );
  });

  it('that protect the child say so everywhere and what only to who asks; each reading is on record', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const secret = { kind: 'note', body: 'Afraid of the neighbour.', protected: true };

    const note = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, secret);
    const shown = [
      note.body,
      (await aigul.get(`/api/notes/${note.body.id}`)).body,
      (await aigul.get(`/api/cases/${id}/notes`)).body,
      (await aigul.get(`/api/cases/${id}/history`)).body,
      (await aigul.post('/api/notes/search', { q: 'neighbour' })).body,
    ];
    const read = await aigul.get<NoteWordsDto>(`/api/notes/${note.body.id}/words`);
    await aigul.get(`/api/notes/${note.body.id}/words`);

    expect(JSON.stringify(shown)).not.toContain('neighbour');
    expect(note.body.protected).toBe(true);
    expect(read.body.body).toBe('Afraid of the neighbour.');
    expect(
      await stage.db.query('select layer from accesses where case_id = $1 and layer is not null', [id]),
    ).toEqual([{ layer: 'protection_notes' }, { layer: 'protection_notes' }]);
    expect((await (await stage.as(people.yerlan)).get(`/api/notes/${note.body.id}/words`)).status).toBe(404);
    expect((await (await stage.as(people.marina)).get(`/api/notes/${note.body.id}/words`)).status).toBe(403);
  });

  it('that protect are never shareable, never corrected in the open, never made into a task', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const secret = { kind: 'note', body: 'x', protected: true };
    const { body } = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, secret);

    const answers = [
      await aigul.post(`/api/cases/${id}/notes`, { ...secret, shareable: true }),
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'y', correctsId: body.id }),
      await aigul.post(`/api/cases/${id}/tasks`, {
        kind: 'call',
        title: 'z',
        dueOn: '2030-01-15',
        noteId: body.id,
      }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  it('that were open are closed with all that went before by a correction that protects', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const write = async (body: string, correctsId?: string, closed = false): Promise<string> => {
      const told = { kind: 'note', body, protected: closed, ...(correctsId ? { correctsId } : {}) };
      return (await aigul.post<NoteDto>(`/api/cases/${id}/notes`, told)).body.id;
    };
    const first = await write('Shelterstreet 5.');
    const second = await write('Shelterstreet 6.', first);
    await write('Where they live is not to be known.', second, true);

    const list = await aigul.get<NoteListDto>(`/api/cases/${id}/notes`);
    const timeline = await aigul.get<TimelineDto>(`/api/cases/${id}/history`);
    const brief = await aigul.get(`/api/cases/${id}/brief`);
    const found = await aigul.post<FoundNoteListDto>('/api/notes/search', { q: 'shelterstreet' });
    const task = { kind: 'call', title: 'z', dueOn: '2030-01-15', noteId: first };

    expect(list.body.items.map((note) => [note.body, note.protected])).toEqual(Array(3).fill([null, true]));
    expect(JSON.stringify([list.body, timeline.body, brief.body, found.body])).not.toMatch(
      /Shelter|to be known/,
    );
    expect(found.body.items).toEqual([]);
    expect((await aigul.post(`/api/cases/${id}/tasks`, task)).status).toBe(422);
    expect((await aigul.get<NoteWordsDto>(`/api/notes/${first}/words`)).body.body).toBe('Shelterstreet 5.');
  });

  it('are found by the beginnings of their words, within reach and in one case', async () => {
    const one = await addCase(stage.db, stage.cast, {});
    const two = await addCase(stage.db, stage.cast, {});
    const far = await addCase(stage.db, stage.cast, { team: 'semey', caseworker: 'yerlan' });
    const aigul = await stage.as(people.aigul);
    const yerlan = await stage.as(people.yerlan);
    for (const { id } of [one, two])
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'Мектепке автобуспен барады.' });
    await yerlan.post(`/api/cases/${far.id}/notes`, { kind: 'note', body: 'Мектеп алыс.' });

    const everywhere = await aigul.post<FoundNoteListDto>('/api/notes/search', { q: 'автобус мектеп' });
    const here = await aigul.post<FoundNoteListDto>('/api/notes/search', { q: 'МЕКТЕП', caseId: one.id });
    const none = await aigul.post<FoundNoteListDto>('/api/notes/search', { q: 'мектеп алыс' });
    const signs = await aigul.post('/api/notes/search', { q: `'):*|!` });

    expect(everywhere.body.items.map((note) => note.case.id).sort()).toEqual([one.id, two.id].sort());
    expect(here.body.items.map((note) => note.case.id)).toEqual([one.id]);
    expect(none.body.count).toBe(0);
    expect(signs.status).toBe(422);
    expect((await aigul.post('/api/notes/search', { q: 'мектеп', caseId: far.id })).status).toBe(404);
  });

  it('corrected by two at once are corrected by one', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const [aigul, nurlan] = [await stage.as(people.aigul), await stage.as(people.nurlan)];
    const { body } = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, { kind: 'note', body: 'x' });

    const answers = await Promise.all(
      [aigul, nurlan].map((who) =>
        who.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'y', correctsId: body.id }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
