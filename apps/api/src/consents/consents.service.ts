import { Injectable } from '@nestjs/common';
import {
  ageOn,
  can,
  consentWorkflow,
  decide,
  OWN_CONSENT_AGE,
  standingConsentStatuses,
  type Actor,
  type ConsentPurpose,
  type ConsentStatus,
} from '@birge/domain';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Child } from '../children/child.entity.js';
import { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { Consent } from './consent.entity.js';
import type { ActOnConsentDto, ConsentDto, ConsentListDto, NewConsentDto } from './consents.dto.js';
import { ConsentsRepository } from './consents.repository.js';

const beginnings = { requested: 'request', given: 'give', refused: 'refuse' } as const;

@Injectable()
export class ConsentsService {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, caseId: string): Promise<ConsentListDto> {
    const row = await this.cases.get(actor, caseId, 'consent.read');
    return { items: await this.consents.list(actor, row) };
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
    const givenBy = await this.nameOf(tx, row, told, at);
    if (told.expiresOn && told.expiresOn <= told.givenOn)
      throw Problem.at(`${at}/expiresOn`, 'notBeforeStart');
    if (told.givenOn > this.clock.today()) throw Problem.at(`${at}/givenOn`, 'notInFuture');
    if (status === 'given') await this.refuseSecond(tx, row, told.purpose, organisationId);

    const consent = tx.getRepository(Consent).create({
      expiresOn: null,
      note: null,
      ...(defined(told) as Partial<Consent>),
      organisationId,
      caseId: row.id,
      status,
      givenBy,
      withdrawnOn: null,
      withdrawnNote: null,
      recordedBy: actor.id,
    });
    await tx.save(consent);
    await this.noteStep(tx, actor, consent, beginnings[status], null);
    await this.afterStep(tx, actor, row, consent);
    return consent;
  }

  /** The answer to what was asked, or a withdrawal; the terms stay as they were. */
  act(actor: Actor, id: string, step: ActOnConsentDto): Promise<ConsentDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.consents.caseOf(tx, actor, id));
      const { action } = step;
      if (!can(actor, `consent.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
      const consent = await tx.getRepository(Consent).findOneByOrFail({ id });
      const decision = decide(consentWorkflow, consent.status, action, {});
      if (decision.kind !== 'go') {
        const { offeredActions } = await this.consents.read(tx, actor, row, id);
        const allowed = offeredActions.map((offered) => offered.action);
        throw new Problem('illegal_action', { action, state: consent.status, allowed });
      }
      const from = consent.status;
      const on = step.on ?? this.clock.today();
      if (on > this.clock.today()) throw Problem.at('#/on', 'notInFuture');
      if (on < consent.givenOn) throw Problem.at('#/on', 'notBeforeStart');
      if (action === 'give') await this.refuseSecond(tx, row, consent.purpose, consent.organisationId);
      consent.status = decision.to;
      if (action === 'withdraw')
        Object.assign(consent, { withdrawnOn: on, withdrawnNote: step.note ?? null });
      else consent.givenOn = on;
      await tx.save(consent);
      await this.noteStep(tx, actor, consent, action, from);
      await this.afterStep(tx, actor, row, consent);
      return this.consents.read(tx, actor, row, id);
    });
  }

  private async afterStep(tx: EntityManager, actor: Actor, row: Case, consent: Consent): Promise<void> {
    const stands = (standingConsentStatuses as readonly ConsentStatus[]).includes(consent.status);
    if (consent.purpose === 'registration' && stands) await this.cases.advance(tx, actor, row, 'register');
    if (consent.purpose === 'portal' && consent.status === 'withdrawn') await this.endAccess(tx, actor, row);
  }

  /** The family page was opened on the family's word; without it nobody sees the child there any longer. */
  private async endAccess(tx: EntityManager, actor: Actor, row: Case): Promise<void> {
    const people = tx.getRepository(Person);
    for (const person of await people.findBy({ childId: row.childId, userId: Not(IsNull()) })) {
      person.userId = null;
      await tx.save(person);
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'person',
        subjectId: person.id,
        action: 'end_access',
      });
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

  /** Only who decides for the child may agree; a young person may agree in person. */
  private async nameOf(tx: EntityManager, row: Case, told: NewConsentDto, at: string): Promise<string> {
    const pointer = `${at}/personId`;
    if (told.personId === null) {
      const child = await tx.getRepository(Child).findOneByOrFail({ id: row.childId });
      if (ageOn(child.bornOn, told.givenOn) < OWN_CONSENT_AGE) throw Problem.at(pointer, 'isRequired');
      return [child.givenName, child.familyName].filter(Boolean).join(' ').slice(0, 200);
    }
    const person = await tx.getRepository(Person).findOneBy({ id: told.personId, childId: row.childId });
    if (person === null) throw Problem.at(pointer, 'exists');
    if (!person.legalRepresentative) throw Problem.at(pointer, 'isLegalRepresentative');
    return person.name;
  }

  /** One word for one purpose: other terms are a withdrawal and a new consent. */
  private async refuseSecond(
    tx: EntityManager,
    row: Case,
    purpose: string,
    organisationId: string | null,
  ): Promise<void> {
    if (await this.consents.stands(tx, row.id, purpose, organisationId)) throw new Problem('conflict');
  }

  private noteStep(
    tx: EntityManager,
    actor: Actor,
    consent: Consent,
    action: string,
    from: ConsentStatus | null,
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: consent.caseId,
      subject: 'consent',
      subjectId: consent.id,
      action,
      from,
      to: consent.status,
      details: { purpose: consent.purpose, organisationId: consent.organisationId },
    });
  }
}
