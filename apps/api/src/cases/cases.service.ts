import { Injectable } from '@nestjs/common';
import {
  can,
  caseActions,
  caseWorkflow,
  decide,
  type Actor,
  type CaseAction,
  type CaseStatus,
  type Priority,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { HoldTasksService } from '../tasks/hold-tasks.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { TeamsService } from '../teams/teams.service.js';
import { ownershipOf, type Case } from './case.entity.js';
import type { ActOnCaseDto, CaseDto, CaseFilterDto, CaseSummaryDto, UpdateCaseDto } from './cases.dto.js';
import { CasesRepository, offeredOn } from './cases.repository.js';
import { ClosureSteps } from './closure-steps.js';
import { outOfReach } from './out-of-reach.js';
import type { CasePriorityDto } from './priority-change.dto.js';
import { PriorityChange } from './priority-change.js';
import { requireInputs } from './step-inputs.js';
import { TransferSteps } from './transfer-steps.js';

const actPermissions = ['case.read', ...caseActions.map((action) => `case.${action}` as const)] as const;

@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly tasks: TasksService,
    private readonly teams: TeamsService,
    private readonly transferSteps: TransferSteps,
    private readonly priorities: PriorityChange,
    private readonly closureSteps: ClosureSteps,
    private readonly holdTasks: HoldTasksService,
  ) {}

  list(actor: Actor, filter: CaseFilterDto): Promise<JsonText> {
    return this.cases.list(actor, filter, this.clock.today());
  }

  async summary(actor: Actor): Promise<CaseSummaryDto> {
    return {
      ...(await this.cases.summary(actor, this.clock.today())),
      target: this.configuration.caseloadTarget,
    };
  }

  open(actor: Actor, id: string): Promise<JsonText> {
    return this.cases.open(actor, id);
  }

  /** How urgent it is, what the rules find, and what would move with another priority. */
  async priorityOf(actor: Actor, id: string): Promise<CasePriorityDto> {
    const row = await this.cases.get(actor, id, 'case.update');
    return this.priorities.outlook(row);
  }

  /** Changes what is not a step: the priority, and for managers the caseworker. */
  async update(actor: Actor, id: string, seen: number, change: UpdateCaseDto): Promise<JsonText> {
    const answer = await this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, id);
      const current = await this.cases.read(tx, actor, row);
      requireVersion(seen, row, () => JSON.parse(current));
      if (!can(actor, 'case.update', ownershipOf(row))) throw new Problem('forbidden', { action: 'update' });

      if (change.priority !== undefined && change.priority !== row.priority) {
        await this.priorities.byHand(tx, actor, row, change.priority as Priority, change.note);
      }
      if (change.caseworkerId !== undefined && change.caseworkerId !== row.caseworkerId) {
        await this.assign(tx, actor, row, change.caseworkerId);
      }
      await tx.save(row);
      return JSON.parse(await this.cases.read(tx, actor, row)) as object;
    });
    return JSON.stringify(answer);
  }

  /** Takes one workflow step. The status and its history entry are saved together or not at all. */
  async act(actor: Actor, id: string, step: ActOnCaseDto): Promise<JsonText> {
    const answer = await this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, id, actPermissions);
      await this.take(tx, actor, row, step);
      const file = JSON.parse(await this.cases.read(tx, actor, row)) as CaseDto;
      return can(actor, 'case.read', ownershipOf(row)) ? file : outOfReach(file);
    });
    return JSON.stringify(answer);
  }

  /** Locks a case that is within reach, for another feature about to change one of its facts. */
  lock(tx: EntityManager, actor: Actor, id: string): Promise<Case> {
    return this.cases.lock(tx, actor, id);
  }

  /** A case that is within reach, for another feature that shows what belongs to it. */
  get(...args: Parameters<CasesRepository['get']>): Promise<Case> {
    return this.cases.get(...args);
  }

  /** The file as the person sees it, for the answer to somebody who has just changed it. */
  async read(tx: EntityManager, actor: Actor, row: Case): Promise<object> {
    return JSON.parse(await this.cases.read(tx, actor, row)) as object;
  }

  /** After a call or a visit was written down, or taken back. */
  refreshContact(tx: EntityManager, caseId: string): Promise<void> {
    return this.cases.refreshContact(tx, caseId, this.configuration.timeZone);
  }

  /** After a call or a visit was written down: the family was heard, the follow-up that was due is done. */
  async contacted(tx: EntityManager, actor: Actor, row: Case): Promise<void> {
    await this.refreshContact(tx, row.id);
    await this.tasks.onContact(tx, actor, row);
  }

  /** Opens a restricted part of a file; each reading is on record. Every restricted layer is read through here. */
  openLayer(...args: Parameters<CasesRepository['openLayer']>): Promise<void> {
    return this.cases.openLayer(...args);
  }

  requireReach(...args: Parameters<CasesRepository['requireReach']>): Promise<void> {
    return this.cases.requireReach(...args);
  }

  /**
   * Takes a step that follows from something else (an assessment begun, a plan approved), if it is open now.
   *
   * @param row the case, locked
   */
  async advance(tx: EntityManager, actor: Actor, row: Case, action: CaseAction): Promise<void> {
    const decision = decide(
      caseWorkflow,
      row.status,
      action,
      await this.cases.facts(tx, actor, row),
      row.cameFrom,
    );
    if (decision.kind === 'go' && can(actor, `case.${action}`, ownershipOf(row)))
      await this.take(tx, actor, row, { action });
  }

  /** Sets the priority that an assessment has found. The case is locked. */
  async setPriority(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    to: Priority,
    reason: string | null,
  ): Promise<void> {
    if (row.priority === to) return;
    await this.priorities.change(tx, actor, row, to, { note: reason, suggested: null });
    await tx.save(row);
  }

  /** Takes one step together with others. @param row the case, locked */
  async take(tx: EntityManager, actor: Actor, row: Case, step: ActOnCaseDto): Promise<void> {
    const { action } = step;
    if (!can(actor, `case.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
    const facts = await this.cases.facts(tx, actor, row);
    const decision = decide(caseWorkflow, row.status, action, facts, row.cameFrom);
    if (decision.kind === 'illegal') {
      const allowed = offeredOn(actor, row, facts).map((offered) => offered.action);
      throw new Problem('illegal_action', { action, state: row.status, allowed });
    }
    if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });
    requireInputs(step);

    const before = { status: row.status, holdUntil: row.holdUntil };
    const from = row.status;
    row.status = decision.to;
    row.statusSince = new Date();
    row.statusNote = step.note ?? null;
    const details = await this.applyEffects(tx, actor, row, step, from);
    if (row.status !== 'on_hold') row.holdUntil = null;
    await tx.save(row);
    await this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'case',
      subjectId: row.id,
      action,
      from,
      to: row.status,
      reason: step.closureReason ?? null,
      note: step.note ?? null,
      ...(details ? { details: { ...details } } : {}),
    });
    await this.holdTasks.afterStep(tx, actor, row, before);
    await this.tasks.onCaseStep(tx, actor, row, action);
  }

  private async applyEffects(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    step: ActOnCaseDto,
    from: CaseStatus,
  ): Promise<Record<string, unknown> | undefined> {
    switch (step.action) {
      case 'register':
        row.registeredOn ??= this.clock.today();
        return;
      case 'request_closure':
        return this.closureSteps.request(tx, actor, row, step, from);
      case 'hold':
      case 'extend_hold':
        return this.closureSteps.hold(row, step);
      case 'close':
        row.closedOn = this.clock.today();
        return;
      case 'reopen':
        row.caseworkerId = await this.teams.livingCaseworker(
          tx,
          row.teamId,
          row.caseworkerId,
          step.caseworkerId,
        );
        Object.assign(row, { closedOn: null, closureReason: null, closureRequestedBy: null });
        return;
      case 'return_closure':
        Object.assign(row, { closedOn: null, closureReason: null, closureRequestedBy: null });
        return;
      case 'request_transfer':
        return this.transferSteps.ask(tx, actor, row, step, from);
      case 'accept_transfer':
        return this.transferSteps.accept(tx, actor, row, step);
      case 'reject_transfer':
        return this.transferSteps.end(tx, actor, row, 'rejected', step);
      case 'withdraw_transfer':
        return this.transferSteps.end(tx, actor, row, 'withdrawn', step);
    }
  }

  private async assign(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    caseworkerId: string | null,
  ): Promise<void> {
    if (!can(actor, 'case.assign', ownershipOf(row))) throw new Problem('forbidden', { action: 'assign' });
    if (caseworkerId !== null) await this.teams.requireCaseworker(tx, row.teamId, caseworkerId);
    const from = row.caseworkerId;
    row.caseworkerId = caseworkerId;
    await this.transferSteps.reassigned(tx, actor, row);
    await this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'case',
      subjectId: row.id,
      action: 'assign',
      details: { from, to: caseworkerId },
    });
  }
}
