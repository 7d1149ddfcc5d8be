import type { Figures, OfKind } from './measure.js';

export interface Result {
  readonly children: string;
  readonly asked: string;
  readonly seed: string;
  readonly threshold: number;
  readonly chosen: Figures;
  readonly table: readonly Figures[];
  readonly kinds: readonly OfKind[];
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const strangers = new Set([
  'stranger',
  'sibling',
  'twin',
  'namesake',
  'namesake_same_day',
  'same_first_name_and_day',
]);

const words: Readonly<Record<string, string>> = {
  a_digit_off: 'one digit of the day wrong',
  a_year_off: 'a year too early or too late',
  all_in_one_field: 'family name and first name in one field',
  date_missing: 'no birth date typed',
  day_and_month_exchanged: 'day and month exchanged',
  family_name_of_other_form: "a woman's form of the family name for a man's, or the other way round",
  fields_exchanged: 'family name and first name exchanged',
  initial: 'patronymic as an initial',
  latin_informal: 'in Latin letters, as people write messages',
  latin_kazakh2018: 'in the Kazakh Latin alphabet of 2018',
  latin_kazakh2021: 'in the Kazakh Latin alphabet of 2021',
  latin_passport: 'in Latin letters, as in passports',
  latin_standard: 'in Latin letters by GOST and ISO 9',
  no_name_yet: '"Newborn" or "Child" instead of a first name',
  other_place: 'in another district',
  patronymic_missing: 'no patronymic',
  place_missing: 'no place',
  roughly_known: 'birth date only roughly known, up to ten months off',
  russified: 'a Kazakh name as Russian offices write it',
  typed_as_it_stands: 'nothing wrong',
  typo: 'one typing mistake',
  typos_in_two_words: 'a typing mistake in each of two words',
  stranger: 'somebody quite different',
  sibling: 'brother or sister of a known child',
  twin: 'twin of a known child',
  namesake: 'same family name and first name',
  namesake_same_day: 'same family name, first name and birth date; another region and another father',
  same_first_name_and_day: 'same first name and birth date',
};

/** The measured part of `docs/duplicates.md`. */
export function page({ children, asked, seed, threshold, chosen, table, kinds }: Result): string {
  const known = kinds.filter(({ kind }) => !strangers.has(kind));
  const unknown = kinds.filter(({ kind }) => strangers.has(kind));
  return [
    `${Number(children).toLocaleString('en')} children, ${Number(asked).toLocaleString('en')} questions, seed ${seed}. At the threshold of ${threshold}: recall **${percent(chosen.recall)}** at precision **${percent(chosen.precision)}**.`,
    '',
    '| Threshold | Found | Missed | Wrong | Precision | Recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...table.map(
      (row) =>
        `| ${row.threshold} | ${row.found} | ${row.missed} | ${row.wrong} | ${percent(row.precision)} | ${percent(row.recall)} | ${percent(row.f1)} |`,
    ),
    '',
    `By what was wrong with what was typed (most questions have one or two of these), at ${threshold}:`,
    '',
    '| About a known child | Asked | Found | Wrong beside |',
    '| --- | --- | --- | --- |',
    ...known.map(
      (row) =>
        `| ${words[row.kind] ?? row.kind} | ${row.asked} | ${percent(row.found / row.asked)} | ${row.wrong} |`,
    ),
    '',
    '| About a child who is not known | Asked | Wrongly offered |',
    '| --- | --- | --- |',
    ...unknown.map((row) => `| ${words[row.kind] ?? row.kind} | ${row.asked} | ${row.wrong} |`),
    '',
  ].join('\n');
}

const BEGINNING = '<!-- measured: npm run duplicates -- --write -->';
const END = '<!-- end of what was measured -->';

/** The document with these figures in the place of the old ones. */
export function into(document: string, measured: string): string {
  const [before = '', rest = ''] = document.split(BEGINNING);
  const after = rest.slice(rest.indexOf(END));
  return `${before}${BEGINNING}\n\n${measured}\n${after}`;
}
