import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ageOn,
  can,
  decide,
  helpRequestWorkflow,
  instrumentAt,
  ruleOf,
  type Actor,
  type ClosureReason,
  type HelpRequestEndReason,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import type { ChildMatchListDto } from '../children/children.dto.js';
import { ChildrenService } from '../children/children.service.js';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { History } from '../platform/history.js';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { TasksService } from '../tasks/tasks.service.js';
import { TeamsService } from '../teams/teams.service.js';
import { HelpDeskRepository, type Locked } from './help-desk.repository.js';
import { HelpGate } from './help-gate.js';
import type {
  ActOnHelpRequestDto,
  DiscardedDto,
  HelpRequestAnswersDto,
  HelpRequestDto,
  HelpRequestListDto,
  HelpRequestQueryDto,
  HelpRequestSummaryDto,
} from './help-requests.dto.js';

export const WIPE_JOB = 'help-requests-wipe';
const EVERY_NIGHT = '20 3 * * *';

/** How the case ends that came with a request which came to nothing. */
const closureOf: Readonly<Record<HelpRequestEndReason, ClosureReason>> = {
  not_reached: 'lost_contact',
  not_a_child_matter: 'registered_in_error',
  no_help_wanted: 'family_withdrew',
  spam: 'registered_in_error',
};

/** The queue of the district: who takes a request, tries to reach the family, and what became of it. */
@Injectable()
export class HelpDeskService implements OnModuleInit {
  constructor(
    private readonly requests: HelpDeskRepository,
    private readonly gate: HelpGate,
    private readonly cases: CasesService,
    private readonly children: ChildrenService,
    private readonly tasks: TasksService,
    private readonly teams: TeamsService,
    private readonly jobs: JobsService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    this.jobs.every(WIPE_JOB, EVERY_NIGHT, () => this.wipe());
  }

  list(actor: Actor, query: HelpRequestQueryDto): Promise<HelpRequestListDto> {
    return this.requests.page(actor, query);
  }

  async summary(actor: Actor): Promise<HelpRequestSummaryDto> {
    return { open: await this.requests.countOpen(actor) };
  }

  open(actor: Actor, id: string): Promise<HelpRequestDto> {
    return this.requests.read(null, actor, id);
  }

  /** Other records that may be of the same child, beside the request. */
  async matches(actor: Actor, id: string): Promise<ChildMatchListDto> {
    const row = await this.requests.read(null, actor, id);
    const asked = {
      givenName: row.childName,
      locationId: row.locationId,
      ...(row.bornApproximate ? {} : { bornOn: row.bornOn }),
    };
    const { items } = await this.children.matches(actor, asked);
    return { items: items.filter(({ caseId }) => caseId !== row.caseId) };
  }

  /** What was answered to the screening; that it was read is on record before it is shown. */
  async answers(actor: Actor, id: string): Promise<HelpRequestAnswersDto> {
    const { caseId, ownership, answers } = await this.requests.answers(actor, id);
    if (!can(actor, 'restricted.screening_answers', ownership))
      throw new Problem('forbidden', { action: 'read' });
    await this.cases.openLayer(actor, caseId, 'screening_answers');
    return { answers };
  }

  act(actor: Actor, id: string, step: ActOnHelpRequestDto): Promise<HelpRequestDto> {
    return this.transactions.run(actor, async (tx) => {
      await this.take(tx, actor, id, step);
      return this.requests.read(tx, actor, id);
    });
  }

  /** Several at once; what is not there to discard any more is left out. */
  discard(actor: Actor, ids: readonly string[]): Promise<DiscardedDto> {
    return this.transactions.run(actor, async (tx) => {
      const done: string[] = [];
      // In one order, so that two who discard the same cannot wait for each other.
      for (const id of [...ids].sort()) {
        try {
          // A savepoint: what is refused half-way leaves nothing behind.
          await tx.transaction((inner) => this.take(inner, actor, id, { action: 'discard' }));
          done.push(id);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }
      return { ids: done };
    });
  }

  async wipe(): Promise<void> {
    await this.gate.forget();
    const before = new Date(Date.now() - this.configuration.helpRequestDays * 86_400_000);
    while ((await this.requests.wipe(before)) === 500);
  }

  private async take(tx: EntityManager, actor: Actor, id: string, step: ActOnHelpRequestDto): Promise<void> {
    const { action } = step;
    const row = await this.requests.lock(tx, actor, id);
    if (!can(actor, `help_request.${action}`, row.ownership)) throw new Problem('forbidden', { action });
    const reason = action === 'discard' ? 'spam' : (step.reason ?? null);
    if (action === 'close' && reason === null) throw Problem.at('#/reason', 'isRequired');
    const facts = { attempts: row.attempts, reason, hasCaseworker: row.caseworker !== null };
    const decision = decide(helpRequestWorkflow, row.status, action, facts, row.cameFrom);
    if (decision.kind === 'illegal')
      throw new Problem('illegal_action', { action, state: row.status, allowed: [] });
    if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });

