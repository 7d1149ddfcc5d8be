import type { Sex } from './relations.js';

const FIRST_ROUND = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_ROUND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Whether twelve digits are an individual identification number (IIN) of Kazakhstan: length and control digit.
 * Eleven digits are weighed; where the first round leaves 10, a second with shifted weights decides; a number that
 * leaves 10 twice is never issued.
 *
 * @see docs/adr/0004-iin.md
 */
export function isIin(value: string): boolean {
  if (!/^\d{12}$/.test(value)) return false;
  const digits = Array.from(value, Number);
  const control = controlOf(digits, FIRST_ROUND) ?? controlOf(digits, SECOND_ROUND);
  return control === digits[11];
}

function controlOf(digits: readonly number[], weights: readonly number[]): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  const rest = sum % 11;
  return rest === 10 ? null : rest;
}

/** The control digit for the first eleven digits, or `null` where the number is never issued. For invented data. */
export function iinControlDigit(eleven: string): number | null {
  const digits = Array.from(eleven, Number);
  return controlOf(digits, FIRST_ROUND) ?? controlOf(digits, SECOND_ROUND);
}

export const iinWarnings = ['iin_birth_date_differs', 'iin_sex_differs'] as const;
export type IinWarning = (typeof iinWarnings)[number];

const CENTURY: Readonly<Record<string, string>> = {
  '1': '18',
  '2': '18',
  '3': '19',
  '4': '19',
  '5': '20',
  '6': '20',
};

/**
 * Where the number and the record disagree. Never an error: since Decree 853 of 26 August 2013 the digits are not
 * tied to birth date or sex, so a person confirms the difference and the record stays as the family says.
 *
 * @param bornOn calendar date, `YYYY-MM-DD`
 */
export function iinDifferences(iin: string, bornOn: string, sex: Sex): IinWarning[] {
  const century = CENTURY[iin.charAt(6)];
  if (century === undefined) return [];
  const date = `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  const female = Number(iin.charAt(6)) % 2 === 0;
  const differences: IinWarning[] = [];
  if (date !== bornOn) differences.push('iin_birth_date_differs');
  if (sex !== 'unknown' && (sex === 'female') !== female) differences.push('iin_sex_differs');
  return differences;
}

/** `1503••••9013`: enough to compare with a paper, not enough to copy. */
export function maskIin(iin: string): string {
  return `${iin.slice(0, 4)}••••${iin.slice(8)}`;
}
