import { Injectable } from '@nestjs/common';
import {
  can,
  documentWorkflow,
  offer,
  type Actor,
  type DocumentFormat,
  type DocumentKind,
  type DocumentStatus,
  type Ownership,
  type RestrictedLayer,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, referralOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import { Document } from './document.entity.js';
import type { DocumentDto } from './documents.dto.js';
import { documentItem, documentTables, layerSql } from './documents.projection.js';

/** More than any case has; a bound all the same. */
const LIMIT = 200;

/** Where the word of the family no longer covers what went out, the organisation reads nothing more. */
const closedToOrganisation = ['declined', 'cancelled', 'entered_in_error'];

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** What is needed to open a content. */
export interface OpenedDocument {
  readonly kind: DocumentKind;
  readonly status: DocumentStatus;
  readonly fileId: string | null;
  readonly format: DocumentFormat | null;
  readonly bytes: number | null;
}

interface Row {
  readonly item: Omit<DocumentDto, 'offeredActions'>;
  readonly owners: Ownership;
}

const owners = `json_build_object('caseworkerId', c.caseworker_id, 'teamId', c.team_id, 'regionId', c.region_id)`;

@Injectable()
export class DocumentsRepository {
  constructor(private readonly db: DataSource) {}

  /** The documents of one case, those that count first; the caller has asked whether the case is within reach. */
  async list(actor: Actor, caseId: string): Promise<DocumentDto[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'document.read', caseOwners('c'));
    const rows = await this.db.query<Row[]>(
      `select ${documentItem} as item, ${owners} as owners from ${documentTables}
       where d.case_id = ${sql.add(caseId)} and ${reach}
       order by d.status = 'current' desc, d.created_at desc, d.id desc limit ${LIMIT}`,
      sql.values,
    );
    return rows.map((row) => withActions(actor, row));
  }

  /** @throws {Problem} `not_found` out of reach */
  async get(actor: Actor, id: string, db: EntityManager = this.db.manager): Promise<DocumentDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'document.read', caseOwners('c'));
    const [row] = await db.query<Row[]>(
      `select ${documentItem} as item, ${owners} as owners from ${documentTables} where d.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return withActions(actor, row);
  }

  /** The case a document belongs to, so that the case can be locked first. @throws {Problem} `not_found` out of reach */
  async caseOf(tx: EntityManager, actor: Actor, id: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'document.read', caseOwners('c'));
    const [row] = await tx.query<{ case_id: string }[]>(
      `select d.case_id from documents d join cases c on c.id = d.case_id where d.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.case_id;
  }

  /** A document of this case, its row locked. The case is locked already. */
  findOfCase(tx: EntityManager, caseId: string, id: string): Promise<Document | null> {
    return tx.getRepository(Document).findOne({ where: { id, caseId }, lock: { mode: 'pessimistic_write' } });
  }

  /** A document of this case and kind that still counts and holds the same content. */
  async findSame(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    sha256: Buffer,
    kind: DocumentKind,
  ): Promise<{ id: string; kind: DocumentKind } | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, ['document.read', 'document.give'], caseOwners('c'));
    const [row] = await tx.query<{ id: string; kind: DocumentKind }[]>(
      `select d.id, d.kind from documents d join document_files f on f.id = d.file_id join cases c on c.id = d.case_id
       where d.case_id = ${sql.add(caseId)} and d.status = 'current' and d.kind = ${sql.add(kind)} and f.sha256 = ${sql.add(sha256)}
         and ${reach} limit 1`,
      sql.values,
    );
    return row ?? null;
  }

  /** Another document that counts, of that kind and with the same content. */
  async findTwin(tx: EntityManager, { id, fileId }: Document, kind: DocumentKind): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select d.id from documents d where d.file_id = $1 and d.kind = $2 and d.id <> $3 and d.status = 'current'`,
      [fileId, kind, id],
    );
    return row?.id ?? null;
  }

  async isPersonOfCase(tx: EntityManager, caseId: string, personId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      'select from people p join cases c on c.child_id = p.child_id where p.id = $1 and c.id = $2',
      [personId, caseId],
    );
    return rows.length > 0;
  }

  /**
   * What is needed to hand out a content, and in the same statement the entry in the accesses: whose document was opened,
   * by whom, and of a restricted one under which layer. Each opening counts, however often.
   *
   * @throws {Problem} `not_found` out of reach
   */
  async open(actor: Actor, id: string): Promise<OpenedDocument> {
    const sql = new Sql();
    const reach = this.openable(sql, actor);
    const reader = sql.add(actor.id);
    const [row] = await this.db.query<OpenedDocument[]>(
      `with found as (select d.id, d.case_id, d.kind, d.status, d.file_id, ${layerSql} as layer from documents d
         join cases c on c.id = d.case_id where d.id = ${sql.add(id)} and ${reach}),
       seen as (insert into accesses (case_id, user_id, layer, document_id)
         select case_id, ${reader}, layer, id from found where file_id is not null and status in ('current', 'replaced'))
       select d.kind, d.status, f.id as "fileId", f.format, f.bytes from found d left join document_files f on f.id = d.file_id`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row;
  }

  /** Under what the thumbnail of a document is kept; null where there is none, or the document reveals a diagnosis. */
  async thumbnailKey(actor: Actor, id: string): Promise<string | null> {
    const sql = new Sql();
    const reach = this.openable(sql, actor);
    const [row] = await this.db.query<{ key: string | null }[]>(
      `select case when d.status in ('current', 'replaced') and ${layerSql} is null then f.thumbnail_key end as key
       from documents d join cases c on c.id = d.case_id left join document_files f on f.id = d.file_id
       where d.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.key;
  }

  /** The case side by its case; an organisation by a referral that was sent to it with this very document. */
  private openable(sql: Sql, actor: Actor): string {
    if (actor.role !== 'provider') {
      const opens = scoped(sql, actor, 'document.open', caseOwners('c'));
      const layer: `restricted.${RestrictedLayer}` = 'restricted.diagnosis';
      return `(${opens} and (${layerSql} is null or ${scoped(sql, actor, layer, caseOwners('c'))}))`;
    }
    const reach = scoped(sql, actor, 'document.open', {
      organisation: referralOwners('r', 'c').organisation ?? '',
    });
    return `exists (select from referral_documents x join referrals r on r.id = x.referral_id
      where x.document_id = d.id and ${reach} and r.status not in (${quoted(closedToOrganisation)})
        and consent_holds(r.case_id, 'sharing', r.organisation_id))`;
  }
}

function withActions(actor: Actor, { item, owners: of }: Row): DocumentDto {
  const offeredActions = offer(documentWorkflow, item.status as DocumentStatus, {}, (action) =>
    can(actor, `document.${action}`, of),
  );
  return { ...item, offeredActions };
}
