import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { DEFAULT_LIMIT, type PageQueryDto } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { TimelineFilterDto, TimelinePersonDto } from './timeline.dto.js';
import { accessesOf, accessItem, actorItem, entriesOf, entryItem } from './timeline.projection.js';

const MOST_ACTORS = 200;

@Injectable()
export class TimelineRepository {
  constructor(private readonly db: DataSource) {}

  /** What happened in one case, newest first. */
  entries(actor: Actor, caseId: string, filter: TimelineFilterDto, timeZone: string): Promise<JsonText> {
    const sql = new Sql();
    const from = entriesOf(sql.add(caseId));
    const where = [scoped(sql, actor, 'case.history', caseOwners('c'))];
    if (filter.kind?.length) where.push(`e.kind = any(${sql.add(filter.kind)})`);
    if (filter.actorId) where.push(`e.actor_id = ${sql.add(filter.actorId)}`);
    if (filter.until)
      where.push(`e.at < (${sql.add(filter.until)}::date + 1)::timestamp at time zone ${sql.add(timeZone)}`);
    return readPage(
      this.db.manager,
      sql,
      { item: entryItem, from, where, id: 'e.id', sorts: { at: { sql: 'e.at', type: 'timestamptz' } } },
      newestFirst(filter),
    );
  }

  /** Who has done something in one case: whoever did something last first. */
  async actors(actor: Actor, caseId: string): Promise<TimelinePersonDto[]> {
    const sql = new Sql();
    const from = entriesOf(sql.add(caseId));
    const reach = scoped(sql, actor, 'case.history', caseOwners('c'));
    const rows = await this.db.query<{ item: TimelinePersonDto }[]>(
      `select ${actorItem} as item from ${from} where ${reach} and u.id is not null
       group by u.id, u.name, u.role, uo.name order by max(e.at) desc limit ${MOST_ACTORS}`,
      sql.values,
    );
    return rows.map(({ item }) => item);
  }

  /** Who opened one case and when, newest first. */
  accesses(actor: Actor, caseId: string, query: PageQueryDto): Promise<JsonText> {
    const sql = new Sql();
    const from = accessesOf(sql.add(caseId));
    const where = [scoped(sql, actor, 'case.accesses', caseOwners('c'))];
    return readPage(
      this.db.manager,
      sql,
      {
        item: accessItem,
        from,
        where,
        id: 'a.id',
        sorts: { at: { sql: 'a.at', type: 'timestamptz' } },
      },
      newestFirst(query),
    );
  }
}

const newestFirst = (query: PageQueryDto): Parameters<typeof readPage>[3] => ({
  limit: query.limit ?? DEFAULT_LIMIT,
  sort: '-at',
  ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
});
