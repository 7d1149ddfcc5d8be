import { daysBetween, dayIn, type Language } from '@birge/domain';

/** Kazakhstan has had one time zone since 2024. */
export const TIME_ZONE = 'Asia/Almaty';
const NBSP = '\u00a0';

// Browsers built with reduced language data know no Kazakh months: Chromium answers "November 23". So these are ours.
const KK_MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
);
const KK_MONTHS_SHORT = 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'.split(' ');
const KK_WEEKDAYS = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' ');
const KK_WEEKDAYS_SHORT = 'жс дс сс ср бс жм сн'.split(' ');

type Width = 'short' | 'long';
/** Kazakh writes numbers as Russian does: spaces between thousands, a comma before decimals. */
const intlTag = (language: Language) => (language === 'en' ? 'en-US' : 'ru-RU');
const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(intlTag(language), options);
  made.set(key, format);
  return format;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function monthOf(day: string, language: Language, width: Width): string {
  const date = midnight(day);
  if (language === 'kk') return (width === 'long' ? KK_MONTHS : KK_MONTHS_SHORT)[date.getUTCMonth()]!;
  const parts = dateFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' }).formatToParts(date);
  // Without the full stop of Russian abbreviations: it would meet the one of the sentence.
  return parts.find((part) => part.type === 'month')!.value.replace(/\.$/, '');
}

export function weekday(day: string, language: Language, width: Width = 'short'): string {
  const date = midnight(day);
  if (language === 'kk') return (width === 'long' ? KK_WEEKDAYS : KK_WEEKDAYS_SHORT)[date.getUTCDay()]!;
  return dateFormat(language, { weekday: width, timeZone: 'UTC' }).format(date);
}

export const today = (now: Date = new Date()): string => dayIn(TIME_ZONE, now);

/** The calendar date, in Kazakhstan, of an instant. */
export const dayOf = (at: string): string => dayIn(TIME_ZONE, new Date(at));

export interface DayOptions {
  /** `short` 23 Nov, `long` 23 November. */
  month?: Width;
  weekday?: Width;
  /** `auto`: the year is written when the day is more than half a year away and in another year. */
  year?: boolean | 'auto';
}

/** A calendar date `YYYY-MM-DD` in words. Between day, month and year stands a no-break space. */
export function formatDay(day: string, language: Language, options: DayOptions = {}): string {
  const { month = 'short', year = 'auto' } = options;
  const number = String(Number(day.slice(8, 10)));
  const yearText = withYear(day, year) ? day.slice(0, 4) : null;
  const dayMonth = `${number}${NBSP}${monthOf(day, language, month)}`;
  const date = yearText ? placeYear(dayMonth, yearText, language) : dayMonth;
  if (!options.weekday) return date;
  const name = weekday(day, language, options.weekday);
  const [separator, first] = [options.weekday === 'long' ? ', ' : ' ', name];
  return `${first}${separator}${date}`;
}

function withYear(day: string, year: boolean | 'auto'): boolean {
  if (year !== 'auto') return year;
  const now = today();
  return day.slice(0, 4) !== now.slice(0, 4) && Math.abs(daysBetween(now, day)) > 183;
}

/** Kazakh puts the year first: "2026 ж. 23 қараша". */
const placeYear = (dayMonth: string, year: string, language: Language) =>
  language === 'kk' ? `${year}${NBSP}ж. ${dayMonth}` : `${dayMonth}${NBSP}${year}`;

/** The clock in Kazakhstan, 24 hours: "08:15". */
export const formatTime = (at: string): string =>
  dateFormat('ru', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE }).format(new Date(at));

export const formatNumber = (value: number, language: Language, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(intlTag(language), options).format(value).replace(/\s/g, NBSP);

/** `6–17`; one number alone where both ends are the same. */
export const formatRange = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

export const formatMoney = (tenge: number, language: Language): string =>
  `${formatNumber(tenge, language, { maximumFractionDigits: 0 })}${NBSP}₸`;

/** `share` between 0 and 1: "78 %". */
export const formatPercent = (share: number, language: Language): string =>
  `${formatNumber(share * 100, language, { maximumFractionDigits: 0 })}${NBSP}%`;

/** "№ 4821" with a no-break space. */
export const formatNo = (number: number | string): string => `№${NBSP}${number}`;

/** `87000004107` or `+77000004107` → "8 700 000 41 07", without breaks. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^7(?=\d{10}$)/, '8');
  const parts = /^(\d)(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(digits);
  return parts ? parts.slice(1).join(NBSP) : phone;
}
