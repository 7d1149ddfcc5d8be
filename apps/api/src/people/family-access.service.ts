import { Injectable } from '@nestjs/common';
import { ageOn, can, OWN_CONSENT_AGE, representsOn, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Child } from '../children/child.entity.js';
import { ConsentsService } from '../consents/consents.service.js';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { UsersService } from '../users/users.service.js';
import type { FamilyAccessDto, GiveFamilyAccessDto } from './family-access.dto.js';
import { toPersonDto, type PersonDto } from './people.dto.js';
import { PeopleRepository } from './people.repository.js';
import { Person } from './person.entity.js';

/** Opens the family page to somebody around the child, and closes it. */
@Injectable()
export class FamilyAccessService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly cases: CasesService,
    private readonly consents: ConsentsService,
    private readonly users: UsersService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  /**
   * Only a recorded legal representative gets access, and only with consent, which is recorded here where it is not yet.
   * The password goes from hand to hand: whoever gives it has the person in front of her.
   */
  give(actor: Actor, id: string, told: GiveFamilyAccessDto): Promise<FamilyAccessDto> {
    const work = async (tx: EntityManager): Promise<FamilyAccessDto> => {
      const { row, person } = await this.lock(tx, actor, id);
      const reasons = [
        ...(representsOn(person, this.clock.today()) ? [] : ['not_legal_representative']),
        ...(person.userId === null ? [] : ['has_access']),
      ];
      if (reasons.length > 0) throw new Problem('blocked', { action: 'give_access', by: reasons });

      await this.requireConsent(tx, actor, row, person, told);
      const account = await this.users.familyAccount(tx, { ...told, name: person.name, phone: person.phone });
      person.userId = account.id;
      await tx.save(person);
      await this.note(tx, actor, row, person, 'give_access');
      return {
        person: toPersonDto(person, this.clock.today()),
        temporaryPassword: account.temporaryPassword,
      };
    };
    return this.transactions.run(actor, work, false);
  }

  /** From this moment the person sees nothing of the child; the account itself stays for other children. */
  end(actor: Actor, id: string): Promise<PersonDto> {
    return this.transactions.run(actor, async (tx) => {
      const { row, person } = await this.lock(tx, actor, id);
      if (person.userId === null) throw new Problem('blocked', { action: 'end_access', by: ['no_access'] });
      person.userId = null;
      await tx.save(person);
      await this.note(tx, actor, row, person, 'end_access');
      return toPersonDto(person, this.clock.today());
    });
  }

  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<{ row: Case; person: Person }> {
    const row = await this.cases.lock(tx, actor, await this.people.caseOf(tx, actor, id));
    if (!can(actor, 'person.give_access', ownershipOf(row)))
      throw new Problem('forbidden', { action: 'give_access' });
    return { row, person: await tx.getRepository(Person).findOneByOrFail({ id }) };
  }

  private async requireConsent(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    person: Person,
    told: GiveFamilyAccessDto,
  ): Promise<void> {
    if (await this.consents.holds(tx, row.id, 'portal')) return;
    if (told.consentMode === undefined) throw Problem.at('#/consentMode', 'isRequired');
    const consent = {
      purpose: 'portal',
      status: 'given',
      // From fifteen on the young person agrees that the family reads along, unless not able to say so.
      personId: told.assent === 'not_able' || !(await this.isYoungPerson(tx, row)) ? person.id : null,
      assent: told.assent ?? null,
      assentNote: told.assentNote ?? null,
      caregiver: told.caregiver ?? 'involved',
      mode: told.consentMode,
      language: told.language,
      givenOn: this.clock.today(),
    } as const;
    await this.consents.record(tx, actor, row, consent, '#');
  }

  private async isYoungPerson(tx: EntityManager, row: Case): Promise<boolean> {
    const child = await tx.getRepository(Child).findOneByOrFail({ id: row.childId });
    return ageOn(child.bornOn, this.clock.today()) >= OWN_CONSENT_AGE;
  }

  private note(tx: EntityManager, actor: Actor, row: Case, person: Person, action: string): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'person',
      subjectId: person.id,
      action,
    });
  }
}
