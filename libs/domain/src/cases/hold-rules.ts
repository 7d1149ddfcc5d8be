import { addDays } from '../calendar.js';

/** So long a case may wait at most before somebody looks again; it can be put on hold longer then. */
export const LONGEST_HOLD_DAYS = 180;

export type HoldRefusal = 'isAfterToday' | 'isWithinHalfAYear';

/**
 * What is wrong with the day on which somebody looks again, or `null`.
 *
 * @param until calendar date `YYYY-MM-DD`
 * @param today calendar date `YYYY-MM-DD`, in the time zone of the organisation
 */
export function refusalOfHold(until: string, today: string): HoldRefusal | null {
  if (until <= today) return 'isAfterToday';
  return until > addDays(today, LONGEST_HOLD_DAYS) ? 'isWithinHalfAYear' : null;
}
