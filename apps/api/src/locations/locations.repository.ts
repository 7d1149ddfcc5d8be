import { Injectable } from '@nestjs/common';
import type { Point } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';

@Injectable()
export class LocationsRepository {
  constructor(private readonly db: DataSource) {}

  /** Every region and district: some 250 rows that belong to nobody. */
  async list(): Promise<JsonText> {
    const [row] = await this.db.query<{ items: string }[]>(
      `select coalesce(json_agg(json_build_object('id', l.id, 'parentId', l.parent_id, 'kind', l.kind, 'name', ${nameJson('l')})
         order by l.id), '[]')::text as items from locations l`,
    );
    return `{"items":${row?.items ?? '[]'}}`;
  }

  /** The middle of the district, or `null` where nobody has measured it. */
  async findPoint(id: string): Promise<Point | null> {
    const [row] = await this.db.query<{ lat: number | null; lon: number | null }[]>(
      'select lat, lon from locations where id = $1',
      [id],
    );
    return row?.lat == null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
  }

  /** @throws {Problem} `invalid` at the pointer if there is no such place */
  async require(tx: EntityManager, id: string, pointer: string): Promise<void> {
    const rows = await tx.query<unknown[]>('select from locations where id = $1', [id]);
    if (rows.length === 0) throw Problem.at(pointer, 'exists');
  }
}
