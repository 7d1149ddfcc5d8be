import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';
import { Service } from './service.entity.js';

const serviceItem = `json_build_object('id', s.id, 'kind', s.kind, 'name', ${nameJson('s')}, 'plain', ${nameJson('s', 'plain')},
  'ageMin', s.age_min, 'ageMax', s.age_max, 'requiredDocuments', s.required_documents, 'steps', s.steps,
  'standardDays', s.standard_days, 'standardUnit', s.standard_unit, 'standardSource', s.standard_source,
  'active', s.active, 'version', s.version)`;

@Injectable()
export class ServicesRepository {
  constructor(private readonly db: DataSource) {}

  /** The whole catalogue, by kind and code. */
  async list(): Promise<JsonText> {
    const [row] = await this.db.query<{ items: string }[]>(
      `select coalesce(json_agg(${serviceItem} order by s.kind, s.id), '[]')::text as items from services s`,
    );
    return `{"items":${row?.items ?? '[]'}}`;
  }

  async get(id: string): Promise<JsonText> {
    const [row] = await this.db.query<{ item: string }[]>(
      `select (${serviceItem})::text as item from services s where s.id = $1`,
      [id],
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }

  find(tx: EntityManager, id: string): Promise<Service | null> {
    return tx.getRepository(Service).findOneBy({ id });
  }
}
