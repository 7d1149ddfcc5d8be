import { Injectable } from '@nestjs/common';
import {
  can,
  decide,
  goalActionsWithReason,
  goalWorkflow,
  undertakingWorkflow,
  type Actor,
  type GoalReason,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { Task } from '../tasks/task.entity.js';
import { TasksService } from '../tasks/tasks.service.js';
import { Goal } from './goal.entity.js';
import { Plan } from './plan.entity.js';
import type { ActOnGoalDto, ActOnUndertakingDto, GoalNoteDto, PlanDto } from './plans.dto.js';
import { PlansRepository } from './plans.repository.js';
import { Undertaking } from './undertaking.entity.js';

/** How the goals of the approved plan go on: nothing here touches the text that was approved. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly plans: PlansRepository,
    private readonly cases: CasesService,
    private readonly tasks: TasksService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  /** One step of a goal: it begins, is reached, or ends otherwise and says why. */
  act(actor: Actor, goalId: string, step: ActOnGoalDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, plan } = await this.take(tx, actor, goalId, step);
      return this.plans.read(tx, actor, row, plan.id);
    });
  }

  /** The same together with other steps of one transaction. */
  async take(
    tx: EntityManager,
    actor: Actor,
    goalId: string,
    step: ActOnGoalDto,
  ): Promise<{ row: Case; plan: Plan }> {
    const { row, goal, plan } = await this.lock(tx, actor, goalId);
    const { action } = step;
    if (!can(actor, `goal.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
    const decision = decide(goalWorkflow, goal.status, action, factsOf(row, plan));
    if (decision.kind === 'illegal') throw await this.illegal(tx, actor, row, plan.id, goalId, action);
    if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });
    requireReason(step);

    const from = goal.status;
    const reason = goalActionsWithReason.includes(action) ? (step.reason as GoalReason) : null;
    Object.assign(goal, { status: decision.to, statusReason: reason, statusSince: new Date() });
    await tx.save(goal);
    await this.noteProgress(tx, actor, goal, from, reason, step.note ?? null);
    await this.touch(tx, plan);
    await this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'plan',
      subjectId: plan.id,
      action: 'change_goal',
      reason,
      note: step.note ?? null,
      details: { goalId, from, to: goal.status, step: action },
    });
    return { row, plan };
  }

  /** A word on how it goes, without another state. */
  note(actor: Actor, goalId: string, { note }: GoalNoteDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, goal, plan } = await this.lock(tx, actor, goalId);
      if (!can(actor, 'plan.write', ownershipOf(row))) throw new Problem('forbidden', { action: 'note' });
      const { planIsApproved, caseIsOpen } = factsOf(row, plan);
      const by = [...(planIsApproved ? [] : ['plan_not_approved']), ...(caseIsOpen ? [] : ['case_closed'])];
      if (by.length > 0) throw new Problem('blocked', { action: 'note', by });

      await this.noteProgress(tx, actor, goal, goal.status, null, note);
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'plan',
        subjectId: plan.id,
        action: 'note_progress',
        note,
        details: { goalId },
      });
      return this.plans.read(tx, actor, row, plan.id);
    });
  }

  /** One step of what somebody undertook. The caseworker's stands as a task: it is that which moves and closes. */
  actOnUndertaking(actor: Actor, id: string, step: ActOnUndertakingDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.plans.caseOfUndertaking(tx, actor, id));
      const undertaking = await tx.getRepository(Undertaking).findOneByOrFail({ id });
      const goal = await tx.getRepository(Goal).findOneByOrFail({ id: undertaking.goalId });
      const plan = await tx.getRepository(Plan).findOneByOrFail({ id: goal.planId });
      const { action, dueOn } = step;
      if (!can(actor, `undertaking.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
      const task =
        undertaking.taskId === null
          ? null
          : await tx.getRepository(Task).findOneByOrFail({ id: undertaking.taskId });
      const { status } = task ?? undertaking;
      const decision = decide(undertakingWorkflow, status, action, factsOf(row, plan));
      if (decision.kind === 'illegal') {
        const offered = await this.plans.read(tx, actor, row, plan.id);
        const found = offered.goals
          .flatMap(({ undertakings }) => undertakings)
          .find((each) => each.id === id);
        throw illegal(action, status, found?.offeredActions ?? []);
      }
      if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });
      if (action === 'move' && dueOn === undefined) throw Problem.at('#/dueOn', 'isRequired');
      if (action === 'move' && (dueOn ?? '') < this.clock.today()) throw Problem.at('#/dueOn', 'notInPast');

      const closing = decision.to === 'open' ? null : new Date();
      const stand = { status: decision.to, closedAt: closing, closedBy: closing && actor.id };
      if (task !== null) {
        Object.assign(task, stand, action === 'move' ? { dueOn, movedByHand: true } : {});
        await tx.save(task);
        await this.tasks.refreshDue(tx, row.id);
      } else {
        Object.assign(undertaking, stand, action === 'move' ? { movedTo: dueOn } : {});
        await tx.save(undertaking);
      }
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'plan',
        subjectId: plan.id,
        action: `${action}_undertaking`,
        details: { undertakingId: id, ...(action === 'move' ? { dueOn } : {}) },
      });
      return this.plans.read(tx, actor, row, plan.id);
    });
  }

  /** The case first, then what belongs to it. */
  private async lock(
    tx: EntityManager,
    actor: Actor,
    goalId: string,
  ): Promise<{ row: Case; goal: Goal; plan: Plan }> {
    const row = await this.cases.lock(tx, actor, await this.plans.caseOfGoal(tx, actor, goalId));
    const goal = await tx.getRepository(Goal).findOneByOrFail({ id: goalId });
    return { row, goal, plan: await tx.getRepository(Plan).findOneByOrFail({ id: goal.planId }) };
  }

  private async noteProgress(
    tx: EntityManager,
    actor: Actor,
    goal: Goal,
    from: string,
    reason: string | null,
    note: string | null,
  ): Promise<void> {
    await tx.query(
      `insert into goal_progress (plan_id, goal_key, author_id, from_status, to_status, reason, note)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [goal.planId, goal.key, actor.id, from, goal.status, reason, note],
    );
  }

  /** The version of a plan counts every change of how its goals stand too. */
  private async touch(tx: EntityManager, plan: Plan): Promise<void> {
    plan.updatedAt = new Date();
    await tx.save(plan);
  }

  private async illegal(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    planId: string,
    goalId: string,
    action: string,
  ): Promise<Problem> {
    const { goals } = await this.plans.read(tx, actor, row, planId);
    const goal = goals.find(({ id }) => id === goalId);
    return illegal(action, goal?.status ?? '', goal?.offeredActions ?? []);
  }
}

const factsOf = (row: Case, plan: Plan): { planIsApproved: boolean; caseIsOpen: boolean } => ({
  planIsApproved: plan.status === 'approved',
  caseIsOpen: row.status !== 'closed',
});

const illegal = (action: string, state: string, offered: readonly { action: string }[]): Problem =>
  new Problem('illegal_action', { action, state, allowed: offered.map((each) => each.action) });

function requireReason({ action, reason, note }: ActOnGoalDto): void {
  if (!goalActionsWithReason.includes(action)) return;
  if (reason === undefined) throw Problem.at('#/reason', 'isRequired');
  if (reason === 'other' && !note) throw Problem.at('#/note', 'isRequired');
}
