import type { Server } from 'node:http';
import { reachOf, type Role } from '@birge/domain';
import { people, type Person } from './cast.js';
import type { Client } from './client.js';
import { ABSENT_ID } from './example.js';
import { startStage, type Stage } from './harness.js';
import { nounOf, RouteWalk, type Route } from './route-walk.js';
import { addWalkScene, type WalkScene } from './walk-scene.js';

const roleOf: readonly (readonly [Person, Role])[] = [
  ['aigul', 'caseworker'],
  ['nurlan', 'manager'],
  ['marina', 'provider'],
  ['gulnar', 'family'],
  ['asel', 'administrator'],
  ['timur', 'analyst'],
];

const hostile: readonly (readonly [string, unknown])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['SQL', `'; drop table children; --`],
  ['a control character', 'a\u0000b'],
  ['a bell and an escape', 'a\u0007\u001b[31mb'],
  ['right-to-left override', 'a\u202eb'],
  ['half a letter', '\ud800'],
  ['far too much', 'x'.repeat(50_000)],
  ['nothing', ''],
  ['blanks', '   '],
  ['a number', 7],
  ['a huge number', 1e300],
  ['a fraction', 0.5],
  ['below zero', -1],
  ['yes', true],
  ['null', null],
  ['a list', ['x']],
  ['a list of lists', [[['x']]]],
  ['an object', { x: 1 }],
  ['a prototype', { constructor: { prototype: { admin: true } } }],
  ['no date', '2026-02-30'],
  ['a date too far', '9999-99-99'],
  ['no identifier', '../../etc/passwd'],
  ['somebody absent', ABSENT_ID],
];

const recordTables = [
  'children', 'people', 'households', 'cases', 'consents', 'assessments', 'screenings', 'plans', 'goals', 'undertakings', 'goal_progress', 'pulses',
  'referrals', 'tasks', 'notes', 'protection_notes', 'history', 'organisations', 'offerings', 'teams', 'users', 'registrations',
  'documents', 'drafts', 'help_requests', 'transfers', 'time_limits', 'merges',
] as const; // prettier-ignore

