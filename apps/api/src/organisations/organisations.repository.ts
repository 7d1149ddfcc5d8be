import { Injectable } from '@nestjs/common';
import { type Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';
import { Organisation } from './organisation.entity.js';
import type { OrganisationFilterDto } from './organisations.dto.js';

const offeredService = `json_build_object('id', o.id, 'serviceId', o.service_id, 'serviceName', ${nameJson('s')},
  'kind', s.kind, 'capacity', o.capacity, 'placesFree', o.places_free, 'waitingListOpen', o.waiting_list_open,
  'ageMin', o.age_min, 'ageMax', o.age_max, 'languages', o.languages, 'usualWaitDays', o.usual_wait_days,
  'confirmedOn', o.confirmed_on, 'active', o.active, 'version', o.version)`;

/** `OrganisationDto` as JSON. Alias: `g`. */
const organisationItem = `json_build_object('id', g.id, 'name', g.name, 'locationId', g.location_id, 'address', g.address,
  'phone', g.phone, 'email', g.email, 'languages', g.languages, 'accessible', g.accessible, 'active', g.active,
  'offerings', (select coalesce(json_agg(${offeredService} order by s.kind, s.id), '[]')
    from offerings o join services s on s.id = o.service_id where o.organisation_id = g.id),
  'version', g.version)`;

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, filter: OrganisationFilterDto): Promise<JsonText> {
    const sql = new Sql();
    return readPage(
      this.db.manager,
      sql,
      {
        item: organisationItem,
        from: 'organisations g',
        where: conditions(sql, actor, filter),
        id: 'g.id',
        sorts: {
          name: { sql: 'lower(g.name)', type: 'text' },
          updatedAt: { sql: 'g.updated_at', type: 'timestamptz' },
        },
      },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort: filter.sort ?? 'name',
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
  }

  /** @throws {Problem} `not_found` */
  async get(actor: Actor, id: string, db: EntityManager = this.db.manager): Promise<JsonText> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'directory.read', {});
    const [row] = await db.query<{ item: string }[]>(
      `select (${organisationItem})::text as item from organisations g where g.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }

  /** Locks an organisation for a change. */
  async lock(tx: EntityManager, actor: Actor, id: string): Promise<Organisation> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'organisation.write', { organisation: 'g.id' });
    const rows = await tx.query<unknown[]>(
      `select from organisations g where g.id = ${sql.add(id)} and ${reach} for update`,
      sql.values,
    );
    if (rows.length === 0) throw new Problem('not_found');
    return tx.getRepository(Organisation).findOneByOrFail({ id });
  }

  find(tx: EntityManager, id: string): Promise<Organisation | null> {
    return tx.getRepository(Organisation).findOneBy({ id });
  }
}

function conditions(sql: Sql, actor: Actor, filter: OrganisationFilterDto): string[] {
  const where = [scoped(sql, actor, 'directory.read', {})];
  const offers = (
    condition: string,
  ): string => `exists (select from offerings o join services s on s.id = o.service_id
    where o.organisation_id = g.id and o.active and ${condition})`;
  if (filter.q) where.push(`g.name ilike ${sql.add(`%${filter.q.replace(/[\\%_]/g, '\\$&')}%`)}`);
  if (filter.serviceId !== undefined) where.push(offers(`o.service_id = ${sql.add(filter.serviceId)}`));
  if (filter.kind?.length) where.push(offers(`s.kind = any(${sql.add(filter.kind)})`));
  if (filter.language?.length) {
    const wanted = sql.add(filter.language);
    where.push(`(g.languages && ${wanted} or ${offers(`o.languages && ${wanted}`)})`);
  }
  if (filter.accessible !== undefined) where.push(`g.accessible = ${sql.add(filter.accessible)}`);
  if (filter.active !== undefined) where.push(`g.active = ${sql.add(filter.active)}`);
  if (filter.locationId !== undefined) {
    const place = sql.add(filter.locationId);
    where.push(`g.location_id in (select l.id from locations l left join locations parent on parent.id = l.parent_id
      where ${place} in (l.id, l.parent_id, parent.parent_id))`);
  }
  return where;
}
