import { Injectable } from '@nestjs/common';
import { can, consentWorkflow, offer, type Actor, type ConsentStatus } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { ConsentDto } from './consents.dto.js';

const MOST = 200;

const consentItem = `json_build_object('id', k.id, 'purpose', k.purpose,
  'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
  'status', k.status, 'personId', k.person_id, 'givenBy', k.given_by, 'mode', k.mode, 'language', k.language,
  'givenOn', k.given_on, 'expiresOn', k.expires_on, 'note', k.note, 'withdrawnOn', k.withdrawn_on,
  'withdrawnNote', k.withdrawn_note, 'recordedBy', json_build_object('id', u.id, 'name', u.name),
  'recordedAt', to_json(k.created_at), 'version', k.version)`;

type ConsentRow = Omit<ConsentDto, 'offeredActions'>;

@Injectable()
export class ConsentsRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, row: Case): Promise<ConsentDto[]> {
    return this.select(this.db.manager, actor, row, null);
  }

  async read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<ConsentDto> {
    const [consent] = await this.select(tx, actor, row, id);
    if (consent === undefined) throw new Problem('not_found');
    return consent;
  }

  private async select(db: EntityManager, actor: Actor, row: Case, id: string | null): Promise<ConsentDto[]> {
    const rows = await db.query<{ item: ConsentRow }[]>(
      `select ${consentItem} as item from consents k join users u on u.id = k.recorded_by
         left join organisations o on o.id = k.organisation_id
       where k.case_id = $1 and ($2::uuid is null or k.id = $2::uuid)
       order by k.status in ('given', 'renewed', 'requested') desc, k.purpose = 'registration' desc, k.created_at desc, k.id desc limit ${MOST}`,
      [row.id, id],
    );
    const may = (action: 'give' | 'refuse' | 'withdraw'): boolean =>
      can(actor, `consent.${action}`, ownershipOf(row));
    return rows.map(({ item }) => ({
      ...item,
      offeredActions: offer(consentWorkflow, item.status as ConsentStatus, {}, may),
    }));
  }

  /** @throws {Problem} `not_found` if the consent belongs to no case within reach */
  async caseOf(tx: EntityManager, actor: Actor, consentId: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'consent.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from consents k join cases c on c.id = k.case_id where k.id = ${sql.add(consentId)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  /** Whether the family's word for this purpose, and for sharing with this organisation, stands already. */
  async stands(
    tx: EntityManager,
    caseId: string,
    purpose: string,
    organisationId: string | null,
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from consents where case_id = $1 and purpose = $2 and organisation_id is not distinct from $3::uuid
         and status in ('given', 'renewed')`,
      [caseId, purpose, organisationId],
    );
    return rows.length > 0;
  }

  async organisationExists(tx: EntityManager, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>('select from organisations where id = $1', [id])).length > 0;
  }
}
