/**
 * How a written name sounds, in one alphabet of our own: one sign for one sound, whatever script or table of
 * transliteration it was written by. Kazakh and Russian letters that differ only by spelling fall together (қ к, ә а, і и ы й).
 * Beside Latin letters that mean themselves: `j` ж, `x` ш щ, `c` ч, `q` ц.
 */

// prettier-ignore
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h',
  һ: 'h', ц: 'q', ч: 'c', ш: 'x', щ: 'x', ъ: '', ы: 'i', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ў: 'u', ғь: 'g', є: 'e', ї: 'i',
  ґ: 'g', җ: 'j',
};

/** Latin letters that slip into Cyrillic words because they look the same; above all `i` for the Kazakh `і`. */
// prettier-ignore
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ë: 'ё', ı: 'і',
};

/** Longer spellings first. An apostrophe stands for what the 2017 alphabet and passports write above or behind a letter. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/s'/g, 'x'],
  [/c'(?!h)/g, 'c'],
  [/y'/g, 'u'],
  [/'/g, ''],
  [/tsch|tch/g, 'ч'],
  [/shch|šč|sch|shh|šh/g, 'ш'],
  [/dzh|dj|zh|ž|dž/g, 'ж'],
  [/â/g, 'я'],
  [/û/g, 'ю'],
  [/sh|š|ş|ș|ś|ŝ/g, 'ш'],
  [/ch|č|ç|ć/g, 'ч'],
  [/kh/g, 'х'],
  [/gh|ğ|ǵ|ģ|ġ/g, 'г'],
  [/ng|ñ|ń|ň|ŋ|ņ/g, 'н'],
  [/ts|tz|cz/g, 'ц'],
  [/ph/g, 'ф'],
  [/th/g, 'т'],
  [/ck/g, 'к'],
  [/ou|oo/g, 'у'],
  [/ee/g, 'и'],
  [/ý/g, 'у'],
  [/([aeiouäöü])w/g, '$1у'],
  [/w/g, 'в'],
  [/q/g, 'к'],
  [/c(?=[eiy])/g, 'с'],
  [/c/g, 'к'],
];

const LATIN_VOWELS: Readonly<Record<string, string>> = { y: 'i', ı: 'i' };

/** Spellings with two readings: `j` is ж in Kazakh words and й in European ones, `x` is кс or х, `yo` is ё or ио. */
const READINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/j/g, ['ж', 'й']],
  [/x/g, ['кс', 'х']],
  [/[yi]o/g, ['ё', 'йо']],
];

const APOSTROPHES = /[’‘ʼʻ`´ʹ′]/g;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;

/** The words of a name as they were written: what stands between spaces; a hyphen joins. */
export const wordsIn = (name: string | null | undefined): string[] =>
  PLAIN.test(name ?? '') ? [(name ?? '').toLowerCase()] : manyWordsIn(name ?? '');

/** One word without marks, as most names are: nothing to take apart. */
const PLAIN = /^[a-zA-Zа-яА-ЯёЁәӘғҒқҚңҢөӨұҰүҮһҺіІ]+$/;

const manyWordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .replace(/[^\p{L}\p{M}\p{N}'\s]+/gu, (sign) => (/[-‐‑–]/.test(sign) ? '' : ' '))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Names are few and come again and again: what one sounds like is kept for a while. */
const heardBefore = new Map<string, readonly string[]>();
const MOST_KEPT = 20_000;

/** Every way a word may be meant to sound, the most likely first: one for Cyrillic, up to four for Latin letters. */
export function soundsOf(word: string): readonly string[] {
  const known = heardBefore.get(word);
  if (known !== undefined) return known;
  const sounds = HAS_CYRILLIC.test(word)
    ? [smooth(fromCyrillic(word))]
    : [...new Set(readingsOf(word).map((reading) => smooth(fromLatin(reading))))];
  if (heardBefore.size >= MOST_KEPT) heardBefore.clear();
  heardBefore.set(word, sounds);
  return sounds;
}

function readingsOf(word: string): string[] {
  let readings = [word];
  for (const [spelling, meanings] of READINGS) {
    if (!word.match(spelling)) continue;
    readings = readings.flatMap((reading) => meanings.map((meaning) => reading.replace(spelling, meaning)));
  }
  return readings.slice(0, 4);
}

const fromCyrillic = (word: string): string =>
  Array.from(word.replace(/дж/g, 'ж'), (letter) => CYRILLIC[LOOKALIKES[letter] ?? letter] ?? '').join('');

function fromLatin(word: string): string {
  const spelt = LATIN.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return Array.from(
    spelt,
    (letter) => CYRILLIC[letter] ?? LATIN_VOWELS[letter] ?? letter.normalize('NFD').charAt(0),
  )
    .join('')
    .replace(/[^a-z]/g, '');
}

/** `ye` and `ie` are how Latin spells е; doubled letters are heard once. */
const smooth = (sounds: string): string =>
  sounds
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1');

const FATHERS_NAME = /(?:inicna|ovna|evna|icna|ovic|evic|kizi|kiz|uli|ogli|ugli|ic)$/;
const FAMILY_ENDING = /(?:skaia|skai|ski|aia|ovna|evna|ovic|evic|ova|eva|ina|ov|ev|of|ef|in|uli|kizi|ogli)$/;
/** What is left of a word must still be a name. */
const SHORTEST_STEM = 3;

const stemOf = (sounds: string, ending: RegExp): string => {
  const stem = sounds.replace(ending, '');
  return stem.length >= SHORTEST_STEM ? stem : sounds;
};

/** The father's name in a patronymic: `Серікқызы`, `Сериковна` and `Serikqyzy` are all of Serik. */
export const fathersName = (sounds: string): string => stemOf(sounds, FATHERS_NAME);

/** A family name without what tells a woman's from a man's, or Kazakh from Russian: `Ахметова`, `Ахметов`, `Ахмет`. */
export const familyStem = (sounds: string): string => stemOf(sounds, FAMILY_ENDING);
