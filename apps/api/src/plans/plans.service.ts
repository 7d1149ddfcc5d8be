import { Injectable } from '@nestjs/common';
import {
  can,
  decide,
  planWorkflow,
  workingCaseStatuses,
  type Actor,
  type CaseStatus,
  type PlanAction,
} from '@birge/domain';
import { In, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { TasksService } from '../tasks/tasks.service.js';
import { Plan } from './plan.entity.js';
import type { ActOnPlanDto, PlanDto, PlanInputDto, PlanListDto, PlanQueryDto } from './plans.dto.js';
import { PlanSuccession } from './plan-succession.js';
import { PlanText } from './plan-text.js';
import { PlansRepository } from './plans.repository.js';

@Injectable()
export class PlansService {
  constructor(
    private readonly plans: PlansRepository,
    private readonly text: PlanText,
    private readonly succession: PlanSuccession,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
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
      const assessmentId = await this.plans.latestAssessment(tx, caseId);
      const plan = plans.create({
        caseId,
        edition: await this.plans.nextEdition(tx, caseId),
        status: 'draft',
        summary: told.summary === undefined ? (approved?.summary ?? null) : told.summary,
        reviewOn: told.reviewOn ?? null,
        assessmentId,
        changeNote: told.changeNote ?? null,
        authorId: actor.id,
        writers: [actor.id],
        submittedBy: null,
        submittedAt: null,
        decidedBy: null,
        decidedAt: null,
        returnNote: null,
      });
      await tx.save(plan);
      if (told.goals !== undefined) await this.text.write(tx, row, plan.id, assessmentId, told.goals);
      else if (approved) await this.text.copy(tx, approved.id, plan.id, assessmentId);
      await this.noteStep(tx, actor, plan, 'create', null);
      return this.plans.read(tx, actor, row, plan.id);
    });
  }

  /** Edits an edition that is being written; its goals are replaced as a list. What was submitted or approved is locked. */
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
      const writers = [...new Set([...plan.writers, actor.id])];
      Object.assign(plan, defined(fields), { updatedBy: actor.id, writers, updatedAt: new Date() });
      if (goals !== undefined) {
        plan.assessmentId = await this.plans.latestAssessment(tx, row.id);
        await this.text.write(tx, row, id, plan.assessmentId, goals);
      }
      await tx.save(plan);
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
        await this.succession.take(tx, actor, row, plan, await this.supersedeEarlier(tx, actor, row.id));
        Object.assign(plan, { decidedBy: actor.id, decidedAt: new Date() });
        await this.scheduleReview(tx, actor, row, plan);
        return;
      case 'return':
        Object.assign(plan, { decidedBy: actor.id, decidedAt: new Date(), returnNote: note });
        return;
      case 'supersede':
        return;
    }
  }

  /** There is one approved edition: it gives way before the next one takes its place. */
  private async supersedeEarlier(tx: EntityManager, actor: Actor, caseId: string): Promise<Plan | null> {
    const earlier = await tx.getRepository(Plan).findOneBy({ caseId, status: 'approved' });
    if (earlier === null) return null;
    earlier.status = 'superseded';
    await tx.save(earlier);
    await this.noteStep(tx, actor, earlier, 'supersede', 'approved');
    return earlier;
  }

  /** The review that led here is done; the next is on the day that was agreed, or within the limit of the priority. */
  private async scheduleReview(tx: EntityManager, actor: Actor, row: Case, plan: Plan): Promise<void> {
    if (plan.reviewOn === null || plan.reviewOn <= this.clock.today()) {
      await this.tasks.onPlanApproved(tx, actor, row);
      plan.reviewOn = await this.plans.reviewDay(tx, row.id);
      return;
    }
    await this.tasks.finish(tx, actor, row.id, ['review_plan']);
    await this.tasks.schedule(tx, row.id, { kind: 'review_plan', dueOn: plan.reviewOn });
  }

  private async afterStep(tx: EntityManager, actor: Actor, row: Case, action: PlanAction): Promise<void> {
    if (action === 'submit') await this.tasks.finish(tx, actor, row.id, ['write_plan', 'correct_plan']);
    if (action === 'return') await this.tasks.scheduleNext(tx, row, 'correct_plan');
    if (action === 'approve') await this.cases.advance(tx, actor, row, 'activate');
  }

  private async blocksOf(tx: EntityManager, row: Case): Promise<string[]> {
    if (!isWorkedOn(row) && row.status !== 'identified') return ['case_closed'];
    return (await this.plans.latestAssessment(tx, row.id)) === null ? ['no_assessment'] : [];
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
