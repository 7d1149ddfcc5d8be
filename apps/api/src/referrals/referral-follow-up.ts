import { Injectable } from '@nestjs/common';
import {
  addDays,
  dueWithin,
  REFERRAL_FOLLOW_UP_DAYS,
  WAITING_LIST_REVIEW_DAYS,
  type Actor,
  type ReferralAction,
  type TaskKind,
} from '@birge/domain';
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
    await this.tasks.finish(tx, actor, file.id, referralTasks, row.id);
    if (action === 'send' && row.replacesId !== null)
      await this.tasks.finish(tx, actor, file.id, ['choose_another'], row.replacesId);
    const next = this.next(row, file);
    if (next !== null) await this.tasks.schedule(tx, file.id, { ...next, referralId: row.id });
  }

  private next(row: Referral, file: TaskCase): { kind: TaskKind; dueOn: string } | null {
    const today = this.clock.today();
    const lookAgain = row.nextCheckOn ?? today;
    switch (row.status) {
      case 'sent':
      case 'under_review':
        return { kind: 'follow_up_referral', dueOn: addDays(today, REFERRAL_FOLLOW_UP_DAYS) };
      case 'info_needed':
        return { kind: 'bring_documents', dueOn: lookAgain };
      case 'waitlisted':
        return { kind: 'check_waiting_list', dueOn: addDays(today, WAITING_LIST_REVIEW_DAYS) };
      case 'accepted':
      case 'in_progress':
      case 'on_hold':
        return { kind: 'follow_up_referral', dueOn: lookAgain };
      case 'declined':
      case 'not_completed':
        return {
          kind: 'choose_another',
          dueOn: addDays(today, dueWithin.choose_another?.[file.priority] ?? REFERRAL_FOLLOW_UP_DAYS),
        };
      default:
        return null;
    }
  }
}
