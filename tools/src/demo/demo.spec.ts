import {
  cameFromOf,
  caseStatuses,
  caseWorkflow,
  decide,
  isIin,
  moves,
  planStatuses,
  planWorkflow,
  referralStatuses,
  referralWorkflow,
  type CaseAction,
  type CaseStatus,
  type ReferralAction,
  type ReferralStatus,
} from '@birge/domain';
import { hash, verify } from '@node-rs/argon2';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { DemoCalendar } from './calendar.js';
import { loadDemoData } from './loader.js';

const TODAY = '2026-11-23';
const PASSWORD = 'birge-demo';
const MIGRATE = path.resolve(__dirname, '../../../apps/api/dist/migrate.js');

/** A database of its own with the tables of the product in it. */
async function migrated(name: string): Promise<{ url: string; client: pg.Client }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is set by the global setup of this project');
  const admin = new pg.Client(server);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  execFileSync(process.execPath, [MIGRATE], { env: { ...process.env, DATABASE_URL: url.href } });
  const client = new pg.Client(url.href);
  await client.connect();
  return { url: url.href, client };
}

async function load(name: string, passwordHash: string): Promise<pg.Client> {
  const { url, client } = await migrated(name);
  const calendar = new DemoCalendar(TODAY);
  await loadDemoData({
    url,
    client,
    children: 300,
    calendar,
    passwordHash,
    hasDemoAccounts: true,
    replace: false,
    log: () => undefined,
  });
  return client;
}

interface Entry {
  readonly subject_id: string;
  readonly action: string;
  readonly from_status: string | null;
  readonly to_status: string | null;
}

/** The history of each record of a kind, in the order in which it happened. */
async function histories(db: pg.Client, subject: string): Promise<Map<string, Entry[]>> {
  const { rows } = await db.query<Entry>(
    `select subject_id, action, from_status, to_status from history where subject = $1 and to_status is not null order by at, id`,
    [subject],
  );
  const grouped = new Map<string, Entry[]>();
  for (const row of rows) grouped.set(row.subject_id, [...(grouped.get(row.subject_id) ?? []), row]);
  return grouped;
}

async function statuses(db: pg.Client, table: string): Promise<Map<string, string>> {
  const { rows } = await db.query<{ id: string; status: string }>(`select id, status from ${table}`);
  return new Map(rows.map(({ id, status }) => [id, status]));
}

/** What the rows say, without what no test can foresee. */
const KEY_COLUMNS = `
  select md5(string_agg(line, ';' order by line)) as sum from (
    select concat_ws(',', ch.family_name, ch.given_name, ch.born_on, ch.iin, c.number, c.status, c.priority, c.opened_on, c.updated_at, t.name) as line
      from cases c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
    union all select concat_ws(',', number, status, service_id, sent_at, due_on, status_reason, updated_at, shared) from referrals
    union all select concat_ws(',', id, at, subject, action, from_status, to_status, actor_id) from history
    union all select concat_ws(',', case_id, kind, status, due_on, title) from tasks
    union all select concat_ws(',', email, name, role, demo) from users) as lines`;

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
    const now = await statuses(db, 'cases');
    for (const [id, entries] of await histories(db, 'case')) {
      let status: CaseStatus = caseWorkflow.initial;
      let cameFrom: CaseStatus | null = null;
      expect(entries[0]).toMatchObject({ action: 'create', from_status: null, to_status: status });
      for (const { action, from_status: from, to_status: to } of entries.slice(1)) {
        const { blockedBy: _, ...rule } = caseWorkflow.actions[action as CaseAction];
        const decision = decide(
          { initial: status, actions: { [action]: rule } },
          status,
          action,
          {},
          cameFrom,
        );
        expect({ from, decision }).toEqual({ from: status, decision: { kind: 'go', to } });
        if (action === 'request_closure' || action === 'request_transfer') cameFrom = cameFromOf(status);
        status = to as CaseStatus;
      }
      expect(status).toBe(now.get(id));
    }
  });

  it('have a past that the referral workflow allows, step by step to where each referral stands', async () => {
    const now = await statuses(db, 'referrals');
    const legal = new Set(moves(referralWorkflow));
    const pasts = await histories(db, 'referral');
    expect(pasts.size).toBe(900);
    for (const [id, entries] of pasts) {
      let status: ReferralStatus = referralWorkflow.initial;
      expect(entries[0]).toMatchObject({ action: 'create', from_status: null, to_status: status });
      for (const { action, from_status: from, to_status: to } of entries.slice(1)) {
        expect(from).toBe(status);
        expect(legal).toContain(`${from} --${action as ReferralAction}--> ${to}`);
        status = to as ReferralStatus;
      }
      expect(status).toBe(now.get(id));
    }
  });

  it('have a past that the plan workflow allows', async () => {
    const now = await statuses(db, 'plans');
    const legal = new Set(moves(planWorkflow));
    for (const [id, entries] of await histories(db, 'plan')) {
      const steps = entries
        .slice(1)
        .map((entry) => `${entry.from_status} --${entry.action}--> ${entry.to_status}`);
      expect(steps.filter((step) => !legal.has(step))).toEqual([]);
      expect(entries.at(-1)?.to_status).toBe(now.get(id));
    }
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
