import { addCase, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { Clock } from '../platform/clock.js';
import type { TimelineDto } from '../timeline/timeline.dto.js';
import type { ProtectionNoteDto, ProtectionNoteListDto } from '../households/households.dto.js';
import type { FoundNoteListDto, NoteDto, NoteListDto } from './notes.dto.js';

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

  it('that turn out to protect the child move to the protection notes with all that went before', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const write = async (body: string, correctsId?: string): Promise<string> => {
      const told = { kind: 'note', body, ...(correctsId ? { correctsId } : {}) };
      return (await aigul.post<NoteDto>(`/api/cases/${id}/notes`, told)).body.id;
    };
    const first = await write('Shelterstreet 5.');
    const second = await write('Shelterstreet 6.', first);
    const protect = `/api/cases/${id}/protection-notes`;

    const moved = await aigul.post<ProtectionNoteDto>(protect, { kind: 'danger_at_home', noteId: first });
    const list = await aigul.get<NoteListDto>(`/api/cases/${id}/notes`);
    const timeline = await aigul.get<TimelineDto>(`/api/cases/${id}/history`);
    const brief = await aigul.get(`/api/cases/${id}/brief`);
    const found = await aigul.post<FoundNoteListDto>('/api/notes/search', { q: 'shelterstreet' });
    const kept = await aigul.get<ProtectionNoteListDto>(protect);

    expect(moved).toMatchObject({ status: 201, body: { kind: 'danger_at_home', body: 'Shelterstreet 6.' } });
    expect(list.body.items.map((note) => [note.body, note.moved])).toEqual(Array(2).fill([null, true]));
    expect(JSON.stringify([list.body, timeline.body, brief.body, found.body])).not.toMatch(/Shelter/);
    expect(kept.body.items.map(({ body, endedAt }) => [body, endedAt !== null])).toEqual([
      ['Shelterstreet 6.', false],
      ['Shelterstreet 5.', true],
    ]);
    const layers = await stage.db.query(
      'select distinct layer from accesses where case_id = $1 and layer is not null',
      [id],
    );
    expect(layers).toEqual([{ layer: 'protection_notes' }]);
    expect(second).not.toBe(first);
  });

  it('whose words were moved are not corrected, not made into a task, not moved again', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const far = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, { kind: 'note', body: 'x' });
    const other = await aigul.post<NoteDto>(`/api/cases/${far.id}/notes`, { kind: 'note', body: 'y' });
    const protect = `/api/cases/${id}/protection-notes`;
    await aigul.post(protect, { kind: 'other', noteId: body.id });

    const answers = [
      await aigul.post(`/api/cases/${id}/notes`, { kind: 'note', body: 'y', correctsId: body.id }),
      await aigul.post(`/api/cases/${id}/tasks`, {
        kind: 'call',
        title: 'z',
        dueOn: '2030-01-15',
        noteId: body.id,
      }),
      await aigul.post(protect, { kind: 'other', noteId: body.id }),
      await aigul.post(protect, { kind: 'other', noteId: other.body.id }),
      await aigul.post(protect, { kind: 'other' }),
      await aigul.post(protect, { kind: 'other', noteId: other.body.id, body: 'Both.' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 422]);
  });

  it('cannot be rewritten by anybody, nor emptied without a protection note that has their words', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    const { body } = await aigul.post<NoteDto>(`/api/cases/${id}/notes`, { kind: 'note', body: 'x' });

    for (const change of [`body = 'other'`, 'body = null', 'shareable = true'])
      await expect(stage.db.query(`update notes set ${change} where id = $1`, [body.id])).rejects.toThrow(
        'a note stays as it was written',
      );
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

  it('of an attempt that came to nothing are no contact, and leave open what was to be done', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    await stage.db.query(
      `insert into tasks (case_id, kind, due_on, automatic) values ($1, 'follow_up', '2030-01-15', true)`,
      [id],
    );
    const aigul = await stage.as(people.aigul);
    const write = (told: object) => aigul.post<NoteDto>(`/api/cases/${id}/notes`, told);
    const stand = async () =>
      (
        await stage.db.query<{ on: string | null; status: string }[]>(
          `select c.last_contact_on::text as on, k.status from cases c join tasks k on k.case_id = c.id
           where c.id = $1 order by k.created_at limit 1`,
          [id],
        )
      )[0];

    const tried = await write({ kind: 'call', body: 'No answer.', contactOutcome: 'no_answer' });
    const after = await stand();
    await write({ kind: 'visit', body: 'All is well.', contactOutcome: 'answered' });

    expect(tried.body.contactOutcome).toBe('no_answer');
    expect(after).toEqual({ on: null, status: 'open' });
    expect(await stand()).toEqual({ on: stage.app.get(Clock).today(), status: 'done' });
    const timeline = await aigul.get<TimelineDto>(`/api/cases/${id}/history?kind=notes`);
    expect(timeline.body.items.map(({ note }) => note?.contactOutcome)).toEqual(['answered', 'no_answer']);
  });

  it.each([
    ['visit', 'wrong_number'],
    ['note', 'no_answer'],
    ['call', 'letter_returned'],
    ['call', 'asleep'],
  ])('of a %s do not say %s', async (kind, contactOutcome) => {
    const { id } = await addCase(stage.db, stage.cast, {});

    const answer = await (
      await stage.as(people.aigul)
    ).post(`/api/cases/${id}/notes`, { kind, body: 'x', contactOutcome });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/contactOutcome' }] } });
  });
});
