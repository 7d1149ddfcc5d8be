import { Injectable } from '@nestjs/common';
import {
  can,
  goalWorkflow,
  offer,
  planWorkflow,
  undertakingWorkflow,
  type Actor,
  type GoalAction,
  type GoalStatus,
  type PlanAction,
  type PlanFacts,
  type PlanStatus,
  type UndertakingAction,
  type UndertakingStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Clock } from '../platform/clock.js';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { GoalDto, PlanDto, PlanQueryDto, UndertakingDto } from './plans.dto.js';
import { planItem, planListItem, planListTables, planTables } from './plans.projection.js';

const MOST = 200;

type Told<T> = Omit<T, 'offeredActions'>;
type ToldGoal = Omit<GoalDto, 'offeredActions' | 'undertakings'> & { undertakings: Told<UndertakingDto>[] };
type PlanRow = Omit<PlanDto, 'offeredActions' | 'goals'> & { goals: ToldGoal[] };

interface FoundPlan {
  readonly item: PlanRow;
  readonly newer: boolean;
  readonly wrote: boolean;
}

@Injectable()
export class PlansRepository {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The editions of the plan of a case, newest first. */
  async list(actor: Actor, row: Case): Promise<PlanDto[]> {
    return (await this.select(this.db.manager, actor, row, null)).map((found) =>
      this.toDto(actor, row, found),
    );
  }

  async read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<PlanDto> {
    return this.toDto(actor, row, await this.find(tx, actor, row, id));
  }

  /** What the workflow asks of a plan, under the lock of its case. */
  async facts(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<PlanFacts> {
    return factsOf(actor, await this.find(tx, actor, row, id));
  }

  private async find(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<FoundPlan> {
    const [found] = await this.select(tx, actor, row, id);
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  private select(db: EntityManager, actor: Actor, row: Case, id: string | null): Promise<FoundPlan[]> {
    return db.query<FoundPlan[]>(
      `select ${planItem('$3')} as item, $4 = any(p.writers) as wrote,
         exists (select from plans n where n.case_id = p.case_id and n.edition > p.edition and n.status = 'approved') as newer
       from ${planTables} where p.case_id = $1 and ($2::uuid is null or p.id = $2::uuid)
       order by p.edition desc limit ${MOST}`,
      [row.id, id, this.clock.today(), actor.id],
    );
  }

  /** With what this person may do: the plan itself, and while it holds its goals and undertakings. */
  private toDto(actor: Actor, row: Case, found: FoundPlan): PlanDto {
    const { item } = found;
    const owners = ownershipOf(row);
    const inForce = item.status === 'approved';
    const facts = { planIsApproved: inForce, caseIsOpen: row.status !== 'closed' };
    const mayGoal = (action: GoalAction): boolean => inForce && can(actor, `goal.${action}`, owners);
    const mayDo = (action: UndertakingAction): boolean =>
      inForce && can(actor, `undertaking.${action}`, owners);
    return {
      ...item,
      goals: item.goals.map((goal) => ({
        ...goal,
        undertakings: goal.undertakings.map((undertaking) => ({
          ...undertaking,
          offeredActions: offer(undertakingWorkflow, undertaking.status as UndertakingStatus, facts, mayDo),
        })),
        offeredActions: offer(goalWorkflow, goal.status as GoalStatus, facts, mayGoal),
      })),
      offeredActions: offer(
        planWorkflow,
        item.status as PlanStatus,
        factsOf(actor, found),
        (action: PlanAction) => can(actor, `plan.${action}`, owners),
      ),
    };
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
        item: planListItem(me),
        from: planListTables,
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
  caseOf(tx: EntityManager, actor: Actor, planId: string): Promise<string> {
    return this.caseBehind(tx, actor, 'plans p', 'p.id', planId);
  }

  /** @throws {Problem} `not_found` if the goal belongs to no case within reach */
  caseOfGoal(tx: EntityManager, actor: Actor, goalId: string): Promise<string> {
    return this.caseBehind(tx, actor, 'goals g join plans p on p.id = g.plan_id', 'g.id', goalId);
  }

  /** @throws {Problem} `not_found` if the undertaking belongs to no case within reach */
  caseOfUndertaking(tx: EntityManager, actor: Actor, id: string): Promise<string> {
    const tables = 'undertakings n join goals g on g.id = n.goal_id join plans p on p.id = g.plan_id';
    return this.caseBehind(tx, actor, tables, 'n.id', id);
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
      `select c.id from ${tables} join cases c on c.id = p.case_id where ${idColumn} = ${sql.add(id)} and ${reach}`,
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

  /** The assessment that a plan written now goes by; `null` without a completed one. */
  async latestAssessment(tx: EntityManager, caseId: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }[]>(
      `select id from assessments where case_id = $1 and status = 'completed' order by completed_at desc limit 1`,
      [caseId],
    );
    return found?.id ?? null;
  }

  /** The day of the open task to look at the plan again. */
  async reviewDay(tx: EntityManager, caseId: string): Promise<string | null> {
    const [task] = await tx.query<{ day: string }[]>(
      `select min(due_on)::text as day from tasks where case_id = $1 and kind = 'review_plan' and status = 'open'`,
      [caseId],
    );
    return task?.day ?? null;
  }
}

const factsOf = (actor: Actor, { item, newer, wrote }: FoundPlan): PlanFacts => ({
  goalCount: item.goals.length,
  isAuthor: wrote || item.author.id === actor.id || item.submittedBy?.id === actor.id,
  hasNewerApproved: newer,
  lacksChangeNote: item.isChange && !item.changeNote,
});
