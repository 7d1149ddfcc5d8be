import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { scoped, type OwnerColumns } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { Team } from './team.entity.js';
import type { TeamDto, TeamFilterDto } from './teams.dto.js';

const owners: OwnerColumns = { team: 't.id', region: 't.region_id' };

const item = `json_build_object('id', t.id, 'name', t.name, 'locationId', t.location_id, 'regionId', t.region_id,
  'active', t.active,
  'caseworkerCount', (select count(*) from users u where u.team_id = t.id and u.role = 'caseworker' and u.active),
  'version', t.version, 'updatedAt', to_json(t.updated_at))`;

@Injectable()
export class TeamsRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, filter: TeamFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const where = [scoped(sql, actor, 'team.read', owners)];
    if (filter.regionId !== undefined) where.push(`t.region_id = ${sql.add(filter.regionId)}`);
    if (filter.active !== undefined) where.push(`t.active = ${sql.add(filter.active)}`);
    if (filter.q) where.push(`strpos(lower(t.name), lower(${sql.add(filter.q)})) > 0`);
    const sorts = {
      name: { sql: 'lower(t.name)', type: 'text' },
      updatedAt: { sql: 't.updated_at', type: 'timestamptz' },
    } as const;
    return readPage(
      this.db.manager,
      sql,
      { item, from: 'teams t', where, id: 't.id', sorts },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort: filter.sort ?? 'name',
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
  }

  /** @throws {Problem} `not_found` if absent or out of reach */
  async get(actor: Actor, id: string, tx: EntityManager = this.db.manager): Promise<TeamDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'team.read', owners);
    const [row] = await tx.query<{ item: TeamDto }[]>(
      `select ${item} as item from teams t where t.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }

  async lock(tx: EntityManager, actor: Actor, id: string): Promise<Team> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'team.write', owners);
    const rows = await tx.query<unknown[]>(
      `select from teams t where t.id = ${sql.add(id)} and ${reach} for update`,
      sql.values,
    );
    if (rows.length === 0) throw new Problem('not_found');
    return tx.getRepository(Team).findOneByOrFail({ id });
  }

  /** Region of a district (or of a city that is a region itself). @returns `null` if there is no such location */
  async regionOf(tx: EntityManager, locationId: string): Promise<string | null> {
    const [row] = await tx.query<{ region: string }[]>(
      `select coalesce(parent.parent_id, place.parent_id, place.id) as region
       from locations place left join locations parent on parent.id = place.parent_id where place.id = $1`,
      [locationId],
    );
    return row?.region ?? null;
  }

  async openCaseCount(tx: EntityManager, id: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::integer as count from (select from cases where team_id = $1 and status <> 'closed' limit 1) as open`,
      [id],
    );
    return row?.count ?? 0;
  }
}
