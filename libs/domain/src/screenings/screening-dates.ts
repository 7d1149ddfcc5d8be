import { ageOn } from '../calendar.js';
import { instrumentAt } from './screening-lists.js';

/** Whole years after a day; 29 February becomes 1 March in common years, as birthdays do. */
function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === '-02-29' && !isLeap ? '-03-01' : day.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

/** From these birthdays on another form is asked, or the first one. */
const formChanges = [2, 5, 18] as const;

/**
 * When the screening is to be repeated: after twelve months, or on the birthday from which on another form is asked.
 * Below two years there is no form, so the second birthday comes first.
 *
 * @param bornOn calendar date, `YYYY-MM-DD`
 * @param screenedOn calendar date of the last screening
 */
export function rescreenDueOn(bornOn: string, screenedOn: string): string {
  const age = ageOn(bornOn, screenedOn);
  const nextForm = formChanges.find((birthday) => age < birthday);
  const change = nextForm === undefined ? null : yearsAfter(bornOn, nextForm);
  if (instrumentAt(age) === null && change !== null) return change;
  const inAYear = yearsAfter(screenedOn, 1);
  return change !== null && change < inAYear ? change : inAYear;
}
