import { Injectable } from '@nestjs/common';
import { daysBetween, type Actor, type CaseStatus, type Priority } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Retiming } from './retiming.js';
import { TasksService } from './tasks.service.js';

/** A case as a step has left it, and as it was before. */
export interface HeldCase {
  readonly id: string;
  readonly priority: Priority;
  readonly status: CaseStatus;
  readonly holdUntil: string | null;
}

/**
 * A hold has one task: to look, on the day that was agreed, whether the case can go on. What the workflow had planned moves
 * behind that day, so that nothing stands beside it; the day itself rings and resumes nothing.
 */
@Injectable()
export class HoldTasksService {
  constructor(
    private readonly tasks: TasksService,
    private readonly retiming: Retiming,
    private readonly clock: Clock,
  ) {}

  /**
   * After each step of a case. The case is locked and saved.
   *
   * @param before the state and the agreed day before the step
   */
  async afterStep(
    tx: EntityManager,
    actor: Actor,
    file: HeldCase,
    before: Pick<HeldCase, 'status' | 'holdUntil'>,
  ): Promise<void> {
    const { holdUntil: until } = file;
    const wasHeld = before.status === 'on_hold';
    if (file.status === 'on_hold' && until !== null) {
      if (wasHeld) await this.extend(tx, actor, file, before.holdUntil ?? this.clock.today(), until);
      else await this.retiming.forHold(tx, actor, file, daysBetween(this.clock.today(), until));
      return this.tasks.schedule(tx, file.id, { kind: 'review_hold', dueOn: until });
    }
    if (!wasHeld) return;
    await this.retiming.afterHold(tx, actor, file, before.holdUntil);
    await this.tasks.finish(tx, actor, file.id, ['review_hold']);
  }

  private async extend(
    tx: EntityManager,
    actor: Actor,
    file: HeldCase,
    from: string,
    to: string,
  ): Promise<void> {
    await this.retiming.forHold(tx, actor, file, daysBetween(from, to), 'hold');
    await this.tasks.finish(tx, actor, file.id, ['review_hold']);
  }
}
