import { Injectable } from '@nestjs/common';
import { can, decide, offer, taskWorkflow, type Actor, type TaskAction } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { requireNoteOf } from '../platform/note-link.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { Recurrence } from './recurrence.js';
import { putOff, wake } from './snooze.js';
import { Task } from './task.entity.js';
import type {
  ActOnTaskDto,
  CaseTaskFilterDto,
  CreateTaskDto,
  TaskDto,
  TaskFilterDto,
  TaskSummaryDto,
  UpdateTaskDto,
} from './tasks.dto.js';
import { TasksRepository } from './tasks.repository.js';
import { TasksService } from './tasks.service.js';

/** What people do with tasks; what the workflow does with them is `TasksService`. */
@Injectable()
export class TaskDeskService {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly schedule: TasksService,
    private readonly recurrence: Recurrence,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  listOfDay(actor: Actor, filter: TaskFilterDto): Promise<JsonText> {
    return this.tasks.listOfDay(actor, filter, this.clock.today());
  }

  summary(actor: Actor): Promise<TaskSummaryDto> {
    return this.tasks.summary(actor, this.clock.today());
  }

  get(actor: Actor, id: string): Promise<TaskDto> {
    return this.tasks.get(actor, id, this.clock.today());
  }

  async listOfCase(actor: Actor, caseId: string, filter: CaseTaskFilterDto): Promise<JsonText> {
    await this.cases.requireReach(actor, caseId, 'task.read');
    return this.tasks.listOfCase(actor, caseId, filter, this.clock.today());
  }

  create(actor: Actor, caseId: string, told: CreateTaskDto): Promise<TaskDto> {
    const { kind, title, dueOn, dueAt, noteId } = told;
    return this.transactions.run(actor, async (tx) => {
      const file = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'task.write', ownershipOf(file))) throw new Problem('forbidden', { action: 'create' });
      if (file.status === 'closed') throw new Problem('blocked', { action: 'create', by: ['case_closed'] });

      if (noteId !== undefined) await requireNoteOf(tx, caseId, noteId);
      const row = await tx.save(
        tx.create(Task, {
          caseId,
          kind,
          title,
          dueOn,
          dueAt: dueAt ?? null,
          noteId: noteId ?? null,
          authorId: actor.id,
        }),
      );
      return this.finishChange(tx, actor, row, 'create');
    });
  }

  /** Moves an open task to another day, or says it in other words. A day that a person has chosen stays. */
  update(actor: Actor, id: string, seen: number, change: UpdateTaskDto): Promise<TaskDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, file } = await this.lock(tx, actor, id);
      const current = await this.read(tx, actor, id);
      requireVersion(seen, row, () => current);
      if (!can(actor, 'task.write', ownershipOf(file))) throw new Problem('forbidden', { action: 'update' });
      if (row.status !== 'open')
        throw new Problem('illegal_action', {
          action: 'update',
          state: row.status,
          allowed: this.offered(row, file),
        });
      if (row.automatic && change.kind !== undefined) throw Problem.at('#/kind', 'isAutomatic');

      if (change.dueOn !== undefined && change.dueOn !== row.dueOn) {
        row.movedByHand = true;
        wake(row);
      }
      Object.assign(row, change);
      await tx.save(row);
      return this.finishChange(tx, actor, row, 'update');
    });
  }

  /** Takes one step with a task. A call or a visit that is done was a contact with the family. */
  act(actor: Actor, id: string, { action, ...step }: ActOnTaskDto): Promise<TaskDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, file } = await this.lock(tx, actor, id);
      if (!can(actor, `task.${action}`, ownershipOf(file))) throw new Problem('forbidden', { action });
      const decision = decide(taskWorkflow, row.status, action, this.facts(row, file));
      if (decision.kind === 'illegal')
        throw new Problem('illegal_action', { action, state: row.status, allowed: this.offered(row, file) });
      if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });

      const from = row.status;
      if (action === 'reopen') await this.recurrence.takeBack(tx, row);
      row.status = decision.to;
      if (action === 'snooze') putOff(row, actor, step, this.clock.today());
      else wake(row);
      row.closedAt = decision.to === 'open' ? null : new Date();
      row.closedBy = decision.to === 'open' ? null : actor.id;
      await tx.save(row);
      await this.applyEffects(tx, actor, row, file, action);
      return this.finishChange(tx, actor, row, action, from, action === 'snooze' ? step : undefined);
    });
  }

  private async applyEffects(
    tx: EntityManager,
    actor: Actor,
    row: Task,
    file: Case,
    action: TaskAction,
  ): Promise<void> {
    const isContact = row.kind === 'call' || row.kind === 'visit';
    if (isContact && action === 'complete') await this.cases.contacted(tx, actor, file);
    else if (isContact) await this.cases.refreshContact(tx, row.caseId);
    if (action === 'complete' || (action === 'cancel' && row.kind === 'review_hold'))
      await this.recurrence.scheduleAgain(tx, file, row);
  }

  /** The case first, then the task: whoever changes a task has locked its case. */
  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<{ row: Task; file: Case }> {
    const file = await this.cases.lock(tx, actor, await this.tasks.caseOf(tx, actor, id));
    return { file, row: await tx.getRepository(Task).findOneByOrFail({ id }) };
  }

  private async finishChange(
    tx: EntityManager,
    actor: Actor,
    row: Task,
    action: string,
    from: string | null = null,
    snooze?: Pick<ActOnTaskDto, 'reason' | 'note' | 'until'>,
  ): Promise<TaskDto> {
    await this.schedule.refreshDue(tx, row.caseId);
    await this.history.append(tx, actor, {
      caseId: row.caseId,
      subject: 'task',
      subjectId: row.id,
      action,
      from,
      to: row.status,
      reason: snooze?.reason ?? null,
      note: snooze?.note ?? null,
      details: {
        kind: row.kind,
        dueOn: row.dueOn,
        dueAt: row.dueAt,
        ...(snooze?.until ? { until: snooze.until } : {}),
      },
    });
    return this.read(tx, actor, row.id);
  }

  private read(tx: EntityManager, actor: Actor, id: string): Promise<TaskDto> {
    return this.tasks.read(tx, actor, id, this.clock.today());
  }

  private facts(row: Task, file: Case): { caseIsOpen: boolean; isSnoozed: boolean } {
    const isSnoozed = row.snoozedUntil !== null && row.snoozedUntil > this.clock.today();
    return { caseIsOpen: file.status !== 'closed', isSnoozed };
  }

  private offered(row: Task, file: Case): string[] {
    return offer(taskWorkflow, row.status, this.facts(row, file), () => true).map(({ action }) => action);
  }
}
