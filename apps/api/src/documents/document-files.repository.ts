import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { DocumentFileDto } from './documents.dto.js';
import { fileItem } from './documents.projection.js';
import type { Inspected } from './inspection/inspect.js';

/** So long an upload waits for the document that is recorded with it. */
const ORPHAN_AFTER = '24 hours';

const uploads = ['document.create', 'document.give'] as const;

@Injectable()
export class DocumentFilesRepository {
  constructor(private readonly db: DataSource) {}

  /** The same content, received before and not yet part of a document: a retry after a lost connection. */
  async findWaiting(actor: Actor, caseId: string, sha256: Buffer): Promise<DocumentFileDto | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, uploads, caseOwners('c'));
    const [row] = await this.db.query<{ file: DocumentFileDto }[]>(
      `select ${fileItem} as file from document_files f join cases c on c.id = f.case_id
       where f.case_id = ${sql.add(caseId)} and f.sha256 = ${sql.add(sha256)} and f.uploaded_by = ${sql.add(actor.id)}
         and f.stored_at > now() - interval '12 hours' and ${reach}
         and not exists (select from documents d where d.file_id = f.id)
       order by f.created_at desc limit 1`,
      sql.values,
    );
    return row?.file ?? null;
  }

  /** Writes down that a content is about to be stored. @returns the key to store it under */
  async begin(actor: Actor, caseId: string, sha256: Buffer, content: Inspected): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, uploads, caseOwners('c'));
    const { format, bytes, width, height } = content;
    const [row] = await this.db.query<{ id: string }[]>(
      `insert into document_files (case_id, uploaded_by, format, bytes, sha256, width, height)
       select c.id, ${sql.add(actor.id)}, ${sql.add(format)}, ${sql.add(bytes)}::integer, ${sql.add(sha256)}::bytea,
         ${sql.add(width)}::integer, ${sql.add(height)}::integer
       from cases c where c.id = ${sql.add(caseId)} and ${reach} returning id`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.id;
  }

  /** The content is safe. */
  async markStored(actor: Actor, id: string): Promise<DocumentFileDto> {
    const rows = await this.db.query<[{ file: DocumentFileDto }[], number]>(
      `update document_files f set stored_at = now() where id = $1 and uploaded_by = $2 returning ${fileItem} as file`,
      [id, actor.id],
    );
    const [row] = rows[0];
    if (row === undefined) throw new Problem('internal');
    return row.file;
  }

  /** A stored content of this case that is not part of a document yet, locked for the one that takes it. */
  async claim(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    id: string,
  ): Promise<{ sha256: Buffer } | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, uploads, caseOwners('c'));
    const [row] = await tx.query<{ sha256: Buffer }[]>(
      `select f.sha256 from document_files f join cases c on c.id = f.case_id
       where f.id = ${sql.add(id)} and f.case_id = ${sql.add(caseId)} and f.stored_at is not null and ${reach}
         and not exists (select from documents d where d.file_id = f.id) for update of f`,
      sql.values,
    );
    return row ?? null;
  }

  /**
   * Takes away contents that no document was recorded with within a day: what somebody left half-way, and what a crash
   * left behind. The row stays locked until its content is gone, so that no document can take it meanwhile, and goes last,
   * so that no content is forgotten.
   *
   * @returns how many were taken away
   */
  sweep(remove: (key: string) => Promise<void>, limit = 50): Promise<number> {
    return this.db.transaction(async (tx) => {
      const orphans = await tx.query<{ id: string }[]>(
        `select f.id from document_files f where f.created_at < now() - interval '${ORPHAN_AFTER}'
           and not exists (select from documents d where d.file_id = f.id)
         order by f.created_at limit $1 for update skip locked`,
        [limit],
      );
      for (const { id } of orphans) await remove(id);
      await tx.query('delete from document_files where id = any($1)', [orphans.map(({ id }) => id)]);
      return orphans.length;
    });
  }
}
