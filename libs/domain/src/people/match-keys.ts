import { addDays, isDay } from '../calendar.js';
import { familyStem, fathersName, soundsOf, wordsIn } from './name-sounds.js';

/** The parts of a name as they were told, each in its field. */
export interface NameParts {
  readonly familyName?: string | null;
  readonly givenName?: string | null;
  readonly patronymic?: string | null;
}

const MOST_WORDS = 5;
const EDGE = 3;

/** Consonants that are mistaken for each other stand for one; vowels count only where the word begins. */
// prettier-ignore
const SKELETON: Readonly<Record<string, string>> = {
  a: '', e: '', i: '', o: '', u: '', k: 'k', g: 'k', h: 'k', b: 'p', p: 'p', d: 't', t: 't', z: 's', s: 's', q: 's',
  j: 'j', x: 'j', c: 'j', v: 'v', f: 'v', n: 'n', m: 'n', l: 'l', r: 'r',
};

/** What stays of a word when endings, vowels and the difference between near consonants are taken away. */
function skeletonOf(sounds: string): string {
  const stem = familyStem(fathersName(sounds));
  const bones = Array.from(stem, (sound) => SKELETON[sound] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');
  return /^[aeiou]/.test(stem) ? `a${bones}` : bones;
}

const words = (name: NameParts): string[] =>
  [name.familyName, name.givenName, name.patronymic].flatMap(wordsIn).slice(0, MOST_WORDS);

/**
 * By what a name is found whatever is known of the birth date: two of its words, one of them only by its first or last sounds,
 * in any order. So one word may hold a mistake, and a third may be missing. Kept with each child as `match_keys`.
 */
export const matchKeysOf = (name: NameParts): string[] =>
  keysOf(words(name).map((word) => [skeletonOf(soundsOf(word)[0] ?? '')]));

/** The keys of every way in which the typed name may be read. */
export const keysToFind = (name: NameParts): string[] =>
  keysOf(words(name).map((word) => [...new Set(soundsOf(word).map(skeletonOf))]));

function keysOf(skeletons: readonly (readonly string[])[]): string[] {
  const keys = new Set<string>();
  skeletons.forEach((mine, index) => {
    skeletons.forEach((others, place) => {
      if (index === place) return;
      for (const whole of mine)
        for (const other of others) {
          if (whole === '' || other === '') continue;
          keys.add(hash(`${whole}<${other.slice(0, EDGE)}`));
          keys.add(hash(`${whole}>${other.slice(-EDGE)}`));
        }
    });
  });
  return [...keys];
}

/** FNV-1a of 32 bits, in few letters: the keys take less room than the words, and do not give them away. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

/**
 * The days that are meant so often instead of a birth date that a child is found by them even if hardly anything of the name is
 * right: the day itself, day and month exchanged, the year before and after, another digit of the day. What lies farther away needs
 * two words of the name, and is found by these.
 */
export function daysMeantBy(bornOn: string): string[] {
  const [year = '', month = '', day = ''] = bornOn.split('-');
  const pad = (value: number): string => String(value).padStart(2, '0');
  const days = [bornOn, addDays(bornOn, -1), addDays(bornOn, 1)];
  for (const apart of [-1, 0, 1]) {
    days.push(`${Number(year) + apart}-${month}-${day}`, `${Number(year) + apart}-${day}-${month}`);
  }
  for (let other = 1; other <= 31; other += 1)
    if (looksLike(pad(other), day)) days.push(`${year}-${month}-${pad(other)}`);
  return [...new Set(days)].filter(isDay);
}

/** One digit is another, or the two are exchanged. */
const looksLike = (one: string, other: string): boolean =>
  one[0] === other[0] || one[1] === other[1] || (one[0] === other[1] && one[1] === other[0]);
