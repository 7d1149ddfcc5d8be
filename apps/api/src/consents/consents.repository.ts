import { Injectable } from '@nestjs/common';
import {
  can,
  consentWorkflow,
  offer,
  openReferralStatuses,
  standingConsentStatuses,
  type Actor,
  type ConsentFacts,
  type ConsentPurpose,
  type ConsentStatus,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { closedByFamily } from '../platform/sharing.sql.js';
import { Sql } from '../platform/sql.js';
import type { ConsentDto, ConsentOverrideDto } from './consents.dto.js';

const MOST = 200;

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
const standing = `k.status in (${quoted(standingConsentStatuses)})`;
const over = `(${standing} and k.expires_on < office_today())`;

/** What was sent to an organisation, as JSON. */
const sharedUnder = (
  where: string,
): string => `(select coalesce(json_agg(json_build_object('referralId', r.id,
    'number', r.number, 'status', r.status, 'sentAt', to_json(r.sent_at), 'fields', r.shared_fields,
    'documents', array(select distinct d.kind from referral_documents x join documents d on d.id = x.document_id
      where x.referral_id = r.id),
    'readable', r.status <> 'entered_in_error' and not ${closedByFamily}) order by r.sent_at), '[]')
  from referrals r where r.sent_at is not null and ${where})`;

/** Another record for the same purpose that stands today. */
const otherStands = `exists (select from consents o where o.case_id = k.case_id and o.purpose = k.purpose and o.id <> k.id
  and o.organisation_id is not distinct from k.organisation_id and o.status in (${quoted(standingConsentStatuses)})
  and (o.expires_on is null or o.expires_on >= office_today()))`;

const renewedById = `(select n.id from consents n where n.renews_id = k.id and n.status <> 'invalidated')`;

const consentFacts = `json_build_object('isRenewed', ${renewedById} is not null, 'otherStands', ${otherStands}, 'isOver', ${over})`;

const consentItem = `json_build_object('id', k.id, 'purpose', k.purpose,
  'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
  'status', case when ${over} then 'expired' else k.status end, 'personId', k.person_id, 'givenBy', k.given_by,
  'mode', k.mode, 'language', k.language, 'givenOn', k.given_on, 'expiresOn', k.expires_on, 'assent', k.assent,
  'assentNote', k.assent_note, 'caregiver', k.caregiver, 'witness', k.witness, 'note', k.note, 'renewsId', k.renews_id,
  'renewedById', ${renewedById}, 'withdrawnOn', k.withdrawn_on, 'withdrawnNote', k.withdrawn_note,
  'endedOn', coalesce(k.ended_on, case when ${over} then k.expires_on end), 'endReason', k.end_reason, 'endNote', k.end_note,
  'shared', case when k.purpose = 'sharing'
    then ${sharedUnder('r.case_id = k.case_id and r.organisation_id = k.organisation_id')} else '[]' end,
  'recordedBy', json_build_object('id', u.id, 'name', u.name), 'recordedAt', to_json(k.created_at), 'version', k.version)`;

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
    const rows = await db.query<{ item: ConsentRow; facts: ConsentFacts }[]>(
      `select ${consentItem} as item, ${consentFacts} as facts from consents k join users u on u.id = k.recorded_by
         left join organisations o on o.id = k.organisation_id
       where k.case_id = $1 and ($2::uuid is null or k.id = $2::uuid)
       order by ((${standing} and not ${over}) or k.status = 'requested') desc, k.purpose = 'registration' desc,
         k.created_at desc, k.id desc limit ${MOST}`,
      [row.id, id],
    );
    const owners = ownershipOf(row);
    return rows.map(({ item, facts }) => ({
      ...item,
      offeredActions: offer(consentWorkflow, item.status as ConsentStatus, facts, (action) =>
        can(actor, `consent.${action}`, owners),
      ),
    }));
  }

  async facts(tx: EntityManager, id: string): Promise<ConsentFacts> {
    const [row] = await tx.query<{ facts: ConsentFacts }[]>(
      `select ${consentFacts} as facts from consents k where k.id = $1`,
      [id],
    );
    if (row === undefined) throw new Problem('internal');
    return row.facts;
  }

  /** Where a manager stood in for the family, newest first. */
  async overrides(
    actor: Actor,
    row: Case,
    id: string | null = null,
    db: EntityManager = this.db.manager,
  ): Promise<ConsentOverrideDto[]> {
    const rows = await db.query<{ item: ConsentOverrideDto }[]>(
      `select json_build_object('id', v.id, 'purpose', v.purpose,
           'organisation', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
           'reason', v.reason, 'note', v.note, 'manager', json_build_object('id', u.id, 'name', u.name),
           'validUntil', v.valid_until, 'endedAt', to_json(v.ended_at),
           'stands', v.ended_at is null and v.valid_until >= office_today(),
           'shared', ${sharedUnder('r.override_id = v.id')}, 'createdAt', to_json(v.created_at)) as item
       from consent_overrides v join users u on u.id = v.manager_id left join organisations o on o.id = v.organisation_id
       where v.case_id = $1 and ($2::uuid is null or v.id = $2::uuid) order by v.created_at desc, v.id desc limit ${MOST}`,
      [row.id, id],
    );
    const may = can(actor, 'consent.override', ownershipOf(row));
    return rows.map(({ item }) => ({ ...item, mayEnd: may && item.stands }));
  }

  /** @throws {Problem} `not_found` if the record belongs to no case within reach */
  async caseOf(
    tx: EntityManager,
    actor: Actor,
    id: string,
    table: 'consents' | 'consent_overrides' = 'consents',
  ): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'consent.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from ${table} k join cases c on c.id = k.case_id where k.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  /** Whether the family's word stands today, or a manager's in its place. */
  async holds(
    tx: EntityManager,
    caseId: string,
    purpose: ConsentPurpose,
    organisationId: string | null,
  ): Promise<boolean> {
    const [row] = await tx.query<{ holds: boolean }[]>('select consent_holds($1, $2, $3) as holds', [
      caseId,
      purpose,
      organisationId,
    ]);
    return row?.holds ?? false;
  }

  /** Whether the family's own word for this purpose, and for sharing with this organisation, stands already. */
  async stands(
    tx: EntityManager,
    caseId: string,
    purpose: string,
    organisationId: string | null,
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from consents k where k.case_id = $1 and k.purpose = $2 and k.organisation_id is not distinct from $3::uuid
         and ${standing} and not ${over} limit 1`,
      [caseId, purpose, organisationId],
    );
    return rows.length > 0;
  }

  /** Sent referrals that are still open with an organisation. */
  openWith(tx: EntityManager, caseId: string, organisationId: string): Promise<{ id: string }[]> {
    return tx.query(
      `select id from referrals where case_id = $1 and organisation_id = $2 and sent_at is not null
         and status in (${quoted(openReferralStatuses)}) order by sent_at`,
      [caseId, organisationId],
    );
  }

  /** Records that the calendar has ended without anybody writing it down. */
  over(tx: EntityManager, caseId: string | null, most: number): Promise<{ id: string; caseId: string }[]> {
    return tx.query(
      `select k.id, k.case_id as "caseId" from consents k where ${over} and ($1::uuid is null or k.case_id = $1::uuid)
       order by k.case_id, k.id limit ${most}`,
      [caseId],
    );
  }

  /** Consents in use that end within so many days and nobody was told of: their cases, and when. */
  ending(tx: EntityManager, days: number, most: number): Promise<{ id: string; caseId: string }[]> {
    return tx.query(
      `select k.id, k.case_id as "caseId" from consents k join cases c on c.id = k.case_id
       where ${standing} and k.expires_on between office_today() and office_today() + $1::integer
         and c.status <> 'closed' and c.merged_into_id is null
         and not exists (select from tasks t where t.consent_id = k.id and t.kind = 'renew_consent')
       order by k.case_id, k.id limit ${most}`,
      [days],
    );
  }

  /** The family has answered anew: who was to ask has nothing left to do. */
  async finishRenewals(
    tx: EntityManager,
    actor: Actor,
    { caseId, purpose, organisationId }: { caseId: string; purpose: string; organisationId: string | null },
  ): Promise<void> {
    await tx.query(
      `update tasks t set status = 'done', closed_at = now(), closed_by = $2, version = t.version + 1, updated_at = now()
       from consents k where k.id = t.consent_id and t.case_id = $1 and t.kind = 'renew_consent' and t.status = 'open'
         and k.purpose = $3 and k.organisation_id is not distinct from $4::uuid`,
      [caseId, actor.id, purpose, organisationId],
    );
  }

  async organisationExists(tx: EntityManager, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>('select from organisations where id = $1', [id])).length > 0;
  }
}
