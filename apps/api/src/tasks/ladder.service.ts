import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { JobsService } from '../platform/jobs/jobs.service.js';

/** The name of the job, as it stands in the queue. */
export const LADDER_JOB = 'tasks.ladder';
const EVERY_QUARTER_OF_AN_HOUR = '*/15 * * * *';

/**
 * One statement for all rungs of all tasks. Each rung of a task is written once for each day it was due on, whoever runs
 * this and however often: the key of the table says so. After a time without jobs only the highest rung counts as told;
 * those below are written as skipped. Rows come in the order of the key, so that two processes never wait for each other.
 * While a case is on hold nobody is told, but of the day on which somebody was to look again.
 */
const CLIMB = `
  with reached as (
    select k.id, k.due_on, r.rung, r.days, max(r.days) over (partition by k.id) as top
    from tasks k join cases c on c.id = k.case_id join ladder_rungs r on k.due_on + r.days <= $1::date
    where k.status = 'open' and (c.status <> 'on_hold' or k.kind = 'review_hold') and k.due_on <= $1::date - (select min(days) from ladder_rungs))
  insert into task_notices (task_id, due_on, rung, skipped)
  select id, due_on, rung, days < top from reached
  where not exists (select from task_notices n
    where n.task_id = reached.id and n.due_on = reached.due_on and n.rung = reached.rung)
  order by id, due_on, rung
  on conflict do nothing`;

/** Tells people of what is due and late: the caseworker before and after the day, then her manager, then the region. */
@Injectable()
export class LadderService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: JobsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(LADDER_JOB, EVERY_QUARTER_OF_AN_HOUR, () => this.climb());
  }

  async climb(): Promise<void> {
    await this.db.query(CLIMB, [this.clock.today()]);
  }
}
