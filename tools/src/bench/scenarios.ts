import { addDays } from '@birge/domain';
import type { Request } from 'autocannon';
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** People who knock at the same time; each connection belongs to some of them. */
export const CONNECTIONS = 16;
const PEOPLE_A_CONNECTION = 4;
const PEOPLE = CONNECTIONS * PEOPLE_A_CONNECTION;

/** What one connection asks again and again. */
export type Tour = readonly Request[];

export interface Scenario {
  readonly name: string;
  readonly tours: readonly Tour[];
}

interface Worker {
  readonly id: string;
  readonly team: string;
  readonly cookie: string;
  readonly caseId: string;
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly place: string;
}

/** Caseworkers from all over the country, each with a case that is worked on, and a real session for everybody. */
export async function prepareScenarios(
  db: pg.Client,
): Promise<{ scenarios: Scenario[]; reset: () => Promise<void> }> {
  await db.query('delete from sessions');
  const { rows } = await db.query<Omit<Worker, 'cookie'>>(
    `select * from (
       select distinct on (w.id) w.id, w.team_id as team, c.id as "caseId", ch.given_name as given, ch.family_name as family,
         ch.born_on::text as born, ch.location_id as place
       from users w join cases c on c.caseworker_id = w.id join children ch on ch.id = c.child_id
       where w.role = 'caseworker' and w.active and c.status = 'active' and length(ch.family_name) > 5
       order by w.id, c.id) as workers
     order by md5(id::text) limit $1`,
    [PEOPLE],
  );
  const workers: Worker[] = [];
  for (const row of rows) workers.push({ ...row, cookie: await openSession(db, row.id) });
  const managers: string[] = [];
  for (const { team } of workers) managers.push(await openManagerSession(db, team));

  const tours = (toursOf: (worker: Worker, index: number) => Request[]): Tour[] =>
    Array.from({ length: CONNECTIONS }, (_, connection) =>
      workers.flatMap((worker, index) => (index % CONNECTIONS === connection ? toursOf(worker, index) : [])),
    ).filter((tour) => tour.length > 0);
  const active = workers.map(({ caseId }) => caseId);
  return {
    scenarios: [
      { name: 'list', tours: tours(({ cookie }) => [get('/api/cases?limit=50', cookie)]) },
      {
        name: 'search',
        tours: tours((worker, index) => [
          post('/api/cases/search', worker.cookie, { q: misspelt(worker, index) }),
        ]),
      },
      { name: 'match', tours: tours(typing) },
      { name: 'open', tours: tours(({ cookie, caseId }) => [get(`/api/cases/${caseId}`, cookie)]) },
      { name: 'step', tours: tours(({ cookie, caseId }) => steps(cookie, caseId)) },
      {
        name: 'timeline',
        tours: tours(({ cookie, caseId }) => [get(`/api/cases/${caseId}/history?limit=50`, cookie)]),
      },
      { name: 'changes', tours: tours(({ cookie }) => [get('/api/changes?limit=50', cookie)]) },
      { name: 'my-day', tours: tours(({ cookie }) => [get(MY_DAY, cookie)]) },
      { name: 'report', tours: tours((_, index) => [get('/api/reports/caseload', managers[index] ?? '')]) },
    ],
    reset: async () => {
      await db.query(`update cases set status = 'active', hold_until = null where id = any($1)`, [active]);
    },
  };
}

/** A child is typed anew by somebody who does not know that she is known: name, then birth date, then place. */
function typing(worker: Worker, index: number): Request[] {
  const name = { givenName: worker.given, familyName: misspeltFamily(worker, index) };
  const dated = { ...name, bornOn: worker.born };
  return [name, dated, { ...dated, locationId: worker.place }].map((typed) =>
    post('/api/children/matches', worker.cookie, typed),
  );
}

/** What the page of a caseworker asks for first: what is late, today and this week, what matters first. */
const MY_DAY = '/api/tasks?due=overdue,today,week&limit=50';

const get = (path: string, cookie: string): Request => ({ method: 'GET', path, headers: { cookie } });

const post = (path: string, cookie: string, body: unknown): Request => ({
  method: 'POST',
  path,
  headers: { cookie, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const nextMonth = addDays(new Date().toISOString().slice(0, 10), 30);

/** A case is put aside and taken up again, so that every step is a legal one. */
const steps = (cookie: string, caseId: string): Request[] => [
  post(`/api/cases/${caseId}/actions`, cookie, {
    action: 'hold',
    note: 'The family is away for a month.',
    until: nextMonth,
  }),
  post(`/api/cases/${caseId}/actions`, cookie, { action: 'resume' }),
];

/** The name of a child with one letter left out. */
const misspelt = (worker: Worker, index: number): string =>
  `${worker.given} ${misspeltFamily(worker, index)}`;

function misspeltFamily({ family }: Worker, index: number): string {
  const place = 2 + (index % 3);
  return family.slice(0, place) + family.slice(place + 1);
}

async function openManagerSession(db: pg.Client, team: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `select id from users where role = 'manager' and team_id = $1 limit 1`,
    [team],
  );
  return rows[0] ? openSession(db, rows[0].id) : '';
}

/** What signing in leaves behind, without the deliberate slowness of a password. */
async function openSession(db: pg.Client, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.query('insert into sessions (id, user_id) values ($1, $2)', [
    createHash('sha256').update(token).digest(),
    userId,
  ]);
  return `birge_session=${token}`;
}
