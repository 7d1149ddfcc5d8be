import {
  addDays,
  can,
  consentStandsOn,
  dayIn,
  permissions,
  reachOf,
  representsOn,
  type Actor,
  type ConsentStatus,
  type Ownership,
  type Permission,
  type Representation,
} from '@birge/domain';
import { addCase, insert, people, type Person } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { caseOwners, referralOwners, scoped } from './scoped.js';
import { Sql } from './sql.js';

interface OwnedRow extends Ownership {
  readonly id: string;
  readonly people: (Representation & { userId: string | null })[];
  readonly portal: { status: ConsentStatus; expiresOn: string | null }[];
}

const guardians = `(select coalesce(json_agg(json_build_object('userId', p.user_id, 'legalRepresentative', p.legal_representative,
  'representsFrom', p.represents_from, 'representsTo', p.represents_to, 'gone', p.gone)), '[]') from people p where p.child_id = c.child_id)`;
const portal = `(select coalesce(json_agg(json_build_object('status', k.status, 'expiresOn', k.expires_on)), '[]')
  from consents k where k.case_id = c.id and k.purpose = 'portal')`;

/** Whose accounts read along today, worked out without the database. */
function withGuardians(row: OwnedRow): OwnedRow {
  const today = dayIn('Asia/Almaty', new Date());
  const agreed = row.portal.some((consent) => consentStandsOn(consent, today));
  const reading = agreed ? row.people.filter((person) => representsOn(person, today)) : [];
  return { ...row, guardianIds: reading.flatMap(({ userId }) => userId ?? []) };
}

/** The policy is asked twice: in SQL for lists, in memory for one record. Both must say the same, for everybody. */
describe('scoped and can', () => {
  let stage: Stage;
  let actors: Actor[];

  beforeAll(async () => {
    stage = await startStage();
    const rows = await stage.db.query<
      (Omit<Actor, 'teamId' | 'regionId' | 'organisationId'> & {
        team_id: string | null;
        region_id: string | null;
        organisation_id: string | null;
      })[]
    >('select id, role, team_id, region_id, organisation_id from users');
    actors = rows.map(({ id, role, team_id, region_id, organisation_id }) => ({
      id,
      role,
      teamId: team_id,
      regionId: region_id,
      organisationId: organisation_id,
    }));
    // A manager and a provider who have lost their place must not reach what has none either.
    actors.push({
      id: stage.cast.ids.nurlan,
      role: 'manager',
      teamId: null,
      regionId: null,
      organisationId: null,
    });
    actors.push({
      id: stage.cast.ids.marina,
      role: 'provider',
      teamId: null,
      regionId: null,
      organisationId: null,
    });
    await addRecords(stage);
  });
  afterAll(() => stage.close());

  it('agree on every case, for every person and permission', async () => {
    const records = await stage.db.query<OwnedRow[]>(
      `select c.id, c.caseworker_id as "caseworkerId", c.team_id as "teamId", c.region_id as "regionId",
         c.receiving_team_id as "receivingTeamId", c.receiving_region_id as "receivingRegionId",
         ${guardians} as people, ${portal} as portal
       from cases c`,
    );
    await compare(
      'cases c',
      'c.id',
      (sql, actor, permission) => scoped(sql, actor, permission, caseOwners('c')),
      records,
    );
  });

  it('agree on every referral, for every person and permission', async () => {
    const records = await stage.db.query<OwnedRow[]>(
      `select r.id, c.caseworker_id as "caseworkerId", c.team_id as "teamId", c.region_id as "regionId",
         c.receiving_team_id as "receivingTeamId", c.receiving_region_id as "receivingRegionId",
         case when r.sent_at is not null then r.organisation_id end as "organisationId",
         ${guardians} as people, ${portal} as portal
       from referrals r join cases c on c.id = r.case_id`,
    );
    await compare(
      'referrals r join cases c on c.id = r.case_id',
      'r.id',
      (sql, actor, permission) => scoped(sql, actor, permission, referralOwners('r', 'c')),
      records,
    );
  });

  it('join several permissions to the rows of any of them', async () => {
    const saule = actors.find((actor) => actor.id === stage.cast.ids.saule) as Actor;
    const both = await idsOf('cases c', 'c.id', (sql) =>
      scoped(sql, saule, ['case.read', 'transfer.read'], caseOwners('c')),
    );
    const read = await idsOf('cases c', 'c.id', (sql) => scoped(sql, saule, 'case.read', caseOwners('c')));
    const receiving = await idsOf('cases c', 'c.id', (sql) =>
      scoped(sql, saule, 'transfer.read', caseOwners('c')),
    );

    expect(both).toEqual([...new Set([...read, ...receiving])].sort());
  });

  async function idsOf(from: string, id: string, where: (sql: Sql) => string): Promise<string[]> {
    const sql = new Sql();
    const rows = await stage.db.query<{ id: string }[]>(
      `select ${id} as id from ${from} where ${where(sql)}`,
      sql.values,
    );
    return rows.map((row) => row.id).sort();
  }

  async function compare(
    from: string,
    id: string,
    where: (sql: Sql, actor: Actor, permission: Permission) => string,
    rows: readonly OwnedRow[],
  ): Promise<void> {
    const records = rows.map(withGuardians);
    let reached = 0;
    for (const actor of actors) {
      for (const permission of permissions) {
        // "self" is about accounts: cases and referrals have no such owner, and neither side may find one.
        const inSql = await idsOf(from, id, (sql) => where(sql, actor, permission));
        const inMemory = records
          .filter((record) => can(actor, permission, record))
          .map((record) => record.id)
          .sort();
        expect({ role: actor.role, permission, reach: reachOf(actor.role, permission), ids: inSql }).toEqual({
          role: actor.role,
          permission,
          reach: reachOf(actor.role, permission),
          ids: inMemory,
        });
        reached += inSql.length;
      }
    }
    expect(records.length).toBeGreaterThan(5);
    expect(reached).toBeGreaterThan(records.length);
  }
});

