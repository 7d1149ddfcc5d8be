import { caseStatuses, isIin, planStatuses, referralStatuses } from '@birge/domain';
import { hash, verify } from '@node-rs/argon2';
import type pg from 'pg';
import { KEY_COLUMNS, load as loadInto, migrated, TODAY } from './test/database.js';
import { replay, replayCases, statuses } from './test/pasts.js';

const PASSWORD = 'birge-demo';

async function load(name: string, passwordHash: string): Promise<pg.Client> {
  const database = await migrated(name);
  await loadInto(database, { children: 300, passwordHash });
  return database.client;
}

describe('demo data', () => {
  let db: pg.Client;
  beforeAll(async () => {
    db = await load('demo_one', await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }));
  }, 120_000);
  afterAll(() => db.end());

  const one = async (sql: string): Promise<unknown> =>
    Object.values((await db.query<object>(sql)).rows[0] ?? {})[0];

  it('are 300 children with 900 referrals in 20 regions', async () => {
    expect(await one('select count(*)::int from children')).toBe(300);
    expect(await one('select count(*)::int from cases')).toBe(300);
    expect(await one('select count(*)::int from referrals')).toBe(900);
    expect(await one('select count(distinct region_id)::int from cases')).toBe(20);
  });

  it('show every state of cases, referrals and plans', async () => {
    const seen = async (table: string): Promise<string[]> =>
      [...new Set((await statuses(db, table)).values())].sort();

    expect(await seen('cases')).toEqual([...caseStatuses].sort());
    expect(await seen('referrals')).toEqual([...referralStatuses].sort());
    expect(await seen('plans')).toEqual([...planStatuses].sort());
  });

  it('have a past that the case workflow allows, step by step to where each case stands', async () => {
    // All but the one that became part of another: that is no step of a case.
    expect(await replayCases(db, 'select id from cases where merged_into_id is null')).toBe(299);
  });

  it('have a past that the referral workflow allows, step by step to where each referral stands', async () => {
    expect(await replay(db, 'referral')).toBe(900);
  });

  it('have a past that the plan workflow allows', async () => {
    expect(await replay(db, 'plan')).toBeGreaterThan(200);
  });

  it('say why wherever a reason is due, and keep the moments in their order', async () => {
    const wrong = await one(`select count(*)::int from referrals where
      (status in ('declined', 'on_hold', 'not_completed', 'cancelled', 'entered_in_error') and status_reason is null)
      or sent_at < created_at or acknowledged_at < sent_at or decided_at < acknowledged_at or started_at < sent_at
      or completed_at < started_at or updated_at > now() and updated_at::date > '${TODAY}'::date
      or (status = 'completed' and started_at is null and kind <> 'financial_aid')`);
    expect(wrong).toBe(0);
    expect(await one(`select count(*)::int from history where at >= '${TODAY} 00:00+05'`)).toBe(0);
  });

  it('are shared only with whom the family agreed to', async () => {
    const without =
      await one(`select count(*)::int from referrals r where r.sent_at is not null and not exists (
      select from consents k where k.id = r.consent_id and k.case_id = r.case_id and k.organisation_id = r.organisation_id
        and k.given_on <= r.sent_at::date)`);
    expect(without).toBe(0);
  });

  it('have something late, something today and something this week for the caseworker of the demo', async () => {
    const due = async (condition: string): Promise<unknown> =>
      one(`select count(*)::int from tasks k join cases c on c.id = k.case_id join users u on u.id = c.caseworker_id
        where u.email = 'caseworker@birge.example' and k.status = 'open' and k.due_on ${condition}`);

    expect(await due(`< '${TODAY}'`)).toBeGreaterThan(2);
    expect(await due(`= '${TODAY}'`)).toBeGreaterThan(2);
    expect(await due(`between '2026-11-24' and '2026-11-29'`)).toBeGreaterThan(2);
    expect(
      await one(`select count(*)::int from cases c join users u on u.id = c.caseworker_id
      where u.email = 'caseworker@birge.example' and c.status <> 'closed'`),
    ).toBe(21);
  });

  it('have families who asked by themselves and wait, three of them in the district of the demo', async () => {
    const waiting = async (condition: string): Promise<unknown> =>
      one(`select count(*)::int from help_requests h join cases c on c.id = h.own_case_id
        join tasks k on k.case_id = c.id and k.kind = 'answer_request' and k.status = 'open' and k.due_on = h.due_on
        join users u on u.email = 'caseworker@birge.example'
        where (h.status = 'received') = (c.caseworker_id is null) and ${condition}`);

    expect(await waiting('c.team_id = u.team_id')).toBe(3);
    expect(await waiting('c.team_id <> u.team_id')).toBe(3);
  });

  it('have a child twice, which the manager is asked about, and one that was made one and can be undone', async () => {
    const { rows } = await db.query<{ status: string; first: string; second: string; changes: number }>(
      `select m.status, a.given_name as first, b.given_name as second,
         (select count(*)::int from merge_changes g where g.merge_id = m.id) as changes
       from merges m join cases c on c.id = m.survivor_case_id join children a on a.id = c.child_id
         join cases o on o.id = m.absorbed_case_id join children b on b.id = o.child_id
       where a.born_on = b.born_on and a.sex = b.sex and (m.status = 'done') = (o.merged_into_id is not null) order by m.status`,
    );

    expect(rows.map(({ status, changes }) => [status, changes > 4])).toEqual([
      ['asked', false],
      ['done', true],
    ]);
    expect(rows.every(({ first, second }) => first === second)).toBe(true);
  });

  it('show papers of the child whose mother has an account: one only looked at, one that ends soon', async () => {
    const { rows } = await db.query<{ kind: string; seen: boolean; tasks: number }>(
      `select d.kind, d.seen_on is not null as seen, (select count(*)::int from tasks k where k.document_id = d.id) as tasks
       from documents d join cases c on c.id = d.case_id where c.number = '4821' order by d.kind`,
    );

    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'birth_certificate_seen', seen: true, tasks: 0 },
        { kind: 'ipar', seen: false, tasks: 2 },
      ]),
    );
  });

  it('give children numbers that are right in form and given to nobody', async () => {
    const { rows } = await db.query<{ iin: string }>('select iin from children where iin is not null');
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ iin }) => !isIin(iin) || iin.slice(7, 9) !== '99')).toEqual([]);
  });

  it('have six accounts that open with the password of the demo', async () => {
    const { rows } = await db.query<{ role: string; password_hash: string }>(
      'select role, password_hash from users where demo order by role',
    );
    expect(rows.map(({ role }) => role)).toEqual([
      'administrator',
      'analyst',
      'caseworker',
      'family',
      'manager',
      'provider',
    ]);
    for (const { password_hash } of rows) expect(await verify(password_hash, PASSWORD)).toBe(true);
  });

  it('let new cases and referrals be numbered after them', async () => {
    expect(await one(`select nextval('case_numbers') > (select max(number::int) from cases)`)).toBe(true);
    expect(
      await one(`select nextval('referral_numbers') > (select max(substr(number, 3)::int) from referrals)`),
    ).toBe(true);
  });

  it('are the same on the same day', async () => {
    const again = await load('demo_two', 'another');
    const { rows } = await again.query<{ sum: string }>(KEY_COLUMNS.replace(', demo)', ')'));
    await again.end();

    expect(rows[0]?.sum).toBe(await one(KEY_COLUMNS.replace(', demo)', ')')));
  }, 120_000);
});
