const DAY = 86_400_000;

/**
 * Milliseconds of a calendar date at UTC midnight.
 *
 * @throws {RangeError} if `day` is not a calendar date `YYYY-MM-DD`
 */
function toTime(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || fromTime(time) !== day) throw new RangeError(`not a calendar date: ${day}`);
  return time;
}

const fromTime = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether the text is a real calendar date `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  try {
    toTime(value);
    return true;
  } catch {
    return false;
  }
}

/** @returns calendar date `YYYY-MM-DD`, `days` later (earlier when negative) */
export const addDays = (day: string, days: number): string => fromTime(toTime(day) + days * DAY);

/** @returns whole days from `from` to `to`; negative when `to` is earlier */
export const daysBetween = (from: string, to: string): number =>
  Math.round((toTime(to) - toTime(from)) / DAY);

/** Making one takes longer than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** The calendar date on the clock of an organisation. `timeZone` is an IANA name. */
export const dayIn = (timeZone: string, at: Date): string => clockOf(timeZone).format(at);

function isWorkingDay(time: number, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(time).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(fromTime(time));
}

export const standardUnits = ['working', 'calendar'] as const;
export type StandardUnit = (typeof standardUnits)[number];

/** How long a service may take to answer. */
export interface ServiceStandard {
  readonly days: number;
  readonly unit: StandardUnit;
}

/**
 * Last day on which an answer still counts as on time.
 *
 * @param sentOn calendar date, `YYYY-MM-DD`, in the organisation's time zone
 * @param standard days counted from the day after `sentOn`; a calendar standard that ends on a free day ends on the
 *   next working day
 * @param holidays calendar dates that do not count
 * @returns calendar date `YYYY-MM-DD`, inclusive
 * @throws {RangeError} if `sentOn` is not a calendar date or the days are not a positive integer
 * @see docs/adr/0007-deadlines.md
 */
export function answerDueOn(
  sentOn: string,
  standard: ServiceStandard,
  holidays: ReadonlySet<string>,
): string {
  const { days, unit } = standard;
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a number of days: ${days}`);
  let time = toTime(sentOn);
  if (unit === 'calendar') {
    time += days * DAY;
    while (!isWorkingDay(time, holidays)) time += DAY;
    return fromTime(time);
  }
  for (let counted = 0; counted < days;) {
    time += DAY;
    if (isWorkingDay(time, holidays)) counted += 1;
  }
  return fromTime(time);
}

/**
 * Completed years on a day. Someone born on 29 February completes a year on 1 March in common years.
 *
 * @param bornOn calendar date, `YYYY-MM-DD`
 * @param on calendar date, `YYYY-MM-DD`
 */
export function ageOn(bornOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Age bands of the Child Functioning Module and of MICS, in completed years. */
export const ageBands = ['0-1', '2-4', '5-9', '10-14', '15-17'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The band of a child, or `null` from the eighteenth birthday on. */
export function ageBandOf(age: number): AgeBand | null {
  if (age < 0 || age > 17) return null;
  if (age < 2) return '0-1';
  if (age < 5) return '2-4';
  if (age < 10) return '5-9';
  return age < 15 ? '10-14' : '15-17';
}

/** Milliseconds by which a clock in the zone is ahead of UTC at that instant. */
function offsetOf(timeZone: string, time: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(time);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '00';
  const local = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`;
  return Date.parse(local) - Math.floor(time / 1000) * 1000;
}

/**
 * The instant at which the clock of an organisation shows a time on a day. A time that a change of the clocks leaves out
 * is taken as much later; one that comes twice is the first.
 *
 * @param timeZone IANA name
 * @param day calendar date `YYYY-MM-DD`
 * @param clock `HH:MM`
 * @throws {RangeError} if the day is not a calendar date or the time is not one of the clock
 */
export function instantIn(timeZone: string, day: string, clock: string): Date {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  if (match === null) throw new RangeError(`not a time of the clock: ${clock}`);
  const wall = toTime(day) + (Number(match[1]) * 60 + Number(match[2])) * 60_000;
  const before = wall - offsetOf(timeZone, wall - DAY);
  if (before + offsetOf(timeZone, before) === wall) return new Date(before);
  const after = wall - offsetOf(timeZone, wall + DAY);
  // Neither holds where the clocks leap over the time: then it is as much later as they leapt.
  return new Date(after + offsetOf(timeZone, after) === wall ? after : before);
}
