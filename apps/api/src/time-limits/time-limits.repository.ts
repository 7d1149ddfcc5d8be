import { Injectable } from '@nestjs/common';
import {
  isOptionalTimeLimit,
  ladderRungs,
  priorities,
  timeLimitSteps,
  type Actor,
  type Ladder,
  type Priority,
  type TimeLimit,
  type TimeLimitStep,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type {
  LadderDto,
  TimeLimitChangeDto,
  TimeLimitDifferenceDto,
  TimeLimitsOfStepDto,
} from './time-limits.dto.js';

const CHANGES_SHOWN = 50;

export type LimitsOfStep = Readonly<Record<Priority, TimeLimit>>;

interface LimitRow {
  readonly step: TimeLimitStep;
  readonly priority: Priority;
  readonly amount: number | null;
  readonly unit: TimeLimit['unit'];
  readonly version: number;
}

@Injectable()
export class TimeLimitsRepository {
  async list(tx: EntityManager, actor: Actor): Promise<TimeLimitsOfStepDto[]> {
    const sql = new Sql();
    const rows = await tx.query<LimitRow[]>(
      `select step, priority, amount, unit, version from time_limits where ${scoped(sql, actor, 'time_limit.read', {})}`,
      sql.values,
    );
    return timeLimitSteps.map((step) =>
      toStepDto(
        step,
        rows.filter((row) => row.step === step),
      ),
    );
  }

  /** The limits of one step, locked: whoever changes one waits for whoever was first. */
  async lock(tx: EntityManager, actor: Actor, step: TimeLimitStep): Promise<TimeLimitsOfStepDto> {
    const sql = new Sql();
    const rows = await tx.query<LimitRow[]>(
      `select step, priority, amount, unit, version from time_limits
       where step = ${sql.add(step)} and ${scoped(sql, actor, 'time_limit.read', {})} order by priority for update`,
      sql.values,
    );
    if (rows.length !== priorities.length) throw new Problem('not_found');
    return toStepDto(step, rows);
  }

  /** All rows of a step change together, and with them their version. */
  async save(tx: EntityManager, _actor: Actor, step: TimeLimitStep, limits: LimitsOfStep): Promise<void> {
    await tx.query(
      `update time_limits l set amount = new.amount, unit = new.unit, version = version + 1
       from unnest($2::text[], $3::integer[], $4::text[]) as new (priority, amount, unit)
       where l.step = $1 and l.priority = new.priority`,
      [
        step,
        priorities,
        priorities.map((priority) => limits[priority].amount),
        priorities.map((priority) => limits[priority].unit),
      ],
    );
  }

  async ladder(tx: EntityManager, actor: Actor, lock = false): Promise<LadderDto> {
    const sql = new Sql();
    const rows = await tx.query<{ rung: keyof Ladder; days: number; version: number }[]>(
      `select rung, days, version from ladder_rungs where ${scoped(sql, actor, 'time_limit.read', {})}
       order by rung ${lock ? 'for update' : ''}`,
      sql.values,
    );
    if (rows.length !== ladderRungs.length) throw new Problem('not_found');
    const days = Object.fromEntries(rows.map((row) => [row.rung, row.days])) as Record<keyof Ladder, number>;
    return { ...days, version: rows[0]?.version ?? 1 };
  }

  async saveLadder(tx: EntityManager, _actor: Actor, ladder: Ladder): Promise<void> {
    await tx.query(
      `update ladder_rungs r set days = new.days, version = version + 1
       from unnest($1::text[], $2::integer[]) as new (rung, days) where r.rung = new.rung`,
      [ladderRungs, ladderRungs.map((rung) => ladder[rung])],
    );
  }

  /** What stands here cannot be changed or taken away by the application. */
  async note(
    tx: EntityManager,
    actor: Actor,
    subject: string,
    differences: readonly TimeLimitDifferenceDto[],
  ): Promise<void> {
    await tx.query(`insert into time_limit_changes (subject, actor_id, differences) values ($1, $2, $3)`, [
      subject,
      actor.id,
      JSON.stringify(differences),
    ]);
  }

  changes(tx: EntityManager, actor: Actor): Promise<TimeLimitChangeDto[]> {
    const sql = new Sql();
    return tx.query<TimeLimitChangeDto[]>(
      `select h.id, to_json(h.at) as at, h.subject, h.differences,
         json_build_object('id', u.id, 'name', u.name) as by
       from time_limit_changes h join users u on u.id = h.actor_id
       where ${scoped(sql, actor, 'time_limit.read', {})} order by h.id desc limit ${CHANGES_SHOWN}`,
      sql.values,
    );
  }
}

function toStepDto(step: TimeLimitStep, rows: readonly LimitRow[]): TimeLimitsOfStepDto {
  const of = (priority: Priority): TimeLimit => {
    const row = rows.find((candidate) => candidate.priority === priority);
    if (row === undefined) throw new Problem('internal');
    return { amount: row.amount, unit: row.unit };
  };
  return {
    step,
    optional: isOptionalTimeLimit(step),
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    version: rows[0]?.version ?? 1,
  };
}
