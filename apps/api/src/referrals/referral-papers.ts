import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';

/** Which documents go out with a referral. The organisation opens exactly these, and nothing else of the case. */
@Injectable()
export class ReferralPapers {
  /** A new draft, or one for another service: what is here of all that the service asks for, the newest of each kind. */
  async offer(tx: EntityManager, actor: Actor, referralId: string, today: string): Promise<void> {
    await tx.query('delete from referral_documents where referral_id = $1', [referralId]);
    await tx.query(
      `insert into referral_documents (referral_id, document_id, attached_by)
       select distinct on (d.kind) r.id, d.id, $2 from referrals r join services s on s.id = r.service_id
         join documents d on d.case_id = r.case_id and d.kind = any(s.required_documents)
       where r.id = $1 and d.status = 'current' and (d.valid_to is null or d.valid_to >= $3::date)
       order by d.kind, d.created_at desc`,
      [referralId, actor.id, today],
    );
  }

  /** A draft: what is chosen now. The case and the referral are locked. */
  async choose(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    referralId: string,
    ids: string[],
  ): Promise<void> {
    await tx.query('delete from referral_documents where referral_id = $1 and not (document_id = any($2))', [
      referralId,
      ids,
    ]);
    await this.attach(tx, actor, caseId, referralId, ids);
  }

  /** Afterwards: what is handed over stays handed over. @throws {Problem} `invalid` for what does not count here */
  async attach(
    tx: EntityManager,
    actor: Actor,
    caseId: string,
    referralId: string,
    ids: string[],
  ): Promise<void> {
    const unique = [...new Set(ids)];
    const found = await tx.query<unknown[]>(
      `select from documents where case_id = $1 and id = any($2) and status = 'current'`,
      [caseId, unique],
    );
    if (found.length < unique.length) throw Problem.at('#/documentIds', 'exists');
    await tx.query(
      `insert into referral_documents (referral_id, document_id, attached_by) select $1, id, $2 from unnest($3::uuid[]) as id
       on conflict do nothing`,
      [referralId, actor.id, unique],
    );
  }
}
