import { Injectable } from '@nestjs/common';
import type { Actor, CaseStatus, DocumentKind, ReferralStatus } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import { familyDocumentItem } from './documents.projection.js';
import type { FamilyDocumentDto, FamilyDocumentListDto } from './family-documents.dto.js';

const LIMIT = 200;

/** A referral that waits for papers, as far as the family may know of it. */
export interface AskedReferral {
  readonly id: string;
  readonly caseId: string;
  readonly caseStatus: CaseStatus;
  readonly status: ReferralStatus;
  readonly asked: readonly DocumentKind[];
  /** The person that the account belongs to. */
  readonly personId: string | null;
}

@Injectable()
export class FamilyDocumentsRepository {
  constructor(private readonly db: DataSource) {}

  /** The papers that the family gave or showed. What colleagues fetched elsewhere is not told here. */
  async list(actor: Actor, childId: string | undefined): Promise<FamilyDocumentListDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'family.read', { child: 'c.child_id' });
    const ofChild = childId === undefined ? 'true' : `c.child_id = ${sql.add(childId)}`;
    const rows = await this.db.query<{ item: FamilyDocumentDto }[]>(
      `select ${familyDocumentItem} as item from documents d join cases c on c.id = d.case_id
       where ${reach} and ${ofChild} and d.status = 'current' and (d.given_by is not null or d.by_family or d.seen_on is not null)
       order by d.created_at desc, d.id desc limit ${LIMIT}`,
      sql.values,
    );
    return { items: rows.map(({ item }) => item) };
  }

  async get(tx: EntityManager, actor: Actor, id: string): Promise<FamilyDocumentDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'family.read', { child: 'c.child_id' });
    const [row] = await tx.query<{ item: FamilyDocumentDto }[]>(
      `select ${familyDocumentItem} as item from documents d join cases c on c.id = d.case_id
       where d.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }

  /**
   * A referral that was sent for a child of this family.
   *
   * @param lock also locks the case, as everybody does who changes what belongs to it
   * @throws {Problem} `not_found` out of reach
   */
  async asked(
    actor: Actor,
    id: string,
    tx: EntityManager = this.db.manager,
    lock = false,
  ): Promise<AskedReferral> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'document.give', { child: 'c.child_id' });
    const me = sql.add(actor.id);
    const [row] = await tx.query<AskedReferral[]>(
      `select r.id, r.case_id as "caseId", c.status as "caseStatus", r.status,
         array(select unnest(r.requested_documents) except select unnest(r.provided_documents)) as asked,
         (select p.id from people p where p.child_id = c.child_id and p.user_id = ${me} limit 1) as "personId"
       from referrals r join cases c on c.id = r.case_id
       where r.id = ${sql.add(id)} and r.sent_at is not null and r.status <> 'entered_in_error' and ${reach}
       ${lock ? 'for update of c' : ''}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row;
  }
}
