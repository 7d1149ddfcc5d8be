import { Injectable } from '@nestjs/common';
import { priorities, priorityWeight, type Actor, type CasesByPriority, type Priority } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { ColleagueDto } from './hand-overs.dto.js';

/** Somebody whose cases are handed over. */
export interface Leaving {
  readonly id: string;
  readonly teamId: string | null;
}

/** A case that is locked and goes to somebody else. */
export interface LockedCase {
  readonly id: string;
  readonly priority: Priority;
}

const weight = `case c.priority ${priorities.map((name) => `when '${name}' then ${priorityWeight[name]}`).join(' ')} end`;
const urgency = `array_position(array[${priorities.map((name) => `'${name}'`).join(', ')}], c.priority)`;

@Injectable()
export class HandOversRepository {
  constructor(private readonly db: DataSource) {}

  /** @throws {Problem} `not_found` out of reach */
  async leaving(actor: Actor, id: string, tx: EntityManager = this.db.manager): Promise<Leaving> {
    const sql = new Sql();
    const owners = { team: 'u.team_id', region: 'coalesce(u.region_id, t.region_id)', user: 'u.id' };
    const reach = scoped(sql, actor, 'user.hand_over', owners);
    const [found] = await tx.query<Leaving[]>(
      `select u.id, u.team_id as "teamId" from users u left join teams t on t.id = u.team_id
       where u.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  async casesOf(_actor: Actor, id: string, tx: EntityManager = this.db.manager): Promise<CasesByPriority> {
    const [row] = await tx.query<CasesByPriority[]>(
      `select ${priorities.map((name) => `count(*) filter (where priority = '${name}')::integer as ${name}`).join(', ')}
       from cases where caseworker_id = $1 and status <> 'closed'`,
      [id],
    );
    if (row === undefined) throw new Problem('internal');
    return row;
  }

  /** Who works in the same team and can take cases over, and what each has. */
  colleagues(
    _actor: Actor,
    { id, teamId }: Leaving,
    tx: EntityManager = this.db.manager,
  ): Promise<ColleagueDto[]> {
    return tx.query<ColleagueDto[]>(
      `select u.id, u.name, count(c.id)::integer as "openCases", coalesce(sum(${weight}), 0)::integer as load
       from users u left join cases c on c.caseworker_id = u.id and c.status <> 'closed'
       where u.team_id = $2 and u.id <> $1 and u.role = 'caseworker' and u.active
       group by u.id order by u.name, u.id limit 200`,
      [id, teamId],
    );
  }

  /** Locks the next open cases, the most urgent first; who changes one of them meanwhile has come first. */
  async lockCases(tx: EntityManager, _actor: Actor, id: string, most: number): Promise<LockedCase[]> {
    // In the order of their ids, in which everybody who locks several cases locks them.
    await tx.query(
      `select from cases where caseworker_id = $1 and status <> 'closed' order by id limit $2 for update`,
      [id, most],
    );
    return tx.query<LockedCase[]>(
      `select c.id, c.priority from cases c
       where c.id in (select id from cases where caseworker_id = $1 and status <> 'closed' order by id limit $2)
       order by ${urgency}, c.id`,
      [id, most],
    );
  }

  /** The cases are locked, and `to` has a caseworker for each of them. */
  async give(
    tx: EntityManager,
    actor: Actor,
    from: string,
    cases: readonly LockedCase[],
    to: readonly string[],
  ): Promise<void> {
    const ids = cases.map(({ id }) => id);
    await tx.query(
      `update cases c set caseworker_id = given.to_id, version = c.version + 1, updated_at = now()
       from unnest($1::uuid[], $2::uuid[]) as given (case_id, to_id) where c.id = given.case_id`,
      [ids, to],
    );
    await tx.query(
      `update transfers t set from_caseworker_id = c.caseworker_id from cases c
       where c.id = t.case_id and t.status = 'asked' and c.id = any($1)`,
      [ids],
    );
    await tx.query(
      `insert into history (case_id, subject, subject_id, actor_id, actor_role, action, details)
       select c.id, 'case', c.id, $2, $3, 'assign',
         json_build_object('from', $4::text, 'to', c.caseworker_id, 'why', 'hand_over')
       from cases c where c.id = any($1) order by c.id`,
      [ids, actor.id, actor.role, from],
    );
  }
}
