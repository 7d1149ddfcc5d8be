import { Injectable } from '@nestjs/common';
import type { TaskKind } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import type { Task } from './task.entity.js';
import { TasksService } from './tasks.service.js';

/** Work that comes back as long as what it looks after goes on. */
const recurring: readonly TaskKind[] = [
  'follow_up',
  'review_plan',
  'follow_up_referral',
  'check_waiting_list',
];

/** While a referral stands like this, somebody asks again. */
const asksAgain: Readonly<Partial<Record<TaskKind, readonly string[]>>> = {
  follow_up_referral: ['sent', 'under_review'],
  check_waiting_list: ['waitlisted'],
};

/** The next one of a task that comes back, when a person marks one as done. */
@Injectable()
export class Recurrence {
  constructor(private readonly tasks: TasksService) {}

  /** The case is locked. */
  async scheduleAgain(tx: EntityManager, file: Case, { kind, automatic, referralId }: Task): Promise<void> {
    // Who has looked and leaves the case on hold looks again: a hold without a day would be forgotten.
    if (automatic && kind === 'review_hold' && file.status === 'on_hold')
      return this.tasks.scheduleTimed(tx, file, { kind, step: 'follow_up' });
    if (!automatic || !recurring.includes(kind) || file.status !== 'active') return;
    if (referralId === null) return this.tasks.scheduleNext(tx, file, kind);
    const [row] = await tx.query<{ status: string }[]>('select status from referrals where id = $1', [
      referralId,
    ]);
    if (row !== undefined && asksAgain[kind]?.includes(row.status))
      await this.tasks.scheduleTimed(tx, file, { kind, referralId });
  }

  /** Done by mistake: the one that followed from it goes, as if it had never been made. Nobody was told of it yet. */
  async takeBack(
    tx: EntityManager,
    { id, kind, automatic, caseId, referralId, closedAt }: Task,
  ): Promise<void> {
    if (!automatic || ![...recurring, 'review_hold'].includes(kind) || closedAt === null) return;
    await tx.query(
      `delete from tasks where case_id = $1 and kind = $2 and referral_id is not distinct from $3::uuid and id <> $4
         and automatic and status = 'open' and version = 1 and created_at >= $5::timestamptz - interval '1 minute'`,
      [caseId, kind, referralId, id, closedAt],
    );
  }
}
