import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { Configuration } from '../configuration.js';
import { LOGGER } from '../log.js';
import { QueueConnection } from './queue-connection.js';

/** What is done with a job. It may be done twice where a process died in between: make the second time harmless. */
export type JobHandler<Data> = (data: Data) => Promise<void>;

export interface JobSettings {
  /** Seconds after which a job that was not finished is given to another process. */
  readonly expireInSeconds?: number;
  readonly retryLimit?: number;
}

interface Job {
  readonly settings: Required<JobSettings>;
  readonly handler: JobHandler<never>;
  /** Minute, hour, day, month, weekday by the clock of the office; absent where jobs are only sent. */
  readonly cron?: string;
}

const DEFAULTS: Required<JobSettings> = { expireInSeconds: 300, retryLimit: 5 };
/** Seconds: how long a job waits at most for a process, and between two tries. */
const POLLING = 2;
const RETRY_DELAY = 5;
/** Milliseconds that running jobs have when the process is told to stop; what is left is given back. */
const LAST_BREATH_MS = 10_000;

/**
 * Work that nobody waits for. A feature says in `onModuleInit` what it does with which jobs (`work`, `every`) and sends
 * them in the transaction of its use case (`send`). Several processes share one queue, and each job is given to one.
 *
 * @see docs/adr/0012-jobs.md
 */
@Injectable()
export class JobsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly jobs = new Map<string, Job>();
  private running: { boss: PgBoss; connection: QueueConnection } | null = null;

  constructor(
    private readonly configuration: Configuration,
    private readonly db: DataSource,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Says what is done with jobs of this name; letters, digits, dots and hyphens. */
  work<Data extends object>(name: string, handler: JobHandler<Data>, settings: JobSettings = {}): void {
    this.add(name, { handler, settings: { ...DEFAULTS, ...settings } });
  }

  /** The same, sent by itself at these times by the clock of the office: once, however many processes there are. */
  every(name: string, cron: string, handler: JobHandler<object>, settings: JobSettings = {}): void {
    this.add(name, { handler, cron, settings: { ...DEFAULTS, ...settings } });
  }

  /** Sends a job with the transaction: it exists if and only if what it follows from was saved. */
  async send(tx: EntityManager, name: string, data: object): Promise<void> {
    const insert = (): Promise<unknown[]> =>
      tx.query<unknown[]>(
        `insert into pgboss.job (name, data, retry_limit, retry_delay, expire_in, policy)
         select q.name, $2::jsonb, coalesce(q.retry_limit, 2), coalesce(q.retry_delay, 0),
           coalesce(q.expire_seconds, 900) * interval '1 second', q.policy
         from pgboss.queue q where q.name = $1
         returning id`,
        [name, JSON.stringify(data)],
      );
    if ((await insert()).length > 0) return;
    // This process does no jobs, and none that does has started yet: the job waits for it.
    await tx.query('select pgboss.create_queue($1, $2)', [name, JSON.stringify({ policy: 'standard' })]);
    await insert();
  }

  /** Gives jobs of processes that died to those that live. Happens by itself every minute. */
  async recover(): Promise<void> {
    await this.running?.boss.maintain();
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.db.isInitialized) return;
    if (!this.configuration.jobs) return;
    const connection = new QueueConnection(this.configuration.databaseUrl, this.log);
    const boss = new PgBoss({
      db: connection,
      migrate: false,
      maintenanceIntervalSeconds: 60,
      pollingIntervalSeconds: POLLING,
    });
    boss.on('error', (error) => this.log.warn({ err: { message: error.message } }, 'job queue'));
    await boss.start();
    this.running = { boss, connection };
    for (const [name, job] of this.jobs) await this.open(boss, name, job);
  }

  /** Before the database goes: takes no new job, lets running ones end, gives back what does not. */
  async beforeApplicationShutdown(): Promise<void> {
    const running = this.running;
    this.running = null;
    if (running === null) return;
    await running.boss.stop({ graceful: true, timeout: LAST_BREATH_MS, wait: true });
    await running.connection.close();
  }

  private async open(boss: PgBoss, name: string, { settings, handler, cron }: Job): Promise<void> {
    const queue = { name, ...settings, retryDelay: RETRY_DELAY };
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue);
    await boss.work<never>(name, { pollingIntervalSeconds: POLLING }, async (jobs) => {
      for (const { data } of jobs) await this.run(name, handler, data);
    });
    if (cron === undefined) await boss.unschedule(name);
    else {
      await boss.schedule(name, cron, {}, { tz: this.configuration.timeZone });
      // Whoever starts catches up at once; of several that start together one does.
      await boss.send(name, {}, { singletonKey: 'start', singletonSeconds: 60 });
    }
  }

  /** A job that fails is tried again; the log says which, never with what. */
  private async run(name: string, handler: JobHandler<never>, data: never): Promise<void> {
    try {
      await handler(data);
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      this.log.error({ job: name, code, message }, 'job failed');
      throw error;
    }
  }

  private add(name: string, job: Job): void {
    if (this.jobs.has(name)) throw new Error(`Two features do the job ${name}.`);
    this.jobs.set(name, job);
  }
}
