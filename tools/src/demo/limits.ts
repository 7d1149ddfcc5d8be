import {
  defaultTimeLimits,
  dueAfter,
  stepOfTask,
  type Priority,
  type TaskKind,
  type TimeLimitStep,
} from '@birge/domain';
import { toDayNumber, type DayNumber, type DemoCalendar } from './calendar.js';

const HOURS_A_DAY = 24;

/** The last day of a limit of a new installation; `null` where the priority does without the step. */
export function limitDay(
  calendar: DemoCalendar,
  step: TimeLimitStep,
  priority: Priority,
  from: DayNumber,
): DayNumber | null {
  const { amount, unit } = defaultTimeLimits[step][priority];
  if (amount === null) return null;
  if (unit === 'days') return from + amount;
  if (unit === 'hours') return from + Math.ceil(amount / HOURS_A_DAY);
  return toDayNumber(dueAfter(calendar.day(from), amount, unit, calendar.holidays));
}

/** The step that measures a task of the workflow. */
export function stepOf(kind: TaskKind): TimeLimitStep {
  const step = stepOfTask[kind];
  if (step === undefined) throw new Error(`no limit measures ${kind}`);
  return step;
}
