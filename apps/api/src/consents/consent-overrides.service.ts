import { Injectable } from '@nestjs/common';
import { addDays, can, LONGEST_OVERRIDE_DAYS, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { ConsentEffects } from './consent-effects.js';
import { ConsentOverride } from './consent-override.entity.js';
import type { ConsentOverrideDto, NewConsentOverrideDto } from './consents.dto.js';
import { ConsentsRepository } from './consents.repository.js';

/** A manager's word in place of the family's: imminent risk or a legal duty, in words, with a name and for a while. */
@Injectable()
export class ConsentOverridesService {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly effects: ConsentEffects,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, caseId: string, told: NewConsentOverrideDto): Promise<ConsentOverrideDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.lock(tx, actor, caseId);
      await this.check(tx, row, told);
      const override = tx.getRepository(ConsentOverride).create({
        ...(told as Pick<ConsentOverride, 'purpose' | 'reason' | 'note' | 'validUntil'>),
        organisationId: told.organisationId ?? null,
        caseId: row.id,
        managerId: actor.id,
        endedAt: null,
        endedBy: null,
      });
      await tx.save(override);
      await this.note(tx, actor, override, 'override');
      if (override.purpose === 'registration') await this.cases.advance(tx, actor, row, 'register');
      return this.read(tx, actor, row, override.id);
    });
  }

  /** From this moment nothing rests on it any longer. */
  end(actor: Actor, id: string): Promise<ConsentOverrideDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.lock(tx, actor, await this.consents.caseOf(tx, actor, id, 'consent_overrides'));
      const override = await tx.getRepository(ConsentOverride).findOneByOrFail({ id });
      if (override.endedAt !== null) throw new Problem('blocked', { action: 'end', by: ['is_over'] });
      Object.assign(override, { endedAt: new Date(), endedBy: actor.id });
      await tx.save(override);
      await this.note(tx, actor, override, 'end_override');
      await this.effects.after(tx, actor, row, { ...override, status: 'revoked' });
      return this.read(tx, actor, row, id);
    });
  }

  private async lock(tx: EntityManager, actor: Actor, caseId: string): Promise<Case> {
    const row = await this.cases.lock(tx, actor, caseId);
    if (!can(actor, 'consent.override', ownershipOf(row)))
      throw new Problem('forbidden', { action: 'override' });
    return row;
  }

  private async check(tx: EntityManager, row: Case, told: NewConsentOverrideDto): Promise<void> {
    const organisationId = told.organisationId ?? null;
    if (told.purpose === 'sharing' && organisationId === null)
      throw Problem.at('#/organisationId', 'isRequired');
    if (told.purpose !== 'sharing' && organisationId !== null)
      throw Problem.at('#/organisationId', 'isForSharingOnly');
    if (organisationId !== null && !(await this.consents.organisationExists(tx, organisationId)))
      throw Problem.at('#/organisationId', 'exists');
    const today = this.clock.today();
    if (told.validUntil < today) throw Problem.at('#/validUntil', 'notInPast');
    if (told.validUntil > addDays(today, LONGEST_OVERRIDE_DAYS)) throw Problem.at('#/validUntil', 'maxDays');
    const { purpose } = told as Pick<ConsentOverride, 'purpose'>;
    if (await this.consents.holds(tx, row.id, purpose, organisationId))
      throw new Problem('blocked', { action: 'override', by: ['consent_stands'] });
  }

  private async read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<ConsentOverrideDto> {
    const [override] = await this.consents.overrides(actor, row, id, tx);
    if (override === undefined) throw new Problem('internal');
    return override;
  }

  private note(tx: EntityManager, actor: Actor, override: ConsentOverride, action: string): Promise<void> {
    const { purpose, organisationId, validUntil } = override;
    return this.history.append(tx, actor, {
      caseId: override.caseId,
      subject: 'consent',
      subjectId: override.id,
      action,
      reason: override.reason,
      note: action === 'override' ? override.note : null,
      details: { purpose, organisationId, validUntil },
    });
  }
}
