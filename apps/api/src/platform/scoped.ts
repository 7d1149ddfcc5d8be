import { reachOf, type Actor, type Permission } from '@birge/domain';
import type { Sql } from './sql.js';

/** Where the owners of a record stand in a query: SQL expressions, `null` where the record has no such owner. */
export interface OwnerColumns {
  readonly caseworker?: string;
  readonly team?: string;
  readonly region?: string;
  readonly receivingTeam?: string;
  readonly receivingRegion?: string;
  /** Organisation of a referral that was sent. */
  readonly organisation?: string;
  readonly child?: string;
  readonly user?: string;
}

/** The owners of a case in a query where `cases` goes by this alias. */
export const caseOwners = (alias: string): OwnerColumns => ({
  caseworker: `${alias}.caseworker_id`,
  team: `${alias}.team_id`,
  region: `${alias}.region_id`,
  receivingTeam: `${alias}.receiving_team_id`,
  receivingRegion: `${alias}.receiving_region_id`,
  child: `${alias}.child_id`,
});

/** The owners of a referral: those of its case, and the organisation as soon as it was sent. */
export const referralOwners = (referral: string, caseAlias: string): OwnerColumns => ({
  ...caseOwners(caseAlias),
  organisation: `case when ${referral}.sent_at is not null then ${referral}.organisation_id end`,
});

/**
 * The rows that this person may reach by any of the permissions, as an SQL condition. The same question as `can`, asked
 * of the database; a test holds the two equal.
 */
export function scoped(
  sql: Sql,
  actor: Actor,
  permissions: Permission | readonly Permission[],
  owners: OwnerColumns,
): string {
  const asked = typeof permissions === 'string' ? [permissions] : permissions;
  // Asked first: a placeholder that no condition uses would have no type.
  if (asked.some((permission) => reachOf(actor.role, permission) === 'all')) return 'true';
  const conditions = new Set(asked.map((permission) => condition(sql, actor, permission, owners)));
  return `(${[...conditions].join(' or ')})`;
}

function condition(sql: Sql, actor: Actor, permission: Permission, owners: OwnerColumns): string {
  const equal = (column: string | undefined, mine: string | null): string =>
    column === undefined || mine === null ? 'false' : `${column} = ${sql.add(mine)}`;
  switch (reachOf(actor.role, permission)) {
    case null:
      return 'false';
    case 'all':
      return 'true';
    case 'own':
      return equal(owners.caseworker, actor.id);
    case 'team':
      return actor.teamId === null ? equal(owners.region, actor.regionId) : equal(owners.team, actor.teamId);
    case 'receiving':
      return actor.teamId === null
        ? equal(owners.receivingRegion, actor.regionId)
        : equal(owners.receivingTeam, actor.teamId);
    case 'organisation':
      return equal(owners.organisation, actor.organisationId);
    case 'child':
      return owners.child === undefined
        ? 'false'
        : `exists (select from family_accounts guardian where guardian.child_id = ${owners.child}
             and guardian.user_id = ${sql.add(actor.id)})`;
    case 'self':
      return equal(owners.user, actor.id);
  }
}
