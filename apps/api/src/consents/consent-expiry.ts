import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CONSENT_RENEWAL_DAYS } from '@birge/domain';
import { DataSource } from 'typeorm';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { ConsentsRepository } from './consents.repository.js';

/** The name of the job, as it stands in the queue. */
export const CONSENT_EXPIRY_JOB = 'consents.expiry';
const EVERY_NIGHT = '20 2 * * *';
const AT_ONCE = 500;

/**
 * Writes down what the calendar has ended, and tells in time of what ends soon. Nothing waits for it: whoever asks whether
 * a consent holds looks at the calendar. Doing it twice does nothing the second time.
 */
@Injectable()
export class ConsentExpiry implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly consents: ConsentsRepository,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(CONSENT_EXPIRY_JOB, EVERY_NIGHT, () => this.run());
  }

  async run(): Promise<void> {
    while ((await this.expire()) === AT_ONCE);
    while ((await this.remind()) === AT_ONCE);
  }

  private async expire(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const found = await this.consents.over(tx, null, AT_ONCE);
      const ids = found.map(({ id }) => id);
      await tx.query('select from cases where id = any($1) order by id for update', [
        found.map((one) => one.caseId),
      ]);
      await tx.query(
        `with ended as (
           update consents k set status = 'expired', ended_on = k.expires_on, version = version + 1, updated_at = now()
           from (select id, status from consents where id = any($1) for update) was
           where k.id = was.id and was.status in ('given', 'renewed') and k.expires_on < office_today()
           returning k.id, k.case_id, k.purpose, k.organisation_id, was.status)
         insert into history (case_id, subject, subject_id, actor_role, action, from_status, to_status, details)
         select case_id, 'consent', id, 'system', 'expire', status, 'expired',
           json_build_object('purpose', purpose, 'organisationId', organisation_id) from ended`,
        [ids],
      );
      return found.length;
    });
  }

  private async remind(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const found = await this.consents.ending(tx, CONSENT_RENEWAL_DAYS, AT_ONCE);
      const caseIds = found.map(({ caseId }) => caseId);
      await tx.query('select from cases where id = any($1) order by id for update', [caseIds]);
      await tx.query(
        `insert into tasks (case_id, consent_id, kind, due_on, automatic)
         select k.case_id, k.id, 'renew_consent', k.expires_on, true from consents k
         where k.id = any($1) and not exists (select from tasks t where t.consent_id = k.id and t.kind = 'renew_consent')`,
        [found.map(({ id }) => id)],
      );
      await tx.query(
        `update cases c set due_on = (select min(t.due_on) from tasks t where t.case_id = c.id and t.status = 'open'
           and t.kind <> 'answer_transfer')
         where c.id = any($1)`,
        [caseIds],
      );
      return found.length;
    });
  }
}
