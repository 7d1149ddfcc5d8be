import { Injectable } from '@nestjs/common';
import {
  assessmentWorkflow,
  can,
  decide,
  needsFrom,
  stillOpen,
  suggestPriority,
  workingCaseStatuses,
  type Actor,
  type AssessmentFacts,
  type CaseStatus,
  type FieldError,
  type Priority,
  type SuggestedPriority,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { Assessment } from './assessment.entity.js';
import type {
  ActOnAssessmentDto,
  AssessmentDto,
  AssessmentInputDto,
  AssessmentListDto,
} from './assessments.dto.js';
import { assessmentFacts, AssessmentsRepository } from './assessments.repository.js';

@Injectable()
export class AssessmentsService {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
    private readonly screenings: ScreeningsService,
  ) {}

  async list(actor: Actor, caseId: string): Promise<AssessmentListDto> {
    const row = await this.cases.get(actor, caseId, 'assessment.read');
    return { items: await this.assessments.list(actor, row) };
  }

  /** Begins an assessment; the first one takes the case from registered to assessment. */
  create(actor: Actor, caseId: string, told: AssessmentInputDto): Promise<AssessmentDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      this.requireWrite(actor, row);
      const by = blocksOf(row);
      if (by.length > 0) throw new Problem('blocked', { action: 'create', by });
      const drafts = tx.getRepository(Assessment);
      if (await drafts.existsBy({ caseId, status: 'draft' })) throw new Problem('conflict');

      // What the screening has found is not typed twice, and the needs it makes likely are proposed.
      const difficulties = await this.screenings.difficulties(tx, actor, row);
      const assessment = drafts.create({
        caseId,
        status: 'draft',
        needs: needsFrom(difficulties).map((need) => ({ ...need, note: null })),
        difficulties,
        risks: {},
        priority: row.priority,
        priorityChosen: false,
        suggestedPriority: null,
        suggestedReasons: [],
        priorityReason: null,
        childWords: null,
        caregiverWords: null,
        summary: null,
        authorId: actor.id,
        assessedOn: this.clock.today(),
        completedAt: null,
      });
      this.fill(assessment, told);
      await tx.save(assessment);
      await this.noteStep(tx, actor, assessment, 'create', null);
      await this.cases.advance(tx, actor, row, 'assess');
      return this.assessments.read(tx, actor, row, assessment.id);
    });
  }

  /** Saves a draft; what is left out stays. */
  update(actor: Actor, id: string, seen: number, change: AssessmentInputDto): Promise<AssessmentDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.assessments.caseOf(tx, actor, id));
      this.requireWrite(actor, row);
      requireOpen(row, 'update');
      const assessment = await tx.getRepository(Assessment).findOneByOrFail({ id });
      const current = await this.assessments.read(tx, actor, row, id);
      requireVersion(seen, assessment, () => current);
      if (assessment.status !== 'draft') {
        throw new Problem('illegal_action', { action: 'update', state: assessment.status, allowed: [] });
      }
      this.fill(assessment, change);
      assessment.updatedBy = actor.id;
      await tx.save(assessment);
      return this.assessments.read(tx, actor, row, id);
    });
  }

  /**
   * Completes an assessment: its priority becomes the priority of the case, and planning may begin. Or takes over what a
   * screening has found since it was begun.
   */
  act(actor: Actor, id: string, { action }: ActOnAssessmentDto): Promise<AssessmentDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.assessments.caseOf(tx, actor, id));
      this.requireWrite(actor, row);
      requireOpen(row, action);
      const assessment = await tx.getRepository(Assessment).findOneByOrFail({ id });
      const suggestion = suggestPriority(assessment.risks, await this.assessments.known(tx, row));
      const isScreened = await this.assessments.hasNewScreening(tx, id);
      const facts = assessmentFacts(assessment, suggestion, isScreened);
      const decision = decide(assessmentWorkflow, assessment.status, action, facts);
      if (decision.kind === 'illegal')
        throw new Problem('illegal_action', { action, state: assessment.status, allowed: [] });
      if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });

      const from = assessment.status;
      assessment.status = decision.to;
      if (action === 'complete') finish(assessment, facts, suggestion);
      else await this.takeScreening(tx, actor, row, assessment);
      await tx.save(assessment);
      await this.noteStep(tx, actor, assessment, action, from);
      if (action === 'complete') {
        await this.cases.setPriority(tx, actor, row, assessment.priority, assessment.priorityReason);
        await this.cases.advance(tx, actor, row, 'plan');
      }
      return this.assessments.read(tx, actor, row, id);
    });
  }

  /** Fills in what nobody has spoken about yet. That the answers were read is on record. */
  private async takeScreening(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    assessment: Assessment,
  ): Promise<void> {
    const found = await this.screenings.difficulties(tx, actor, row);
    const { difficulties, needs } = stillOpen(assessment, found);
    if (difficulties.length === 0)
      throw new Problem('blocked', { action: 'take_screening', by: ['no_new_screening'] });
    assessment.difficulties = [...assessment.difficulties, ...difficulties];
    assessment.needs = [...assessment.needs, ...needs.map((need) => ({ ...need, note: null }))];
    assessment.updatedBy = actor.id;
  }

  private requireWrite(actor: Actor, row: Case): void {
    if (!can(actor, 'assessment.write', ownershipOf(row)))
      throw new Problem('forbidden', { action: 'write' });
  }

  private fill(assessment: Assessment, told: AssessmentInputDto): void {
    const errors = [
      ...repeated(told.needs ?? [], (need) => need.area, '#/needs', 'area'),
      ...repeated(told.difficulties ?? [], (item) => item.domain, '#/difficulties', 'domain'),
    ];
    if ((told.assessedOn ?? '') > this.clock.today())
      errors.push({ pointer: '#/assessedOn', rules: ['notInFuture'] });
    if (errors.length > 0) throw new Problem('invalid', { errors });
    const needs = told.needs?.map(({ area, level, note }) => ({ area, level, note: note ?? null }));
    const difficulties = told.difficulties?.map(({ domain, level }) => ({ domain, level }));
    const { priority, risks, ...rest } = told;
    Object.assign(assessment, defined(rest), needs ? { needs } : {}, difficulties ? { difficulties } : {});
    if (risks !== undefined) assessment.risks = defined(risks);
    if (priority !== undefined) assessment.priorityChosen = priority !== null;
    if (priority) assessment.priority = priority as Priority;
  }

  private noteStep(
    tx: EntityManager,
    actor: Actor,
    assessment: Assessment,
    action: string,
    from: string | null,
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: assessment.caseId,
      subject: 'assessment',
      subjectId: assessment.id,
      action,
      from,
      to: assessment.status,
    });
  }
}

/** From now on it stays as it is: how urgent it was by what was known. */
function finish(assessment: Assessment, facts: AssessmentFacts, suggestion: SuggestedPriority): void {
  const { priority, suggestedPriority } = facts;
  const completedAt = new Date();
  Object.assign(assessment, {
    completedAt,
    priority,
    suggestedPriority,
    suggestedReasons: [...suggestion.reasons],
  });
}

/** Why no assessment may begin now. */
function blocksOf(row: Case): string[] {
  if (row.status === 'identified') return ['no_consent_registration'];
  if (!(workingCaseStatuses as readonly CaseStatus[]).includes(row.status)) return ['case_closed'];
  return row.caseworkerId === null ? ['no_caseworker'] : [];
}

/** What was begun before the closure stays as it was left; completing it would change the case. */
function requireOpen(row: Case, action: string): void {
  if (row.status === 'closed') throw new Problem('blocked', { action, by: ['case_closed'] });
}

function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  pointer: string,
  field: string,
): FieldError[] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ pointer: `${pointer}/${index}/${field}`, rules: ['unique'] }] : [],
  );
}
