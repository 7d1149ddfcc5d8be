import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';

/** Which documents go out with a referral. The organisation opens exactly these, and nothing else of the case. */
@Injectable()
export class ReferralPapers {
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