    const ends = decision.to === 'closed' || decision.to === 'discarded';
    await tx.query(
      `update help_requests set status = $2, end_reason = $3, ended_at = case when $3::text is null then null else now() end,
         came_from = $4, attempts = attempts + $5, version = version + 1, updated_at = now() where id = $1`,
      [
        id,
        decision.to,
        ends ? reason : null,
        action === 'discard' ? row.status : null,
        action === 'attempt' ? 1 : 0,
      ],
    );
    await this.follow(tx, actor, row, step, reason);
    await this.history.append(tx, actor, {
      caseId: row.ownCaseId,
      subject: 'help_request',
      subjectId: id,
      action,
      from: row.status,
      to: decision.to,
      reason: ends ? reason : null,
    });
  }

  /** What a step means for the case that came with the request. */
  private async follow(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    step: ActOnHelpRequestDto,
    reason: HelpRequestEndReason | null,
  ): Promise<void> {
    switch (step.action) {
      case 'take':
        return this.giveTo(tx, row, actor.id);
      case 'assign': {
        if (step.caseworkerId === undefined) throw Problem.at('#/caseworkerId', 'isRequired');
        await this.teams.requireCaseworker(tx, row.teamId, step.caseworkerId);
        return this.giveTo(tx, row, step.caseworkerId);
      }
      case 'reach':
        return this.reached(tx, actor, row, step);
      case 'link':
        return this.link(tx, actor, row, step);
      case 'close':
      case 'discard':
        return this.endCase(tx, actor, row, closureOf[reason ?? 'spam']);
      case 'restore':
        return this.reopenCase(tx, row);
      case 'attempt':
        return;
    }
  }

  private async giveTo(tx: EntityManager, row: Locked, caseworkerId: string): Promise<void> {
    await tx.query(
      'update cases set caseworker_id = $2, version = version + 1, updated_at = now() where id = $1',
      [row.ownCaseId, caseworkerId],
    );
  }

  /** Whom one spoke to stands in the file from now on, and what was answered waits to be confirmed. */
  private async reached(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    { relation }: ActOnHelpRequestDto,
  ): Promise<void> {
    if (relation === undefined) throw Problem.at('#/relation', 'isRequired');
    await this.tasks.finish(tx, actor, row.ownCaseId, ['answer_request']);
    await this.tasks.scheduleNext(tx, { id: row.ownCaseId, priority: row.priority }, 'register');
    const [person] = await tx.query<{ id: string }[]>(
      `insert into people (child_id, name, relation, phone, language)
       select child_id, $2, $3, $4, $5 from cases where id = $1 and $2::text is not null returning id`,
      [row.ownCaseId, row.askerName, relation, row.phone, row.language],
    );
    const today = this.clock.today();
    const ageYears = ageOn(row.bornOn, today);
    const instrument = instrumentAt(ageYears);
    if (instrument === null || row.answerCount === 0) return;
    await tx.query(
      `insert into screenings (case_id, instrument, rule_id, content_version, language, screened_on, age_years,
         administration_mode, respondent_id, respondent_relation, answers, author_id)
       select h.own_case_id, $2, $3, h.content_version, h.language, $4, $5, $6, $7, $8, h.answers, $9
       from help_requests h where h.id = $1`,
      [
        row.id,
        instrument,
        ruleOf[instrument],
        today,
        ageYears,
        row.asker === 'self' ? 'self' : 'proxy',
        person?.id ?? null,
        relation,
        actor.id,
      ],
    );
  }

  /** The child has a file already: the request is attached there, and the one that came with it is set aside. */
  private async link(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    { intoCaseId }: ActOnHelpRequestDto,
  ): Promise<void> {
    if (intoCaseId === undefined) throw Problem.at('#/intoCaseId', 'isRequired');
    // A case elsewhere looks like no case.
    const into = await this.cases.lock(tx, actor, intoCaseId).catch((error: unknown) => {
      throw error instanceof Problem && error.code === 'not_found'
        ? Problem.at('#/intoCaseId', 'exists')
        : error;
    });
    if (into.id === row.ownCaseId) throw Problem.at('#/intoCaseId', 'isAnother');
    await tx.query('update help_requests set case_id = $2 where id = $1', [row.id, into.id]);
    await this.history.append(tx, actor, {
      caseId: into.id,
      subject: 'help_request',
      subjectId: row.id,
      action: 'link',
      from: row.status,
      to: 'linked',
    });
    await this.tasks.scheduleNext(tx, into, 'follow_up');
    await this.endCase(tx, actor, row, 'registered_in_error');
  }

  private async endCase(
    tx: EntityManager,
    actor: Actor,
    row: Locked,
    closureReason: ClosureReason,
  ): Promise<void> {
    const closed = await tx.query<[unknown[], number]>(
      `update cases set status = 'closed', came_from = 'identified', closure_reason = $2, closed_on = $3, status_since = now(),
         version = version + 1, updated_at = now() where id = $1 and status = 'identified' returning id`,
      [row.ownCaseId, closureReason, this.clock.today()],
    );
    if (closed[1] === 0) throw new Problem('blocked', { action: 'close', by: ['case_in_work'] });
    // No check afterwards: there was nothing to follow up.
    const file = { id: row.ownCaseId, priority: row.priority, closureReason: 'registered_in_error' as const };
    await this.tasks.onCaseStep(tx, actor, file, 'close');
    await this.history.append(tx, actor, {
      caseId: row.ownCaseId,
      subject: 'case',
      subjectId: row.ownCaseId,
      action: 'close',
      from: 'identified',
      to: 'closed',
      reason: closureReason,
    });
  }

  private async reopenCase(tx: EntityManager, row: Locked): Promise<void> {
    await tx.query(
      `update cases set status = 'identified', came_from = null, closure_reason = null, closed_on = null,
         status_since = now(), version = version + 1, updated_at = now() where id = $1`,
      [row.ownCaseId],
    );
    await this.tasks.scheduleTimed(
      tx,
      { id: row.ownCaseId, priority: row.priority },
      { kind: 'answer_request' },
    );
  }
}
