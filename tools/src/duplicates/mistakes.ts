import type { MatchQuery } from '@birge/domain';
import type { Random } from '../demo/random.js';
import type { Known } from './population.js';
import { inLatin, russified, schemes } from './transliteration.js';

type Typed = { -readonly [Field in keyof MatchQuery]?: MatchQuery[Field] };
type Mistake = (random: Random, typed: Typed) => void;
const parts = ['familyName', 'givenName', 'patronymic'] as const;
const filled = (typed: Typed) => parts.filter((part) => (typed[part] ?? '').length > 2);

const eachWord = (typed: Typed, change: (word: string) => string): void => {
  for (const part of parts) if (typed[part]) typed[part] = change(typed[part] ?? '');
};

const KEYS = 'йцукенгшщзхъ фывапролджэ ячсмитьбю'.split(' ');

/** One letter left out, doubled, exchanged with the next, or hit beside. */
function mistyped(random: Random, word: string): string {
  const at = random.whole(1, Math.max(1, word.length - 2));
  const letter = word[at] ?? '';
  switch (random.whole(0, 3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
    default: {
      const row = KEYS.find((keys) => keys.includes(letter)) ?? letter;
      const beside = row[row.indexOf(letter) + (random.chance(0.5) ? 1 : -1)] ?? row[0] ?? letter;
      return word.slice(0, at) + beside + word.slice(at + 1);
    }
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');
const datePart = (typed: Typed): [number, number, number] =>
  (typed.bornOn ?? '').split('-').map(Number) as [number, number, number];

/** What goes wrong with a name. */
export const nameMistakes: Readonly<Record<string, Mistake>> = {
  typo: (random, typed) => {
    const part = random.pick(filled(typed));
    typed[part] = mistyped(random, typed[part] ?? '');
  },
  typos_in_two_words: (random, typed) => {
    for (const part of random.shuffled(filled(typed)).slice(0, 2))
      typed[part] = mistyped(random, typed[part] ?? '');
  },
  ...Object.fromEntries(
    schemes.map((scheme): [string, Mistake] => [
      `latin_${scheme}`,
      (random, typed) => eachWord(typed, (word) => inLatin(random, word, scheme)),
    ]),
  ),
  russified: (random, typed) => eachWord(typed, (word) => russified(random, word)),
  fields_exchanged: (_, typed) => {
    const { familyName } = typed;
    typed.familyName = typed.givenName ?? null;
    typed.givenName = familyName ?? null;
  },
  all_in_one_field: (_, typed) => {
    typed.givenName = [typed.familyName, typed.givenName].filter(Boolean).join(' ');
    typed.familyName = null;
  },
  patronymic_missing: (_, typed) => {
    typed.patronymic = null;
  },
  family_name_of_other_form: (_, typed) => {
    const name = typed.familyName ?? '';
    typed.familyName = /[оеё]ва$|[иы]на$/.test(name)
      ? name.slice(0, -1)
      : name.replace(/([оеё]в|[иы]н)$/, '$1а');
  },
  initial: (_, typed) => {
    if (typed.patronymic) typed.patronymic = `${typed.patronymic.charAt(0)}.`;
  },
  no_name_yet: (random, typed) => {
    typed.givenName = random.pick(['Нәресте', 'Ребёнок', 'Новорожденный', 'Қыз', 'Бала']);
  },
};

/** What goes wrong with a birth date. */
export const dateMistakes: Readonly<Record<string, Mistake>> = {
  day_and_month_exchanged: (_, typed) => {
    const [year, month, day] = datePart(typed);
    if (day <= 12) typed.bornOn = `${year}-${pad(day)}-${pad(month)}`;
  },
  a_year_off: (random, typed) => {
    const [year, month, day] = datePart(typed);
    typed.bornOn = `${year + (random.chance(0.5) ? 1 : -1)}-${pad(month)}-${pad(month === 2 ? Math.min(day, 28) : day)}`;
  },
  a_digit_off: (random, typed) => {
    const [year, month, day] = datePart(typed);
    const other = day <= 9 ? day + 10 : day > 10 && day <= 19 ? day - 10 : day - 1;
    typed.bornOn = `${year}-${pad(month)}-${pad(random.chance(0.5) ? other : Math.min(28, day + 1))}`;
  },
  roughly_known: (random, typed) => {
    const away = random.whole(5, 300) * (random.chance(0.5) ? 1 : -1) * 86_400_000;
    typed.bornOn = new Date(Date.parse(`${typed.bornOn}T00:00:00Z`) + away).toISOString().slice(0, 10);
  },
  date_missing: (_, typed) => {
    typed.bornOn = null;
  },
};

export interface Spoilt {
  readonly typed: MatchQuery;
  readonly kinds: readonly string[];
}

/** A known child typed once more by somebody else: something is wrong with the name, the date, the place, or with two of them. */
export function spoil(random: Random, child: Known, places: readonly string[]): Spoilt {
  const typed: Typed = {
    familyName: child.familyName,
    givenName: child.givenName,
    patronymic: child.patronymic,
    bornOn: child.bornOn,
    locationId: child.locationId,
  };
  const kinds: string[] = [];
  const make = (mistakes: Readonly<Record<string, Mistake>>, kind: string): void => {
    mistakes[kind]?.(random, typed);
    kinds.push(kind);
  };
  if (random.chance(0.12)) make(nameMistakes, 'patronymic_missing');
  if (random.chance(0.85)) make(nameMistakes, random.pick(Object.keys(nameMistakes)));
  // Somebody who has no name, or all of it mistyped, is not also born on a rough day: nobody could tell.
  const isHard = kinds.some((kind) => ['no_name_yet', 'typos_in_two_words'].includes(kind));
  if (random.chance(0.45) && !isHard)
    make(dateMistakes, random.weighted([['day_and_month_exchanged', 3], ['a_year_off', 3], ['a_digit_off', 2], ['roughly_known', 1], ['date_missing', 1]])); // prettier-ignore
  const place = random.fraction();
  if (place < 0.08) typed.locationId = random.pick(places);
  else if (place < 0.2) typed.locationId = null;
  if (place < 0.2) kinds.push(place < 0.08 ? 'other_place' : 'place_missing');
  return { typed, kinds: kinds.length > 0 ? kinds : ['typed_as_it_stands'] };
}
