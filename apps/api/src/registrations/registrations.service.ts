import { Injectable } from '@nestjs/common';
import {
  can,
  decide,
  registrationWorkflow,
  type Actor,
  type RegistrationEndReason,
  type RegistrationKind,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Child } from '../children/child.entity.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { RegistrationTasksService } from '../tasks/registration-tasks.service.js';
import { registrationErrors, requireReason } from './registration-checks.js';
import { Registration } from './registration.entity.js';
import type {
  ActOnRegistrationDto,
  DiagnosisDto,
  RegistrationDto,
  RegistrationListDto,
  RegistrationRecordDto,
  RenewalDto,
  UpdateRegistrationDto,
} from './registrations.dto.js';
import { RegistrationsRepository } from './registrations.repository.js';

const blank: Partial<Registration> = {
  category: null,
  term: null,
  number: null,
  issuer: null,
  issuedOn: null,
  validTo: null,
  programme: null,
  supports: [],
  conclusion: null,
  parts: [],
  icdCode: null,
  diagnosis: null,
  statusReason: null,
  statusNote: null,
  endedOn: null,
  renewsId: null,
};

/** What the registers say of a child: each paper a record, a renewal a new one, two registers that are never mixed. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly registrations: RegistrationsRepository,
    private readonly cases: CasesService,
    private readonly tasks: RegistrationTasksService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, caseId: string): Promise<RegistrationListDto> {
    const row = await this.cases.get(actor, caseId, 'registration.read');
    return { items: await this.registrations.list(actor, row, this.clock.today()) };
  }

  /** Reading it is on record, each time. */
  async diagnosis(actor: Actor, id: string): Promise<DiagnosisDto> {
    await this.cases.openLayer(actor, await this.registrations.caseOf(actor, id), 'diagnosis');
    return this.registrations.diagnosis(actor, id);
  }

  create(actor: Actor, caseId: string, told: RegistrationDto): Promise<RegistrationRecordDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      this.require(actor, row, 'create');
      const made = await this.record(tx, actor, row, told, '#');
      return this.read(tx, actor, row, made.id);
    });
  }

  /** Writes down a registration. The case is locked, or being opened. @param at where it stands in what was sent */
  async record(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    told: RegistrationDto,
    at: string,
    renews: Registration | null = null,
  ): Promise<Registration> {
    const { confirmedWarnings = [], ...fields } = told;
    const registration = tx.getRepository(Registration).create({
      ...blank,
      ...(defined(fields) as Partial<Registration>),
      status: 'current',
      childId: row.childId,
      authorId: actor.id,
      renewsId: renews?.id ?? null,
    });
    await this.check(tx, row, registration, { at, confirmed: confirmedWarnings, renews });
    await tx.save(registration);
    await this.note(tx, actor, row, registration, renews === null ? 'create' : 'renew', confirmedWarnings);
    await this.tasks.keepRenewals(tx, actor, row.id, registration, this.clock.today());
    return registration;
  }

  /** Corrects what was typed from the paper. */
  update(
    actor: Actor,
    id: string,
    seen: number,
    change: UpdateRegistrationDto,
  ): Promise<RegistrationRecordDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, registration } = await this.lock(tx, actor, id);
      const current = await this.read(tx, actor, row, id);
      requireVersion(seen, registration, () => current);
      this.require(actor, row, 'update');
      if (registration.status !== 'current') {
        const allowed = current.offeredActions.map(({ action }) => action);
        throw new Problem('illegal_action', { action: 'update', state: registration.status, allowed });
      }
      const { confirmedWarnings = [], ...fields } = change;
      const told = defined(fields) as Partial<Registration>;
      Object.assign(registration, told);
      await this.check(tx, row, registration, { at: '#', confirmed: confirmedWarnings, renews: null });
      await tx.save(registration);
      await this.note(tx, actor, row, registration, 'update', confirmedWarnings, Object.keys(told));
      await this.tasks.keepRenewals(tx, actor, row.id, registration, this.clock.today());
      return this.read(tx, actor, row, id);
    });
  }

  /** A renewal answers with the new record; the old one stays as it was. */
  act(actor: Actor, id: string, step: ActOnRegistrationDto): Promise<RegistrationRecordDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, registration } = await this.lock(tx, actor, id);
      const { action } = step;
      this.require(actor, row, action);
      const decision = decide(registrationWorkflow, registration.status, action, {});
      if (decision.kind !== 'go') {
        const { offeredActions } = await this.read(tx, actor, row, id);
        const allowed = offeredActions.map((offered) => offered.action);
        throw new Problem('illegal_action', { action, state: registration.status, allowed });
      }
      requireReason(step);
      const from = registration.status;
      registration.status = decision.to;
      if (action !== 'renew') this.end(registration, step);
      await tx.save(registration);
      await this.tasks.keepRenewals(tx, actor, row.id, registration, this.clock.today());
      if (action === 'renew') {
        const made = await this.renew(tx, actor, row, registration, step.renewal as RenewalDto);
        return this.read(tx, actor, row, made.id);
      }
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'registration',
        subjectId: id,
        action,
        from,
        to: registration.status,
        reason: step.reason ?? null,
        note: step.note ?? null,
        details: { kind: registration.kind },
      });
      return this.read(tx, actor, row, id);
    });
  }

  private renew(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    old: Registration,
    renewal: RenewalDto,
  ): Promise<Registration> {
    if (renewal.validFrom < old.validFrom) throw Problem.at('#/renewal/validFrom', 'notBeforeStart');
    return this.record(tx, actor, row, { ...renewal, kind: old.kind }, '#/renewal', old);
  }

  private end(registration: Registration, { reason, note, on }: ActOnRegistrationDto): void {
    const day = on ?? this.clock.today();
    if (day > this.clock.today()) throw Problem.at('#/on', 'notInFuture');
    Object.assign(registration, {
      statusReason: (reason ?? null) as RegistrationEndReason | null,
      statusNote: note ?? null,
      endedOn: day,
    });
  }

  private async check(
    tx: EntityManager,
    row: Case,
    registration: Registration,
    { at, confirmed, renews }: { at: string; confirmed: readonly string[]; renews: Registration | null },
  ): Promise<void> {
    const child = await tx.getRepository(Child).findOneByOrFail({ id: row.childId });
    const errors = registrationErrors(registration, { bornOn: child.bornOn, at, confirmed });
    if (errors.length > 0) throw new Problem('invalid', { errors });
    if (confirmed.includes('overlaps')) return;
    const except = [registration.id, renews?.id].filter((id) => id !== undefined);
    const days = registration as Registration & { kind: RegistrationKind };
    if (await this.registrations.overlaps(tx, row.childId, days, except))
      throw Problem.at(`${at}/validFrom`, 'overlaps');
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<{ row: Case; registration: Registration }> {
    const row = await this.cases.lock(tx, actor, await this.registrations.caseOf(actor, id, tx));
    return { row, registration: await tx.getRepository(Registration).findOneByOrFail({ id }) };
  }

  private require(
    actor: Actor,
    row: Case,
    action: 'create' | 'update' | ActOnRegistrationDto['action'],
  ): void {
    if (!can(actor, `registration.${action}`, ownershipOf(row))) throw new Problem('forbidden', { action });
  }

  private read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<RegistrationRecordDto> {
    return this.registrations.read(tx, actor, row, id, this.clock.today());
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    { id, kind, renewsId }: Registration,
    action: string,
    confirmedWarnings: readonly string[],
    fields?: readonly string[],
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'registration',
      subjectId: id,
      action,
      details: { kind, renewsId, confirmedWarnings, ...(fields ? { fields } : {}) },
    });
  }
}
