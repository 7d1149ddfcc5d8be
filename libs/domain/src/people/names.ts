/** One sound, one Latin spelling: a name written in Kazakh, Russian or Latin letters folds to the same key. */
// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h',
  һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  ı: 'i', q: 'k', w: 'v', x: 'h', y: 'i', ñ: 'n', ş: 'sh', ç: 'ch', ğ: 'g', ö: 'o', ü: 'u', ä: 'a',
};

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|j/g, 'zh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/sch|shch/g, 'sh'],
  [/(.)\1+/g, '$1'],
];

/**
 * The form in which names are compared: lower case, Latin, one spelling for one sound, single letters, single spaces.
 * `Аружан Ермекқызы`, `Aruzhan Yermekqyzy` and `Аружан Ермеккызы` come close or equal.
 */
export function searchKey(name: string): string {
  const folded = Array.from(name.toLowerCase().normalize('NFC'), (letter) => LETTERS[letter] ?? letter).join(
    '',
  );
  const plain = folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // "Ye" at the beginning of a word is how Latin spells a Cyrillic Е.
  const latin = plain.replace(/(^| )ie/g, '$1e');
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin);
}

/** `Аружан Е.`: first name and initial, as families and organisations see it. */
export function shortName(givenName: string, familyName: string | null): string {
  const initial = familyName?.trim().charAt(0);
  return initial ? `${givenName} ${initial.toUpperCase()}.` : givenName;
}
