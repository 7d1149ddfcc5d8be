import type { Actor } from '../users/roles.js';
import { reachOf, type Permission } from './policy.js';

/** To whom a record belongs. What a record does not have is `null` or absent, and `null` never equals `null`. */
export interface Ownership {
  readonly caseworkerId?: string | null;
  readonly teamId?: string | null;
  /** Region (KATO) of the team. */
  readonly regionId?: string | null;
  /** Team that is asked to take the case over, while the transfer waits. */
  readonly receivingTeamId?: string | null;
  readonly receivingRegionId?: string | null;
  /** Organisation a referral was sent to; absent as long as it is a draft. */
  readonly organisationId?: string | null;
  /** Accounts of the recorded legal representatives. */
  readonly guardianIds?: readonly string[];
  /** The account the record is or belongs to. */
  readonly userId?: string | null;
}

const same = (mine: string | null | undefined, theirs: string | null | undefined): boolean =>
  mine !== null && mine !== undefined && mine === theirs;

/** Whether this person may do this to this record. The API asks the same question in SQL: `scoped`. */
export function can(actor: Actor, permission: Permission, record: Ownership): boolean {
  const reach = reachOf(actor.role, permission);
  switch (reach) {
    case null:
      return false;
    case 'all':
      return true;
    case 'own':
      return same(actor.id, record.caseworkerId);
    case 'team':
      return actor.teamId === null
        ? same(actor.regionId, record.regionId)
        : same(actor.teamId, record.teamId);
    case 'receiving':
      return actor.teamId === null
        ? same(actor.regionId, record.receivingRegionId)
        : same(actor.teamId, record.receivingTeamId);
    case 'organisation':
      return same(actor.organisationId, record.organisationId);
    case 'child':
      return record.guardianIds?.includes(actor.id) ?? false;
    case 'self':
      return same(actor.id, record.userId);
  }
}
