import { ageOn } from '@birge/domain';
import { toDayNumber, type DayNumber } from './calendar.js';

const ADULTHOOD = 18;

/** The day on which somebody born then comes of age. */
export const adultOn = (bornOn: string): string =>
  `${Number(bornOn.slice(0, 4)) + ADULTHOOD}-${bornOn.slice(5)}`.replace('-02-29', '-03-01');

/** The same day so many years earlier; the day before where there is none. */
const yearsBefore = (day: string, years: number): DayNumber => {
  const year = String(Number(day.slice(0, 4)) - years);
  const isLeapDay = day.endsWith('-02-29') && Number(year) % 4 !== 0;
  return toDayNumber(`${year}-${isLeapDay ? '02-28' : day.slice(5)}`);
};

/**
 * When a child was born, and which other days would leave her story as it is: every age that was asked for while it was
 * told would have been the same.
 */
export class Birth {
  earliest = Number.NEGATIVE_INFINITY;
  latest = Number.POSITIVE_INFINITY;

  constructor(readonly day: string) {}

  /** Completed years on that day. */
  ageOn(day: string): number {
    const age = ageOn(this.day, day);
    this.latest = Math.min(this.latest, yearsBefore(day, age));
    this.earliest = Math.max(this.earliest, yearsBefore(day, age + 1) + 1);
    return age;
  }

  /** The story says that the child was there on that day. */
  isBefore(day: DayNumber): void {
    this.latest = Math.min(this.latest, day);
  }
}
