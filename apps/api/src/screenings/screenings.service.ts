import { Injectable } from '@nestjs/common';
import {
  answerFaults,
  can,
  decide,
  difficultiesOf,
  importAnswers,
  rescreenDueOn,
  score,
  screeningWorkflow,
  workingCaseStatuses,
  type Actor,
  type CaseStatus,
  type Instrument,
  type ScreeningAnswers,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { ScreeningContentDto } from './screening-content.dto.js';
import { ScreeningContent } from './screening-content.js';
import { emptyScreening, ScreeningConversation } from './screening-conversation.js';
import { Screening } from './screening.entity.js';
import type {
  ActOnScreeningDto,
  ImportScreeningDto,
  NewScreeningDto,
  ScreeningAnswersDto,
  ScreeningDto,
  ScreeningListDto,
  UpdateScreeningDto,
} from './screenings.dto.js';
import { ScreeningsRepository } from './screenings.repository.js';

type Found = ReturnType<typeof difficultiesOf>;

@Injectable()
export class ScreeningsService {
  constructor(
    private readonly screenings: ScreeningsRepository,
    private readonly words: ScreeningContent,
    private readonly conversation: ScreeningConversation,
    private readonly cases: CasesService,
    private readonly tasks: TasksService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  content(language: string): ScreeningContentDto {
    const found = this.words.find(language);
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  async list(actor: Actor, caseId: string): Promise<ScreeningListDto> {
    const row = await this.cases.get(actor, caseId, 'screening.read');
    return { items: await this.screenings.list(actor, row) };
  }

  async open(actor: Actor, id: string): Promise<ScreeningDto> {
    const caseId = await this.screenings.caseOf(actor, id);
    const row = await this.cases.get(actor, caseId, 'screening.read');
    return this.screenings.read(actor, row, id);
  }

  /** What was answered; that it was read is on record before it is shown. */
  async answers(actor: Actor, id: string): Promise<ScreeningAnswersDto> {
    await this.cases.openLayer(actor, await this.screenings.caseOf(actor, id), 'screening_answers');
    return this.screenings.answers(actor, id);
  }

  /** Begins a screening; one at a time. Below two years there is no form: the concern is noted, and that is all. */
  create(actor: Actor, caseId: string, told: NewScreeningDto): Promise<ScreeningDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.lockForWork(tx, actor, caseId, 'create');
      const drafts = tx.getRepository(Screening);
      if (await drafts.existsBy({ caseId, status: 'draft' })) throw new Problem('conflict');

      const screening = drafts.create(emptyScreening(row, actor, this.clock.today()));
      if (told.screenedOn === undefined)
        await this.conversation.setDay(tx, row, screening, screening.screenedOn);
      await this.conversation.apply(tx, row, screening, told);
      if (screening.administrationMode === 'proxy' && screening.respondentRelation === null)
        throw Problem.at('#/relation', 'isRequired');
      if (screening.instrument === null) return this.noteConcern(tx, actor, row, screening, told);
      if (told.concern !== undefined) throw Problem.at('#/concern', 'isTooOld');

      await tx.save(screening);
      await this.noteStep(tx, actor, screening, 'create', null);
      return this.screenings.read(actor, row, screening.id, tx);
    });
  }

  /** Saves a draft after each answer; what is left out stays. */
  update(actor: Actor, id: string, seen: number, change: UpdateScreeningDto): Promise<ScreeningDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, screening } = await this.lock(tx, actor, id, 'update');
      const current = await this.screenings.read(actor, row, id, tx);
      requireVersion(seen, screening, () => current);
      if (screening.status !== 'draft')
        throw new Problem('illegal_action', { action: 'update', state: screening.status, allowed: [] });

      await this.conversation.apply(tx, row, screening, change);
      if (change.answers !== undefined) {
        requireFit(screening.instrument, change.answers, (question) => question);
        screening.answers = change.answers;
      }
      await tx.save(screening);
      return this.screenings.read(actor, row, id, tx);
    });
  }

  /** Completes a screening, from then on it stays as it is; or throws the draft away with its answers. */
  act(actor: Actor, id: string, { action }: ActOnScreeningDto): Promise<ScreeningDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, screening } = await this.lock(tx, actor, id, action);
      const facts = { answerCount: Object.keys(screening.answers).length };
      const decision = decide(screeningWorkflow, screening.status, action, facts);
      if (decision.kind === 'illegal')
        throw new Problem('illegal_action', { action, state: screening.status, allowed: [] });
      if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });

      const from = screening.status;
      if (action === 'complete') finish(screening);
      // What nobody will use is not kept.
      else Object.assign(screening, { status: decision.to, answers: {}, concern: null });
      await tx.save(screening);
      await this.noteStep(tx, actor, screening, action, from);
      if (action === 'complete') await this.scheduleNext(tx, actor, row);
      return this.screenings.read(actor, row, id, tx);
    });
  }

  /** Takes over answers of another system, coded as here or as in MICS, by the form for the age on their day. */
  import(actor: Actor, caseId: string, told: ImportScreeningDto): Promise<ScreeningDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.lockForWork(tx, actor, caseId, 'import');
      const screening = tx.getRepository(Screening).create(emptyScreening(row, actor, told.screenedOn));
      await this.conversation.setDay(tx, row, screening, told.screenedOn);
      if (screening.instrument === null) throw Problem.at('#/screenedOn', 'isOldEnough');
      if (Object.keys(told.answers).length === 0) throw Problem.at('#/answers', 'isRequired');

      const { answers, cameAs, unknown } = importAnswers(screening.instrument, told.scale, told.answers);
      if (unknown.length > 0)
        throw new Problem('invalid', {
          errors: unknown.map((name) => ({ pointer: `#/answers/${name}`, rules: ['isQuestion'] })),
        });
      requireFit(screening.instrument, answers, (id) => cameAs[id] ?? id);
      Object.assign(screening, {
        source: 'import',
        language: told.language ?? screening.language,
        contentVersion: null,
        respondentRelation: told.relation ?? null,
        answers,
      });
      finish(screening);
      await tx.save(screening);
      await this.noteStep(tx, actor, screening, 'import', null);
      await this.scheduleNext(tx, actor, row);
      return this.screenings.read(actor, row, screening.id, tx);
    });
  }

  /**
   * What the last screening has found, for the needs assessment that follows: nobody types it twice. Nothing if it is due
   * again by now. That the answers were read is on record.
   *
   * @param row the case, locked
   */
  async difficulties(tx: EntityManager, actor: Actor, row: Case): Promise<Found> {
    if (!can(actor, 'restricted.screening_answers', ownershipOf(row))) return [];
    const latest = await this.screenings.latest(tx, row);
    if (latest === null) return [];
    const bornOn = await this.screenings.bornOn(tx, row);
    if (rescreenDueOn(bornOn, latest.screenedOn) < this.clock.today()) return [];
    await this.cases.openLayer(actor, row.id, 'screening_answers', tx);
    return difficultiesOf(latest.instrument, latest.answers);
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    id: string,
    action: string,
  ): Promise<{ row: Case; screening: Screening }> {
    const row = await this.cases.lock(tx, actor, await this.screenings.caseOf(actor, id, tx));
    this.requireWrite(actor, row);
    if (row.status === 'closed') throw new Problem('blocked', { action, by: ['case_closed'] });
    return { row, screening: await tx.getRepository(Screening).findOneByOrFail({ id }) };
  }

  private async lockForWork(tx: EntityManager, actor: Actor, caseId: string, action: string): Promise<Case> {
    const row = await this.cases.lock(tx, actor, caseId);
    this.requireWrite(actor, row);
    const by = blocksOf(row);
    if (by.length > 0) throw new Problem('blocked', { action, by });
    return row;
  }

  private requireWrite(actor: Actor, row: Case): void {
    if (!can(actor, 'screening.write', ownershipOf(row))) throw new Problem('forbidden', { action: 'write' });
  }

  private async noteConcern(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    screening: Screening,
    { concern }: NewScreeningDto,
  ): Promise<ScreeningDto> {
    Object.assign(screening, {
      status: 'completed',
      outcome: 'not_applicable',
      concern: concern ?? null,
      completedAt: new Date(),
    });
    await tx.save(screening);
    await this.noteStep(tx, actor, screening, 'note_concern', null);
    await this.scheduleNext(tx, actor, row);
    return this.screenings.read(actor, row, screening.id, tx);
  }

  /** The screening that was open is done; the next is due after a year, or with the next form. */
  private async scheduleNext(tx: EntityManager, actor: Actor, row: Case): Promise<void> {
    const today = this.clock.today();
    const last = await this.screenings.lastOn(tx, row);
    const dueOn = rescreenDueOn(await this.screenings.bornOn(tx, row), last ?? today);
    // Answers from long ago leave the task open: the child has changed since.
    if (dueOn > today) await this.tasks.finish(tx, actor, row.id, ['screen']);
    await this.tasks.schedule(tx, row.id, { kind: 'screen', dueOn: dueOn > today ? dueOn : today });
  }

  private noteStep(
    tx: EntityManager,
    actor: Actor,
    screening: Screening,
    action: string,
    from: string | null,
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: screening.caseId,
      subject: 'screening',
      subjectId: screening.id,
      action,
      from,
      to: screening.status,
    });
  }
}

/** From now on it stays as it is: what was found, by which rule. */
function finish(screening: Screening): void {
  if (screening.instrument === null) throw new Problem('internal');
  const { outcome, domains, ruleId } = score(screening.instrument, screening.answers);
  const completedAt = new Date();
  Object.assign(screening, { status: 'completed', outcome, ruleId, results: domains, completedAt });
}

/** Why no screening may begin now. */
function blocksOf(row: Case): string[] {
  if (row.status === 'identified') return ['no_consent_registration'];
  return (workingCaseStatuses as readonly CaseStatus[]).includes(row.status) ? [] : ['case_closed'];
}

/** Refuses answers that the form does not have or would not ask, each at its question. */
function requireFit(
  instrument: Instrument | null,
  answers: ScreeningAnswers,
  nameOf: (question: string) => string,
): void {
  const faults = instrument === null ? [] : answerFaults(instrument, answers);
  if (faults.length === 0) return;
  throw new Problem('invalid', {
    errors: faults.map(({ id, rule }) => ({ pointer: `#/answers/${nameOf(id)}`, rules: [rule] })),
  });
}
