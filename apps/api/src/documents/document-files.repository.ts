import { Injectable } from '@nestjs/common';
import type { Actor, DocumentKind } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { DocumentFileDto } from './documents.dto.js';
import { fileItem } from './documents.projection.js';
import type { Inspected } from './inspection/inspect.js';

/** So long an upload waits for the document that is recorded with it. */
const ORPHAN_AFTER = '24 hours';

/** Under what a content and its thumbnail are kept. */
export interface ContentKeys {
  readonly id: string;
  readonly thumbnailKey: string | null;
}

const uploads = ['document.create', 'document.give'] as const;

@Injectable()
export class DocumentFilesRepository {
  constructor(private readonly db: DataSource) {}

  /**
   * The same content, received before: waiting for its document, as after a lost connection, or part of a document of another
   * kind that still counts.
   */
  async findReceived(actor: Actor, caseId: string, sha256: Buffer): Promise<DocumentFileDto | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, uploads, caseOwners('c'));
    const [row] = await this.db.query<{ file: DocumentFileDto }[]>(
      `select ${fileItem} as file from document_files f join cases c on c.id = f.case_id
       where f.case_id = ${sql.add(caseId)} and f.sha256 = ${sql.add(sha256)} and f.stored_at is not null and ${reach}
         and (exists (select from documents d where d.file_id = f.id and d.status = 'current')
           or (f.uploaded_by = ${sql.add(actor.id)} and f.stored_at > now() - interval '12 hours'
             and not exists (select from documents d where d.file_id = f.id)))
       order by f.created_at desc limit 1`,
      sql.values,
    );
    return row?.file ?? null;
  }

  /** Writes down that a content is about to be stored. @returns the keys to store it and its thumbnail under */
  async begin(actor: Actor, caseId: string, sha256: Buffer, content: Inspected): Promise<ContentKeys> {
    const sql = new Sql();
    const reach = scoped(sql, actor, uploads, caseOwners('c'));
    const { format, bytes, width, height, thumbnail } = content;
    const [row] = await this.db.query<ContentKeys[]>(
      `insert into document_files (case_id, uploaded_by, format, bytes, sha256, width, height, thumbnail_key)
       select c.id, ${sql.add(actor.id)}, ${sql.add(format)}, ${sql.add(bytes)}::integer, ${sql.add(sha256)}::bytea,
         ${sql.add(width)}::integer, ${sql.add(height)}::integer, ${thumbnail === null ? 'null' : 'uuidv7()'}
       from cases c where c.id = ${sql.add(caseId)} and ${reach} returning id, thumbnail_key as "thumbnailKey"`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row;
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

  /**
   * A stored content of this case for one more document, locked for the one that takes it: it is part of none yet, or of
   * documents of other kinds that still count. One sheet may be two of the papers that are asked for.
   */
  async claim(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    id: string,
    kind: DocumentKind,
  ): Promise<{ sha256: Buffer } | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, uploads, caseOwners('c'));
    const [row] = await tx.query<{ sha256: Buffer }[]>(
      `select f.sha256 from document_files f join cases c on c.id = f.case_id
       where f.id = ${sql.add(id)} and f.case_id = ${sql.add(caseId)} and f.stored_at is not null and ${reach}
         and (not exists (select from documents d where d.file_id = f.id)
           or exists (select from documents d where d.file_id = f.id and d.status = 'current'))
         and not exists (select from documents d where d.file_id = f.id and d.status = 'current' and d.kind = ${sql.add(kind)})
       for update of f`,
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
      const orphans = await tx.query<ContentKeys[]>(
        `select f.id, f.thumbnail_key as "thumbnailKey" from document_files f where f.created_at < now() - interval '${ORPHAN_AFTER}'
           and not exists (select from documents d where d.file_id = f.id)
         order by f.created_at limit $1 for update skip locked`,
        [limit],
      );
      for (const { id, thumbnailKey } of orphans) {
        if (thumbnailKey !== null) await remove(thumbnailKey);
        await remove(id);
      }
      await tx.query('delete from document_files where id = any($1)', [orphans.map(({ id }) => id)]);
      return orphans.length;
    });
  }
}
