import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { PulseDto } from './pulses.dto.js';

const MOST = 200;

const pulseItem = `json_build_object('id', s.id, 'caseId', s.case_id, 'answeredOn', s.answered_on, 'respondent', s.respondent,
  'personName', p.name, 'health', s.health, 'play', s.play, 'learning', s.learning, 'safety', s.safety, 'family', s.family,
  'caregiverTime', s.caregiver_time, 'caregiverWork', s.caregiver_work, 'author', u.name, 'createdAt', to_json(s.created_at),
  'version', s.version)`;

@Injectable()
export class PulsesRepository {
  constructor(private readonly db: DataSource) {}

  /** @param row a case within reach */
  async list(_actor: Actor, row: Case, db: EntityManager = this.db.manager): Promise<PulseDto[]> {
    const rows = await db.query<{ item: PulseDto }[]>(
      `select ${pulseItem} as item from pulses s join users u on u.id = s.author_id left join people p on p.id = s.person_id
       where s.case_id = $1 and not s.in_error order by s.answered_on desc, s.created_at desc limit ${MOST}`,
      [row.id],
    );
    return rows.map(({ item }) => item);
  }

  /** @throws {Problem} `not_found` if the pulse belongs to no case within reach */
  async caseOf(tx: EntityManager, actor: Actor, id: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'pulse.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from pulses s join cases c on c.id = s.case_id where s.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  async bornOn(db: EntityManager | null, row: Case): Promise<string> {
    const [child] = await (db ?? this.db.manager).query<{ day: string }[]>(
      'select born_on::text as day from children where id = $1',
      [row.childId],
    );
    if (child === undefined) throw new Problem('internal');
    return child.day;
  }

  async isAround(tx: EntityManager, row: Case, personId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select from people where id = $1 and child_id = $2', [
      personId,
      row.childId,
    ]);
    return rows.length > 0;
  }
}
