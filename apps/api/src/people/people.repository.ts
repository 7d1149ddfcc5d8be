import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import { Person } from './person.entity.js';

const MOST = 200;

@Injectable()
export class PeopleRepository {
  constructor(private readonly db: DataSource) {}

  /** The people around the child of a case: who decides for her first, who is no longer there last. */
  async list(actor: Actor, caseId: string): Promise<Person[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'person.read', caseOwners('c'));
    const rows = await this.db.query<{ id: string }[]>(
      `select p.id from people p join cases c on c.child_id = p.child_id
       where c.id = ${sql.add(caseId)} and ${reach}
       order by p.gone is not null, p.legal_representative and coalesce(p.represents_to, 'infinity') >= office_today() desc,
         p.contact = 'preferred' desc, p.created_at, p.id limit ${MOST}`,
      sql.values,
    );
    const ids = rows.map(({ id }) => id);
    const people = await this.db
      .getRepository(Person)
      .createQueryBuilder('p')
      .where('p.id = any(:ids)', { ids })
      .getMany();
    return ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
  }

  /** @throws {Problem} `not_found` if the person is around no child within reach */
  async caseOf(tx: EntityManager, actor: Actor, personId: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'person.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from cases c join people p on p.child_id = c.child_id where p.id = ${sql.add(personId)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  /** A person of any file within reach, to be written into another; `null` out of reach. */
  async findWithinReach(tx: EntityManager, actor: Actor, personId: string): Promise<Person | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'person.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select p.id from people p join cases c on c.child_id = p.child_id where p.id = ${sql.add(personId)} and ${reach}`,
      sql.values,
    );
    return found === undefined ? null : tx.getRepository(Person).findOneBy({ id: found.id });
  }

  /**
   * The other records of the same human being that this actor may write, with their cases locked. All cases concerned are
   * locked in one order, so that two people who correct a mother in the files of two siblings never wait for each other.
   */
  async othersOf(
    tx: EntityManager,
    actor: Actor,
    personId: string,
  ): Promise<{ readonly person: Person; readonly caseId: string }[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'person.write', caseOwners('c'));
    const id = sql.add(personId);
    const rows = await tx.query<{ id: string; case_id: string }[]>(
      `select p.id, c.id as case_id from people p join cases c on c.child_id = p.child_id
       where p.individual_id = (select individual_id from people where id = ${id}) and ${reach}
       order by c.id for update of c`,
      sql.values,
    );
    const others: { person: Person; caseId: string }[] = [];
    for (const row of rows.filter((one) => one.id !== personId))
      others.push({
        person: await tx.getRepository(Person).findOneByOrFail({ id: row.id }),
        caseId: row.case_id,
      });
    return others;
  }
}
