import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import {
  toPersonDto,
  type NewPersonDto,
  type PersonDto,
  type PersonListDto,
  type UpdatePersonDto,
} from './people.dto.js';
import { PeopleRepository } from './people.repository.js';
import { Person } from './person.entity.js';

@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
  ) {}

  async list(actor: Actor, caseId: string): Promise<PersonListDto> {
    await this.cases.requireReach(actor, caseId, 'person.read');
    return { items: await this.people.list(actor, caseId) };
  }

  create(actor: Actor, caseId: string, told: NewPersonDto): Promise<PersonDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      this.requireWrite(actor, row);
      return toPersonDto(await this.add(tx, actor, row, told));
    });
  }

  /** Adds somebody around the child of a case that is locked, or being opened. */
  async add(tx: EntityManager, actor: Actor, row: Case, told: NewPersonDto): Promise<Person> {
    const person = tx.getRepository(Person).create({
      phone: null,
      language: null,
      note: null,
      userId: null,
      ...(defined(told) as Partial<Person>),
      childId: row.childId,
    });
    await tx.save(person);
    await this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'person',
      subjectId: person.id,
      action: 'create',
      details: { relation: person.relation },
    });
    return person;
  }

  update(actor: Actor, id: string, seen: number, change: UpdatePersonDto): Promise<PersonDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, await this.people.caseOf(tx, actor, id));
      this.requireWrite(actor, row);
      const person = await tx.getRepository(Person).findOneByOrFail({ id });
      requireVersion(seen, person, () => toPersonDto(person));

      Object.assign(person, defined(change));
      await tx.save(person);
      await this.history.append(tx, actor, {
        caseId: row.id,
        subject: 'person',
        subjectId: id,
        action: 'update',
        details: { fields: Object.keys(defined(change)) },
      });
      return toPersonDto(person);
    });
  }

  private requireWrite(actor: Actor, row: Case): void {
    if (!can(actor, 'person.write', ownershipOf(row))) throw new Problem('forbidden', { action: 'write' });
  }
}
