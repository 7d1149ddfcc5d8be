import { Injectable } from '@nestjs/common';
import type { Actor, Priority, TaskKind } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';

/** An open task that would be due on another day. */
export interface PriorityMove {
  readonly priority: Priority;
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly title: string | null;
  /** Calendar dates. */
  readonly from: string;
  readonly to: string;
}

/** Why a task moved, as it stands in the history. */
type Why = 'priority' | 'time_limit' | 'hold';

/**
 * The day of a limit, as SQL. A limit that became shorter makes nothing late in one stroke: it leaves until tomorrow,
 * unless the task was due before that anyway. Asking twice on one day gives the same day.
 */
const target = (today: string): string => `case
  when due_after(t.counted_from, l.amount, l.unit) > ${today}::date then due_after(t.counted_from, l.amount, l.unit)
  else least(t.due_on, ${today}::date + 1) end`;

const follows = `t.status = 'open' and not t.moved_by_hand and t.limit_step is not null and l.amount is not null`;

/** Counted by a limit, and not moved by a person who has chosen another day. */
const waits = `t.status = 'open' and not t.moved_by_hand and t.limit_step is not null and t.kind <> 'review_hold'`;

/** When the hold began that goes on now; the cases stand in `$4`, and there is one. */
const begunAt = `(select max(at) from history where case_id = ($4::uuid[])[1] and subject = 'case' and action = 'hold')`;

/** Moves the days of open tasks when what they are counted by has changed; each move leaves a trace. */
@Injectable()
export class Retiming {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param file its priority is the new one; the case is locked */
  async ofCase(
    tx: EntityManager,
    actor: Actor,
    file: { readonly id: string; readonly priority: Priority },
  ): Promise<void> {
    const wanted = `select t.id, t.due_on as was, ${target('$5')} as due_on, t.counted_from
      from tasks t join time_limits l on l.step = t.limit_step and l.priority = $6
      where t.case_id = any($4) and ${follows}`;
    await this.move(tx, actor, 'priority', wanted, [[file.id], this.clock.today(), file.priority]);
  }

  /** What another priority would move, for each of the two that the case does not have. */
  outlook(caseId: string): Promise<PriorityMove[]> {
    return this.db.query<PriorityMove[]>(
      `select * from (
         select l.priority, t.id as "taskId", t.kind, t.title, t.due_on::text as "from", (${target('$2')})::text as "to"
         from tasks t join cases c on c.id = t.case_id
         join time_limits l on l.step = t.limit_step and l.priority <> c.priority
         where t.case_id = $1 and ${follows}) as move
       where move."to" <> move."from" order by move.priority, move."to", move.kind limit 100`,
      [caseId, this.clock.today()],
    );
  }

  /**
   * What is counted by a limit waits with the case: it is due as many days after the hold as it was before. The case is
   * locked.
   *
   * @param days from the day that was agreed so far, at first from today, to the one that is agreed now
   * @param since what was made after this waits only from its own day on; see `afterHold`
   */
  async forHold(
    tx: EntityManager,
    actor: Actor,
    file: { readonly id: string },
    days: number,
    since: 'now' | 'hold' = 'now',
  ): Promise<void> {
    const before = since === 'now' ? 'true' : `t.created_at <= ${begunAt}`;
    const wanted = `select t.id, t.due_on as was, t.due_on + $5::integer as due_on, t.counted_from + $5::integer as counted_from
      from tasks t where t.case_id = any($4) and ${waits} and ${before}`;
    await this.move(tx, actor, 'hold', wanted, [[file.id], days]);
  }

  /**
   * What waited with the case goes on from where it was: only the days on hold do not count. Who goes on earlier or later
   * than was agreed gets the difference. The case is locked.
   *
   * @param until the day that was agreed, `null` where none was
   */
  async afterHold(
    tx: EntityManager,
    actor: Actor,
    file: { readonly id: string },
    until: string | null,
  ): Promise<void> {
    const wanted = `select t.id, t.due_on as was, t.due_on + held.days as due_on, t.counted_from + held.days as counted_from
      from tasks t cross join lateral (select $5::date - case when t.created_at <= ${begunAt}
          then coalesce($7::date, (${begunAt} at time zone $6)::date)
          else (t.created_at at time zone $6)::date end as days) held
      where t.case_id = any($4) and ${waits} and held.days <> 0`;
    await this.move(tx, actor, 'hold', wanted, [[file.id], this.clock.today(), this.clock.timeZone, until]);
  }

  /**
   * The next few cases, by id, with an open task of this step whose day is no longer that of the limit.
   *
   * @returns the last case that was moved, or `null` when there is none left
   */
  async ofStep(
    tx: EntityManager,
    actor: Actor,
    step: string,
    after: string,
    most: number,
  ): Promise<string | null> {
    const today = this.clock.today();
    const files = await tx.query<{ id: string }[]>(
      `select c.id from cases c
       where c.id > $1 and exists (
         select from tasks t join time_limits l on l.step = t.limit_step and l.priority = c.priority
         where t.case_id = c.id and t.limit_step = $2 and ${follows} and t.due_on <> ${target('$3')})
       order by c.id limit $4 for update of c`,
      [after, step, today, most],
    );
    if (files.length === 0) return null;
    const wanted = `select t.id, t.due_on as was, ${target('$5')} as due_on, t.counted_from
      from tasks t join cases c on c.id = t.case_id
      join time_limits l on l.step = t.limit_step and l.priority = c.priority
      where t.case_id = any($4) and t.limit_step = $6 and ${follows}`;
    await this.move(tx, actor, 'time_limit', wanted, [files.map(({ id }) => id), today, step]);
    return files.at(-1)?.id ?? null;
  }

  /** `wanted` gives `id`, `was`, `due_on`, `counted_from`; its values begin at `$4` with the cases. */
  private async move(
    tx: EntityManager,
    actor: Actor,
    why: Why,
    wanted: string,
    values: readonly [string[], ...unknown[]],
  ): Promise<void> {
    await tx.query(
      `with wanted as (${wanted}),
       moved as (
         update tasks k set due_on = w.due_on, counted_from = w.counted_from, version = version + 1, updated_at = now()
         from wanted w where w.id = k.id and w.due_on <> k.due_on
         returning k.id, k.case_id, k.kind, w.was, k.due_on)
       insert into history (case_id, subject, subject_id, actor_id, actor_role, action, details)
       select case_id, 'task', id, $1, $2, 'retime',
         json_build_object('kind', kind, 'from', was, 'to', due_on, 'why', $3::text)
       from moved`,
      [actor.id, actor.role, why, ...values],
    );
    await tx.query(
      `update cases c set due_on = (select min(k.due_on) from tasks k
         where k.case_id = c.id and k.status = 'open' and k.kind <> 'answer_transfer')
       where c.id = any($1)`,
      [values[0]],
    );
  }
}
