import { Injectable } from '@nestjs/common';
import { standingConsentStatuses, type Actor, type ConsentStatus } from '@birge/domain';
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { Consent } from './consent.entity.js';
import { ConsentsRepository } from './consents.repository.js';

/** What follows at once from a family's yes, and from its no. */
@Injectable()
export class ConsentEffects {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly cases: CasesService,
    private readonly tasks: TasksService,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  /** @param row the case, locked */
  async after(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    consent: Pick<Consent, 'id' | 'purpose' | 'organisationId' | 'status'>,
  ): Promise<void> {
    const stands = (standingConsentStatuses as readonly ConsentStatus[]).includes(consent.status);
    if (stands) {
      await this.consents.finishRenewals(tx, actor, { ...consent, caseId: row.id });
      await this.tasks.refreshDue(tx, row.id);
      if (consent.purpose === 'registration') await this.cases.advance(tx, actor, row, 'register');
      return;
    }
    if (await this.consents.holds(tx, row.id, consent.purpose, consent.organisationId)) return;
    if (consent.purpose === 'portal') await this.endAccess(tx, actor, row);
    if (consent.purpose === 'sharing' && consent.organisationId !== null)
      await this.closeReferrals(tx, row, consent.organisationId);
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

  /** The organisation reads nothing from now on; somebody tells it, and closes what is open there. */
  private async closeReferrals(tx: EntityManager, row: Case, organisationId: string): Promise<void> {
    for (const { id } of await this.consents.openWith(tx, row.id, organisationId))
      await this.tasks.schedule(tx, row.id, {
        kind: 'close_referral',
        dueOn: this.clock.today(),
        referralId: id,
      });
  }
}
