import { Injectable } from '@nestjs/common';
import {
  caseWorkflow,
  offer,
  openGoalStatuses,
  openReferralStatuses,
  type Actor,
  type CaseAction,
  type CaseFacts,
  type OfferedAction,
  type RestrictedLayer,
  can,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { Case, ownershipOf } from './case.entity.js';
import { caseFileItem, caseListItem } from './cases.projection.js';
import { caseConditions, caseSortColumns, turnOf } from './cases.filter.js';
import type { CaseFilterDto, CaseSummaryDto } from './cases.dto.js';

const caseTables = `cases c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
  left join users w on w.id = c.caseworker_id`;

interface FactsRow {
  readonly has_consent: boolean;
  readonly has_completed_assessment: boolean;
  readonly approved_goals: number | null;
  readonly open_goals: number;
  readonly open_referrals: number;
}

const openStatuses = openReferralStatuses.map((status) => `'${status}'`).join(', ');
const openGoals = openGoalStatuses.map((status) => `'${status}'`).join(', ');

/** What the workflow asks, in one row. `id` is an SQL expression. */
const factColumns = (id: string): string => `
  consent_holds(${id}, 'registration') as has_consent,
  exists (select from assessments a where a.case_id = ${id} and a.status = 'completed') as has_completed_assessment,
  (select count(g.id)::integer from plans p left join goals g on g.plan_id = p.id
    where p.case_id = ${id} and p.status = 'approved' group by p.id) as approved_goals,
  (select count(*)::integer from goals g join plans p on p.id = g.plan_id
    where p.case_id = ${id} and p.status = 'approved' and g.status in (${openGoals})) as open_goals,
  (select count(*)::integer from referrals r where r.case_id = ${id} and r.status in (${openStatuses})
    and r.handed_over_at is null) as open_referrals`;

function toFacts(
  row: FactsRow,
  file: Pick<Case, 'caseworkerId' | 'closureRequestedBy'>,
  actor: Actor,
): CaseFacts {
  return {
    hasConsent: row.has_consent,
    hasCaseworker: file.caseworkerId !== null,
    hasCompletedAssessment: row.has_completed_assessment,
    hasApprovedPlan: row.approved_goals !== null,
    goalCount: row.approved_goals ?? 0,
    openReferralCount: row.open_referrals,
    openGoalCount: row.open_goals,
    isClosureRequester: file.closureRequestedBy === actor.id,
  };
}

/**
 * When the person looked at the case the last time before this visit. Looks that follow one another within half an hour are
 * one visit, on however many devices and in however many tabs: the rule stays where it was while somebody reads on.
 */
const lastVisit = (reader: string, caseId: string): string => `
  select a.at from accesses a where a.user_id = ${reader} and a.case_id = ${caseId} and a.at < now() - interval '30 minutes'
    and not exists (select from accesses b where b.user_id = a.user_id and b.case_id = a.case_id
      and b.at > a.at and b.at <= a.at + interval '30 minutes')
  order by a.at desc limit 1`;

/** What this person is offered on this case. */
export const offeredOn = (actor: Actor, row: Case, facts: CaseFacts): OfferedAction<CaseAction>[] =>
  // What has become part of another case is read only.
  row.mergedIntoId !== null
    ? []
    : offer(
        caseWorkflow,
        row.status,
        facts,
        (action) => can(actor, `case.${action}`, ownershipOf(row)),
        row.cameFrom,
      );

@Injectable()
export class CasesRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, filter: CaseFilterDto, today: string): Promise<JsonText> {
    const sql = new Sql();
    const { where, relevance } = caseConditions(sql, actor, filter, today);
    const sort = filter.sort ?? (relevance === null ? '-updatedAt' : '-relevance');
    return readPage(
      this.db.manager,
      sql,
      {
        item: caseListItem(turnOf(sql.add(today))),
        from: caseTables,
        where,
        id: 'c.id',
        sorts: caseSortColumns(relevance),
      },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort,
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
  }

