import { daysBetween } from '../calendar.js';

export type BirthReason = 'same_birth_date' | 'swapped_birth_date' | 'near_birth_date';

/** What two birth dates say about whether they are of one child, in bits, and in words if they agree in a way. */
export interface BirthEvidence {
  readonly bits: number;
  readonly reason: BirthReason | null;
}

const YEAR = 366;

/**
 * How a date goes wrong, the first that fits counts. What it is worth is how often a date of the same child is wrong in this way,
 * against how many days of eighteen years it would fit by chance.
 */
// prettier-ignore
const MISTAKES: readonly {
  readonly bits: number;
  readonly reason: BirthReason;
  fits(one: DayParts, other: DayParts): boolean;
}[] = [
  { bits: 12, reason: 'same_birth_date', fits: (one, other) => one.text === other.text },
  { bits: 9, reason: 'swapped_birth_date', fits: (one, other) => one.year === other.year && isExchanged(one, other) },
  // The right day of another year: the year of the visit on a form, or a family that counts from another birthday.
  { bits: 7.5, reason: 'near_birth_date', fits: (one, other) => isSameDay(one, other) && yearsApart(one, other) <= 1 },
  { bits: 5.5, reason: 'near_birth_date', fits: (one, other) => isNextDay(one, other) || isDigitOff(one, other) },
  { bits: 4, reason: 'near_birth_date', fits: (one, other) => one.year === other.year && one.day === other.day },
  { bits: 4, reason: 'swapped_birth_date', fits: (one, other) => yearsApart(one, other) <= 1 && isExchanged(one, other) },
  { bits: 3, reason: 'near_birth_date', fits: (one, other) => isSameDay(one, other) && isOneDigit(one.year, other.year) },
  { bits: 2.5, reason: 'near_birth_date', fits: (one, other) => one.year === other.year && one.month === other.month },
  // A date that the family tells only roughly says nothing, but it does not speak against.
  { bits: 0, reason: 'near_birth_date', fits: (one, other) => Math.abs(daysBetween(one.text, other.text)) <= YEAR },
];
const ANOTHER_CHILD = -10;

interface DayParts {
  readonly text: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(text: string): DayParts {
  const [year = '', month = '', day = ''] = text.split('-');
  return { text, year, month, day };
}

const isExchanged = (one: DayParts, other: DayParts): boolean =>
  one.day === other.month && one.month === other.day;
const isSameDay = (one: DayParts, other: DayParts): boolean =>
  one.month === other.month && one.day === other.day;
const yearsApart = (one: DayParts, other: DayParts): number =>
  Math.abs(Number(one.year) - Number(other.year));
const isNextDay = (one: DayParts, other: DayParts): boolean =>
  Math.abs(daysBetween(one.text, other.text)) <= 1;
const isDigitOff = (one: DayParts, other: DayParts): boolean =>
  one.year === other.year &&
  ((one.month === other.month && isOneDigit(one.day, other.day)) ||
    (one.day === other.day && isOneDigit(one.month, other.month)));

/** One digit is another, or two neighbours are exchanged. */
function isOneDigit(one: string, other: string): boolean {
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

export function compareBirths(asked: string | null | undefined, known: string): BirthEvidence {
  if (!asked) return { bits: 0, reason: null };
  const [one, other] = [partsOf(asked), partsOf(known)];
  return MISTAKES.find(({ fits }) => fits(one, other)) ?? { bits: ANOTHER_CHILD, reason: null };
}