/** What nobody should send, to every field of every route. Refused at the field or taken as plain text; never a crash. */
describe('hostile input', () => {
  let stage: Stage;
  let scene: WalkScene;
  let walk: RouteWalk;
  const clients = new Map<Route, Client>();

  beforeAll(async () => {
    stage = await startStage();
    scene = await addWalkScene(stage.db, stage.cast);
    walk = await RouteWalk.of(stage.app);
    await watchWrites();
  });
  afterAll(() => stage.close());

  it('in any field of any body is refused or harmless, and never half saved', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const route of walk.routes) {
      const schema = walk.resolve(route.body);
      if (!schema?.properties) continue;
      for (const field of Object.keys(schema.properties)) {
        for (const [name, value] of hostile) {
          asked += 1;
          const body = { ...(walk.exampleOf(schema) as object), [field]: value };
          const mistake = await mistakeOf(route, body);
          if (mistake) wrong.push(`${route.method} ${route.path}: ${field} is ${name} → ${mistake}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  }, 300_000);

  it('in any query is refused or harmless', async () => {
    const wrong: string[] = [];
    for (const route of walk.routes) {
      const client = await clientFor(route);
      for (const { name } of route.parameters.filter((parameter) => parameter.in === 'query')) {
        for (const [what, value] of hostile) {
          const text = typeof value === 'string' ? value.slice(0, 5_000) : JSON.stringify(value);
          if (text.includes('\ud800')) continue;
          const answer = await client.send(
            route.method,
            `${address(route)}${address(route).includes('?') ? '&' : '?'}${name}=${encodeURIComponent(text)}`,
          );
          if (answer.status >= 500) wrong.push(`${route.path}?${name} is ${what}: ${answer.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('in an address is refused at the identifier', async () => {
    const aigul = await stage.as(people.aigul);
    for (const id of ['1', 'null', '%00', '..%2f..%2fetc', `${ABSENT_ID}'`, 'x'.repeat(150)]) {
      const answer = await aigul.get<{ errors: { pointer: string }[] }>(`/api/cases/${id}`);
      expect([id, answer.status, answer.body.errors.map((error) => error.pointer)]).toEqual([
        id,
        422,
        ['#/id'],
      ]);
    }
  });

  it.each([
    ['not a cursor', 'bm9uc2Vuc2U'],
    ['of another order', Buffer.from(JSON.stringify(['name', 'x', ABSENT_ID])).toString('base64url')],
    [
      'with a key that is no time',
      Buffer.from(JSON.stringify(['-updatedAt', `x'; select 1`, ABSENT_ID])).toString('base64url'),
    ],
    [
      'with a day that is none',
      Buffer.from(JSON.stringify(['-updatedAt', '2026-99-99 10:00:00.000+00', ABSENT_ID])).toString(
        'base64url',
      ),
    ],
  ])('as a cursor that is %s gets a clear answer', async (_, cursor) => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.get(`/api/cases?cursor=${cursor}`);

    expect(answer.status).toBe(422);
  });

  it('of ten megabytes is turned away', async () => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post('/api/cases/search', { q: 'x'.repeat(10 * 1024 * 1024) });

    expect(answer).toMatchObject({ status: 413, body: { type: '/problems/payload_too_large' } });
  });

  it('that never ends is dropped: a slow sender holds no connection for good', () => {
    const { requestTimeout, headersTimeout } = stage.app.getHttpServer() as Server;

    // Uploads alone have so long; what else is slow is dropped after a minute: http-guards.spec.ts.
    expect([requestTimeout > 0, requestTimeout <= 15 * 60_000, headersTimeout <= 60_000]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('that nests without end is turned away', async () => {
    const aigul = await stage.as(people.aigul);
    const deep = `${'{"q":'.repeat(20_000)}1${'}'.repeat(20_000)}`;

    const answer = await aigul.post('/api/cases/search', deep);

    expect(answer.status).toBe(422);
  });

  it.each([
    ['that is no JSON', '{"q":', 400],
    ['that means to poison prototypes', '{"__proto__":{"role":"administrator"}}', 400],
    ['with a field nobody knows', '{"admin":true}', 422],
    ['that is a list', '[]', 422],
    ['that is a word', '"q"', 422],
  ])('%s is turned away', async (_, body, status) => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post('/api/cases/search', body);

    expect(answer.status).toBe(status);
  });

  it('names the unknown field', async () => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.post('/api/cases/search', { admin: true });

    expect(answer.body).toMatchObject({ errors: [{ pointer: '#/admin', rules: ['whitelistValidation'] }] });
  });

  it('of another kind than JSON is turned away', async () => {
    const aigul = await stage.as(people.aigul);

    const answer = await aigul.send('POST', '/api/cases/search', 'q=x', { 'content-type': 'text/xml' });

    expect(answer.status).toBe(415);
  });

  async function mistakeOf(route: Route, body: object): Promise<string | null> {
    const headers: Record<string, string> = route.method === 'PATCH' ? { 'if-match': '"1"' } : {};
    const client = await clientFor(route);
    const { status, body: said } = await client.send<{ errors?: unknown }>(
      route.method,
      address(route),
      body,
      headers,
    );
    const written = await stage.db.query<[object[], number]>('delete from written returning what');
    if (status >= 500) return String(status);
    if (status === 422 && !Array.isArray(said.errors)) return '422 without a field';
    if (status >= 400 && written[0].length > 0) return `${status}, and saved: ${JSON.stringify(written[0])}`;
    return null;
  }

  /** Whatever is saved from now on in a table of people's records stands in `written` too. */
  async function watchWrites(): Promise<void> {
    const watched = recordTables
      .map(
        (table) =>
          `create trigger watched after insert or update or delete on ${table} for each row execute function note_write();`,
      )
      .join('\n');
    await stage.db.query(`
      create table written (what text);
      create function note_write() returns trigger language plpgsql security definer set search_path = public
        as $$ begin insert into written values (tg_table_name); return null; end $$;
      ${watched}`); // prettier-ignore
  }

  /** Somebody who may use the route, in a session that no other route can end. */
  async function clientFor(route: Route): Promise<Client> {
    const known = clients.get(route);
    if (known) return known;
    const found = roleOf.find(([, role]) =>
      route.permissions?.some((permission) => reachOf(role, permission) !== null),
    );
    const client = found ? await stage.withSession(stage.cast.ids[found[0]]) : await stage.as(null);
    clients.set(route, client);
    return client;
  }

  function address(route: Route): string {
    const noun = nounOf(route.path);
    return walk.addressOf(
      route,
      route.path.includes('{id}') && noun !== 'sessions' ? scene.idOf(noun, 'own') : ABSENT_ID,
    );
  }
});
