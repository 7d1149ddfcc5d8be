import { answerDueOn, type ServiceStandard } from '@birge/domain';
import { holidaysOf, type Holiday } from './holidays.js';
import type { Random } from './random.js';

const MILLISECONDS_A_DAY = 86_400_000;
export const SECONDS_A_DAY = 86_400;
/** All of Kazakhstan, since 1 March 2024. */
const OFFSET = '+05';
const TWO = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** A calendar day as a number: days since 1 January 1970. */
export type DayNumber = number;
/** An instant as the clock of the office shows it: seconds since 1 January 1970, 00:00 there. */
export type Moment = number;

export const dayOf = (moment: Moment): DayNumber => Math.floor(moment / SECONDS_A_DAY);
export const toDayNumber = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

/**
 * The calendar of the invented past: everything happened on working days before today, whatever the clock says now, so
 * that the same day gives the same data.
 */
export class DemoCalendar {
  private readonly working: boolean[] = [];
  readonly today: DayNumber;
  /** The last working day before today. */
  readonly lastDay: DayNumber;
  readonly holidayList: readonly Holiday[];
  readonly holidays: ReadonlySet<string>;
  private readonly texts: string[] = [];
  private lastMoment: Moment = -1;
  private lastInstant = '';
  private readonly dueDays = new Map<number, DayNumber>();

  constructor(today: string) {
    const year = Number(today.slice(0, 4));
    this.holidayList = holidaysOf(year - 3, year + 2);
    this.holidays = new Set(this.holidayList.map(({ heldOn }) => heldOn));
    this.today = toDayNumber(today);
    this.lastDay = this.today - 1;
    while (!this.isWorkingDay(this.lastDay)) this.lastDay -= 1;
  }

  /** `YYYY-MM-DD` */
  day(day: DayNumber): string {
    const known = this.texts[day];
    if (known !== undefined) return known;
    const text = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    this.texts[day] = text;
    return text;
  }

  /** The moment as PostgreSQL reads it. */
  instant(moment: Moment): string {
    if (moment === this.lastMoment) return this.lastInstant;
    const day = Math.floor(moment / SECONDS_A_DAY);
    const seconds = moment - day * SECONDS_A_DAY;
    const minutes = Math.floor(seconds / 60);
    this.lastMoment = moment;
    this.lastInstant = `${this.day(day)} ${TWO[Math.floor(minutes / 60)]}:${TWO[minutes % 60]}:${TWO[seconds % 60]}${OFFSET}`;
    return this.lastInstant;
  }

  isWorkingDay(day: DayNumber): boolean {
    const known = this.working[day];
    if (known !== undefined) return known;
    const weekday = (day + 4) % 7;
    const isWorking = weekday !== 0 && weekday !== 6 && !this.holidays.has(this.day(day));
    this.working[day] = isWorking;
    return isWorking;
  }

  /** The day itself or the next on which somebody works, but never today or later. */
  workingDay(day: DayNumber): DayNumber {
    let working = Math.min(day, this.lastDay);
    while (!this.isWorkingDay(working)) working += 1;
    return working;
  }

  /** Some moment within the office hours of that day. */
  officeHours(random: Random, day: DayNumber): Moment {
    return this.workingDay(day) * SECONDS_A_DAY + random.whole(9 * 3600, 18 * 3600 - 1);
  }

  at(day: DayNumber, hour: number, minute: number): Moment {
    return this.workingDay(day) * SECONDS_A_DAY + hour * 3600 + minute * 60;
  }

  /** The last day of the answer, by the same rule as in the product. */
  answerDue(sent: DayNumber, standard: ServiceStandard): DayNumber {
    const key = (sent * 512 + standard.days) * 2 + (standard.unit === 'working' ? 1 : 0);
    let due = this.dueDays.get(key);
    if (due === undefined) {
      due = toDayNumber(answerDueOn(this.day(sent), standard, this.holidays));
      this.dueDays.set(key, due);
    }
    return due;
  }
}
