import { Injectable } from '@nestjs/common';
import {
  can,
  offer,
  planWorkflow,
  type Actor,
  type PlanAction,
  type PlanFacts,
  type PlanStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { PlanDto, PlanQueryDto } from './plans.dto.js';

const MOST = 200;

const person = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const planItem = `json_build_object('id', p.id, 'caseId', p.case_id, 'edition', p.edition, 'status', p.status,
  'summary', p.summary, 'reviewOn', p.review_on,
  'goals', (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title, 'area', g.area, 'status', g.status,
      'targetOn', g.target_on) order by g.position), '[]') from goals g where g.plan_id = p.id),
  'author', ${person('a')}, 'submittedBy', ${person('s')}, 'submittedAt', to_json(p.submitted_at),
  'decidedBy', ${person('d')}, 'decidedAt', to_json(p.decided_at), 'returnNote', p.return_note,
  'version', p.version, 'updatedAt', to_json(p.updated_at))`;

const planTables = `plans p join users a on a.id = p.author_id left join users s on s.id = p.submitted_by
  left join users d on d.id = p.decided_by`;

type PlanRow = Omit<PlanDto, 'offeredActions'>;

@Injectable()
export class PlansRepository {
  constructor(private readonly db: DataSource) {}

  /** The editions of the plan of a case, newest first. */
  list(actor: Actor, row: Case): Promise<PlanDto[]> {
    return this.select(this.db.manager, actor, row, null);
  }

  async read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<PlanDto> {
    const [plan] = await this.select(tx, actor, row, id);
    if (plan === undefined) throw new Problem('not_found');
    return plan;
  }

  private async select(db: EntityManager, actor: Actor, row: Case, id: string | null): Promise<PlanDto[]> {
    const rows = await db.query<{ item: PlanRow; newer: boolean }[]>(
      `select ${planItem} as item, exists (select from plans n where n.case_id = p.case_id and n.edition > p.edition
           and n.status = 'approved') as newer
       from ${planTables} where p.case_id = $1 and ($2::uuid is null or p.id = $2::uuid)
       order by p.edition desc limit ${MOST}`,
      [row.id, id],
    );
    const may = (action: PlanAction): boolean => can(actor, `plan.${action}`, ownershipOf(row));
    return rows.map(({ item, newer }) => {
      const facts = factsOf(actor, item, newer);
      return { ...item, offeredActions: offer(planWorkflow, item.status as PlanStatus, facts, may) };
    });
  }

  /** What the workflow asks of a plan, under the lock of its case. */
  async facts(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<PlanFacts> {
    const [found] = await tx.query<{ item: PlanRow; newer: boolean }[]>(
      `select ${planItem} as item, exists (select from plans n where n.case_id = p.case_id and n.edition > p.edition
           and n.status = 'approved') as newer
       from ${planTables} where p.case_id = $1 and p.id = $2`,
      [row.id, id],
    );
    if (found === undefined) throw new Problem('not_found');
    return factsOf(actor, found.item, found.newer);
  }

  /** Plans of all cases within reach, those that wait longest first. */
  page(actor: Actor, query: PlanQueryDto): Promise<JsonText> {
    const sql = new Sql();
    const me = sql.add(actor.id);
    const where = [scoped(sql, actor, 'plan.read', caseOwners('c'))];
    if (query.status !== undefined) where.push(`p.status = ${sql.add(query.status)}`);
    return readPage(
      this.db.manager,
      sql,
      {
        item: `json_build_object('id', p.id, 'edition', p.edition, 'status', p.status, 'caseId', c.id, 'caseNumber', c.number,
          'child', json_build_object('familyName', ch.family_name, 'givenName', ch.given_name, 'bornOn', ch.born_on),
          'author', ${person('a')}, 'isAuthor', p.author_id = ${me} or coalesce(p.submitted_by = ${me}, false),
          'submittedAt', to_json(p.submitted_at), 'version', p.version,
          'goalCount', (select count(*)::integer from goals g where g.plan_id = p.id))`,
        from: `plans p join cases c on c.id = p.case_id join children ch on ch.id = c.child_id join users a on a.id = p.author_id`,
        where,
        id: 'p.id',
        sorts: { submittedAt: { sql: 'coalesce(p.submitted_at, p.created_at)', type: 'timestamptz' } },
      },
      {
        limit: query.limit ?? DEFAULT_LIMIT,
        sort: 'submittedAt',
        ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
      },
    );
  }

  /** @throws {Problem} `not_found` if the plan belongs to no case within reach */
  async caseOf(tx: EntityManager, actor: Actor, planId: string): Promise<string> {
    return this.caseBehind(tx, actor, 'plans p join cases c on c.id = p.case_id', 'p.id', planId);
  }

  /** @throws {Problem} `not_found` if the goal belongs to no case within reach */
  async caseOfGoal(tx: EntityManager, actor: Actor, goalId: string): Promise<string> {
    const tables = 'goals g join plans p on p.id = g.plan_id join cases c on c.id = p.case_id';
    return this.caseBehind(tx, actor, tables, 'g.id', goalId);
  }

  private async caseBehind(
    tx: EntityManager,
    actor: Actor,
    tables: string,
    idColumn: string,
    id: string,
  ): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'plan.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from ${tables} where ${idColumn} = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  async nextEdition(tx: EntityManager, caseId: string): Promise<number> {
    const [row] = await tx.query<{ edition: number }[]>(
      'select coalesce(max(edition), 0) + 1 as edition from plans where case_id = $1',
      [caseId],
    );
    return row?.edition ?? 1;
  }

  async hasAssessment(tx: EntityManager, caseId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from assessments where case_id = $1 and status = 'completed' limit 1`,
      [caseId],
    );
    return rows.length > 0;
  }
}

const factsOf = (actor: Actor, plan: PlanRow, hasNewerApproved: boolean): PlanFacts => ({
  goalCount: plan.goals.length,
  isAuthor: plan.author.id === actor.id || plan.submittedBy?.id === actor.id,
  hasNewerApproved,
});
