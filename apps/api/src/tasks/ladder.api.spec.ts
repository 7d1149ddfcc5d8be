import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { addDays } from '@birge/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { createApp } from '../create-app.js';
import { Clock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { LADDER_JOB, LadderService } from './ladder.service.js';
import type { DayTaskListDto, TaskSummaryDto } from './tasks.dto.js';

const PATIENCE_MS = 20_000;
/** The product as it is started: `npm test` builds it before. */
const MAIN = path.resolve(__dirname, '../../dist/main.js');

interface Notice {
  readonly task_id: string;
  readonly rung: string;
  readonly skipped: boolean;
}

describe('the ladder of what is late', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.db.query('delete from tasks'));

  async function addTask(days: number, file: Parameters<typeof addCase>[2] = {}): Promise<string> {
    const { id: case_id } = await addCase(stage.db, stage.cast, file);
    return insert(stage.db, 'tasks', { case_id, kind: 'call', title: 'Call', due_on: addDays(today, days) });
  }
  const climb = (): Promise<void> => stage.app.get(LadderService).climb();
  const notices = (id?: string): Promise<Notice[]> =>
    stage.db.query<Notice[]>(
      `select task_id, rung, skipped from task_notices where $1::uuid is null or task_id = $1 order by due_on, told_at`,
      [id ?? null],
    );
  const told = async (id: string): Promise<string[]> =>
    (await notices(id)).map(({ rung, skipped }) => (skipped ? `(${rung})` : rung)).sort();

  /** Climbs on each of these days after today. */
  async function climbOn(...days: number[]): Promise<void> {
    const clock = jest.spyOn(stage.app.get(Clock), 'today');
    for (const day of days) {
      clock.mockReturnValue(addDays(today, day));
      await climb();
      await climb();
    }
    clock.mockRestore();
  }

  it('tells of each rung on its day, and never twice', async () => {
    const id = await addTask(2);
    const early = await addTask(3);

    await climbOn(0);
    expect([await told(id), await told(early)]).toEqual([['reminder'], []]);
    await climbOn(1, 2);
    expect(await told(id)).toEqual(['reminder']);
    await climbOn(3, 8);
    expect(await told(id)).toEqual(['overdue', 'reminder']);
    await climbOn(9, 15, 16, 40);

    expect(await told(id)).toEqual(['escalation', 'manager', 'overdue', 'reminder']);
  });

  it('tells after a time without jobs of the highest rung only, and notes those it left out', async () => {
    const id = await addTask(-8);

    await climb();

    expect(await told(id)).toEqual(['(overdue)', '(reminder)', 'manager']);
  });

  it('begins again when the task is due on another day, and stays where it is when it is only put off', async () => {
    const [moved, off] = [await addTask(-8), await addTask(-8)];
    const aigul = await stage.as(people.aigul);
    await climb();

    await aigul.patch(`/api/tasks/${moved}`, 1, { dueOn: addDays(today, 1) });
    await aigul.post(`/api/tasks/${off}/actions`, {
      action: 'snooze',
      until: addDays(today, 10),
      reason: 'family_away',
    });
    await climbOn(0, 6);

    expect((await notices(moved)).map(({ rung }) => rung).sort()).toEqual([
      'manager',
      'overdue',
      'overdue',
      'reminder',
      'reminder',
    ]);
    expect(await told(off)).toEqual(['(overdue)', '(reminder)', 'escalation', 'manager']);
  });

  it('is silent about what is done, and about a case on hold', async () => {
    const done = await addTask(-8);
    await stage.db.query(`update tasks set status = 'done', closed_at = now() where id = $1`, [done]);
    const held = await addTask(-8, { status: 'on_hold' });

    await climb();

    expect([await told(done), await told(held)]).toEqual([[], []]);
  });

  it('shows the worker the rung, the manager what is late in the team, the region what is late for a fortnight', async () => {
    await addTask(-1);
    const week = await addTask(-8);
    const fortnight = await addTask(-15);
    await addTask(-20, { team: 'semey', caseworker: 'yerlan' });
    await climb();
    const [aigul, nurlan, saule, marina] = await Promise.all([
      stage.as(people.aigul),
      stage.as(people.nurlan),
      stage.as(people.saule),
      stage.as(people.marina),
    ]);

    const day = await aigul.get<DayTaskListDto>('/api/tasks');
    const team = await nurlan.get<DayTaskListDto>('/api/tasks?rung=manager');
    const region = await saule.get<DayTaskListDto>('/api/tasks?rung=escalation');
    const summary = await nurlan.get<TaskSummaryDto>('/api/tasks/summary');

    expect(day.body.items.map(({ notice }) => notice?.rung)).toEqual(['escalation', 'manager', 'overdue']);
    expect(team.body.items.map(({ id }) => id)).toEqual([fortnight, week]);
    expect(region.body.items.map(({ id }) => id)).toEqual([fortnight]);
    expect(summary.body).toMatchObject({ overdue: 3, alerted: 2, escalated: 1 });
    expect((await marina.get('/api/tasks?rung=manager')).status).toBe(403);
  });

  describe('run by the job queue of several processes', () => {
    const appUrl = (): string =>
      `${(stage.db.options as { url: string }).url}?options=${encodeURIComponent('-c role=birge_app')}`;
    const processes: NestFastifyApplication[] = [];
    afterEach(async () => {
      await Promise.all(processes.splice(0).map((app) => app.close()));
    });

    async function startProcess(): Promise<NestFastifyApplication> {
      const app = await createApp(readConfig({ DATABASE_URL: appUrl(), LOG_LEVEL: 'silent', JOBS: 'on' }));
      processes.push(app);
      return app;
    }
    const jobs = (state: string): Promise<{ id: string }[]> =>
      stage.db.query(`select id from pgboss.job where name = $1 and state = $2::pgboss.job_state`, [
        LADDER_JOB,
        state,
      ]);

    async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
      for (const since = Date.now(); Date.now() - since < PATIENCE_MS;) {
        if (await holds()) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Not within ${PATIENCE_MS} ms: ${what}`);
    }

    it('writes each rung once', async () => {
      for (let n = 0; n < 30; n += 1) await addTask(-n);
      const [one, other] = [await startProcess(), await startProcess()];

      for (const app of [one, other, one, other, one, other])
        await stage.db.transaction((tx) => app.get(JobsService).send(tx, LADDER_JOB, {}));
      await until('all jobs done', async () => (await jobs('completed')).length >= 7);
      await Promise.all([one, other, one, other].map((app) => app.get(LadderService).climb()));

      const rows = await notices();
      const heights = Array.from({ length: 30 }, (_, late) =>
        late >= 14 ? 4 : late >= 7 ? 3 : late >= 1 ? 2 : 1,
      );
      expect(rows).toHaveLength(heights.reduce((sum, height) => sum + height, 0));
      expect(rows.filter(({ skipped }) => !skipped)).toHaveLength(30);
    }, 60_000);

    it('gives a job whose process was killed to another process, and still writes each rung once', async () => {
      for (let n = 7; n < 12; n += 1) await addTask(-n);
      await stage.db.query('delete from pgboss.job');
      const holder = stage.db.createQueryRunner();
      await holder.startTransaction();
      await holder.query('lock table task_notices in exclusive mode');
      const victim = spawn(process.execPath, [MAIN], {
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: appUrl(),
          PORT: '0',
          HOST: '127.0.0.1',
          LOG_LEVEL: 'silent',
        },
        stdio: 'ignore',
      });
      await until('a job in the middle of its work', async () => {
        const waiting = await stage.db.query<unknown[]>(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
             and query like '%insert into task_notices%'`,
        );
        return waiting.length > 0 && (await jobs('active')).length === 1;
      });

      victim.kill('SIGKILL');
      await once(victim, 'exit');
      await holder.commitTransaction();
      await holder.release();
      // Its time is up: five minutes pass.
      await stage.db.query(
        `update pgboss.job set started_on = started_on - interval '6 minutes' where name = $1`,
        [LADDER_JOB],
      );
      const heir = await startProcess();
      await heir.get(JobsService).recover();
      await until('the job taken again', async () => {
        const [row] = await stage.db.query<{ done: boolean }[]>(
          `select bool_and(state = 'completed') and max(retry_count) = 1 as done from pgboss.job where name = $1`,
          [LADDER_JOB],
        );
        return row?.done === true;
      });

      expect(await notices()).toHaveLength(15);
    }, 60_000);

    it('stops without leaving work behind', async () => {
      const app = await startProcess();
      await app.close();
      processes.splice(0);

      const connections = await stage.db.query(
        `select from pg_stat_activity where datname = current_database() and application_name = 'birge-jobs'`,
      );
      expect(connections).toEqual([]);
      expect(await jobs('active')).toEqual([]);
    });
  });
});
