import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Plan } from './plan.entity.js';

/**
 * What goes on when an edition is approved: how goals stand, what is done already, the referrals that were sent for them.
 * The case is locked.
 */
@Injectable()
export class PlanSuccession {
  constructor(private readonly tasks: TasksService) {}

  /** @param earlier the edition that gives way; `null` with the first one */
  async take(tx: EntityManager, actor: Actor, row: Case, plan: Plan, earlier: Plan | null): Promise<void> {
    if (earlier !== null) await this.goOn(tx, plan.id, earlier.id);
    await this.dropTasks(tx, actor, plan.id, earlier?.id ?? null);
    await this.makeTasks(tx, row.id, plan.id);
    await this.tasks.refreshDue(tx, row.id);
  }

  /** Goals and undertakings stand as they stood a moment ago in the earlier edition; referrals serve the same goal. */
  private async goOn(tx: EntityManager, planId: string, earlierId: string): Promise<void> {
    await tx.query(
      `update goals now set status = old.status, status_reason = old.status_reason, status_since = old.status_since
       from goals old where now.plan_id = $1 and old.plan_id = $2 and old.goal_key = now.goal_key`,
      [planId, earlierId],
    );
    await tx.query(
      `update undertakings now set task_id = old.task_id, status = old.status, closed_at = old.closed_at, closed_by = old.closed_by,
         moved_to = case when now.due_on = old.due_on then old.moved_to end
       from undertakings old, goals og, goals ng
       where og.id = old.goal_id and og.plan_id = $2 and ng.id = now.goal_id and ng.plan_id = $1
         and now.undertaking_key = old.undertaking_key`,
      [planId, earlierId],
    );
    // Nobody changed the referral itself, so its version stays.
    await tx.query(
      `update referrals r set goal_id = now.id from goals old join goals now on now.goal_key = old.goal_key and now.plan_id = $1
       where r.goal_id = old.id and old.id <> now.id`,
      [planId],
    );
  }

  /** What is no longer planned, or no longer the caseworker's, is no longer on anybody's list. */
  private async dropTasks(
    tx: EntityManager,
    actor: Actor,
    planId: string,
    earlierId: string | null,
  ): Promise<void> {
    await tx.query(
      `update tasks k set status = 'cancelled', closed_at = now(), closed_by = $3, version = k.version + 1, updated_at = now()
       from undertakings old join goals og on og.id = old.goal_id
       where og.plan_id = $2 and old.task_id = k.id and k.status = 'open' and not exists (
         select from undertakings now join goals ng on ng.id = now.goal_id
         where ng.plan_id = $1 and now.undertaking_key = old.undertaking_key and now.responsible = 'caseworker')`,
      [planId, earlierId, actor.id],
    );
    await tx.query(
      `update undertakings n set task_id = null from goals g
       where g.id = n.goal_id and g.plan_id = $1 and n.responsible <> 'caseworker' and n.task_id is not null`,
      [planId],
    );
  }

  /** What the caseworker undertakes is a task: a new one, or the one of before with the words and the day of now. */
  private async makeTasks(tx: EntityManager, caseId: string, planId: string): Promise<void> {
    await tx.query(
      `update tasks k set title = n.title,
         due_on = case when n.due_on <> old.due_on then n.due_on else k.due_on end, version = k.version + 1, updated_at = now()
       from undertakings n join goals g on g.id = n.goal_id
         join lateral (select o.due_on, o.title from undertakings o join goals og on og.id = o.goal_id join plans op on op.id = og.plan_id
           where o.undertaking_key = n.undertaking_key and op.id <> $1 and op.status = 'superseded'
           order by op.edition desc limit 1) old on true
       where g.plan_id = $1 and k.id = n.task_id and k.status = 'open' and (n.due_on <> old.due_on or n.title <> old.title)`,
      [planId],
    );
    await tx.query(
      `with wanted as (
         select n.id, n.title, n.due_on, uuidv7() as task_id from undertakings n join goals g on g.id = n.goal_id
         where g.plan_id = $2 and n.responsible = 'caseworker' and n.task_id is null and n.status = 'open'),
       made as (insert into tasks (id, case_id, kind, title, due_on, automatic)
         select task_id, $1, 'plan_action', title, due_on, true from wanted)
       update undertakings n set task_id = w.task_id from wanted w where w.id = n.id`,
      [caseId, planId],
    );
  }
}
