import { turnOf, type Actor, type ReferralStatus } from '@birge/domain';
import type { SortColumn } from '../platform/page.js';
import { referralOwners, scoped } from '../platform/scoped.js';
import type { Sql } from '../platform/sql.js';
import type { ReferralFilterDto } from './referrals.dto.js';
import { isOpenFor, isOverdue, isStale, isUnseen } from './referrals.projection.js';

export const referralSortColumns: Readonly<Record<string, SortColumn>> = {
  updatedAt: { sql: 'r.updated_at', type: 'timestamptz' },
  sentAt: { sql: 'coalesce(r.sent_at, r.created_at)', type: 'timestamptz' },
  statusSince: { sql: 'r.status_since', type: 'timestamptz' },
  nextCheckOn: { sql: `coalesce(r.next_check_on, '9999-12-31'::date)`, type: 'date' },
};

/** The filters of a list as SQL conditions, the reach of the person first. `today` is a placeholder. */
export function referralConditions(
  sql: Sql,
  actor: Actor,
  filter: ReferralFilterDto,
  today: string,
): string[] {
  const where = [scoped(sql, actor, 'referral.read', referralOwners('r', 'c'))];
  // The planner needs it said in so many words to use the index of the inbox.
  if (actor.role === 'provider') where.push('r.sent_at is not null');
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) where.push(`${column} = ${sql.add(value)}`);
  };
  const is = (condition: string, wanted: boolean | undefined): void => {
    if (wanted !== undefined) where.push(wanted ? condition : `not coalesce(${condition}, false)`);
  };
  if (filter.status?.length) where.push(`r.status = any(${sql.add(filter.status)})`);
  if (filter.kind?.length) where.push(`r.kind = any(${sql.add(filter.kind)})`);
  if (filter.turn?.length) where.push(`r.status = any(${sql.add(statusesOf(filter.turn))})`);
  equal('r.service_id', filter.serviceId);
  equal('r.organisation_id', filter.organisationId);
  equal('c.caseworker_id', filter.caseworkerId);
  equal('c.team_id', filter.teamId);
  is(isOpenFor(actor.role === 'provider' ? 'organisation' : 'case'), filter.open);
  is(isOverdue(today), filter.overdue);
  is(isStale, filter.stale);
  is(isUnseen, filter.unseen);
  is('(g.active is false)', filter.organisationClosed);
  if (filter.sentFrom !== undefined) where.push(`r.sent_at >= ${sql.add(filter.sentFrom)}::date`);
  if (filter.sentTo !== undefined) where.push(`r.sent_at < ${sql.add(filter.sentTo)}::date + 1`);
  if (filter.q) where.push(byNumber(sql, filter.q));
  return where;
}

const statusesOf = (wanted: readonly string[]): string[] =>
  (Object.keys(turnOf) as ReferralStatus[]).filter((status) => wanted.includes(turnOf[status]));

/** `R-10467`, `10467`, `№ 4821`. A name never stands in an address, so names are not searched here. */
function byNumber(sql: Sql, q: string): string {
  const digits = /^(?:R-|№)?\s*(\d{1,18})$/i.exec(q)?.[1];
  if (digits === undefined) return 'false';
  return `(r.number = ${sql.add(`R-${digits}`)} or c.number = ${sql.add(digits)})`;
}
