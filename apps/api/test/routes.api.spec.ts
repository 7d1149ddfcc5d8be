import { can, reachOf, type Actor, type Permission } from '@birge/domain';
import { people, type Person } from './cast.js';
import type { Client } from './client.js';
import { ABSENT_ID } from './example.js';
import { startStage, type Stage } from './harness.js';
import { nounOf, RouteWalk, type Route } from './route-walk.js';
import { addWalkScene, type Nearness, type WalkScene } from './walk-scene.js';

type Outcome = 'refused' | 'forbidden' | 'hidden' | 'in';

const actors: readonly (Person | null)[] = [
  null,
  'aigul',
  'nurlan',
  'saule',
  'marina',
  'gulnar',
  'timur',
  'asel',
];

/**
 * Every route of the contract, asked by everybody, about a record of their own, of their team, of somebody else's and
 * about one that does not exist. What should come out is computed from the policy alone; a new route is walked by itself.
 */
describe('every route, for every role, near and far', () => {
  let stage: Stage;
  let scene: WalkScene;
  let walk: RouteWalk;
  const walked = new Map<Outcome, number>();
  const clients = new Map<Person | null, Client>();

  beforeAll(async () => {
    stage = await startStage();
    scene = await addWalkScene(stage.db, stage.cast);
    walk = await RouteWalk.of(stage.app);
  });
  afterAll(() => stage.close());

  it('says of every route who may use it', () => {
    const silent = walk.routes.filter(({ permissions }) => permissions === undefined);
    const open = walk.routes
      .filter(({ permissions }) => permissions?.length === 0)
      .map(({ method, path }) => `${method} ${path}`);

    expect(silent).toEqual([]);
    expect(open.sort()).toEqual([
      'GET /api/auth/demo-accounts',
      'GET /api/calendar/{file}',
      'GET /api/health/live',
      'GET /api/health/ready',
      'GET /api/help-requests/places',
      'GET /api/screening-content/{language}',
      'POST /api/auth/login',
      'POST /api/help-requests',
      'POST /api/help-requests/puzzle',
      'POST /api/help-requests/status',
    ]);
  });

  it.each(actors)(
    'answers %s as the policy says',
    async (person) => {
      const wrong: string[] = [];
      for (const route of walk.routes) {
        if (!route.permissions?.length) continue;
        for (const nearness of route.path.includes('{id}')
          ? (['own', 'team', 'other', 'absent'] as const)
          : (['own'] as const)) {
          for (const body of bodiesOf(route)) {
            const mistake = await ask(person, route, nearness, body);
            if (mistake) wrong.push(mistake);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  it('was walked to every kind of answer', () => {
    for (const outcome of ['refused', 'forbidden', 'hidden', 'in'] as const) {
      expect([outcome, walked.get(outcome) ?? 0]).toEqual([outcome, expect.any(Number)]);
      expect(walked.get(outcome)).toBeGreaterThan(40);
    }
  });

  /** One body, or for a route of steps one for each action. */
  function bodiesOf({ body, path }: Route): unknown[] {
    if (body === undefined) return [undefined];
    if (!path.endsWith('/actions')) return [walk.exampleOf(body)];
    const actions = walk.resolve(walk.resolve(body)?.properties?.['action'])?.enum ?? [];
    expect(actions.length).toBeGreaterThan(0);
    return actions.map((action) => ({ ...(walk.exampleOf(body, true) as object), action }));
  }

  async function ask(
    person: Person | null,
    route: Route,
    nearness: Nearness,
    body: unknown,
  ): Promise<string | null> {
    const client = await clientOf(person, route);
    const noun = nounOf(route.path);
    const id = await idFor(person, noun, nearness, route);
    const expected = await expectedOf(person, route, noun, id, body);
    const url = walk.addressOf(route, id);
    const headers = {
      ...(route.method === 'PATCH' ? { 'if-match': '"1"' } : {}),
      ...(body === undefined ? {} : { 'content-type': route.contentType }),
    };
    const answer = await client.send(route.method, url, body, headers);
    const outcome = outcomeOf(answer.status);
    walked.set(outcome, (walked.get(outcome) ?? 0) + 1);
    if (outcome === expected && answer.status < 500) return null;
    const action = (body as { action?: string } | undefined)?.action ?? '';
    return `${person} ${route.method} ${route.path} ${action} ${nearness}: ${expected}, but ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`;
  }

  /** One session for each person; a route that ends sessions gets one of its own. */
  async function clientOf(person: Person | null, { path }: Route): Promise<Client> {
    const open = () => (person === null ? stage.as(null) : stage.withSession(stage.cast.ids[person]));
    if (path.startsWith('/api/auth/') || path.startsWith('/api/users')) {
      clients.delete(person);
      return open();
    }
    const client = clients.get(person) ?? (await open());
    clients.set(person, client);
    return client;
  }

  async function idFor(
    person: Person | null,
    noun: string,
    nearness: Nearness,
    route: Route,
  ): Promise<string | null> {
    if (!route.path.includes('{id}')) return null;
    if (nearness === 'absent') return noun === 'services' ? 'RH-NONE' : ABSENT_ID;
    if (noun !== 'sessions') return scene.idOf(noun, nearness);
    const owner = nearness === 'own' && person !== null ? stage.cast.ids[person] : stage.cast.ids.yerlan;
    await stage.withSession(owner);
    const [session] = await stage.db.query<{ public_id: string }[]>(
      'select public_id from sessions where user_id = $1 order by created_at desc limit 1',
      [owner],
    );
    return session?.public_id ?? null;
  }

  /** What must come out, from the policy table and the owners of the record. */
  async function expectedOf(
    person: Person | null,
    route: Route,
    noun: string,
    id: string | null,
    body: unknown,
  ): Promise<Outcome> {
    if (person === null) return 'refused';
    const actor = await actorOf(person);
    const needed = route.permissions ?? [];
    if (needed.every((permission) => reachOf(actor.role, permission) === null)) return 'forbidden';
    if (id === null) return 'in';
    const record = await scene.ownershipOf(noun, id);
    if (record === null) return 'hidden';

    const action = (body as { action?: string } | undefined)?.action;
    const step = needed.find((permission) => permission.endsWith(`.${action}`));
    const asked = step && route.path.endsWith('/actions') ? [step] : needed;
    if (asked.some((permission) => can(actor, permission, record))) return 'in';
    return readable(actor, noun, record) ? 'forbidden' : 'hidden';
  }

  function readable(actor: Actor, noun: string, record: object): boolean {
    const reads: Readonly<Record<string, Permission[]>> = {
      cases: ['case.read', 'transfer.read'],
      children: ['child.read'],
      people: ['person.read'],
      goals: ['plan.read'],
      undertakings: ['plan.read'],
      organisations: ['directory.read'],
      offerings: ['directory.read'],
      services: ['catalogue.read'],
      sessions: ['session.own'],
      'consent-overrides': ['consent.read'],
      'protection-notes': ['case.read'],
      'help-requests': ['help_request.read'],
      transfers: ['transfer.sent'],
    };
    const permissions = reads[noun] ?? [`${noun.slice(0, -1)}.read` as Permission];
    return permissions.some((permission) => can(actor, permission, record));
  }

  async function actorOf(person: Person): Promise<Actor> {
    const [row] = await stage.db.query<Actor[]>(
      `select id, role, team_id as "teamId", region_id as "regionId", organisation_id as "organisationId" from users where email = $1`,
      [people[person]],
    );
    return row as Actor;
  }
});

function outcomeOf(status: number): Outcome {
  if (status === 401) return 'refused';
  if (status === 403) return 'forbidden';
  return status === 404 ? 'hidden' : 'in';
}
