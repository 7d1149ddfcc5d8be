import { Injectable } from '@nestjs/common';
import {
  stepOfTask,
  type Actor,
  type CaseAction,
  type ClosureReason,
  type Priority,
  type TaskKind,
  type TimeLimitStep,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Retiming } from './retiming.js';

/** What the tasks must know of a case. */
export interface TaskCase {
  readonly id: string;
  readonly priority: Priority;
  readonly closureReason?: ClosureReason | null;
}

/** An automatic task whose day the record brings: what, until when, and for which referral. */
export interface AutomaticTask {
  readonly kind: TaskKind;
  readonly dueOn: string;
  readonly referralId?: string;
}

/** An automatic task whose day follows from a time limit. */
export interface TimedTask {
  readonly kind: TaskKind;
  readonly referralId?: string;
  /** Where the kind is not measured by its own step. */
  readonly step?: TimeLimitStep;
}

/** After these nobody calls the family to ask how they are. */
const noCheckAfter: readonly (ClosureReason | null | undefined)[] = ['deceased', 'registered_in_error'];

@Injectable()
export class TasksService {
  constructor(
    private readonly clock: Clock,
    private readonly retiming: Retiming,
  ) {}

  /** Tasks follow the steps of the case: each step closes what it has done and schedules what comes next. */
  async onCaseStep(
    tx: EntityManager,
    actor: Actor,
    file: TaskCase,
    action: CaseAction | 'create',
  ): Promise<void> {
    switch (action) {
      case 'create':
        await this.scheduleNext(tx, file, 'register');
        return this.scheduleTimed(tx, file, { kind: 'follow_up', step: 'first_contact' });
      case 'register':
        await this.finish(tx, actor, file.id, ['register']);
        await this.scheduleScreening(tx, file);
        return this.scheduleNext(tx, file, 'assess');
      case 'plan':
        await this.finish(tx, actor, file.id, ['assess']);
        return this.scheduleNext(tx, file, 'write_plan');
      case 'activate':
        await this.finish(tx, actor, file.id, ['write_plan', 'correct_plan']);
        return this.scheduleNext(tx, file, 'follow_up');
      case 'close':
        await this.cancel(tx, actor, file.id);
        return this.scheduleChecks(tx, file);
      case 'reopen':
        await this.cancel(tx, actor, file.id, ['check_after_closure']);
        return this.scheduleNext(tx, file, 'follow_up');
      case 'request_transfer':
        return this.scheduleNext(tx, file, 'answer_transfer');
      case 'accept_transfer':
      case 'reject_transfer':
        return this.finish(tx, actor, file.id, ['answer_transfer']);
      case 'withdraw_transfer':
        return this.cancel(tx, actor, file.id, ['answer_transfer']);
      default:
        return;
    }
  }

  /** An approved plan is looked at again in time; the review that led to it is done. */
  async onPlanApproved(tx: EntityManager, actor: Actor, file: TaskCase): Promise<void> {
    await this.finish(tx, actor, file.id, ['review_plan']);
    await this.scheduleNext(tx, file, 'review_plan');
  }

  /** A call or a visit was a contact with the family: the next one is due a limit from now while the plan is worked on. */
  async onContact(
    tx: EntityManager,
    actor: Actor,
    file: TaskCase & { readonly status: string },
  ): Promise<void> {
    await this.finish(tx, actor, file.id, ['follow_up']);
    if (file.status === 'active') await this.scheduleNext(tx, file, 'follow_up');
  }

  /** Another priority has other limits: what is open moves with it, what a person has moved stays. */
  async onPriorityChange(tx: EntityManager, actor: Actor, file: TaskCase): Promise<void> {
    await this.retiming.ofCase(tx, actor, file);
  }

  /** What another priority would move; see `Retiming.outlook`. */
  movesOf(...args: Parameters<Retiming['outlook']>): ReturnType<Retiming['outlook']> {
    return this.retiming.outlook(...args);
  }

  /** The next few cases whose open tasks no longer have the day of the limit of this step; see `Retiming.ofStep`. */
  onLimitChange(...args: Parameters<Retiming['ofStep']>): Promise<string | null> {
    return this.retiming.ofStep(...args);
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
  scheduleNext(tx: EntityManager, file: TaskCase, kind: TaskKind): Promise<void> {
    return this.scheduleTimed(tx, file, { kind });
  }

  /** The same for a referral, or by the limit of another step. The limit is read where it is needed: it is never old. */
  async scheduleTimed(tx: EntityManager, file: TaskCase, timed: TimedTask): Promise<void> {
    const { kind, referralId = null, step = stepOfTask[kind] } = timed;
    if (step === undefined) throw new Error(`No time limit measures ${kind}.`);
    await tx.query(
      `insert into tasks (case_id, referral_id, kind, due_on, automatic, limit_step, counted_from)
       select $1, $2, $3, due_after($4::date, l.amount, l.unit), true, l.step, $4::date
       from time_limits l
       where l.step = $5 and l.priority = $6 and l.amount is not null
         and not exists (select from tasks where case_id = $1 and kind = $3 and status = 'open'
           and referral_id is not distinct from $2::uuid
           and (limit_step is not distinct from $5 or $3 <> 'check_after_closure'))`,
      [file.id, referralId, kind, this.clock.today(), step, file.priority],
    );
    await this.refreshDue(tx, file.id);
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

  /** The first screening; who has screened before the registration has scheduled the next one already. */
  private async scheduleScreening(tx: EntityManager, file: TaskCase): Promise<void> {
    const [known] = await tx.query<unknown[]>(
      `select from tasks where case_id = $1 and kind = 'screen' limit 1`,
      [file.id],
    );
    if (known === undefined) await this.scheduleNext(tx, file, 'screen');
  }

  /** How the family is doing some time after the case was closed: once, or twice where the priority was high. */
  private async scheduleChecks(tx: EntityManager, file: TaskCase): Promise<void> {
    if (noCheckAfter.includes(file.closureReason)) return;
    for (const step of ['check_after_closure', 'second_check_after_closure'] as const)
      await this.scheduleTimed(tx, file, { kind: 'check_after_closure', step });
  }

  private async cancel(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    kinds: readonly TaskKind[] | null = null,
  ): Promise<void> {
    await tx.query(
      `update tasks set status = 'cancelled', closed_at = now(), closed_by = $2, version = version + 1, updated_at = now()
       where case_id = $1 and status = 'open' and ($3::text[] is null or kind = any($3))`,
      [caseId, actor.id, kinds],
    );
    await this.refreshDue(tx, caseId);
  }

  /** Keeps the day of the next open task on the case, where lists are sorted by it; what another team has to do is not ours. */
  async refreshDue(tx: EntityManager, caseId: string): Promise<void> {
    await tx.query(
      `update cases set due_on = (select min(due_on) from tasks where case_id = $1 and status = 'open' and kind <> 'answer_transfer')
       where id = $1`,
      [caseId],
    );
  }
}
