import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { NoteDto, NoteFilterDto } from './notes.dto.js';

const tables = 'notes n join cases c on c.id = n.case_id join users u on u.id = n.author_id';
const item = `json_build_object('id', n.id, 'caseId', n.case_id, 'kind', n.kind, 'body', n.body, 'shareable', n.shareable,
  'author', json_build_object('id', u.id, 'name', u.name), 'createdAt', to_json(n.created_at))`;

@Injectable()
export class NotesRepository {
  constructor(private readonly db: DataSource) {}

  /** The notes of one case, newest first; the caller has asked whether it is within reach. */
  list(actor: Actor, caseId: string, filter: NoteFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const where = [scoped(sql, actor, 'note.read', caseOwners('c')), `n.case_id = ${sql.add(caseId)}`];
    if (filter.kind?.length) where.push(`n.kind = any(${sql.add(filter.kind)})`);
    return readPage(
      this.db.manager,
      sql,
      {
        item,
        from: tables,
        where,
        id: 'n.id',
        sorts: { createdAt: { sql: 'n.created_at', type: 'timestamptz' } },
      },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort: '-createdAt',
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
  }

  /** @throws {Problem} `not_found` if there is no such note within reach */
  async get(tx: EntityManager, actor: Actor, id: string): Promise<NoteDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'note.read', caseOwners('c'));
    const [row] = await tx.query<{ note: NoteDto }[]>(
      `select ${item} as note from ${tables} where n.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.note;
  }
}
