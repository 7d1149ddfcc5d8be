import { addDays, LONGEST_SNOOZE_DAYS, type Actor, type FieldError } from '@birge/domain';
import { Problem } from '../platform/problem.js';
import type { Task } from './task.entity.js';
import type { ActOnTaskDto } from './tasks.dto.js';

/**
 * Puts a task off: it is not shown until that day, and stays due on its own day all the while.
 *
 * @throws {Problem} `invalid` at the fields that are missing or out of bounds
 */
export function putOff(
  row: Task,
  actor: Actor,
  { until, reason, note }: Pick<ActOnTaskDto, 'until' | 'reason' | 'note'>,
  today: string,
): void {
  const errors: FieldError[] = [];
  const refuse = (field: string, rule: string): unknown =>
    errors.push({ pointer: `#/${field}`, rules: [rule] });
  if (until === undefined) refuse('until', 'isRequired');
  else if (until <= today) refuse('until', 'isAfterToday');
  else if (until > addDays(today, LONGEST_SNOOZE_DAYS)) refuse('until', 'isWithinFortnight');
  if (reason === undefined) refuse('reason', 'isRequired');
  if (reason === 'other' && note === undefined) refuse('note', 'isRequired');
  if (errors.length > 0) throw new Problem('invalid', { errors });

  row.snoozedUntil = until ?? null;
  row.snoozeReason = reason ?? null;
  row.snoozeNote = note ?? null;
  row.snoozedBy = actor.id;
  row.snoozedAt = new Date();
}

/** Shows a task again on its own day. */
export function wake(row: Task): void {
  Object.assign(row, {
    snoozedUntil: null,
    snoozeReason: null,
    snoozeNote: null,
    snoozedBy: null,
    snoozedAt: null,
  });
}
