import { Injectable } from '@nestjs/common';
import {
  goalEndings,
  goalWorkflow,
  terminalReferralStatuses,
  type Actor,
  type GoalStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { caseOwners, referralOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';
import type { CancelledTaskDto, ClosureGoalDto, EndedReferralDto } from './case-closure.dto.js';

const MOST_ENDED = 50;
const ended = terminalReferralStatuses
  .filter((status) => status !== 'entered_in_error')
  .map((status) => `'${status}'`)
  .join(', ');

/** When somebody took this step the last time; what happened in the same transaction has the same moment. */
const lastStep = (caseId: string, action: string): string =>
  `(select max(at) from history where case_id = ${caseId} and subject = 'case' and action = '${action}')`;

/** What the end of a case is about. */
@Injectable()
export class CaseClosureRepository {
  constructor(private readonly db: DataSource) {}

  /** Goals of the approved plan in its order. */
  async goals(actor: Actor, caseId: string, db: EntityManager = this.db.manager): Promise<ClosureGoalDto[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'plan.read', caseOwners('c'));
    const rows = await db.query<Omit<ClosureGoalDto, 'endings'>[]>(
      `select g.id, g.title, g.area, g.status, g.status_reason as reason
       from goals g join plans p on p.id = g.plan_id join cases c on c.id = p.case_id
       where c.id = ${sql.add(caseId)} and p.status = 'approved' and ${reach} order by g.position limit 200`,
      sql.values,
    );
    return rows.map((goal) => ({ ...goal, endings: endingsOf(goal.status as GoalStatus) }));
  }

  /** What has ended, or goes on with somebody else; the newest first. */
  async ended(
    actor: Actor,
    caseId: string,
    db: EntityManager = this.db.manager,
  ): Promise<EndedReferralDto[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'referral.read', referralOwners('r', 'c'));
    const rows = await db.query<{ item: EndedReferralDto }[]>(
      `select json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'status', r.status,
         'reason', r.status_reason, 'note', coalesce(own.note, r.status_note),
         'service', json_build_object('id', s.id, 'name', ${nameJson('s')}),
         'organisation', case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end,
         'handedOver', case when r.handed_over_at is not null
           then json_build_object('to', r.handed_over_to, 'at', to_json(r.handed_over_at)) end,
         'withClosure', own.id is not null,
         'replacedById', (select n.id from referrals n where n.replaces_id = r.id and n.status <> 'entered_in_error'),
         'since', to_json(coalesce(r.handed_over_at, r.status_since))) as item
       from referrals r join cases c on c.id = r.case_id join services s on s.id = r.service_id
         left join organisations g on g.id = r.organisation_id
         left join lateral (select h.id, h.note from history h where h.subject_id = r.id and h.subject = 'referral'
           and h.at = ${lastStep('c.id', 'request_closure')} limit 1) own on true
       where c.id = ${sql.add(caseId)} and ${reach} and (r.status in (${ended}) or r.handed_over_at is not null)
       order by coalesce(r.handed_over_at, r.status_since) desc, r.id desc limit ${MOST_ENDED}`,
      sql.values,
    );
    return rows.map(({ item }) => item);
  }

  /** How many tasks the closing will cancel, and which ones the last one has. */
  async tasks(
    actor: Actor,
    caseId: string,
    db: EntityManager = this.db.manager,
  ): Promise<{ openTasks: number; cancelledTasks: CancelledTaskDto[] }> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'task.read', caseOwners('c'));
    const [row] = await db.query<{ openTasks: number; cancelledTasks: CancelledTaskDto[] }[]>(
      `select count(*) filter (where k.status = 'open')::integer as "openTasks",
         coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'title', k.title) order by k.due_on, k.id)
           filter (where k.status = 'cancelled' and k.closed_at = ${lastStep('c.id', 'close')}), '[]') as "cancelledTasks"
       from tasks k join cases c on c.id = k.case_id
       where c.id = ${sql.add(caseId)} and ${reach} and k.status <> 'done'`,
      sql.values,
    );
    return row ?? { openTasks: 0, cancelledTasks: [] };
  }
}

const endingsOf = (status: GoalStatus): string[] =>
  ['planned', 'in_progress'].includes(status)
    ? goalEndings.filter((ending) => goalWorkflow.actions[ending].from.includes(status))
    : [];
