import { Injectable } from '@nestjs/common';
import type { Actor, ReferralAction, TaskKind } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { TasksService, type TaskCase } from '../tasks/tasks.service.js';
import type { Referral } from './referral.entity.js';

/** The tasks that look after a referral. */
const referralTasks: readonly TaskKind[] = [
  'follow_up_referral',
  'bring_documents',
  'check_waiting_list',
  'choose_another',
];

/** A referral cannot die: each step closes what it has done and leaves a task with the caseworker for what is next. */
@Injectable()
export class ReferralFollowUp {
  constructor(
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  async after(
    tx: EntityManager,
    actor: Actor,
    file: TaskCase,
    row: Referral,
    action: ReferralAction,
  ): Promise<void> {
    // A review says that it arrived; the question how it stands remains.
    if (action === 'review') return;
    await this.finish(tx, actor, file, row);
    if (action === 'send' && row.replacesId !== null)
      await this.tasks.finish(tx, actor, file.id, ['choose_another'], row.replacesId);
    const next = row.handedOverAt === null ? this.next(row) : null;
    if (next === null) return;
    const { kind, dueOn } = next;
    if (dueOn === undefined) await this.tasks.scheduleTimed(tx, file, { kind, referralId: row.id });
    else await this.tasks.schedule(tx, file.id, { kind, dueOn, referralId: row.id });
  }

  /** Nobody here looks after it any more. */
  finish(tx: EntityManager, actor: Actor, file: TaskCase, row: Referral): Promise<void> {
    return this.tasks.finish(tx, actor, file.id, referralTasks, row.id);
  }

  /** Somebody here looks after it again. */
  async again(tx: EntityManager, file: TaskCase, row: Referral): Promise<void> {
    const dueOn = row.nextCheckOn ?? this.clock.today();
    await this.tasks.schedule(tx, file.id, { kind: 'follow_up_referral', dueOn, referralId: row.id });
  }

  /** What is next, and by when where the organisation has said so; else a time limit says it. */
  private next(row: Referral): { kind: TaskKind; dueOn?: string } | null {
    const lookAgain = row.nextCheckOn ?? this.clock.today();
    switch (row.status) {
      case 'sent':
      case 'under_review':
        return { kind: 'follow_up_referral' };
      case 'info_needed':
        return { kind: 'bring_documents', dueOn: lookAgain };
      case 'waitlisted':
        return { kind: 'check_waiting_list' };
      case 'accepted':
      case 'in_progress':
      case 'on_hold':
        return { kind: 'follow_up_referral', dueOn: lookAgain };
      case 'declined':
      case 'not_completed':
        return { kind: 'choose_another' };
      default:
        return null;
    }
  }
}
