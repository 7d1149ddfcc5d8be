import { Injectable } from '@nestjs/common';
import type { Actor, Point, SpokenLanguage } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import { Offering } from './offering.entity.js';

const LIMIT = 200;

/** An offering with its organisation, and what the fit is made from. */
export interface OfferingRow {
  readonly id: string;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly locationId: string;
    readonly address: string | null;
    readonly phone: string | null;
    readonly accessible: boolean;
  };
  readonly serviceId: string;
  readonly capacity: number | null;
  readonly placesFree: number | null;
  readonly waitingListOpen: boolean;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly languages: SpokenLanguage[];
  readonly usualWaitDays: number | null;
  readonly confirmedOn: string | null;
  readonly active: boolean;
  readonly version: number;
  readonly point: Point | null;
  readonly service: { readonly ageMin: number; readonly ageMax: number };
}

/** What is known of the child of a case when an organisation is looked for. */
export interface CaseNeeds {
  readonly bornOn: string;
  readonly languages: SpokenLanguage[];
  readonly needsAccess: boolean;
  readonly locationId: string;
  readonly point: Point | null;
}

const point = `case when l.lat is not null and l.lon is not null then json_build_object('lat', l.lat, 'lon', l.lon) end`;

/** Offerings that say no language speak those of their organisation. */
const offeringRow = `json_build_object('id', o.id, 'organisation', json_build_object('id', g.id, 'name', g.name,
    'locationId', g.location_id, 'address', g.address, 'phone', g.phone, 'accessible', g.accessible),
  'serviceId', o.service_id, 'capacity', o.capacity, 'placesFree', o.places_free, 'waitingListOpen', o.waiting_list_open,
  'ageMin', o.age_min, 'ageMax', o.age_max,
  'languages', case when cardinality(o.languages) > 0 then o.languages else g.languages end,
  'usualWaitDays', o.usual_wait_days, 'confirmedOn', o.confirmed_on, 'active', o.active and g.active,
  'version', o.version, 'point', ${point}, 'service', json_build_object('ageMin', s.age_min, 'ageMax', s.age_max))`;

@Injectable()
export class OfferingsRepository {
  constructor(private readonly db: DataSource) {}

  /** Who offers a service, the nearest to the point first where one is given. */
  async listFor(actor: Actor, serviceId: string, near: Point | null): Promise<OfferingRow[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'directory.read', {});
    // Good enough to say which are near; how far they are is computed from the points.
    const nearness =
      near === null
        ? 'g.name'
        : `power(l.lat - ${sql.add(near.lat)}, 2) + power((l.lon - ${sql.add(near.lon)}) * cos(radians(l.lat)), 2)`;
    const rows = await this.db.query<{ row: OfferingRow }[]>(
      `select ${offeringRow} as row
       from offerings o join organisations g on g.id = o.organisation_id join services s on s.id = o.service_id
         join locations l on l.id = g.location_id
       where ${reach} and o.service_id = ${sql.add(serviceId)}
       order by ${nearness} nulls last, o.id limit ${LIMIT}`,
      sql.values,
    );
    return rows.map(({ row }) => row);
  }

  /** @returns `null` if the case is out of reach of the person who asks */
  async findNeeds(actor: Actor, caseId: string): Promise<CaseNeeds | null> {
    const sql = new Sql();
    const owners = { caseworker: 'c.caseworker_id', team: 'c.team_id', region: 'c.region_id' };
    const reach = scoped(sql, actor, 'case.read', owners);
    const [row] = await this.db.query<{ needs: CaseNeeds }[]>(
      `select json_build_object('bornOn', ch.born_on, 'languages', ch.languages, 'locationId', ch.location_id, 'point', ${point},
         'needsAccess', coalesce((select exists (select from jsonb_array_elements(a.difficulties) d
             where d ->> 'domain' = 'walking' and d ->> 'level' in ('a_lot', 'cannot'))
           from assessments a where a.case_id = c.id and a.status = 'completed'
           order by a.completed_at desc limit 1), false)) as needs
       from cases c join children ch on ch.id = c.child_id join locations l on l.id = ch.location_id
       where c.id = ${sql.add(caseId)} and ${reach}`,
      sql.values,
    );
    return row?.needs ?? null;
  }

  /** One offering as lists show it. */
  async read(tx: EntityManager, id: string): Promise<OfferingRow> {
    const [row] = await tx.query<{ row: OfferingRow }[]>(
      `select ${offeringRow} as row
       from offerings o join organisations g on g.id = o.organisation_id join services s on s.id = o.service_id
         join locations l on l.id = g.location_id where o.id = $1`,
      [id],
    );
    if (row === undefined) throw new Problem('not_found');
    return row.row;
  }

  /** Locks an offering for a change. */
  async lock(tx: EntityManager, actor: Actor, id: string): Promise<Offering> {
    const sql = new Sql();
    const reach = scoped(sql, actor, ['offering.write', 'directory.read'], {
      organisation: 'o.organisation_id',
    });
    const rows = await tx.query<unknown[]>(
      `select from offerings o where o.id = ${sql.add(id)} and ${reach} for update`,
      sql.values,
    );
    if (rows.length === 0) throw new Problem('not_found');
    return tx.getRepository(Offering).findOneByOrFail({ id });
  }

  findOne(tx: EntityManager, organisationId: string, serviceId: string): Promise<Offering | null> {
    return tx.getRepository(Offering).findOneBy({ organisationId, serviceId });
  }
}
