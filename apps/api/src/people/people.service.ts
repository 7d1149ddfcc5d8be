import { Injectable } from '@nestjs/common';
import { can, type Actor, type FieldError, type NumberReason } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import {
  toPersonDto,
  type NewPersonDto,
  type NumberDto,
  type PersonDto,
  type PersonListDto,
  type UpdatePersonDto,
} from './people.dto.js';
import { PeopleRepository } from './people.repository.js';
import { Person } from './person.entity.js';

/** What is true of a human being whichever child she is around; the rest is between her and one child. */
const ownFacts = ['name', 'phone', 'language', 'callFrom', 'callTo', 'channel'] as const;

const nothingMore = {
  phone: null,
  language: null,
  note: null,
  userId: null,
  representsFrom: null,
  representsTo: null,
  representsBy: null,
  callFrom: null,
  callTo: null,
  channel: null,
  gone: null,
  goneOn: null,
  livesWithChild: null,
} as const;

@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, caseId: string): Promise<PersonListDto> {
    await this.cases.requireReach(actor, caseId, 'person.read');
    const today = this.clock.today();
    return { items: (await this.people.list(actor, caseId)).map((person) => toPersonDto(person, today)) };
  }

  create(actor: Actor, caseId: string, told: NewPersonDto): Promise<PersonDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.cases.lock(tx, actor, caseId);
      this.requireWrite(actor, row);
      return toPersonDto(await this.add(tx, actor, row, told), this.clock.today());
    });
  }

  /** Adds somebody around the child of a case that is locked, or being opened. */
  async add(tx: EntityManager, actor: Actor, row: Case, told: NewPersonDto): Promise<Person> {
    const { sameAsPersonId, ...fields } = told;
    const same = await this.sameAs(tx, actor, row, sameAsPersonId);
    const person = tx.getRepository(Person).create({
      ...nothingMore,
      contact: 'may',
      ...(same ? factsOf(same) : {}),
      ...(defined(fields) as Partial<Person>),
      ...(same ? { individualId: same.individualId } : {}),
      childId: row.childId,
    });
    this.check(person);

    await tx.save(person);
    await this.note(tx, actor, row.id, person.id, 'create', { relation: person.relation });
    return tx.getRepository(Person).findOneByOrFail({ id: person.id });
  }

  update(actor: Actor, id: string, seen: number, change: UpdatePersonDto): Promise<PersonDto> {
    return this.transactions.run(actor, async (tx) => {
      const caseId = await this.people.caseOf(tx, actor, id);
      const others = await this.people.othersOf(tx, actor, id);
      const row = await this.cases.lock(tx, actor, caseId);
      this.requireWrite(actor, row);
      const person = await tx.getRepository(Person).findOneByOrFail({ id });
      const today = this.clock.today();
      requireVersion(seen, person, () => toPersonDto(person, today));

      const told = defined(change) as Partial<Person>;
      Object.assign(person, told);
      if (!person.legalRepresentative)
        Object.assign(person, { representsFrom: null, representsTo: null, representsBy: null });
      if (person.gone === null) person.goneOn = null;
      this.check(person);
      await tx.save(person);
      await this.note(tx, actor, row.id, id, 'update', { fields: Object.keys(told) });
      await this.keepInStep(tx, actor, others, told);
      return toPersonDto(person, today);
    });
  }

  /**
   * Shows a number that must not be called: to know who has called, to put it right. The answer is not kept for repetition.
   *
   * @throws {Problem} `blocked` by `no_number` where none is recorded
   */
  openNumber(actor: Actor, id: string, reason: NumberReason): Promise<NumberDto> {
    const keepAnswer = false;
    return this.transactions.run(
      actor,
      async (tx) => {
        const row = await this.cases.lock(tx, actor, await this.people.caseOf(tx, actor, id));
        if (!can(actor, 'person.open_number', ownershipOf(row)))
          throw new Problem('forbidden', { action: 'open_number' });
        const { phone } = await tx.getRepository(Person).findOneByOrFail({ id });
        if (phone === null) throw new Problem('blocked', { action: 'open_number', by: ['no_number'] });
        await this.cases.openLayer(actor, row.id, 'protection_notes', tx);
        await this.note(tx, actor, row.id, id, 'open_number', { numberReason: reason });
        return { phone };
      },
      keepAnswer,
    );
  }

  /** A new number of a mother is her number in the file of each of her children. */
  private async keepInStep(
    tx: EntityManager,
    actor: Actor,
    others: Awaited<ReturnType<PeopleRepository['othersOf']>>,
    told: Partial<Person>,
  ): Promise<void> {
    const shared = Object.fromEntries(
      ownFacts.filter((name) => told[name] !== undefined).map((name) => [name, told[name]]),
    );
    // Who has died is dead for every child; who moved may have moved away from one of them only.
    if (told.gone === 'deceased') Object.assign(shared, { gone: 'deceased', goneOn: told.goneOn });
    const fields = Object.keys(shared);
    if (fields.length === 0) return;
    for (const { person, caseId } of others) {
      Object.assign(person, shared);
      await tx.save(person);
      await this.note(tx, actor, caseId, person.id, 'update', { fields, fromSibling: true });
    }
  }

  private async sameAs(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    personId: string | undefined,
  ): Promise<Person | null> {
    if (personId === undefined) return null;
    const same = await this.people.findWithinReach(tx, actor, personId);
    if (same === null) throw Problem.at('#/sameAsPersonId', 'exists');
    const here = await tx
      .getRepository(Person)
      .existsBy({ individualId: same.individualId, childId: row.childId });
    if (here) throw Problem.at('#/sameAsPersonId', 'isHereAlready');
    return same;
  }

  private check(person: Person): void {
    const errors: FieldError[] = [];
    const wrong = (field: string, rule: string): void =>
      void errors.push({ pointer: `#/${field}`, rules: [rule] });
    const today = this.clock.today();
    if (!person.legalRepresentative)
      for (const field of ['representsFrom', 'representsTo', 'representsBy'] as const)
        if (person[field]) wrong(field, 'isForRepresentatives');
    if (person.representsFrom && person.representsTo && person.representsTo < person.representsFrom)
      wrong('representsTo', 'notBeforeStart');
    if (person.gone !== null && person.goneOn === null) wrong('goneOn', 'isRequired');
    if (person.goneOn !== null && person.goneOn > today) wrong('goneOn', 'notInFuture');
    if (person.gone === null && person.goneOn !== null) wrong('gone', 'isRequired');
    if (errors.length > 0) throw new Problem('invalid', { errors });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    subjectId: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.history.append(tx, actor, { caseId, subject: 'person', subjectId, action, details });
  }

  private requireWrite(actor: Actor, row: Case): void {
    if (!can(actor, 'person.write', ownershipOf(row))) throw new Problem('forbidden', { action: 'write' });
  }
}

const factsOf = (person: Person): Partial<Person> =>
  Object.fromEntries(ownFacts.map((name) => [name, person[name]])) as Partial<Person>;
