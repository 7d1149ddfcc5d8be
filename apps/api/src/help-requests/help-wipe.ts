import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { HelpGate } from './help-gate.js';
import { UnverifiedRequestsRepository } from './unverified-requests.repository.js';

const WIPE_JOB = 'help-requests-wipe';
const EVERY_NIGHT = '20 3 * * *';
const AT_ONCE = 500;
const DAY_MS = 86_400_000;
/** So long something that was discarded from the flood can be brought back. */
const DISCARDED_DAYS = 7;

/**
 * Requests that came to nothing: nobody registered the child, and nothing was kept that somebody has agreed to or relies on. One
 * that was attached to another case is part of that file, and stays with it.
 */
const cameToNothing = `h.wiped_at is null and h.created_at < $1 and h.status <> 'linked'
  and (c.status = 'closed' or (c.status = 'identified' and h.status in ('received', 'taken')))
  and c.registered_on is null
  and not exists (select from consents k where k.case_id = c.id)
  and not exists (select from consent_overrides k where k.case_id = c.id)
  and not exists (select from protection_notes k where k.case_id = c.id)
  and not exists (select from documents k where k.case_id = c.id)
  and not exists (select from referrals k where k.case_id = c.id)`;

/** Takes away what a family told when nothing came of it: the law lets nobody keep it for later. */
@Injectable()
export class HelpWipe implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly gate: HelpGate,
    private readonly unverified: UnverifiedRequestsRepository,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    this.jobs.every(WIPE_JOB, EVERY_NIGHT, () => this.run());
  }

  async run(): Promise<void> {
    await this.gate.forget();
    const before = new Date(Date.now() - this.configuration.helpRequestDays * DAY_MS);
    await this.unverified.wipe(new Date(Date.now() - DISCARDED_DAYS * DAY_MS), before);
    while ((await this.db.transaction((tx) => this.wipe(tx, before))) === AT_ONCE);
  }

  /** @returns how many */
  private async wipe(tx: EntityManager, before: Date): Promise<number> {
    // The case first, then what hangs on it: whoever works on one of them just now is left in peace until tomorrow.
    const rows = await tx.query<{ id: string }[]>(
      `select c.id from cases c where c.id in (select h.own_case_id from help_requests h join cases c on c.id = h.own_case_id
         where ${cameToNothing} order by h.created_at limit ${AT_ONCE}) order by c.id for update skip locked`,
      [before],
    );
    const cases = rows.map(({ id }) => id);
    if (cases.length === 0) return 0;
    await this.end(tx, cases);
    for (const statement of emptied) await tx.query(statement, [cases]);
    return cases.length;
  }

  /** What nobody answered in all that time is over: it does not wait in a queue without a word in it. */
  private async end(tx: EntityManager, cases: readonly string[]): Promise<void> {
    await tx.query(
      `with ended as (update help_requests set status = 'closed', end_reason = 'not_reached', ended_at = now()
         where own_case_id = any($1) and status in ('received', 'taken') returning id, own_case_id, status),
       was as (select h.id, h.status from help_requests h where h.own_case_id = any($1)),
       closed as (update cases set status = 'closed', came_from = 'identified', closure_reason = 'lost_contact', closed_on = $2,
         status_since = now(), version = version + 1, updated_at = now()
         where id = any($1) and status = 'identified' returning id)
       insert into history (case_id, subject, subject_id, actor_role, action, from_status, to_status, reason)
       select e.own_case_id, 'help_request', e.id, 'system', 'close', w.status, 'closed', 'not_reached'
       from ended e join was w on w.id = e.id
       union all select id, 'case', id, 'system', 'close', 'identified', 'closed', 'lost_contact' from closed`,
      [cases, this.clock.today()],
    );
  }
}

/** What somebody has told or written about the child, wherever it stands. */
const emptied = [
  `update help_requests set concern = null, answers = '{}', instrument = null, asker_name = null, phone = null, address = null,
     wiped_at = now(), version = version + 1, updated_at = now() where own_case_id = any($1)`,
  `update children set given_name = 'Child', family_name = null, patronymic = null, iin = null, address = null, settlement = null,
     support_notes = null, household_id = null, search_name = 'child', match_keys = '{}',
     born_on = date_trunc('year', born_on)::date, version = version + 1, updated_at = now()
   where id in (select child_id from cases where id = any($1))`,
  `update people set name = '…', phone = null, note = null, user_id = null, represents_by = null, version = version + 1,
     updated_at = now() where child_id in (select child_id from cases where id = any($1))`,
  `update screenings set status = 'discarded', outcome = null, completed_at = null, answers = '{}', results = '[]', concern = null,
     version = version + 1, updated_at = now() where case_id = any($1)`,
  `update tasks set status = case when status = 'open' then 'cancelled' else status end,
     closed_at = coalesce(closed_at, now()), title = case when title is not null then '…' end, snooze_note = null,
     version = version + 1, updated_at = now() where case_id = any($1)`,
  `update cases set due_on = null, status_note = null, child_view = null, caregiver_view = null, feedback_note = null where id = any($1)`,
  `delete from drafts where case_id = any($1)`,
  `select wipe_notes_of_requests($1::uuid[])`,
];
