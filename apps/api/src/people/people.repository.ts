import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { PersonDto } from './people.dto.js';

const MOST = 200;

@Injectable()
export class PeopleRepository {
  constructor(private readonly db: DataSource) {}

  /** The people around the child of a case: who decides for her first. */
  list(actor: Actor, caseId: string): Promise<PersonDto[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'person.read', caseOwners('c'));
    return this.db.query<PersonDto[]>(
      `select p.id, p.name, p.relation, p.legal_representative as "legalRepresentative", p.phone, p.language, p.note,
         p.user_id is not null as "hasAccount", p.version
       from people p join cases c on c.child_id = p.child_id
       where c.id = ${sql.add(caseId)} and ${reach}
       order by p.legal_representative desc, p.created_at, p.id limit ${MOST}`,
      sql.values,
    );
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
}
