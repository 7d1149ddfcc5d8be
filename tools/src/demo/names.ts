import { matchKeysOf, searchKey, shortName } from '@birge/domain';
import { names, type Culture } from './name-lists.js';
import type { Random } from './random.js';
import { codes } from './tables.js';

export type GivenSex = 'female' | 'male';

export interface FullName {
  readonly familyName: string | null;
  readonly givenName: string;
  readonly patronymic: string | null;
}

export interface FamilyNames {
  readonly child: FullName;
  readonly mother: FullName;
  readonly father: FullName;
  readonly grandmother: FullName;
}

/** Family names that end so have a woman's form. */
const INFLECTED = /(ов|ев|ёв|ин|ын)$/;

/** The form of a family name for a woman or a man. */
export const familyNameFor = (family: string, sex: GivenSex): string =>
  sex === 'female' && INFLECTED.test(family) ? `${family}а` : family;

const SOFT_VOWEL = /[йь]$/;
/** `Сергей` → `Сергеевна`, `Сергеевич`; `Дмитрий` → `Дмитриевна`; `Василий` → `Васильевна`. */
function slavicPatronymic(father: string, sex: GivenSex): string {
  const ending = sex === 'female' ? 'вна' : 'вич';
  if (father === 'Павел') return `Павло${ending}`;
  if (father === 'Дмитрий') return `Дмитрие${ending}`;
  if (/[нстлр]ий$/.test(father)) return `${father.slice(0, -2)}ье${ending}`;
  if (SOFT_VOWEL.test(father)) return `${father.slice(0, -1)}е${ending}`;
  return `${father}о${ending}`;
}

const kazakhPatronymic = (father: string, sex: GivenSex): string =>
  `${father}${sex === 'female' ? 'қызы' : 'ұлы'}`;

function patronymicOf(culture: Culture, father: string, sex: GivenSex): string {
  if (culture === 'kazakh') return kazakhPatronymic(father, sex);
  if (culture === 'uzbek' || culture === 'uyghur' || culture === 'tatar') {
    return sex === 'female' ? `${father}овна` : `${father}ович`;
  }
  return slavicPatronymic(father, sex);
}

/**
 * The names of a family, each in the form for its bearer. Kazakh families write theirs in three ways: with a family name
 * and the father's (`Ахметова … Серікқызы`), with the grandfather's name for a family name (`Ермекқызы`), or with the
 * bare name (`Төлеген`).
 */
export function inventNames(random: Random, culture: Culture, sex: GivenSex): FamilyNames {
  const list = names[culture];
  const father = random.pick(list.fathers);
  const grandfather = random.pick(list.fathers);
  const family = random.pick(list.families);
  const givenName = random.pick(sex === 'female' ? list.girls : list.boys);
  const adult = (given: string, adultSex: GivenSex): FullName => ({
    familyName: familyNameFor(family, adultSex),
    givenName: given,
    patronymic: null,
  });
  const others = {
    mother: adult(random.pick(list.mothers), 'female'),
    father: adult(father, 'male'),
    grandmother: adult(random.pick(list.mothers), 'female'),
  };
  const way = culture === 'kazakh' ? random.fraction() : 0;
  if (way < 0.62) {
    const patronymic = random.chance(0.9) ? patronymicOf(culture, father, sex) : null;
    return { ...others, child: { familyName: familyNameFor(family, sex), givenName, patronymic } };
  }
  if (way < 0.85) {
    return { ...others, child: { familyName: kazakhPatronymic(father, sex), givenName, patronymic: null } };
  }
  if (way < 0.985) {
    return {
      ...others,
      child: { familyName: grandfather, givenName, patronymic: kazakhPatronymic(father, sex) },
    };
  }
  // Some people have one name, and it is enough.
  return { ...others, child: { familyName: null, givenName, patronymic: null } };
}

export const written = ({ givenName, familyName }: FullName): string =>
  familyName === null ? givenName : `${givenName} ${familyName}`;

/** A child's name in the forms that are kept of it. */
export interface ChildNames {
  readonly child: FullName;
  readonly searchName: string;
  /** A list, as `codes` writes it. */
  readonly matchKeys: string;
  readonly shortName: string;
}

/** The names of a family, written as they stand in its file. */
export interface Family extends ChildNames {
  readonly mother: string;
  readonly father: string;
  readonly grandmother: string;
}

export const namesOf = (child: FullName): ChildNames => ({
  child,
  searchName: searchKey([child.familyName, child.givenName, child.patronymic].filter(Boolean).join(' ')),
  matchKeys: codes(matchKeysOf(child)),
  shortName: shortName(child.givenName, child.familyName),
});

export function inventFamily(random: Random, culture: Culture, sex: GivenSex): Family {
  const { child, mother, father, grandmother } = inventNames(random, culture, sex);
  return {
    ...namesOf(child),
    mother: written(mother),
    father: written(father),
    grandmother: written(grandmother),
  };
}

/** A name for a member of staff. */
export function inventAdult(random: Random, culture: Culture, sex: GivenSex): string {
  const list = names[culture];
  const given = random.pick(sex === 'female' ? list.mothers : list.fathers);
  return `${given} ${familyNameFor(random.pick(list.families), sex)}`;
}