  async summary(actor: Actor, today: string): Promise<Omit<CaseSummaryDto, 'target'>> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'case.read', caseOwners('c'));
    const [row] = await this.db.query<Omit<CaseSummaryDto, 'target'>[]>(
      `select count(*) filter (where turn <> 'nobody')::integer as open,
         count(*) filter (where turn = 'caseworker')::integer as caseworker,
         count(*) filter (where turn = 'manager')::integer as manager,
         count(*) filter (where turn = 'others')::integer as others,
         count(*) filter (where status = 'on_hold')::integer as "onHold",
         count(*) filter (where status = 'closed')::integer as closed,
         count(*) filter (where turn <> 'nobody' and priority = 'high')::integer as high,
         count(*) filter (where turn <> 'nobody' and priority = 'medium')::integer as medium,
         count(*) filter (where turn <> 'nobody' and priority = 'low')::integer as low
       from (select c.status, c.priority, ${turnOf(sql.add(today))} as turn from cases c where ${reach}) as mine`,
      sql.values,
    );
    if (row === undefined) throw new Problem('internal');
    return row;
  }

  /** Opens the case file: one round trip that also writes down who opened it. */
  async open(actor: Actor, id: string): Promise<JsonText> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'case.read', caseOwners('c'));
    const caseId = sql.add(id);
    const reader = sql.add(actor.id);
    const [found] = await this.db.query<(FactsRow & { file: string; row: Case })[]>(
      `with found as (select c.* from cases c where c.id = ${caseId} and ${reach}),
       earlier as (${lastVisit(reader, caseId)}),
       seen as (insert into accesses (case_id, user_id) select id, ${reader} from found)
       select (${caseFileItem('(select at from earlier)')})::text as file, ${factColumns('c.id')},
         json_build_object('status', c.status, 'cameFrom', c.came_from, 'caseworkerId', c.caseworker_id, 'teamId', c.team_id,
           'regionId', c.region_id, 'receivingTeamId', c.receiving_team_id, 'receivingRegionId', c.receiving_region_id,
           'closureRequestedBy', c.closure_requested_by, 'mergedIntoId', c.merged_into_id) as row
       from found c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
         left join users w on w.id = c.caseworker_id`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    const offered = offeredOn(actor, found.row, toFacts(found, found.row, actor));
    return `${found.file.slice(0, -1)},"offeredActions":${JSON.stringify(offered)}}`;
  }

  /** The file without writing an access: for the answer to somebody who has just acted on it. */
  async read(tx: EntityManager, actor: Actor, row: Case): Promise<JsonText> {
    const [found] = await tx.query<{ file: string }[]>(
      `select (${caseFileItem('null::timestamptz')})::text as file from ${caseTables} where c.id = $1`,
      [row.id],
    );
    if (found === undefined) throw new Problem('not_found');
    const offered = offeredOn(actor, row, await this.facts(tx, actor, row));
    return `${found.file.slice(0, -1)},"offeredActions":${JSON.stringify(offered)}}`;
  }

  /**
   * Locks the case for a change. Whoever changes a fact of its workflow takes this lock first.
   *
   * @throws {Problem} `not_found` if the case is out of reach by every one of the permissions
   */
  async lock(
    tx: EntityManager,
    actor: Actor,
    id: string,
    permissions: Parameters<typeof scoped>[2] = 'case.read',
  ): Promise<Case> {
    const sql = new Sql();
    const reach = scoped(sql, actor, permissions, caseOwners('c'));
    const rows = await tx.query<unknown[]>(
      `select from cases c where c.id = ${sql.add(id)} and ${reach} for update`,
      sql.values,
    );
    if (rows.length === 0) throw new Problem('not_found');
    const row = await tx.getRepository(Case).findOneByOrFail({ id });
    // Whoever waited here while two records were merged learns where to write instead.
    if (row.mergedIntoId !== null) throw new Problem('merged', { into: row.mergedIntoId });
    return row;
  }

  /** The case without a lock, for a reader of what belongs to it. @throws {Problem} `not_found` out of reach */
  async get(actor: Actor, id: string, permission: Parameters<typeof scoped>[2] = 'case.read'): Promise<Case> {
    await this.requireReach(actor, id, permission);
    return this.db.getRepository(Case).findOneByOrFail({ id });
  }

  /**
   * Whether the case is within reach; throws `not_found` like a missing one. For lists of what belongs to a case: whoever
   * reads one has opened the case, and stands in its accesses unless the file itself was opened half an hour ago or later.
   */
  async requireReach(
    actor: Actor,
    id: string,
    permission: Parameters<typeof scoped>[2] = 'case.read',
  ): Promise<void> {
    const sql = new Sql();
    const reach = scoped(sql, actor, permission, caseOwners('c'));
    const caseId = sql.add(id);
    const reader = sql.add(actor.id);
    const rows = await this.db.query<unknown[]>(
      `with found as (select c.id from cases c where c.id = ${caseId} and ${reach}),
       seen as (insert into accesses (case_id, user_id) select id, ${reader} from found
         where not exists (select from accesses where user_id = ${reader} and case_id = ${caseId}
           and at > now() - interval '30 minutes'))
       select from found`,
      sql.values,
    );
    if (rows.length === 0) throw new Problem('not_found');
  }

  /**
   * Opens a restricted part of a case file. Who reads it stands in the accesses each time, not once in a while.
   *
   * @throws {Problem} `not_found` out of reach, `forbidden` where the file may be read but not this part
   */
  async openLayer(
    actor: Actor,
    id: string,
    layer: RestrictedLayer,
    db: EntityManager = this.db.manager,
  ): Promise<void> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'case.read', caseOwners('c'));
    const may = scoped(sql, actor, `restricted.${layer}`, caseOwners('c'));
    const [found] = await db.query<{ may: boolean }[]>(
      `with found as (select c.id, ${may} as may from cases c where c.id = ${sql.add(id)} and ${reach}),
       seen as (insert into accesses (case_id, user_id, layer) select id, ${sql.add(actor.id)}, ${sql.add(layer)} from found
         where may)
       select may from found`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    if (!found.may) throw new Problem('forbidden', { action: 'read' });
  }

  async facts(tx: EntityManager, actor: Actor, row: Case): Promise<CaseFacts> {
    const [facts] = await tx.query<FactsRow[]>(`select ${factColumns('$1::uuid')}`, [row.id]);
    if (facts === undefined) throw new Problem('internal');
    return toFacts(facts, row, actor);
  }

  /** Keeps on the case the day of the last call or visit, by its notes and its tasks that are done. */
  async refreshContact(tx: EntityManager, caseId: string, timeZone: string): Promise<void> {
    await tx.query(
      `update cases set last_contact_on = (select max(at at time zone $2)::date from (
         select created_at as at from notes where case_id = $1 and kind in ('call', 'visit') and corrects_id is null
           and coalesce(contact_outcome, 'answered') = 'answered'
         union all
         select closed_at from tasks where case_id = $1 and kind in ('call', 'visit') and status = 'done') as contacts)
       where id = $1`,
      [caseId, timeZone],
    );
  }
}
