import { Injectable, type OnModuleInit } from '@nestjs/common';
import { openReferralStatuses, type Actor, type Priority } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { OpenWorkDto } from './organisation-closing.dto.js';

const CLOSING_JOB = 'organisations.closing';
/** Cases that are looked after in one transaction: nobody who works on one of them waits for long. */
const AT_ONCE = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface Closing {
  readonly organisationId: string;
  readonly actor: Pick<Actor, 'id' | 'role'>;
}

interface OpenReferral {
  readonly id: string;
  readonly caseId: string;
  readonly priority: Priority;
}

/** What the organisation has been sent and has not finished. Alias: `r` referral. */
const isOpenThere = `r.sent_at is not null and r.status in (${openReferralStatuses.map((status) => `'${status}'`).join(', ')})`;

/** What follows when an organisation closes: its people are out, and no referral to it is left to itself. */
@Injectable()
export class OrganisationClosing implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: JobsService,
    private readonly tasks: TasksService,
  ) {}

  onModuleInit(): void {
    this.jobs.work<Closing>(CLOSING_JOB, (job) => this.lookAfter(job));
  }

  async openWork(actor: Actor, id: string): Promise<OpenWorkDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'organisation.write', { organisation: 'g.id' });
    const [row] = await this.db.query<{ work: OpenWorkDto }[]>(
      `select json_build_object(
         'users', (select count(*) from users u where u.organisation_id = g.id and u.active),
         'offerings', (select count(*) from offerings o where o.organisation_id = g.id and o.active),
         'referrals', (select count(*) from referrals r where r.organisation_id = g.id and ${isOpenThere}),
         'byService', (select coalesce(json_agg(json_build_object('serviceId', s.id, 'serviceName', ${nameJson('s')},
             'status', open.status, 'count', open.count) order by open.count desc, s.id, open.status), '[]')
           from (select r.service_id, r.status, count(*)::integer as count from referrals r
             where r.organisation_id = g.id and ${isOpenThere} group by r.service_id, r.status) open
           join services s on s.id = open.service_id)) as work
       from organisations g where g.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.work;
  }

  /** In the transaction of the change: who was signed in is out, and the rest is done by a job. */
  async follow(tx: EntityManager, actor: Actor, organisationId: string): Promise<void> {
    await tx.query(
      `delete from sessions where user_id in (select u.id from users u join organisations g on g.id = u.organisation_id
         where g.id = $1 and not g.active)`,
      [organisationId],
    );
    const job: Closing = { organisationId, actor: { id: actor.id, role: actor.role } };
    await this.jobs.send(tx, CLOSING_JOB, job);
  }

  /**
   * Some cases at a time, each time in a transaction. Begun again from the start it finds what is left: a task that is
   * there is not made twice.
   */
  async lookAfter({ organisationId, actor }: Closing): Promise<void> {
    const whole: Actor = { ...actor, teamId: null, regionId: null, organisationId: null };
    for (let after: string | null = FIRST_ID; after !== null;) {
      const from: string = after;
      after = await this.db.transaction((tx) => this.next(tx, whole, organisationId, from));
    }
  }

  /** @returns the last case that was looked after, or `null` when there is none left */
  private async next(
    tx: EntityManager,
    actor: Actor,
    organisationId: string,
    after: string,
  ): Promise<string | null> {
    const cases = await tx.query<{ id: string }[]>(
      `select c.id from cases c where c.id > $2 and exists (
         select from referrals r where r.case_id = c.id and r.organisation_id = $1 and ${isOpenThere})
       order by c.id limit ${AT_ONCE} for update of c`,
      [organisationId, after],
    );
    const referrals = await tx.query<OpenReferral[]>(
      `select r.id, c.id as "caseId", c.priority from referrals r join cases c on c.id = r.case_id
       where r.case_id = any($2) and r.organisation_id = $1 and ${isOpenThere} order by c.id, r.id`,
      [organisationId, cases.map(({ id }) => id)],
    );
    const [organisation] = await tx.query<{ active: boolean }[]>(
      'select active from organisations where id = $1 for share',
      [organisationId],
    );
    for (const { id: referralId, caseId, priority } of referrals) {
      // It may have been opened again meanwhile: then nobody has to look for another place.
      if (organisation?.active === true)
        await this.tasks.finish(tx, actor, caseId, ['choose_another'], referralId);
      else
        await this.tasks.scheduleTimed(tx, { id: caseId, priority }, { kind: 'choose_another', referralId });
    }
    return cases.at(-1)?.id ?? null;
  }
}
