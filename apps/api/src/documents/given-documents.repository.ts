import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { GivenDocumentDto, GivenDocumentListDto } from './given-documents.dto.js';

const LIMIT = 50;

const item = `json_build_object('id', d.id, 'kind', d.kind, 'caseId', c.id, 'caseNumber', c.number,
  'givenName', ch.given_name, 'familyName', ch.family_name, 'givenBy', p.name, 'givenAt', to_json(d.created_at))`;

@Injectable()
export class GivenDocumentsRepository {
  constructor(private readonly db: DataSource) {}

  /**
   * What families sent from their page that nobody who keeps the file has opened or handed on yet, the newest first. Who has
   * done either knows of it: there is nothing to tick.
   */
  async list(actor: Actor): Promise<GivenDocumentListDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'document.read', caseOwners('c'));
    const rows = await this.db.query<{ item: GivenDocumentDto }[]>(
      `select ${item} as item from documents d join cases c on c.id = d.case_id join children ch on ch.id = c.child_id
         left join people p on p.id = d.given_by
       where d.by_family and d.status = 'current' and c.status <> 'closed' and ${reach}
         and not exists (select from referral_documents x where x.document_id = d.id)
         and not exists (select from accesses a join users u on u.id = a.user_id
           where a.document_id = d.id and u.role in ('caseworker', 'manager'))
       order by d.created_at desc, d.id desc limit ${LIMIT}`,
      sql.values,
    );
    return { items: rows.map((row) => row.item) };
  }
}
