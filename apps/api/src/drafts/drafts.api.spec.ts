import { addCase, people } from '../../test/cast.js';
import type { Client } from '../../test/client.js';
import { startStage, type Stage } from '../../test/harness.js';
import type { FoundDraftDto, KeptDraftDto, UnfinishedListDto } from './drafts.dto.js';

const LAPTOP = 'aaaaaaaa-00000001';
const PHONE = 'bbbbbbbb-00000002';

interface Told {
  value?: unknown;
  writer?: string;
  sequence?: number;
  seen?: number;
  aside?: boolean;
  place?: string;
  caseId?: string | null;
  referralId?: string | null;
}

describe('drafts', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());
  beforeEach(() => stage.db.query('delete from drafts'));

  const keep = (client: Client, key: string, told: Told = {}) =>
    client.send<KeptDraftDto & { current?: { value: unknown } | null }>('PUT', `/api/drafts/${key}`, {
      value: { body: 'She climbs' },
      writer: LAPTOP,
      sequence: 1,
      seen: 0,
      place: '/my-day',
      ...told,
    });
  const found = async (client: Client, key: string) =>
    (await client.get<FoundDraftDto>(`/api/drafts/${key}`)).body.draft;

  it('come back letter for letter, on another device too', async () => {
    const value = {
      body: 'Баспалдақпен\n көтеріледі \u0000 \ud83d\ude00',
      list: [{ a: null, b: [1, true] }],
    };
    const laptop = await stage.as(people.aigul);
    const phone = await stage.as(people.aigul);

    const kept = await keep(laptop, 'note.new', { value });

    expect(kept).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await found(phone, 'note.new')).toMatchObject({ value, writer: LAPTOP, version: 1 });
  });

  it('are nobody else’s, not the manager’s, not the administrator’s', async () => {
    await keep(await stage.as(people.aigul), 'note.new');

    for (const person of [people.nurlan, people.asel, people.dinara, people.gulnar]) {
      const other = await stage.as(person);
      expect(await found(other, 'note.new')).toBeNull();
      expect((await other.get<UnfinishedListDto>('/api/drafts')).body.items).toEqual([]);
    }
  });

  it('of a page that was left open are not kept in the name of the next person', async () => {
    const dinara = await stage.as(people.dinara);

    const answer = await dinara.send('PUT', '/api/drafts/note.new', {
      value: 'of Aigul',
      writer: LAPTOP,
      sequence: 1,
      seen: 0,
      place: '/my-day',
      owner: stage.cast.ids.aigul,
    });

    expect(answer.status).toBe(409);
    expect(await stage.db.query('select from drafts')).toEqual([]);
  });

  it('take the later words of a tab, whichever request comes first', async () => {
    const aigul = await stage.as(people.aigul);
    await keep(aigul, 'note.new', { sequence: 5, value: 'later' });

    const slow = await keep(aigul, 'note.new', { sequence: 4, value: 'earlier' });

    expect(slow.status).toBe(200);
    expect(await found(aigul, 'note.new')).toMatchObject({ value: 'later', version: 1 });
  });

  it('of another tab or device are never replaced unseen', async () => {
    const aigul = await stage.as(people.aigul);
    await keep(aigul, 'note.new', { value: 'on the laptop' });

    const unseen = await keep(aigul, 'note.new', { writer: PHONE, value: 'on the phone' });
    const seen = await keep(aigul, 'note.new', { writer: PHONE, value: 'on the phone', seen: 1 });

    expect(unseen).toMatchObject({ status: 412, body: { current: { value: 'on the laptop' } } });
    expect(seen.status).toBe(200);
    expect(await found(aigul, 'note.new')).toMatchObject({ value: 'on the phone', version: 2 });
  });

  it('are gone when they were sent, and no slow request brings them back', async () => {
    const aigul = await stage.as(people.aigul);
    await keep(aigul, 'note.new', { sequence: 5 });

    await aigul.delete(`/api/drafts/note.new?writer=${LAPTOP}&sequence=9`);
    await keep(aigul, 'note.new', { sequence: 8 });

    expect(await found(aigul, 'note.new')).toBeNull();
    expect((await aigul.get<UnfinishedListDto>('/api/drafts')).body.items).toEqual([]);
  });

  it('begin anew after they were sent', async () => {
    const aigul = await stage.as(people.aigul);
    await keep(aigul, 'note.new');
    await aigul.delete(`/api/drafts/note.new?writer=${LAPTOP}&sequence=9`);

    await keep(aigul, 'note.new', { sequence: 10, value: 'the next one' });
    await keep(aigul, 'note.other', { writer: PHONE });

    expect(await found(aigul, 'note.new')).toMatchObject({ value: 'the next one' });
  });

  it('are listed with where they belong, without their words', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    await keep(aigul, 'case.new', { place: '/cases/new' });
    await keep(aigul, `note.${id}`, { caseId: id, place: `/cases/${id}` });

    const { body } = await aigul.get<UnfinishedListDto>('/api/drafts');

    expect(body.items.map(({ key, place, about }) => [key, place, about?.caseId ?? null])).toEqual([
      [`note.${id}`, `/cases/${id}`, id],
      ['case.new', '/cases/new', null],
    ]);
    expect(JSON.stringify(body)).not.toContain('She climbs');
  });

  it('about a case that went out of reach are not given, and not taken, any more', async () => {
    const { id } = await addCase(stage.db, stage.cast, {});
    const aigul = await stage.as(people.aigul);
    await keep(aigul, `note.${id}`, { caseId: id });

    await stage.db.query('update cases set caseworker_id = $2 where id = $1', [id, stage.cast.ids.dinara]);
    const again = await keep(aigul, `note.${id}`, { caseId: id, sequence: 2 });

    expect(await found(aigul, `note.${id}`)).toBeNull();
    expect((await aigul.get<UnfinishedListDto>('/api/drafts')).body.items).toEqual([]);
    expect(again.status).toBe(404);
  });

  it('are kept for providers about a referral of theirs, not about others', async () => {
    const { addWalkScene } = await import('../../test/walk-scene.js');
    const scene = await addWalkScene(stage.db, stage.cast);
    const marina = await stage.as(people.marina);

    const own = await keep(marina, 'referral.a', { referralId: scene.idOf('referrals', 'own') });
    const other = await keep(marina, 'referral.b', { referralId: scene.idOf('referrals', 'team') });
    const ofCase = await keep(marina, 'referral.c', { caseId: scene.idOf('cases', 'own') });

    expect([own.status, other.status, ofCase.status]).toEqual([200, 404, 404]);
    const [item] = (await marina.get<UnfinishedListDto>('/api/drafts')).body.items;
    expect(item).toMatchObject({ about: null, referralNumber: expect.stringMatching(/^R-/) });
  });

  it('are at most two hundred: the oldest give way', async () => {
    const aigul = await stage.as(people.aigul);
    await stage.db.query(
      `insert into drafts (user_id, key, value, writer, sequence, place, updated_at)
       select $1, 'note.' || n, '"x"', $2, 1, '/my-day', now() - interval '1 day' + n * interval '1 second'
       from generate_series(1, 200) as n`,
      [stage.cast.ids.aigul, LAPTOP],
    );

    await keep(aigul, 'note.new');

    const keys = (await aigul.get<UnfinishedListDto>('/api/drafts')).body.items.map(({ key }) => key);
    expect([
      keys.length,
      keys.includes('note.new'),
      keys.includes('note.1'),
      keys.includes('note.2'),
    ]).toEqual([200, true, false, true]);
  });

  it('are gone after thirty days, for everybody, as soon as anybody begins something', async () => {
    await stage.db.query(
      `insert into drafts (user_id, key, value, writer, sequence, place, updated_at)
       values ($1, 'note.old', '"x"', $2, 1, '/my-day', now() - interval '31 days')`,
      [stage.cast.ids.dinara, LAPTOP],
    );

    expect(await found(await stage.as(people.dinara), 'note.old')).toBeNull();
    await keep(await stage.as(people.aigul), 'note.new');

    expect(await stage.db.query(`select from drafts where key = 'note.old'`)).toEqual([]);
  });

  it.each([
    ['far too much', { value: 'ы'.repeat(40_000) }, ['#/value', 'isLength']],
    ['nothing', { value: null }, ['#/value', 'isDraftValue']],
    ['a stranger’s mark', { writer: 'me' }, ['#/writer', 'isWriter']],
    ['a page elsewhere', { place: '//evil.example' }, ['#/place', 'isPlace']],
    ['words in the address', { place: '/cases?q=Aruzhan' }, ['#/place', 'isPlace']],
  ])('refuse %s', async (_, told, [pointer, rule]) => {
    const aigul = await stage.as(people.aigul);

    const answer = await keep(aigul, 'note.new', told);

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, rules: [rule] }] } });
    expect(await stage.db.query('select from drafts')).toEqual([]);
  });

  it('that nest without end are turned away', async () => {
    const aigul = await stage.as(people.aigul);
    let value: unknown = 'x';
    for (let depth = 0; depth < 40; depth += 1) value = { value };

    expect((await keep(aigul, 'note.new', { value })).status).toBe(422);
  });

  it.each([
    'Note',
    'note.Аружан',
    'note.200312699015',
    'note..new',
    '.',
    'note.%00',
    `note.${'a'.repeat(60)}`,
  ])('have no name like %s', async (key) => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.get<{ errors: unknown }>(`/api/drafts/${encodeURIComponent(key)}`);

    expect([answer.status === 422 || answer.status === 404, key]).toEqual([true, key]);
  });

  it('of two tabs that write at the same moment keep the one and tell the other', async () => {
    const aigul = await stage.as(people.aigul);
    await keep(aigul, 'note.new', { value: 'first' });

    const answers = await Promise.all(
      [PHONE, 'cccccccc-00000003'].map((writer) =>
        keep(aigul, 'note.new', { writer, seen: 1, value: `of ${writer}` }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect(await found(aigul, 'note.new')).toMatchObject({ version: winner?.body.version });
  });

  describe('that somebody has not chosen between', () => {
    const whole = async (client: Client) => (await client.get<FoundDraftDto>('/api/drafts/note.new')).body;

    it('are kept both, the one that was there and the one that is typed now', async () => {
      const aigul = await stage.as(people.aigul);
      await keep(aigul, 'note.new', { value: 'on the laptop' });

      const beside = await keep(aigul, 'note.new', { writer: PHONE, value: ['on the phone'], aside: true });

      expect(beside.status).toBe(200);
      expect(await whole(aigul)).toMatchObject({
        draft: { value: 'on the laptop', writer: LAPTOP, version: 1 },
        aside: [{ value: ['on the phone'], writer: PHONE }],
      });
      const { items } = (await aigul.get<UnfinishedListDto>('/api/drafts')).body;
      expect(items.map(({ key }) => key)).toEqual(['note.new']);
    });

    it('are one after the choice: what a tab has set aside goes without the draft, and the draft without it', async () => {
      const aigul = await stage.as(people.aigul);
      await keep(aigul, 'note.new', { value: 'on the laptop' });
      await keep(aigul, 'note.new', { writer: PHONE, value: ['on the phone'], aside: true });

      await aigul.delete(`/api/drafts/note.new?writer=${LAPTOP}&sequence=9&aside=${PHONE}`);
      expect(await whole(aigul)).toMatchObject({ draft: { value: 'on the laptop' }, aside: [] });
      await keep(aigul, 'note.new', { writer: PHONE, value: ['again'], aside: true, sequence: 10 });
      await aigul.delete(`/api/drafts/note.new?writer=${LAPTOP}&sequence=11`);

      expect(await whole(aigul)).toMatchObject({
        draft: null,
        aside: [{ value: ['again'] }],
        over: { writer: LAPTOP, sequence: 11 },
      });
    });

    it('go together when somebody throws the form away in the list', async () => {
      const aigul = await stage.as(people.aigul);
      await keep(aigul, 'note.new');
      await keep(aigul, 'note.new', { writer: PHONE, value: ['x'], aside: true });
      await keep(aigul, 'note.new_other');

      await aigul.delete('/api/drafts/note.new');

      expect(await whole(aigul)).toMatchObject({ draft: null, aside: [] });
      expect(await found(aigul, 'note.new_other')).not.toBeNull();
    });

    it('are nobody else’s either', async () => {
      await keep(await stage.as(people.aigul), 'note.new', { value: ['x'], aside: true });

      expect((await whole(await stage.as(people.nurlan))).aside).toEqual([]);
    });
  });

  describe('that are sent', () => {
    const markOf = (key: string, sequence: number, seen = 0, writer = LAPTOP) => ({
      'draft-key': `${key}; writer=${writer}; sequence=${sequence}; seen=${seen}`,
    });
    let caseId: string;
    beforeAll(async () => ({ id: caseId } = await addCase(stage.db, stage.cast, {})));
    const note = (client: Client, headers: Record<string, string>, body = 'Said.') =>
      client.post<{ id: string }>(`/api/cases/${caseId}/notes`, { kind: 'note', body }, headers);

    it('are over in the transaction that saves them', async () => {
      const aigul = await stage.as(people.aigul);
      await keep(aigul, 'note.new', { sequence: 5 });
      await keep(aigul, 'note.new', { sequence: 6, aside: true, value: ['earlier'] });

      const sent = await note(aigul, markOf('note.new', 8, 1));

      expect(sent.status).toBe(201);
      expect((await aigul.get<FoundDraftDto>('/api/drafts/note.new')).body).toEqual({
        draft: null,
        aside: [],
        over: { writer: LAPTOP, sequence: 8 },
      });
    });

    it('stay when it is refused', async () => {
      const aigul = await stage.as(people.aigul);
      await keep(aigul, 'note.new', { sequence: 5 });

      const refused = await note(aigul, markOf('note.new', 8, 1), ' ');
      const hidden = await aigul.post(
        '/api/cases/018f0000-0000-7000-8000-000000000000/notes',
        { kind: 'note', body: 'x' },
        markOf('note.new', 9, 1),
      );

      expect([refused.status, hidden.status]).toEqual([422, 404]);
      expect(await found(aigul, 'note.new')).toMatchObject({ version: 1 });
    });

    it('are not brought back by what the form sent before and comes later, even if nothing had come yet', async () => {
      const aigul = await stage.as(people.aigul);

      await note(aigul, markOf('note.new', 8));
      await keep(aigul, 'note.new', { sequence: 7, value: 'slow' });

      expect(await found(aigul, 'note.new')).toBeNull();
      expect((await aigul.get<UnfinishedListDto>('/api/drafts')).body.items).toEqual([]);
      await keep(aigul, 'note.new', { sequence: 9, value: 'the next one' });
      expect(await found(aigul, 'note.new')).toMatchObject({ value: 'the next one' });
    });

    it('leave what another device has typed since', async () => {
      const aigul = await stage.as(people.aigul);
      await keep(aigul, 'note.new', { writer: PHONE, value: 'on the phone' });

      await note(aigul, markOf('note.new', 8));
      expect(await found(aigul, 'note.new')).toMatchObject({ value: 'on the phone' });
      await note(aigul, markOf('note.new', 9, 1));

      expect(await found(aigul, 'note.new')).toBeNull();
    });

    it('are over once more when the same request is sent again', async () => {
      const aigul = await stage.as(people.aigul);
      const again = { 'idempotency-key': 'the-same-note' };
      const first = await note(aigul, { ...again, ...markOf('note.new', 8) });
      await keep(aigul, 'note.new', { sequence: 9, value: 'typed while nobody answered' });

      const second = await note(aigul, { ...again, ...markOf('note.new', 10) });

      expect(second.body.id).toBe(first.body.id);
      expect(await found(aigul, 'note.new')).toBeNull();
    });

    it('end no draft of anybody else', async () => {
      await keep(await stage.as(people.nurlan), 'note.new');

      await note(await stage.as(people.aigul), markOf('note.new', 8, 1));

      expect(await found(await stage.as(people.nurlan), 'note.new')).not.toBeNull();
    });

    it.each([
      'note.new',
      'Note; writer=x; sequence=1; seen=0',
      `note.new; writer=${LAPTOP}; sequence=-1; seen=0`,
    ])('are not named like %s', async (mark) => {
      const answer = await note(await stage.as(people.aigul), { 'draft-key': mark });

      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/Draft-Key' }] } });
    });

    it('and kept at the same moment never wait for each other in a circle', async () => {
      const aigul = await stage.as(people.aigul);
      const key = `note.new.${caseId}`;
      const rounds = Array.from({ length: 12 }, (_, at) => [
        keep(aigul, key, { caseId, sequence: 20 + at * 2 }),
        note(aigul, markOf(key, 21 + at * 2)),
      ]).flat();

      const statuses = (await Promise.all(rounds)).map(({ status }) => status);

      expect(new Set(statuses)).toEqual(new Set([200, 201]));
    });
  });
});