/** One record for each kind of ownership, and some that belong to nobody. */
async function addRecords({ db, cast }: Stage): Promise<void> {
  const scenes: {
    team: 'talgar' | 'kaskelen' | 'semey';
    caseworker: Person | null;
    guardian?: Person;
    status?: 'active' | 'transfer_pending';
  }[] = [
    { team: 'talgar', caseworker: 'aigul', guardian: 'gulnar' },
    { team: 'talgar', caseworker: 'dinara', guardian: 'zhanna' },
    { team: 'talgar', caseworker: null },
    { team: 'talgar', caseworker: 'aigul', status: 'transfer_pending' },
    { team: 'kaskelen', caseworker: null, guardian: 'gulnar' },
    { team: 'semey', caseworker: 'yerlan' },
    { team: 'semey', caseworker: null },
  ];
  expect(Object.keys(people)).toContain('aigul');
  await addGuardians({ db, cast });
  for (const scene of scenes) {
    const { id } = await addCase(db, cast, scene);
    const referral = {
      case_id: id,
      kind: 'rehabilitation',
      service_id: 'RH-KPPK',
      author_id: cast.ids.aigul,
    };
    await insert(db, 'referrals', { ...referral, organisation_id: cast.organisations.cabinet });
    await insert(db, 'referrals', {
      ...referral,
      organisation_id: cast.organisations.cabinet,
      status: 'sent',
      sent_at: '2026-11-20',
      due_on: '2026-12-04',
    });
    await insert(db, 'referrals', {
      ...referral,
      organisation_id: cast.organisations.school,
      status: 'sent',
      sent_at: '2026-11-20',
      due_on: '2026-12-04',
    });
  }
}

/** The same account, with a right that is over, has not begun, rests on a consent that is over, or belongs to somebody dead. */
async function addGuardians({ db, cast }: Pick<Stage, 'db' | 'cast'>): Promise<void> {
  const today = dayIn('Asia/Almaty', new Date());
  const changes: readonly [string, string, unknown[]][] = [
    ['people', 'represents_to = $2', [addDays(today, -1)]],
    ['people', 'represents_to = $2', [today]],
    ['people', 'represents_from = $2', [addDays(today, 1)]],
    ['people', `gone = 'deceased', gone_on = $2`, [today]],
    ['people', `gone = 'moved', gone_on = $2`, [today]],
  ];
  for (const [table, change, values] of changes) {
    const { personId } = await addCase(db, cast, { guardian: 'zhanna' });
    await db.query(`update ${table} set ${change} where id = $1`, [personId, ...values]);
  }
  for (const until of [addDays(today, -1), today]) {
    const { id } = await addCase(db, cast, { guardian: 'gulnar' });
    await db.query(`delete from consents where case_id = $1 and purpose = 'portal'`, [id]);
    await insert(db, 'consents', {
      case_id: id,
      purpose: 'portal',
      status: 'given',
      given_by: 'Гүлнар Ермекова',
      mode: 'oral',
      language: 'kk',
      given_on: '2026-01-04',
      expires_on: until,
      recorded_by: cast.ids.aigul,
    });
  }
}
