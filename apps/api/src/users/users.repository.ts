import { Injectable } from '@nestjs/common';
import { priorities, priorityWeight, type Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { scoped, type OwnerColumns } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { User } from './user.entity.js';
import type { UserDto, UserFilterDto } from './users.dto.js';

/** What an open case weighs in a caseload. Alias: `c` case. */
const weight = `case c.priority ${priorities.map((name) => `when '${name}' then ${priorityWeight[name]}`).join(' ')} end`;

const item = `json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'phone', u.phone, 'role', u.role,
  'language', u.language, 'team', case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end,
  'regionId', u.region_id,
  'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
  'active', u.active, 'openCases', (select count(*) from cases c where c.caseworker_id = u.id and c.status <> 'closed'),
  'load', (select coalesce(sum(${weight}), 0) from cases c where c.caseworker_id = u.id and c.status <> 'closed'),
  'version', u.version, 'updatedAt', to_json(u.updated_at))`;

const tables = `users u left join teams t on t.id = u.team_id left join organisations o on o.id = u.organisation_id`;

const owners: OwnerColumns = {
  team: 'u.team_id',
  region: 'coalesce(u.region_id, t.region_id)',
  user: 'u.id',
};

@Injectable()
export class UsersRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, filter: UserFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const where = [scoped(sql, actor, 'user.read', owners)];
    if (filter.role?.length) where.push(`u.role = any(${sql.add(filter.role)})`);
    if (filter.teamId !== undefined) where.push(`u.team_id = ${sql.add(filter.teamId)}`);
    if (filter.organisationId !== undefined)
      where.push(`u.organisation_id = ${sql.add(filter.organisationId)}`);
    if (filter.active !== undefined) where.push(`u.active = ${sql.add(filter.active)}`);
    for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean)) {
      where.push(`strpos(lower(u.name || ' ' || u.email), lower(${sql.add(word)})) > 0`);
    }
    return readPage(
      this.db.manager,
      sql,
      {
        item,
        from: tables,
        where,
        id: 'u.id',
        sorts: {
          name: { sql: 'lower(u.name)', type: 'text' },
          updatedAt: { sql: 'u.updated_at', type: 'timestamptz' },
        },
      },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort: filter.sort ?? 'name',
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
  }

  /** @throws {Problem} `not_found` if absent or out of reach */
  async get(tx: EntityManager, actor: Actor, id: string): Promise<UserDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'user.read', owners);
    const [row] = await tx.query<{ item: UserDto }[]>(
      `select ${item} as item from ${tables} where u.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }

  find(actor: Actor, id: string): Promise<UserDto> {
    return this.get(this.db.manager, actor, id);
  }

  /** Locks an account for a change. */
  async lock(tx: EntityManager, actor: Actor, id: string): Promise<User> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'user.write', owners);
    const rows = await tx.query<unknown[]>(
      `select from users u left join teams t on t.id = u.team_id where u.id = ${sql.add(id)} and ${reach} for update of u`,
      sql.values,
    );
    if (rows.length === 0) throw new Problem('not_found');
    return tx.getRepository(User).findOneByOrFail({ id });
  }

  async openCaseCount(tx: EntityManager, id: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::integer as count from cases where caseworker_id = $1 and status <> 'closed'`,
      [id],
    );
    return row?.count ?? 0;
  }
}
