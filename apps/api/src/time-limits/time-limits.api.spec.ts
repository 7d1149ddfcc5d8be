import {
  addDays,
  defaultLadder,
  defaultTimeLimits,
  dueAfter,
  timeLimitSteps,
  timeUnits,
} from '@birge/domain';
import { addCase, insert, people } from '../../test/cast.js';
import { startStage, type Stage } from '../../test/harness.js';
import { meetAt } from '../../test/race.js';
import { Clock } from '../platform/clock.js';
import type { LadderDto, TimeLimitsDto, TimeLimitsOfStepDto } from './time-limits.dto.js';
import { TimeLimitsService } from './time-limits.service.js';

interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly rules: readonly string[] }[];
}

describe('time limits', () => {
  let stage: Stage;
  let today: string;
  beforeAll(async () => {
    stage = await startStage();
    today = stage.app.get(Clock).today();
  });
  afterAll(() => stage.close());

  it('are at first those of the domain, and everybody of staff may read them', async () => {
    for (const person of [people.aigul, people.nurlan, people.marina, people.timur, people.asel]) {
      const { status, body } = await (await stage.as(person)).get<TimeLimitsDto>('/api/time-limits');

      expect(status).toBe(200);
      expect(
        Object.fromEntries(body.items.map(({ step, high, medium, low }) => [step, { high, medium, low }])),
      ).toEqual(defaultTimeLimits);
      expect(body.ladder).toEqual({ ...defaultLadder, version: 1 });
    }
    expect((await (await stage.as(people.gulnar)).get('/api/time-limits')).status).toBe(403);
  });

  it('end on the same day in the database as in the domain', async () => {
    const days = ['2026-11-23', '2026-11-30', '2024-02-29', '2027-01-31', '2026-12-31'];
    for (const unit of timeUnits) {
      for (const amount of [1, 2, 3, 12, 23, 24, 25, 47, 48, 72]) {
        const rows = await stage.db.query<{ due: string }[]>(
          `select due_after(day::date, $2, $3)::text as due from unnest($1::text[]) with ordinality as d (day, place) order by place`,
          [days, amount, unit],
        );
        expect([unit, amount, rows.map(({ due }) => due)]).toEqual([
          unit,
          amount,
          days.map((day) => dueAfter(day, amount, unit)),
        ]);
      }
    }
  });

  it('count working days without the holidays of the table', async () => {
    await stage.db.query(
      `insert into holidays (held_on, name) values ('2026-12-16', '{}') on conflict do nothing`,
    );
    const holidays = await stage.db.query<{ day: string }[]>('select held_on::text as day from holidays');

    const [row] = await stage.db.query<{ due: string }[]>(
      `select due_after('2026-12-14', 2, 'working_days')::text as due`,
    );

    expect(row?.due).toBe('2026-12-17');
    expect(dueAfter('2026-12-14', 2, 'working_days', new Set(holidays.map(({ day }) => day)))).toBe(row?.due);
  });

  it('are changed by an administrator, who is on record with what she changed', async () => {
    const asel = await stage.as(people.asel);

    const answer = await asel.patch<TimeLimitsOfStepDto>('/api/time-limits/plan', 1, {
      high: { amount: 5, unit: 'days' },
    });
    const { body } = await (await stage.as(people.aigul)).get<TimeLimitsDto>('/api/time-limits');

    expect(answer.body).toMatchObject({
      step: 'plan',
      high: { amount: 5 },
      medium: { amount: 14 },
      version: 2,
    });
    expect(body.items.find(({ step }) => step === 'plan')).toEqual(answer.body);
    expect(body.changes[0]).toMatchObject({
      subject: 'plan',
      by: { name: 'Әсел Жұмабай' },
      differences: [{ of: 'high', from: 7, fromUnit: 'days', to: 5, toUnit: 'days' }],
    });
  });

  it('are changed by nobody else, not over a change that was not seen, and only within reason', async () => {
    const asel = await stage.as(people.asel);
    const limit = { high: { amount: 9, unit: 'days' } };

    const others = await Promise.all(
      [people.aigul, people.nurlan, people.timur].map(async (person) =>
        (await stage.as(person)).patch('/api/time-limits/screening', 1, limit),
      ),
    );
    const stale = await asel.patch('/api/time-limits/screening', 7, limit);
    const unknown = await asel.patch('/api/time-limits/holiday', 1, limit);
    const wrong = await asel.patch<Refusal>('/api/time-limits/screening', 1, {
      high: { amount: 0, unit: 'weeks' },
      low: { amount: 1.5, unit: 'days' },
    });
    const unfit = await asel.patch<Refusal>('/api/time-limits/screening', 1, {
      high: { amount: null, unit: 'days' },
      medium: { amount: 25, unit: 'months' },
    });
    const without = await asel.patch<TimeLimitsOfStepDto>('/api/time-limits/check_after_closure', 1, {
      low: { amount: null, unit: 'months' },
    });

    expect(others.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(stale).toMatchObject({ status: 412, body: { current: { step: 'screening', version: 1 } } });
    expect(unknown.status).toBe(404);
    expect(wrong.body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '#/high/amount',
      '#/high/unit',
      '#/low/amount',
    ]);
    expect(unfit.body.errors).toEqual([
      { pointer: '#/high/amount', rules: ['isRequired'] },
      { pointer: '#/medium/amount', rules: ['max'] },
    ]);
    expect(without.body.low.amount).toBeNull();
  });

  it('changed by two at once are changed by the first, and shown to the second', async () => {
    const [one, other] = await Promise.all([stage.as(people.asel), stage.as(people.asel)]);
    // The rows have no identifier of their own: the races of this stage hold a row by its `id`.
    await stage.db.query(
      `create view held_limits as select step || '.' || priority as id, * from time_limits`,
    );

    const answers = await meetAt(
      stage,
      'held_limits',
      'follow_up.high',
      [one, other].map(
        (asel, place) => () =>
          asel.patch('/api/time-limits/follow_up', 1, { high: { amount: 5 + place, unit: 'days' } }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('move the open tasks that they measure, each with a trace, and leave those that a person has moved', async () => {
    const files = await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        addCase(stage.db, stage.cast, { priority: n === 3 ? 'high' : 'medium' }),
      ),
    );
    const [follows, byHand, old, other] = await Promise.all(
      files.map(({ id }, n) =>
        insert(stage.db, 'tasks', {
          case_id: id,
          kind: 'assess',
          automatic: true,
          limit_step: 'assessment',
          counted_from: n === 2 ? addDays(today, -6) : today,
          due_on: addDays(today, n === 2 ? 1 : n === 3 ? 3 : 7),
          moved_by_hand: n === 1,
        }),
      ),
    );
    const asel = await stage.as(people.asel);

    await asel.patch('/api/time-limits/assessment', 1, { medium: { amount: 4, unit: 'days' } });
    const [job] = await stage.db.query<{ data: Parameters<TimeLimitsService['retime']>[0] }[]>(
      `select data from pgboss.job where name = 'time-limits.retime' and data->>'step' = 'assessment'`,
    );
    await Promise.all([1, 2, 3].map(() => stage.app.get(TimeLimitsService).retime(job!.data)));

    const due = async (id: string | undefined): Promise<string | undefined> =>
      (
        await stage.db.query<{ due: string }[]>('select due_on::text as due from tasks where id = $1', [id])
      )[0]?.due;
    expect([await due(follows), await due(byHand), await due(old), await due(other)]).toEqual([
      addDays(today, 4),
      addDays(today, 7),
      addDays(today, 1),
      addDays(today, 3),
    ]);
    const traces = await stage.db.query(
      `select subject_id, actor_id, details->>'why' as why from history where action = 'retime'`,
    );
    expect(traces).toEqual([{ subject_id: follows, actor_id: stage.cast.ids.asel, why: 'time_limit' }]);
  });

  it('send no job when the change was refused, or when nothing changed', async () => {
    const asel = await stage.as(people.asel);
    const count = async (): Promise<number> =>
      (await stage.db.query(`select from pgboss.job where name = 'time-limits.retime'`)).length;
    const before = await count();

    await asel.patch('/api/time-limits/registration', 9, { low: { amount: 6, unit: 'days' } });
    await asel.patch('/api/time-limits/registration', 1, { low: { amount: 5, unit: 'days' } });

    expect(await count()).toBe(before);
  });

  it('have a ladder whose rungs stay in their order', async () => {
    const asel = await stage.as(people.asel);
    const ladder = { reminder: -3, overdue: 1, manager: 5, escalation: 10 };

    const wrong = await asel.patch<Refusal>('/api/time-limits/ladder', 1, { ...ladder, manager: 12 });
    const right = await asel.patch<LadderDto>('/api/time-limits/ladder', 1, ladder);
    const stale = await asel.patch('/api/time-limits/ladder', 1, ladder);
    const nurlan = await (await stage.as(people.nurlan)).patch('/api/time-limits/ladder', 2, ladder);

    expect(wrong.body.errors).toEqual([{ pointer: '#/escalation', rules: ['isAfterTheRungBelow'] }]);
    expect(right.body).toEqual({ ...ladder, version: 2 });
    expect([stale.status, nurlan.status]).toEqual([412, 403]);
  });

  it('cannot be taken away, nor their changes rewritten, by the application', async () => {
    const runner = stage.db.createQueryRunner();
    try {
      await runner.query('set role birge_app');
      for (const statement of [
        'delete from time_limits',
        `update time_limit_changes set subject = 'x'`,
        'delete from time_limit_changes',
      ])
        await expect(runner.query(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
    } finally {
      await runner.query('reset role');
      await runner.release();
    }
    expect(timeLimitSteps).toHaveLength(14);
  });
});
