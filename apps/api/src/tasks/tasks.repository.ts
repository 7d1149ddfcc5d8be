import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage, type SortColumn } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { isOfTheCase } from './task.entity.js';
import { dayTaskItem, dueOf, isPaused, isSnoozed, taskItem, weightOf } from './tasks.projection.js';
import type { CaseTaskFilterDto, TaskDto, TaskFilterDto, TaskSummaryDto } from './tasks.dto.js';

const dayTables = 'tasks k join cases c on c.id = k.case_id join children ch on ch.id = c.child_id';
const caseTables = 'tasks k join cases c on c.id = k.case_id';

/** Within one day the clock decides; what has no hour comes after what has one. */
const byDue: SortColumn = { sql: `(k.due_on::text || ' ' || coalesce(k.due_at, '24:00'))`, type: 'text' };

@Injectable()
export class TasksRepository {
  constructor(private readonly db: DataSource) {}

  /** Open tasks of every case within reach, what matters first at the top; what is put off or paused only where it is asked for. */
  listOfDay(actor: Actor, filter: TaskFilterDto, today: string): Promise<JsonText> {
    const sql = new Sql();
    const day = sql.add(today);
    const where = [scoped(sql, actor, 'task.read', caseOwners('c')), `k.status = 'open'`, isOfTheCase];
    if (filter.due?.length) where.push(`(${dueOf(day)}) = any(${sql.add(filter.due)})`);
    else if (filter.rung === undefined) where.push(`not ${isSnoozed(day)} and not ${isPaused}`);
    if (filter.rung !== undefined) where.push(reached(sql.add(filter.rung)));
    if (filter.kind?.length) where.push(`k.kind = any(${sql.add(filter.kind)})`);
    if (filter.caseworkerId !== undefined) where.push(`c.caseworker_id = ${sql.add(filter.caseworkerId)}`);
    return readPage(
      this.db.manager,
      sql,
      {
        item: dayTaskItem(day),
        from: dayTables,
        where,
        id: 'k.id',
        sorts: { weight: { sql: weightOf(day), type: 'text' } },
      },
      page(filter, 'weight'),
    );
  }

  async summary(actor: Actor, today: string): Promise<TaskSummaryDto> {
    const sql = new Sql();
    const day = sql.add(today);
    const reach = scoped(sql, actor, 'task.read', caseOwners('c'));
    const [row] = await this.db.query<TaskSummaryDto[]>(
      `with mine as (select k.id, k.kind, k.due_on, k.due_at, k.case_id, c.child_id, ${dueOf(day)} as due,
           k.due_on < ${day}::date and ${reached(`'manager'`)} as alerted,
           k.due_on < ${day}::date and ${reached(`'escalation'`)} as escalated
         from ${caseTables} where k.status = 'open' and ${isOfTheCase} and ${reach})
       select count(*) filter (where due = 'overdue')::integer as overdue,
         count(*) filter (where due = 'today')::integer as today,
         count(*) filter (where due = 'week')::integer as week,
         count(*) filter (where due = 'later')::integer as later,
         count(*) filter (where due = 'snoozed')::integer as snoozed,
         count(*) filter (where due = 'paused')::integer as paused,
         count(*) filter (where alerted)::integer as alerted,
         count(*) filter (where escalated)::integer as escalated,
         count(*) filter (where due not in ('later', 'snoozed', 'paused') and kind = 'visit')::integer as visits,
         count(*) filter (where due not in ('later', 'snoozed', 'paused') and kind = 'call')::integer as calls,
         (select json_build_object('id', m.id, 'caseId', m.case_id, 'dueOn', m.due_on, 'dueAt', m.due_at,
             'givenName', ch.given_name, 'locationId', ch.location_id, 'settlement', ch.settlement)
           from mine m join children ch on ch.id = m.child_id where m.kind = 'visit' and m.due <> 'snoozed' and m.due_on >= ${day}::date
           order by m.due_on, m.due_at, m.id limit 1) as "nextVisit"
       from mine`,
      sql.values,
    );
    if (row === undefined) throw new Problem('internal');
    return row;
  }

  /** The tasks of one case; the caller has asked whether it is within reach. */
  listOfCase(actor: Actor, caseId: string, filter: CaseTaskFilterDto, today: string): Promise<JsonText> {
    const sql = new Sql();
    const day = sql.add(today);
    const where = [
      scoped(sql, actor, 'task.read', caseOwners('c')),
      `k.case_id = ${sql.add(caseId)}`,
      isOfTheCase,
    ];
    if (filter.status?.length) where.push(`k.status = any(${sql.add(filter.status)})`);
    return readPage(
      this.db.manager,
      sql,
      { item: taskItem(day), from: caseTables, where, id: 'k.id', sorts: { dueOn: byDue } },
      page(filter, 'dueOn'),
    );
  }

  /** @throws {Problem} `not_found` if there is no such task within reach */
  async get(actor: Actor, id: string, today: string): Promise<TaskDto> {
    await this.caseOf(this.db.manager, actor, id);
    return this.read(this.db.manager, actor, id, today);
  }

  /**
   * The case that a task belongs to.
   *
   * @throws {Problem} `not_found` if there is no such task within reach
   */
  async caseOf(tx: EntityManager, actor: Actor, id: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'task.read', caseOwners('c'));
    const [row] = await tx.query<{ case_id: string }[]>(
      `select k.case_id from ${caseTables} where k.id = ${sql.add(id)} and ${isOfTheCase} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.case_id;
  }

  /** The task as it is answered; reach was asked when its case was locked. */
  async read(tx: EntityManager, _actor: Actor, id: string, today: string): Promise<TaskDto> {
    const [row] = await tx.query<{ task: TaskDto }[]>(
      `select ${taskItem('$2')} as task from ${caseTables} where k.id = $1 and $2::date is not null`,
      [id, today],
    );
    if (row === undefined) throw new Problem('not_found');
    return row.task;
  }
}

/** Tasks of which somebody on this rung was told, or on a higher one when the job had slept. `rung`: an SQL expression. */
const reached = (rung: string): string =>
  `exists (select from task_notices n where n.task_id = k.id and n.due_on = k.due_on and n.rung = ${rung})`;

const page = (query: { limit?: number; cursor?: string }, sort: string): Parameters<typeof readPage>[3] => ({
  limit: query.limit ?? DEFAULT_LIMIT,
  sort,
  ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
});
