import { Injectable } from '@nestjs/common';
import { addDays, dueWithin, type Actor, type CaseAction, type Priority, type TaskKind } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';

/** What the tasks must know of a case. */
export interface TaskCase {
  readonly id: string;
  readonly priority: Priority;
}

/** An automatic task: what, until when, and for which referral. */
export interface AutomaticTask {
  readonly kind: TaskKind;
  readonly dueOn: string;
  readonly referralId?: string;
}

@Injectable()
export class TasksService {
  constructor(private readonly clock: Clock) {}

  /** Tasks follow the steps of the case: each step closes what it has done and schedules what comes next. */
  async onCaseStep(
    tx: EntityManager,
    actor: Actor,
    file: TaskCase,
    action: CaseAction | 'create',
  ): Promise<void> {
    switch (action) {
      case 'create':
        return this.scheduleNext(tx, file, 'register');
      case 'register':
        await this.finish(tx, actor, file.id, ['register']);
        return this.scheduleNext(tx, file, 'assess');
      case 'plan':
        await this.finish(tx, actor, file.id, ['assess']);
        return this.scheduleNext(tx, file, 'write_plan');
      case 'activate':
        await this.finish(tx, actor, file.id, ['write_plan', 'correct_plan']);
        return this.scheduleNext(tx, file, 'follow_up');
      case 'close':
        return this.cancelAll(tx, actor, file.id);
      case 'reopen':
        return this.scheduleNext(tx, file, 'follow_up');
      default:
        return;
    }
  }

  /** Schedules an automatic task, unless one like it is open already. */
  async schedule(
    tx: EntityManager,
    caseId: string,
    { kind, dueOn, referralId }: AutomaticTask,
  ): Promise<void> {
    await tx.query(
      `insert into tasks (case_id, referral_id, kind, due_on, automatic)
       select $1, $2, $3, $4, true
       where not exists (select from tasks where case_id = $1 and kind = $3 and status = 'open'
         and referral_id is not distinct from $2::uuid)`,
      [caseId, referralId ?? null, kind, dueOn],
    );
    await this.refreshDue(tx, caseId);
  }

  /** Schedules what comes next, within the time that the priority of the case allows. */
  async scheduleNext(tx: EntityManager, file: TaskCase, kind: TaskKind): Promise<void> {
    const days = dueWithin[kind]?.[file.priority] ?? 7;
    await this.schedule(tx, file.id, { kind, dueOn: addDays(this.clock.today(), days) });
  }

  /** Marks the automatic tasks of these kinds done: the work itself has shown it. */
  async finish(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    kinds: readonly TaskKind[],
    referralId?: string,
  ): Promise<void> {
    await tx.query(
      `update tasks set status = 'done', closed_at = now(), closed_by = $2, version = version + 1, updated_at = now()
       where case_id = $1 and kind = any($3) and status = 'open' and automatic
         and ($4::uuid is null or referral_id = $4::uuid)`,
      [caseId, actor.id, kinds, referralId ?? null],
    );
    await this.refreshDue(tx, caseId);
  }

  private async cancelAll(tx: EntityManager, actor: Actor, caseId: string): Promise<void> {
    await tx.query(
      `update tasks set status = 'cancelled', closed_at = now(), closed_by = $2, version = version + 1, updated_at = now()
       where case_id = $1 and status = 'open'`,
      [caseId, actor.id],
    );
    await this.refreshDue(tx, caseId);
  }

  /** Keeps the day of the next open task on the case, where lists are sorted by it. */
  async refreshDue(tx: EntityManager, caseId: string): Promise<void> {
    await tx.query(
      `update cases set due_on = (select min(due_on) from tasks where case_id = $1 and status = 'open') where id = $1`,
      [caseId],
    );
  }
}
