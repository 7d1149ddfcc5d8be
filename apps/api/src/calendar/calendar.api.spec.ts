import { addDays } from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { addCaseWithReferral } from '../../test/referrals-scene.js';
import { Clock } from '../platform/clock.js';
import { hashOfToken } from '../platform/session-reader.js';
import type { CalendarDto, CalendarLinkDto } from './calendar.dto.js';
import { ReadLimit } from './read-limit.js';

describe('the calendar by a secret link', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.db.query(`update tasks set status = 'cancelled', closed_at = now()`));

  const read = async (
    path: string,
  ): Promise<{ status: number; text: string; headers: Record<string, unknown> }> => {
    const answer = await stage.app.inject({ method: 'GET', url: path });
    // Long lines of a calendar are folded (RFC 5545, 3.1).
    return {
      status: answer.statusCode,
      text: answer.payload.replace(/\r\n[ \t]/g, ''),
      headers: answer.headers,
    };
  };
  /** A new link, in place of the one that is there. */
  const linkOf = async (person: string): Promise<string> => {
    const client = await stage.as(person);
    const replaces = (await client.get<CalendarDto>('/api/calendar')).body.createdAt;
    return (await client.post<CalendarLinkDto>('/api/calendar', { replaces })).body.path;
  };
  const eventsIn = (text: string): string[] =>
    [...text.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)].map(([event]) => event);

  it('shows open tasks of the next sixty days by kind and case number: no name, no service, no organisation', async () => {
    const { caseId, id: referral } = await addCaseWithReferral(stage.db, stage.cast, {
      file: { caseworker: 'aigul' },
    });
    const [file] = await stage.db.query<{ number: string }[]>('select number from cases where id = $1', [
      caseId,
    ]);
    const add = (task: object): Promise<string> =>
      insert(stage.db, 'tasks', { case_id: caseId, automatic: true, ...task });
    const visit = await add({
      kind: 'visit',
      title: 'Visit Аружан at home',
      due_on: addDays(today, 1),
      due_at: '11:00',
    });
    await add({ kind: 'follow_up_referral', referral_id: referral, due_on: addDays(today, 60) });
    await add({ kind: 'call', due_on: addDays(today, 61) });

    const { status, text, headers } = await read(await linkOf(people.aigul));

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-store',
    });
    const events = eventsIn(text);
    expect(events).toHaveLength(2);
    expect(events[0]).toContain(`UID:${visit}@birge`);
    expect(events[0]).toContain(`SUMMARY:Visit · case ${file?.number}`);
    expect(events[0]).toContain(`DTSTART:${addDays(today, 1).replaceAll('-', '')}T060000Z`);
    expect(events[0]).toContain(`DTEND:${addDays(today, 1).replaceAll('-', '')}T070000Z`);
    expect(events[1]).toContain(`DTSTART;VALUE=DATE:${addDays(today, 60).replaceAll('-', '')}`);
    expect(text).not.toMatch(/Аружан|Ермек|Correction|home|RH-KPPK|Besagash|\+7/);
  });

  it('keeps the same event for a task that moves, and loses it when it is done', async () => {
    const { id } = await addCase(stage.db, stage.cast);
    const task = await insert(stage.db, 'tasks', { case_id: id, kind: 'call', title: 'Call', due_on: today });
    const aigul = await stage.as(people.aigul);
    const link = await linkOf(people.aigul);

    const uid = `UID:${task}@birge`;
    const first = await read(link);
    await aigul.patch(`/api/tasks/${task}`, 1, { dueOn: addDays(today, 5) });
    const moved = await read(link);
    await aigul.post(`/api/tasks/${task}/actions`, { action: 'complete' });
    const done = await read(link);

    expect([first, moved, done].map(({ text }) => text.includes(uid))).toEqual([true, true, false]);
    expect(moved.text).toContain(`DTSTART;VALUE=DATE:${addDays(today, 5).replaceAll('-', '')}`);
    expect([first.text, moved.text].map((text) => /SEQUENCE:(\d+)/.exec(text)?.[1])).toEqual(['1', '2']);
  });

  it('holds the tasks of her own cases alone', async () => {
    const { id } = await addCase(stage.db, stage.cast, { caseworker: 'dinara' });
    await insert(stage.db, 'tasks', { case_id: id, kind: 'call', title: 'Call', due_on: today });

    const { text } = await read(await linkOf(people.aigul));

    expect(eventsIn(text)).toEqual([]);
  });

  it('has a link that is shown once and kept as a hash', async () => {
    const dinara = await stage.as(people.dinara);

    const none = await dinara.get<CalendarDto>('/api/calendar');
    const made = await dinara.post<CalendarLinkDto>('/api/calendar', { replaces: null });
    const token = /([\w-]{43})\.ics$/.exec(made.body.path)?.[1] ?? '';
    await read(made.body.path);
    const known = await dinara.get<CalendarDto>('/api/calendar');

    expect(none.body).toEqual({ active: false, createdAt: null, lastReadAt: null });
    expect(known.body).toMatchObject({ active: true, lastReadAt: expect.any(String) as string });
    expect(JSON.stringify(known.body)).not.toContain(token);
    const rows = await stage.db.query<{ token_hash: Buffer }[]>('select token_hash from calendar_feeds');
    expect(rows.some(({ token_hash }) => token_hash.equals(hashOfToken(token)))).toBe(true);
    const kept = await stage.db.query<unknown[]>(
      `select from idempotency_keys where body::text like '%' || $1 || '%'`,
      [token],
    );
    expect(kept).toEqual([]);
  });

  it('is dead once renewed, once revoked, and once she has left', async () => {
    const dinara = await stage.as(people.dinara);
    const old = await linkOf(people.dinara);
    const current = await linkOf(people.dinara);

    const afterRenewal = [(await read(old)).status, (await read(current)).status];
    await stage.db.query('update users set active = false where email = $1', [people.dinara]);
    const afterLeaving = (await read(current)).status;
    await stage.db.query('update users set active = true where email = $1', [people.dinara]);
    await dinara.delete('/api/calendar');

    expect([...afterRenewal, afterLeaving, (await read(current)).status]).toEqual([404, 200, 404, 404]);
  });

  it('is one link though it was asked for twice, at once or one after the other', async () => {
    const dinara = await stage.as(people.dinara);
    await dinara.delete('/api/calendar');
    const press = (replaces: string | null) => dinara.post<CalendarLinkDto>('/api/calendar', { replaces });

    const twice = await Promise.all([press(null), press(null)]);
    const made = twice.find(({ status }) => status === 201)?.body;
    const late = await press(null);
    const renewed = await Promise.all([press(made?.createdAt ?? ''), press(made?.createdAt ?? '')]);
    const wrong = await press('yesterday');

    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect([late.status, wrong.status]).toEqual([409, 409]);
    expect(renewed.map(({ status }) => status).sort()).toEqual([201, 409]);
    const current = renewed.find(({ status }) => status === 201)?.body.path ?? '';
    expect([(await read(made?.path ?? '')).status, (await read(current)).status]).toEqual([404, 200]);
  });

  it('tells nothing of what is not there, and is for caseworkers', async () => {
    const unknown = await Promise.all(
      [`${'a'.repeat(43)}.ics`, 'a.ics', `${'a'.repeat(43)}`, '%2e%2e'].map((file) =>
        read(`/api/calendar/${file}`),
      ),
    );
    const nurlan = await (await stage.as(people.nurlan)).post('/api/calendar', { replaces: null });

    expect(unknown.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(nurlan.status).toBe(403);
  });

  it('speaks the language of its owner', async () => {
    const { id } = await addCase(stage.db, stage.cast, { caseworker: 'dinara' });
    await insert(stage.db, 'tasks', { case_id: id, kind: 'visit', title: 'Visit', due_on: today });
    await stage.db.query(`update users set language = 'kk' where email = $1`, [people.dinara]);

    const { text } = await read(await linkOf(people.dinara));

    expect(text).toMatch(/SUMMARY:Үйге бару · іс \S+/);
  });

  it('is not answered to a flood from one address', () => {
    let now = 0;
    const limit = new ReadLimit(() => now);
    const admitted = (address: string): boolean => {
      try {
        limit.admit(address);
        return true;
      } catch {
        return false;
      }
    };

    const first = Array.from({ length: 61 }, () => admitted('10.0.0.1'));
    const other = admitted('10.0.0.2');
    now = 60_000;

    expect(first.lastIndexOf(true)).toBe(59);
    expect([other, admitted('10.0.0.1')]).toEqual([true, true]);
  });
});
