import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT, type PageQueryDto } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { scoped, type OwnerColumns } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { Told } from './help-intake.js';

const item = `json_build_object('id', u.id, 'code', u.code, 'asker', u.told ->> 'asker', 'concern', u.told ->> 'concern',
  'inDanger', u.told -> 'inDanger', 'childName', u.told ->> 'childName', 'bornOn', u.born_on,
  'bornApproximate', not u.told ? 'bornOn', 'locationId', u.location_id, 'askerName', u.told ->> 'askerName',
  'phone', u.told ->> 'phone', 'language', u.told ->> 'language', 'sentBefore', u.sent_before, 'dueOn', u.due_on,
  'createdAt', to_char(u.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

const owners: OwnerColumns = { team: 'u.team_id', region: 'u.region_id' };

export interface UnverifiedRow {
  readonly id: string;
  readonly code: string;
  readonly keyHash: Buffer;
  readonly bodyHash: Buffer;
  readonly puzzleHash: Buffer;
  readonly told: Told;
  readonly bornOn: string;
  readonly dueOn: string;
}

/** Requests that came in a flood. */
@Injectable()
export class UnverifiedRequestsRepository {
  constructor(private readonly db: DataSource) {}

  /** Who sent one alone comes before who sent many. */
  page(actor: Actor, query: PageQueryDto): Promise<JsonText> {
    const sql = new Sql();
    return readPage(
      this.db.manager,
      sql,
      {
        item,
        from: 'unverified_requests u',
        where: [scoped(sql, actor, 'help_request.admit', owners), 'u.discarded_at is null'],
        id: 'u.id',
        sorts: { sentBefore: { sql: 'u.sent_before', type: 'integer' } },
      },
      {
        limit: query.limit ?? DEFAULT_LIMIT,
        sort: 'sentBefore',
        ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
      },
    );
  }

  async count(actor: Actor): Promise<number> {
    const sql = new Sql();
    const [row] = await this.db.query<{ count: number }[]>(
      `select count(*)::integer as count from unverified_requests u
       where u.discarded_at is null and ${scoped(sql, actor, 'help_request.admit', owners)}`,
      sql.values,
    );
    return row?.count ?? 0;
  }

  /** Those of them that wait within reach, locked in one order. */
  lock(tx: EntityManager, actor: Actor, ids: readonly string[]): Promise<UnverifiedRow[]> {
    const sql = new Sql();
    return tx.query<UnverifiedRow[]>(
      `select u.id, u.code, u.key_hash as "keyHash", u.body_hash as "bodyHash", u.puzzle_hash as "puzzleHash", u.told,
         u.born_on::text as "bornOn", u.due_on::text as "dueOn"
       from unverified_requests u
       where u.id = any(${sql.add(ids)}::uuid[]) and u.discarded_at is null and ${scoped(sql, actor, 'help_request.admit', owners)}
       order by u.id for update`,
      sql.values,
    );
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.query('delete from unverified_requests where id = $1', [id]);
  }

  /** @returns those that were there to be set aside, or to be brought back */
  async setAside(
    tx: EntityManager,
    actor: Actor,
    ids: readonly string[],
    isAside: boolean,
  ): Promise<string[]> {
    const sql = new Sql();
    const aside = sql.add(isAside);
    const [rows] = await tx.query<[{ id: string }[], number]>(
      `update unverified_requests u set discarded_at = case when ${aside} then now() end
       where u.id in (select u.id from unverified_requests u where u.id = any(${sql.add(ids)}::uuid[])
         and (u.discarded_at is null) = ${aside} and ${scoped(sql, actor, 'help_request.admit', owners)} order by u.id for update)
       returning u.id`,
      sql.values,
    );
    return rows.map(({ id }) => id);
  }

  /** What nobody took for real goes soon; what nobody has looked at, when a request would be wiped. */
  async wipe(discardedBefore: Date, cameBefore: Date): Promise<void> {
    await this.db.query(`delete from unverified_requests where discarded_at < $1 or created_at < $2`, [
      discardedBefore,
      cameBefore,
    ]);
  }
}
