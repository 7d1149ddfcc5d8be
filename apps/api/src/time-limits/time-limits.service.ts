import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isLadder,
  isOptionalTimeLimit,
  ladderRungs,
  LONGEST_LIMIT,
  priorities,
  type Actor,
  type FieldError,
  type TimeLimitStep,
} from '@birge/domain';
import { DataSource } from 'typeorm';
import { JobsService } from '../platform/jobs/jobs.service.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { TasksService } from '../tasks/tasks.service.js';
import type {
  LadderDto,
  TimeLimitDifferenceDto,
  TimeLimitsDto,
  TimeLimitsOfStepDto,
  UpdateLadderDto,
  UpdateTimeLimitsDto,
} from './time-limits.dto.js';
import { TimeLimitsRepository, type LimitsOfStep } from './time-limits.repository.js';

const RETIME_JOB = 'time-limits.retime';
/** Cases that are moved in one transaction: nobody who works on one of them waits for long. */
const AT_ONCE = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface Retime {
  readonly step: TimeLimitStep;
  readonly actor: Pick<Actor, 'id' | 'role'>;
}

@Injectable()
export class TimeLimitsService implements OnModuleInit {
  constructor(
    private readonly limits: TimeLimitsRepository,
    private readonly transactions: Transactions,
    private readonly tasks: TasksService,
    private readonly jobs: JobsService,
    private readonly db: DataSource,
  ) {}

  onModuleInit(): void {
    this.jobs.work<Retime>(RETIME_JOB, (job) => this.retime(job));
  }

  async get(actor: Actor): Promise<TimeLimitsDto> {
    const tx = this.db.manager;
    const [items, ladder, changes] = await Promise.all([
      this.limits.list(tx, actor),
      this.limits.ladder(tx, actor),
      this.limits.changes(tx, actor),
    ]);
    return { items, ladder, changes };
  }

  /** Open tasks that are measured by the step move with it, in the background: there may be very many. */
  update(
    actor: Actor,
    step: TimeLimitStep,
    seen: number,
    change: UpdateTimeLimitsDto,
  ): Promise<TimeLimitsOfStepDto> {
    return this.transactions.run(actor, async (tx) => {
      const current = await this.limits.lock(tx, actor, step);
      requireVersion(seen, current, () => current);
      const wanted = { high: current.high, medium: current.medium, low: current.low };
      for (const priority of priorities) wanted[priority] = change[priority] ?? wanted[priority];
      refuseUnfit(step, wanted);

      const differences = differencesOf(current, wanted);
      if (differences.length === 0) return current;
      await this.limits.save(tx, actor, step, wanted);
      await this.limits.note(tx, actor, step, differences);
      const job: Retime = { step, actor: { id: actor.id, role: actor.role } };
      await this.jobs.send(tx, RETIME_JOB, job);
      return this.limits.lock(tx, actor, step);
    });
  }

  /** What was told stays told: the new days hold from the next round of the ladder on. */
  updateLadder(actor: Actor, seen: number, wanted: UpdateLadderDto): Promise<LadderDto> {
    return this.transactions.run(actor, async (tx) => {
      const current = await this.limits.ladder(tx, actor, true);
      requireVersion(seen, current, () => current);
      if (!isLadder(wanted)) throw new Problem('invalid', { errors: outOfOrder(wanted) });

      const differences = ladderRungs
        .filter((rung) => wanted[rung] !== current[rung])
        .map((rung) => ({
          of: rung,
          from: current[rung],
          fromUnit: 'days',
          to: wanted[rung],
          toUnit: 'days',
        }));
      if (differences.length === 0) return current;
      await this.limits.saveLadder(tx, actor, wanted);
      await this.limits.note(tx, actor, 'ladder', differences);
      return this.limits.ladder(tx, actor);
    });
  }

  /** Some hundred cases at a time, each time in a transaction. Begun again from the start it finds what is left. */
  async retime({ step, actor }: Retime): Promise<void> {
    const whole: Actor = { ...actor, teamId: null, regionId: null, organisationId: null };
    for (let after: string | null = FIRST_ID; after !== null;) {
      const from: string = after;
      after = await this.db.transaction((tx) => this.tasks.onLimitChange(tx, whole, step, from, AT_ONCE));
    }
  }
}

function refuseUnfit(step: TimeLimitStep, wanted: LimitsOfStep): void {
  const errors: FieldError[] = priorities.flatMap((priority) => {
    const { amount, unit } = wanted[priority];
    const pointer = `#/${priority}/amount`;
    if (amount === null) return isOptionalTimeLimit(step) ? [] : [{ pointer, rules: ['isRequired'] }];
    return amount > LONGEST_LIMIT[unit] ? [{ pointer, rules: ['max'] }] : [];
  });
  if (errors.length > 0) throw new Problem('invalid', { errors });
}

const differencesOf = (current: LimitsOfStep, wanted: LimitsOfStep): TimeLimitDifferenceDto[] =>
  priorities
    .filter(
      (priority) =>
        current[priority].amount !== wanted[priority].amount ||
        current[priority].unit !== wanted[priority].unit,
    )
    .map((priority) => ({
      of: priority,
      from: current[priority].amount,
      fromUnit: current[priority].unit,
      to: wanted[priority].amount,
      toUnit: wanted[priority].unit,
    }));

/** Each rung that does not stand above the one before it. */
const outOfOrder = (wanted: UpdateLadderDto): FieldError[] =>
  ladderRungs
    .filter((rung, place) => place > 0 && wanted[rung] <= wanted[ladderRungs[place - 1] ?? rung])
    .map((rung) => ({ pointer: `#/${rung}`, rules: ['isAfterTheRungBelow'] }));
