import { Injectable } from '@nestjs/common';
import {
  can,
  consentStatusOn,
  consentStepsWithReason,
  consentWorkflow,
  decide,
  type Actor,
  type ConsentAction,
  type ConsentEndReason,
  type ConsentPurpose,
  type ConsentStatus,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { ConsentEffects } from './consent-effects.js';
import { ConsentTerms } from './consent-terms.js';
import { Consent } from './consent.entity.js';
import type { ActOnConsentDto, ConsentDto, ConsentListDto, NewConsentDto } from './consents.dto.js';
import { ConsentsRepository } from './consents.repository.js';

const beginnings = { requested: 'request', given: 'give', refused: 'refuse', unknown: 'create' } as const;

/** A case has so few consents that all that are over fit at once. */
const ALL_OF_A_CASE = 200;

@Injectable()
export class ConsentsService {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly terms: ConsentTerms,
    private readonly effects: ConsentEffects,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, caseId: string): Promise<ConsentListDto> {
    const row = await this.cases.get(actor, caseId, 'consent.read');
    return {
      items: await this.consents.list(actor, row),
      overrides: await this.consents.overrides(actor, row),
      mayOverride: can(actor, 'consent.override', ownershipOf(row)),
    };
  }

  /**
   * The one question of everything that rests on consent, asked at the moment it acts: does the family agree today, or
   * does a manager stand in for it? Whoever acts on the answer holds the lock of the case, as whoever changes it does.
   */
  holds(
    tx: EntityManager,
    caseId: string,
    purpose: ConsentPurpose,
    organisationId: string | null = null,
  ): Promise<boolean> {
    return this.consents.holds(tx, caseId, purpose, organisationId);
  }

  create(actor: Actor, caseId: string, told: NewConsentDto): Promise<ConsentDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'consent.create', ownershipOf(row)))
        throw new Problem('forbidden', { action: 'create' });
      const consent = await this.record(tx, actor, row, told, '#');
      return this.consents.read(tx, actor, row, consent.id);
    });
  }

  /**
   * Records what the family said; consent to keep the file registers the child. The case is locked, or being opened.
   *
   * @param at where the consent stands in what was sent
   */
  async record(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    told: NewConsentDto,
    at: string,
  ): Promise<Consent> {
    const status = (told.status ?? 'given') as keyof typeof beginnings;
    const organisationId = await this.organisationOf(tx, told, at);
    const terms = await this.terms.of(tx, row, told, { at, isGiven: status === 'given' });
    await this.expireOver(tx, actor, row);
    if (status === 'given' && (await this.consents.stands(tx, row.id, told.purpose, organisationId)))
      throw new Problem('conflict');
    const purpose = told.purpose as ConsentPurpose;
    const consent = await this.add(tx, actor, row, { ...terms, purpose, organisationId, status });
    await this.noteStep(tx, actor, consent, beginnings[status], null);
    await this.effects.after(tx, actor, row, consent);
    return consent;
  }

  /** The answer to what was asked, a withdrawal, a renewal, an end by the office. Terms once given stay as they were. */
  act(actor: Actor, id: string, step: ActOnConsentDto): Promise<ConsentDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.consents.caseOf(tx, actor, id));
      const { action } = step;
      if (!can(actor, `consent.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
      const consent = await tx.getRepository(Consent).findOneByOrFail({ id });
      const from = consentStatusOn(consent, this.clock.today());
      const to = await this.decide(tx, actor, row, consent, from, action);
      const on = this.dayOf(step, consent);

      let answer = consent;
      if (action === 'give') {
        const said = { ...toldBefore(consent), ...given(step), givenOn: on };
        Object.assign(consent, await this.terms.of(tx, row, said, { at: '#', isGiven: true }));
      } else if (action === 'refuse') consent.givenOn = on;
      else if (action === 'withdraw')
        Object.assign(consent, { withdrawnOn: on, withdrawnNote: step.note ?? null });
      else Object.assign(consent, { endedOn: on }, ending(step));
      consent.status = to;
      await tx.save(consent);
      await this.noteStep(tx, actor, consent, action, from, step.reason);
      if (action === 'renew') answer = await this.renewal(tx, actor, row, consent, step, on);
      await this.effects.after(tx, actor, row, answer);
      return this.consents.read(tx, actor, row, answer.id);
    });
  }

  private async decide(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    consent: Consent,
    from: ConsentStatus,
    action: ConsentAction,
  ): Promise<ConsentStatus> {
    const decision = decide(consentWorkflow, from, action, await this.consents.facts(tx, consent.id));
    if (decision.kind === 'go') return decision.to;
    if (decision.kind === 'blocked') throw new Problem('blocked', { action, by: decision.by });
    const { offeredActions } = await this.consents.read(tx, actor, row, consent.id);
    const allowed = offeredActions.map((offered) => offered.action);
    throw new Problem('illegal_action', { action, state: from, allowed });
  }

  private dayOf(step: ActOnConsentDto, consent: Consent): string {
    const on = step.on ?? this.clock.today();
    if (on > this.clock.today()) throw Problem.at('#/on', 'notInFuture');
    if (on < consent.givenOn) throw Problem.at('#/on', 'notBeforeStart');
    if (consentStepsWithReason.includes(step.action)) {
      if (step.reason === undefined) throw Problem.at('#/reason', 'isRequired');
      if (step.reason === 'other' && !step.note) throw Problem.at('#/note', 'isRequired');
    }
    return on;
  }

  /** A renewal is a record of its own, with terms of its own; who answers and how is as before unless told otherwise. */
  private async renewal(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    old: Consent,
    step: ActOnConsentDto,
    on: string,
  ): Promise<Consent> {
    const { personId, mode, language } = old;
    const said = { personId, mode, language, ...given(step), givenOn: on, note: step.note ?? null };
    const terms = await this.terms.of(tx, row, said, { at: '#', isGiven: true });
    const { purpose, organisationId } = old;
    const parts = { ...terms, purpose, organisationId, status: 'renewed', renewsId: old.id } as const;
    const renewed = await this.add(tx, actor, row, parts);
    await this.noteStep(tx, actor, renewed, 'give', null);
    return renewed;
  }

  private async add(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    parts: Partial<Consent> & Pick<Consent, 'purpose' | 'status'>,
  ): Promise<Consent> {
    const consent = tx.getRepository(Consent).create({
      renewsId: null,
      withdrawnOn: null,
      withdrawnNote: null,
      endedOn: null,
      endReason: null,
      endNote: null,
      ...parts,
      caseId: row.id,
      recordedBy: actor.id,
    });
    return tx.save(consent);
  }

  /** What the calendar has ended is written down before anything new begins: the record says when and that it did. */
  private async expireOver(tx: EntityManager, actor: Actor, row: Case): Promise<void> {
    for (const { id } of await this.consents.over(tx, row.id, ALL_OF_A_CASE)) {
      const consent = await tx.getRepository(Consent).findOneByOrFail({ id });
      const from = consent.status;
      Object.assign(consent, { status: 'expired', endedOn: consent.expiresOn });
      await tx.save(consent);
      await this.noteStep(tx, actor, consent, 'expire', from);
    }
  }

  private async organisationOf(tx: EntityManager, told: NewConsentDto, at: string): Promise<string | null> {
    const organisationId = told.organisationId ?? null;
    const pointer = `${at}/organisationId`;
    if ((told.purpose as ConsentPurpose) !== 'sharing') {
      if (organisationId !== null) throw Problem.at(pointer, 'isForSharingOnly');
      return null;
    }
    if (organisationId === null) throw Problem.at(pointer, 'isRequired');
    if (!(await this.consents.organisationExists(tx, organisationId))) throw Problem.at(pointer, 'exists');
    return organisationId;
  }

  private noteStep(
    tx: EntityManager,
    actor: Actor,
    consent: Consent,
    action: string,
    from: ConsentStatus | null,
    reason?: string,
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: consent.caseId,
      subject: 'consent',
      subjectId: consent.id,
      action,
      from,
      to: consent.status,
      reason: reason ?? null,
      details: { purpose: consent.purpose, organisationId: consent.organisationId },
    });
  }
}

/** What a step brings of the terms; what it leaves out stays as it was. */
function given({
  personId,
  mode,
  language,
  expiresOn,
  assent,
  assentNote,
  caregiver,
  witness,
}: ActOnConsentDto) {
  const told = { personId, mode, language, expiresOn, assent, assentNote, caregiver, witness };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<
    typeof told
  >;
}

const toldBefore = ({
  personId,
  mode,
  language,
  expiresOn,
  assent,
  assentNote,
  caregiver,
  witness,
  note,
}: Consent) => ({
  personId,
  mode,
  language,
  expiresOn,
  assent,
  assentNote,
  caregiver,
  witness,
  note,
});

const ending = ({ action, reason, note }: ActOnConsentDto): Partial<Consent> =>
  consentStepsWithReason.includes(action)
    ? { endReason: (reason ?? null) as ConsentEndReason | null, endNote: note ?? null }
    : {};
