import type { Actor, SnoozeReason, TaskKind, TimeLimitStep } from '@birge/domain';
import { dayOf, SECONDS_A_DAY, type DayNumber, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';
import { limitDay, stepOf } from './limits.js';
import type { Row } from './tables.js';

export interface OpenTask {
  readonly kind: TaskKind;
  readonly dueOn: DayNumber;
  readonly referralId?: string;
  readonly title?: string;
  readonly dueAt?: string;
  /** The limit that the day comes from, and the day it counts from. */
  readonly step?: TimeLimitStep;
  readonly countedFrom?: DayNumber;
  /** Put off by its author on the last working day. */
  readonly snooze?: { readonly until: DayNumber; readonly reason: SnoozeReason };
}

interface Task extends OpenTask {
  readonly id: string;
  readonly createdAt: Moment;
  readonly authorId: string | null;
  status: 'open' | 'done' | 'cancelled';
  closedAt: Moment | null;
  closedBy: string | null;
}

/** Tasks that were done longer ago than so many days are left out: nobody looks at them, and there are many. */
const DONE_TASKS_KEPT = 21;
/** Seconds after midnight: 16:00. */
const AFTERNOON = 57_600;

/** The tasks of one case, automatic ones as the product makes and ends them. */
export class TaskList {
  private readonly list: Task[] = [];

  constructor(private readonly file: CaseFile) {}

  /** What comes next, within the time that the priority of the case allows. */
  scheduleNext(at: Moment, kind: TaskKind, referralId?: string, step = stepOf(kind)): void {
    const countedFrom = dayOf(at);
    const dueOn = limitDay(this.file.scene.calendar, step, this.file.priority, countedFrom);
    if (dueOn !== null) this.schedule(at, { kind, dueOn, referralId, step, countedFrom });
  }

  /** What comes back all the time, at its next time: the earlier ones were done. */
  scheduleRegular(at: Moment, kind: TaskKind): void {
    const { calendar } = this.file.scene;
    const step = stepOf(kind);
    for (let from: DayNumber | null = dayOf(at); from !== null;) {
      const dueOn = limitDay(calendar, step, this.file.priority, from);
      if (dueOn !== null && dueOn >= calendar.today)
        return this.schedule(at, { kind, dueOn, step, countedFrom: from });
      from = dueOn;
    }
  }

  /** After a closure somebody asks how the family is; what is long past was done. */
  scheduleChecks(at: Moment): void {
    for (const step of ['check_after_closure', 'second_check_after_closure'] as const) {
      const dueOn = limitDay(this.file.scene.calendar, step, this.file.priority, dayOf(at));
      if (dueOn === null || dueOn < this.file.scene.calendar.today) continue;
      this.add(at, { kind: 'check_after_closure', dueOn, step, countedFrom: dayOf(at) }, null);
    }
  }

  /** An automatic task, unless one like it is open already. */
  schedule(at: Moment, task: OpenTask): void {
    const known = this.list.some(
      ({ kind, status, referralId }) =>
        status === 'open' && kind === task.kind && referralId === task.referralId,
    );
    if (!known) this.add(at, task, null);
  }

  /** @returns its id */
  add(at: Moment, task: OpenTask, author: Actor | null): string {
    const added: Task = { ...task, id: this.file.scene.ids.next(), createdAt: at, authorId: author?.id ?? null, status: 'open', closedAt: null, closedBy: null }; // prettier-ignore
    this.list.push(added);
    if (author !== null) this.note(at, author, added, 'create', null);
    return added.id;
  }

  /** Marks automatic tasks done; by hand when the work itself has not shown it. */
  finish(at: Moment, actor: Actor, kinds: readonly TaskKind[], referralId?: string, byHand = false): void {
    for (const task of this.list) {
      if (task.status !== 'open' || !kinds.includes(task.kind)) continue;
      if (referralId !== undefined && task.referralId !== referralId) continue;
      this.end(task, 'done', at, actor);
      if (byHand && this.isKept(at)) this.note(at, actor, task, 'complete', 'open');
    }
  }

  /** What is counted by a limit moves behind the day on which somebody looks whether the case can go on. */
  hold(at: Moment, until: DayNumber): void {
    const days = until - dayOf(at);
    this.list.forEach((task, place) => {
      if (task.status !== 'open' || task.step === undefined || task.countedFrom === undefined) return;
      this.list[place] = { ...task, dueOn: task.dueOn + days, countedFrom: task.countedFrom + days };
    });
    this.schedule(at, { kind: 'review_hold', dueOn: until });
  }

  private note(at: Moment, actor: Actor, task: Task, action: string, from: string | null): void {
    const details = {
      kind: task.kind,
      dueOn: this.file.scene.calendar.day(task.dueOn),
      dueAt: task.dueAt ?? null,
    };
    this.file.note({
      at,
      actor,
      subject: 'task',
      subjectId: task.id,
      action,
      from,
      to: task.status,
      details,
    });
  }

  private end(task: Task, status: 'done' | 'cancelled', at: Moment, actor: Actor): void {
    task.status = status;
    task.closedAt = at;
    task.closedBy = actor.id;
  }

  private isKept(closedAt: Moment): boolean {
    return dayOf(closedAt) >= this.file.scene.calendar.today - DONE_TASKS_KEPT;
  }

  /** Everything still open is given up. */
  cancelAll(at: Moment, actor: Actor): void {
    for (const task of this.list) if (task.status === 'open') this.end(task, 'cancelled', at, actor);
  }

  /** The day of the next open task. */
  get dueOn(): DayNumber | null {
    const open = this.list
      // What another team has to do is not the next thing here.
      .filter(({ status, kind }) => status === 'open' && kind !== 'answer_transfer')
      .map(({ dueOn }) => dueOn);
    return open.length > 0 ? Math.min(...open) : null;
  }

  write(): void {
    const { batch, calendar } = this.file.scene;
    for (const task of this.list) {
      if (task.closedAt !== null && !this.isKept(task.closedAt)) continue;
      batch.add('tasks', {
        id: task.id, case_id: this.file.id, referral_id: task.referralId, kind: task.kind, title: task.title, status: task.status,
        due_on: calendar.day(task.dueOn), due_at: task.dueAt, limit_step: task.step,
        counted_from: task.countedFrom === undefined ? null : calendar.day(task.countedFrom), ...this.snoozeOf(task), automatic: task.authorId === null, author_id: task.authorId,
        closed_at: task.closedAt === null ? null : calendar.instant(task.closedAt), closed_by: task.closedBy,
        version: task.closedAt === null ? 1 : 2, created_at: calendar.instant(task.createdAt),
        updated_at: calendar.instant(task.closedAt ?? task.createdAt),
      }); // prettier-ignore
    }
  }

  private snoozeOf({ snooze, status, authorId }: Task): Row<'tasks'> {
    if (snooze === undefined || status !== 'open') return {};
    const { calendar } = this.file.scene;
    return {
      snoozed_until: calendar.day(snooze.until), snooze_reason: snooze.reason, snoozed_by: authorId,
      snoozed_at: calendar.instant(calendar.lastDay * SECONDS_A_DAY + AFTERNOON),
    }; // prettier-ignore
  }
}
