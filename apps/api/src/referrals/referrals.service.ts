import { Injectable } from '@nestjs/common';
import {
  can,
  decide,
  referralActions,
  referralWorkflow,
  usuallyShared,
  withAlwaysShared,
  type Actor,
  type SharedField,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { requireNoteOf } from '../platform/note-link.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { ServicesService } from '../services/services.service.js';
import { ReferralFollowUp } from './referral-follow-up.js';
import {
  checkInputs,
  detailsOf,
  isAnswer,
  keepAnswer,
  keepDeadlines,
  keepMoments,
  type StepDays,
} from './referral-steps.js';
import { Referral } from './referral.entity.js';
import type {
  ActOnReferralDto,
  CreateReferralDto,
  ReferralFilterDto,
  ReferralSummaryDto,
  UpdateReferralDto,
} from './referrals.dto.js';
import { ReferralPapers } from './referral-papers.js';
import { offeredOn, toReferralFacts } from './referrals.facts.js';
import { ReferralsRepository, type LockedReferral } from './referrals.repository.js';

const actPermissions = referralActions.map((action) => `referral.${action}` as const);

/** States that end without the service: another referral may take the place. */
const replaceable = ['declined', 'not_completed', 'cancelled'];

/** Working days for papers to be brought, and for a start without a date. */
const SOON = { days: 10, unit: 'working' } as const;

@Injectable()
export class ReferralsService {
  constructor(
    private readonly referrals: ReferralsRepository,
    private readonly cases: CasesService,
    private readonly services: ServicesService,
    private readonly organisations: OrganisationsService,
    private readonly followUp: ReferralFollowUp,
    private readonly papers: ReferralPapers,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, filter: ReferralFilterDto): Promise<JsonText> {
    return this.referrals.list(actor, filter);
  }

  async listOfCase(actor: Actor, caseId: string): Promise<JsonText> {
    await this.cases.requireReach(actor, caseId, 'referral.create');
    return this.referrals.listOfCase(actor, caseId);
  }

  summary(actor: Actor): Promise<ReferralSummaryDto> {
    return this.referrals.summary(actor);
  }

  get(actor: Actor, id: string): Promise<object> {
    return this.referrals.get(actor, id);
  }

  historyOf(actor: Actor, id: string): Promise<JsonText> {
    return this.referrals.history(actor, id);
  }

  /** Begins a draft. It counts as open: a case is not closed over a referral that somebody is writing. */
  create(actor: Actor, caseId: string, draft: CreateReferralDto): Promise<{ id: string }> {
    return this.transactions.run(actor, async (tx) => {
      const file = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'referral.create', file)) throw new Problem('forbidden', { action: 'create' });
      if (file.status === 'closed') throw new Problem('blocked', { action: 'create', by: ['case_closed'] });

      const row = await this.begin(tx, actor, file, draft);
      await this.write(tx, row, draft);
      await tx.save(row);
      await this.papers.offer(tx, actor, row.id, this.clock.today());
      await this.history.append(tx, actor, {
        caseId,
        subject: 'referral',
        subjectId: row.id,
        action: 'create',
        to: 'draft',
        details: { serviceId: row.serviceId },
      });
      await this.referrals.touchCase(tx, caseId);
      return (await this.referrals.get(actor, row.id, tx)) as { id: string };
    });
  }

  private async begin(
    tx: EntityManager,
    actor: Actor,
    file: Case,
    { serviceId, replacesId, noteId }: CreateReferralDto,
  ): Promise<Referral> {
    const service = await this.services.requireActive(tx, serviceId);
    const row = new Referral();
    Object.assign(row, {
      caseId: file.id,
      authorId: actor.id,
      serviceId,
      kind: service.kind,
      sharedFields: usuallyShared(service.kind),
      noteId: noteId ?? null,
    });
    if (noteId !== undefined) await requireNoteOf(tx, file.id, noteId);
    if (replacesId === undefined) return row;
    const replaced = await this.referrals.findOfCase(tx, file.id, replacesId);
    if (replaced === null || !replaceable.includes(replaced.status))
      throw Problem.at('#/replacesId', 'isReplaceable');
    const { goalId, reason, sharedFields } = replaced;
    return Object.assign(row, { replacesId, goalId, reason, sharedFields });
  }

  /** Changes a draft by the version that was seen. */
  update(actor: Actor, id: string, seen: number, change: UpdateReferralDto): Promise<object> {
    return this.transactions.run(actor, async (tx) => {
      const { row, facts } = await this.referrals.lock(tx, actor, id, 'referral.read');
      const current = await this.referrals.get(actor, id, tx);
      requireVersion(seen, row, () => current);
      if (!can(actor, 'referral.update', facts.owners)) throw new Problem('forbidden', { action: 'update' });
      if (row.status !== 'draft') {
        const allowed = offeredOn(actor, facts, this.clock.today()).map(({ action }) => action);
        throw new Problem('illegal_action', { action: 'update', state: row.status, allowed });
      }
      const renewed = change.serviceId !== undefined && change.serviceId !== row.serviceId;
      if (change.serviceId !== undefined && renewed) {
        const service = await this.services.requireActive(tx, change.serviceId);
        Object.assign(row, { serviceId: service.id, kind: service.kind });
      }
      await this.write(tx, row, change);
      row.updatedBy = actor.id;
      await tx.save(row);
      if (renewed) await this.papers.offer(tx, actor, row.id, this.clock.today());
      if (change.documentIds !== undefined)
        await this.papers.choose(tx, actor, row.caseId, row.id, change.documentIds);
      return this.referrals.get(actor, id, tx);
    });
  }

  /** Writes what was chosen into a draft. What was left out stays as it is. */
  private async write(
    tx: EntityManager,
    row: Referral,
    { organisationId, goalId, reason, sharedFields }: Omit<UpdateReferralDto, 'serviceId'>,
  ): Promise<void> {
    if (organisationId) await this.organisations.requireActive(tx, organisationId);
    if (goalId && !(await this.referrals.hasGoal(tx, row.caseId, goalId)))
      throw Problem.at('#/goalId', 'exists');
    if (organisationId !== undefined) row.organisationId = organisationId;
    if (goalId !== undefined) row.goalId = goalId;
    if (reason !== undefined) row.reason = reason;
    if (sharedFields !== undefined) row.sharedFields = withAlwaysShared(sharedFields as SharedField[]);
  }

  /** Takes one step. The referral, its history, its tasks and its case are saved together or not at all. */
  act(actor: Actor, id: string, step: ActOnReferralDto): Promise<object> {
    return this.transactions.run(actor, async (tx) => {
      const locked = await this.referrals.lock(tx, actor, id, ['referral.read', ...actPermissions]);
      await this.take(tx, actor, locked, step);
      return this.referrals.get(actor, id, tx);
    });
  }

  /** Takes one step together with others of the same transaction. */
  async take(tx: EntityManager, actor: Actor, locked: LockedReferral, step: ActOnReferralDto): Promise<void> {
    const { row, file } = locked;
    const to = this.decide(actor, locked, step);
    if (step.action === 'send') await this.requireOpen(tx, row);
    const days = await this.daysOf(tx, locked);
    checkInputs(step, row, days.today);

    const from = row.status;
    row.status = to;
    await this.apply(tx, actor, locked, step, days);
    await tx.save(row);
    await this.history.append(tx, actor, {
      caseId: row.caseId,
      subject: 'referral',
      subjectId: row.id,
      action: step.action,
      from,
      to,
      reason: step.reason ?? null,
      note: step.note ?? null,
      ...withDetails(step),
    });
    await this.followUp.after(tx, actor, file, row, step.action);
    await this.referrals.touchCase(tx, row.caseId);
  }

  /** An organisation that closes at this moment gets nothing any more, or seeks another place for this one too. */
  private async requireOpen(tx: EntityManager, { organisationId }: Referral): Promise<void> {
    if (organisationId !== null && (await this.organisations.isOpen(tx, organisationId))) return;
    throw new Problem('blocked', { action: 'send', by: ['not_offered'] });
  }

  /** @returns the state the step leads to */
  private decide(actor: Actor, { facts }: LockedReferral, { action }: ActOnReferralDto): Referral['status'] {
    if (!can(actor, `referral.${action}`, facts.owners)) throw new Problem('forbidden', { action });
    const today = this.clock.today();
    const decision = decide(referralWorkflow, facts.status, action, toReferralFacts(facts, actor, today));
    if (decision.kind === 'illegal') {
      const allowed = offeredOn(actor, facts, today).map((offered) => offered.action);
      throw new Problem('illegal_action', { action, state: facts.status, allowed });
    }
    if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });
    return decision.to;
  }

  private async apply(
    tx: EntityManager,
    actor: Actor,
    { row, facts }: LockedReferral,
    step: ActOnReferralDto,
    days: StepDays,
  ): Promise<void> {
    const now = new Date();
    const byProvider = actor.role === 'provider';
    if (step.action === 'send') {
      row.consentId = facts.consentId;
      row.overrideId = facts.consentId === null ? facts.overrideId : null;
      row.shared = await this.referrals.snapshot(tx, row.id);
    }
    if (step.documentIds !== undefined)
      await this.papers.attach(tx, actor, row.caseId, row.id, step.documentIds);
    keepMoments(row, step.action, byProvider, now);
    keepAnswer(row, step, days.today);
    keepDeadlines(row, step, days);
    // Somebody else goes on with it: nobody here looks again.
    if (row.handedOverAt !== null) row.nextCheckOn = null;
    if (isAnswer(step.action, byProvider)) {
      row.answeredAt = now;
      // Who writes down an answer has seen it.
      row.answerSeenAt = actor.id === facts.owners.caseworkerId ? now : null;
    }
  }

  private async daysOf(tx: EntityManager, { facts }: LockedReferral): Promise<StepDays> {
    return {
      today: this.clock.today(),
      soon: await this.clock.answerDueOn(tx, SOON),
      answerDueOn: await this.clock.answerDueOn(tx, facts.standard),
    };
  }

  /** The caseworker of the case has looked at the answer that came in. */
  markSeen(actor: Actor, id: string): Promise<object> {
    return this.transactions.run(actor, async (tx) => {
      const { facts } = await this.referrals.lock(tx, actor, id, 'referral.read');
      if (!can(actor, 'referral.mark_seen', facts.owners)) throw new Problem('forbidden', { action: 'seen' });
      await this.referrals.markSeen(tx, id);
      return this.referrals.get(actor, id, tx);
    });
  }
}

function withDetails(step: ActOnReferralDto): { details?: Record<string, unknown> } {
  const details = detailsOf(step);
  return details === undefined ? {} : { details };
}
