import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { DEFAULT_LIMIT, type PageQueryDto } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { TimelineFilterDto } from './timeline.dto.js';
import { accessesOf, accessItem, entriesOf, entryItem } from './timeline.projection.js';

@Injectable()
export class TimelineRepository {
  constructor(private readonly db: DataSource) {}

  /** What happened in one case, newest first. */
  entries(actor: Actor, caseId: string, filter: TimelineFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const from = entriesOf(sql.add(caseId));
    const where = [scoped(sql, actor, 'case.history', caseOwners('c'))];
    if (filter.kind?.length) where.push(`e.kind = any(${sql.add(filter.kind)})`);
    return readPage(
      this.db.manager,
      sql,
      { item: entryItem, from, where, id: 'e.id', sorts: { at: { sql: 'e.at', type: 'timestamptz' } } },
      newestFirst(filter),
    );
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
