import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { NoteDto, NoteFilterDto, NoteSearchDto } from './notes.dto.js';
import { foundNoteItem, noteItem, noteTables } from './notes.projection.js';

const MOST_WORDS = 8;
const sorts = { createdAt: { sql: 'n.created_at', type: 'timestamptz' } } as const;

const newestFirst = (query: { limit?: number; cursor?: string }): Parameters<typeof readPage>[3] => ({
  limit: query.limit ?? DEFAULT_LIMIT,
  sort: '-createdAt',
  ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
});

@Injectable()
export class NotesRepository {
  constructor(private readonly db: DataSource) {}

  /** The notes of one case, newest first; the caller has asked whether it is within reach. */
  list(actor: Actor, caseId: string, filter: NoteFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const where = [scoped(sql, actor, 'note.read', caseOwners('c')), `n.case_id = ${sql.add(caseId)}`];
    if (filter.kind?.length) where.push(`n.kind = any(${sql.add(filter.kind)})`);
    const spec = { item: noteItem, from: noteTables, where, id: 'n.id', sorts };
    return readPage(this.db.manager, sql, spec, newestFirst(filter));
  }

  /** Notes within reach in which every word begins like one that was asked for. */
  search(actor: Actor, { q, caseId, ...page }: NoteSearchDto): Promise<JsonText> {
    const sql = new Sql();
    const where = [
      `to_tsvector('simple', n.body) @@ to_tsquery('simple', ${sql.add(beginningsOf(q))})`,
      scoped(sql, actor, 'note.read', caseOwners('c')),
    ];
    if (caseId !== undefined) where.push(`n.case_id = ${sql.add(caseId)}`);
    const from = `${noteTables} join children ch on ch.id = c.child_id`;
    const spec = { item: foundNoteItem, from, where, id: 'n.id', sorts };
    return readPage(this.db.manager, sql, spec, newestFirst(page));
  }

  /** @throws {Problem} `not_found` if there is no such note within reach */
  async get(tx: EntityManager, actor: Actor, id: string): Promise<NoteDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'note.read', caseOwners('c'));
    const [row] = await tx.query<{ note: NoteDto }[]>(
      `select ${noteItem} as note from ${noteTables} where n.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.note;
  }
}

/**
 * Kazakh and Russian words change at their end: who looks for "мектеп" also means "мектепке".
 *
 * @throws {Problem} `invalid` where there is no letter and no digit to look for
 */
function beginningsOf(q: string): string {
  const words = q.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) throw Problem.at('#/q', 'isLength');
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `${word}:*`)
    .join(' & ');
}
