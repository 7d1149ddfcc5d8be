import { Injectable } from '@nestjs/common';
import {
  can,
  decide,
  planWorkflow,
  workingCaseStatuses,
  type Actor,
  type CaseStatus,
  type GoalStatus,
  type PlanAction,
} from '@birge/domain';
import { In, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { TasksService } from '../tasks/tasks.service.js';
import { Goal } from './goal.entity.js';
import { Plan } from './plan.entity.js';
import type {
  ActOnPlanDto,
  GoalInputDto,
  PlanDto,
  PlanInputDto,
  PlanListDto,
  PlanQueryDto,
  UpdateGoalDto,
} from './plans.dto.js';
import { PlansRepository } from './plans.repository.js';

@Injectable()
export class PlansService {
  constructor(
    private readonly plans: PlansRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly tasks: TasksService,
  ) {}

  page(actor: Actor, query: PlanQueryDto): Promise<JsonText> {
    return this.plans.page(actor, query);
  }

  async list(actor: Actor, caseId: string): Promise<PlanListDto> {
    const row = await this.cases.get(actor, caseId, 'plan.read');
    return { items: await this.plans.list(actor, row) };
  }

  /** Begins the next edition, with the goals of the approved one unless others are told. */
  create(actor: Actor, caseId: string, told: PlanInputDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      this.requireWrite(actor, row);
      const by = await this.blocksOf(tx, row);
      if (by.length > 0) throw new Problem('blocked', { action: 'create', by });
      const plans = tx.getRepository(Plan);
      if (await plans.existsBy({ caseId, status: In(['draft', 'submitted', 'returned']) }))
        throw new Problem('conflict');

      const approved = await plans.findOneBy({ caseId, status: 'approved' });
      const plan = plans.create({
        caseId,
        edition: await this.plans.nextEdition(tx, caseId),
        status: 'draft',
        summary: told.summary === undefined ? (approved?.summary ?? null) : told.summary,
        reviewOn: told.reviewOn ?? null,
        authorId: actor.id,
        submittedBy: null,
        submittedAt: null,
        decidedBy: null,
        decidedAt: null,
        returnNote: null,
      });
      await tx.save(plan);
      await this.keepGoals(
        tx,
        plan.id,
        told.goals ?? (approved ? (await goalsOf(tx, approved.id)).map(withoutId) : []),
      );
      await this.noteStep(tx, actor, plan, 'create', null);
      return this.plans.read(tx, actor, row, plan.id);
    });
  }

  /** Edits an edition that is being written; its goals are replaced as a list. */
  update(actor: Actor, id: string, seen: number, change: PlanInputDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.plans.caseOf(tx, actor, id));
      this.requireWrite(actor, row);
      requireOpen(row);
      const plan = await tx.getRepository(Plan).findOneByOrFail({ id });
      const current = await this.plans.read(tx, actor, row, id);
      requireVersion(seen, plan, () => current);
      if (plan.status !== 'draft' && plan.status !== 'returned') throw illegal('update', current);

      const { goals, ...fields } = change;
      Object.assign(plan, defined(fields), { updatedBy: actor.id });
      await this.touch(tx, plan);
      if (goals !== undefined) await this.keepGoals(tx, id, goals);
      return this.plans.read(tx, actor, row, id);
    });
  }

  /** One step of the plan. Approving replaces the earlier edition and begins the work. */
  act(actor: Actor, id: string, step: ActOnPlanDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.plans.caseOf(tx, actor, id));
      const { action } = step;
      if (!can(actor, `plan.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
      const plan = await tx.getRepository(Plan).findOneByOrFail({ id });
      const decision = decide(planWorkflow, plan.status, action, await this.plans.facts(tx, actor, row, id));
      if (decision.kind === 'illegal') throw illegal(action, await this.plans.read(tx, actor, row, id));
      if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });
      if (action === 'return' && !step.note) throw Problem.at('#/note', 'isRequired');
      if (action !== 'return' && !isWorkedOn(row))
        throw new Problem('blocked', { action, by: ['case_closed'] });

      const from = plan.status;
      plan.status = decision.to;
      await this.applyEffects(tx, actor, row, plan, step);
      await tx.save(plan);
      await this.noteStep(tx, actor, plan, action, from, step.note);
      await this.afterStep(tx, actor, row, action);
      return this.plans.read(tx, actor, row, id);
    });
  }

  /** How a goal of the approved plan stands. The version is that of the plan. */
  updateGoal(actor: Actor, goalId: string, seen: number, { status }: UpdateGoalDto): Promise<PlanDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.plans.caseOfGoal(tx, actor, goalId));
      this.requireWrite(actor, row);
      requireOpen(row);
      const goal = await tx.getRepository(Goal).findOneByOrFail({ id: goalId });
      const plan = await tx.getRepository(Plan).findOneByOrFail({ id: goal.planId });
      const current = await this.plans.read(tx, actor, row, plan.id);
      requireVersion(seen, plan, () => current);
      if (plan.status !== 'approved') throw illegal('update', current);

      const from = goal.status;
      goal.status = status as GoalStatus;
      await tx.save(goal);
      await this.touch(tx, plan);
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'plan',
        subjectId: plan.id,
        action: 'change_goal',
        details: { goalId, from, to: status },
      });
      return this.plans.read(tx, actor, row, plan.id);
    });
  }

  private async applyEffects(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    plan: Plan,
    { action, note }: ActOnPlanDto,
  ): Promise<void> {
    switch (action) {
      case 'submit':
        Object.assign(plan, { submittedBy: actor.id, submittedAt: new Date(), returnNote: null });
        return;
      case 'approve':
        await this.supersedeEarlier(tx, actor, row.id);
        Object.assign(plan, { decidedBy: actor.id, decidedAt: new Date() });
        return;
      case 'return':
        Object.assign(plan, { decidedBy: actor.id, decidedAt: new Date(), returnNote: note });
        return;
      case 'supersede':
        return;
    }
  }

  /** There is one approved edition: it gives way before the next one takes its place. */
  private async supersedeEarlier(tx: EntityManager, actor: Actor, caseId: string): Promise<void> {
    const earlier = await tx.getRepository(Plan).findOneBy({ caseId, status: 'approved' });
    if (earlier === null) return;
    earlier.status = 'superseded';
    await tx.save(earlier);
    await this.noteStep(tx, actor, earlier, 'supersede', 'approved');
  }

  private async afterStep(tx: EntityManager, actor: Actor, row: Case, action: PlanAction): Promise<void> {
    if (action === 'submit') await this.tasks.finish(tx, actor, row.id, ['write_plan', 'correct_plan']);
    if (action === 'return') await this.tasks.scheduleNext(tx, row, 'correct_plan');
    if (action === 'approve') {
      await this.cases.advance(tx, actor, row, 'activate');
      await this.tasks.onPlanApproved(tx, actor, row);
    }
  }

  /** A goal keeps its identity while it is reworded and moved: two people who write at once are told apart by it. */
  private async keepGoals(tx: EntityManager, planId: string, told: readonly GoalInputDto[]): Promise<void> {
    const named = told.flatMap(({ id }) => id ?? []);
    const [taken] = await tx.query<{ found: boolean }[]>(
      'select exists (select from goals where id = any($1) and plan_id <> $2) as found',
      [named, planId],
    );
    if (taken?.found || new Set(named).size < named.length) throw Problem.at('#/goals', 'unique');
    await tx.query('delete from goals where plan_id = $1 and id <> all($2)', [planId, named]);
    if (told.length === 0) return;
    await tx.getRepository(Goal).upsert(
      told.map(({ id = uuid(), title, area, status = 'planned', targetOn = null }, index) => ({
        id,
        planId,
        position: index + 1,
        title,
        area,
        status,
        targetOn,
      })) as Partial<Goal>[],
      ['id'],
    );
  }

  /** The version of a plan counts every change of its goals too. */
  private async touch(tx: EntityManager, plan: Plan): Promise<void> {
    plan.updatedAt = new Date();
    await tx.save(plan);
  }

  private async blocksOf(tx: EntityManager, row: Case): Promise<string[]> {
    if (!isWorkedOn(row) && row.status !== 'identified') return ['case_closed'];
    return (await this.plans.hasAssessment(tx, row.id)) ? [] : ['no_assessment'];
  }

  private requireWrite(actor: Actor, row: Case): void {
    if (!can(actor, 'plan.write', ownershipOf(row))) throw new Problem('forbidden', { action: 'write' });
  }

  private noteStep(
    tx: EntityManager,
    actor: Actor,
    plan: Plan,
    action: string,
    from: string | null,
    note?: string,
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: plan.caseId,
      subject: 'plan',
      subjectId: plan.id,
      action,
      from,
      to: plan.status,
      note: note ?? null,
      details: { edition: plan.edition },
    });
  }
}

const withoutId = ({ title, area, status, targetOn }: Goal): GoalInputDto => ({
  title,
  area,
  status,
  targetOn,
});

const goalsOf = (tx: EntityManager, planId: string): Promise<Goal[]> =>
  tx.getRepository(Goal).find({ where: { planId }, order: { position: 'ASC' } });

const isWorkedOn = (row: Case): boolean =>
  (workingCaseStatuses as readonly CaseStatus[]).includes(row.status);

/** After the closure the goals stand as they were when it was decided. */
function requireOpen(row: Case): void {
  if (row.status === 'closed') throw new Problem('blocked', { action: 'update', by: ['case_closed'] });
}

function illegal(action: string, plan: PlanDto): Problem {
  const allowed = plan.offeredActions.map((offered) => offered.action);
  return new Problem('illegal_action', { action, state: plan.status, allowed });
}
