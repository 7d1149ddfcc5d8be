import type { Random } from '../demo/random.js';

/** How a letter is written in Latin; several ways where people do as they like. */
type Table = Readonly<Record<string, readonly string[]>>;

const table = (text: string): Table =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [letter = '', ways = ''] = entry.split(':');
        return [letter, ways.split('/').map((way) => (way === '-' ? '' : way))];
      }),
  );

/** The parts that all tables share. */
const shared = 'а:a б:b в:v д:d з:z к:k л:l м:m н:n о:o п:p р:r с:s т:t ф:f ь:- ъ:-';

/** Tables by which names are written in Latin letters: of documents, of the Kazakh alphabets to come, of standards, of everybody. */
export const tables: Readonly<Record<string, Table>> = {
  passport: table(`${shared} г:g е:e ё:yo ж:zh и:i й:y у:u х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya
    ә:a ғ:gh қ:q ң:ng ө:o ұ:u ү:u һ:h і:i`),
  kazakh2021: table(`${shared} г:g е:e ё:io ж:j и:i й:i у:u х:h ц:ts ч:ch ш:ş щ:ştş ы:y э:e ю:iu я:ia
    ә:ä ғ:ğ қ:q ң:ñ ө:ö ұ:ū ү:ü һ:h і:ı`),
  kazakh2018: table(`${shared} г:g е:e ё:ıo ж:j и:ı й:ı у:ý х:h ц:ts ч:ch ш:sh щ:sh ы:y э:e ю:ıý я:ıa
    ә:á ғ:ǵ қ:q ң:ń ө:ó ұ:u ү:ú һ:h і:i`),
  standard:
    table(`${shared} г:g е:e ё:ë/jo ж:ž/zh и:i й:j у:u х:h/x ц:c/cz ч:č/ch ш:š/sh щ:ŝ/shh ы:y э:è/e ю:û/ju/yu я:â/ja/ya
    ә:a ғ:g/ġ қ:k/ķ ң:n/ņ ө:o/ô ұ:u ү:u һ:h і:i`),
  informal:
    table(`${shared} г:g е:e/ye ё:e/yo/o ж:zh/j и:i й:y/i у:u/w х:h/kh/x ц:ts/c ч:ch ш:sh щ:sh/sch ы:y/i э:e ю:yu/iu/u я:ya/ia/a
    ә:a/ae ғ:g/gh қ:k/q ң:n/ng ө:o ұ:u/y ү:u һ:h і:i/y`),
};

export const schemes = Object.keys(tables);

/** Writes a word by one of the tables, the same letter the same way throughout. */
export function inLatin(random: Random, word: string, scheme: string): string {
  const chosen = new Map<string, string>();
  const letters = Array.from(word.toLowerCase(), (letter) => {
    const ways = tables[scheme]?.[letter];
    if (ways === undefined) return letter;
    // Rare spellings are rare.
    const way = chosen.get(letter) ?? (random.chance(0.75) ? (ways[0] ?? '') : random.pick(ways));
    chosen.set(letter, way);
    return way;
  });
  const latin = letters.join('').replace(/iy$/, random.chance(0.3) ? 'y' : 'iy');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

// prettier-ignore
const RUSSIAN: Readonly<Record<string, readonly string[]>> = {
  ә: ['а', 'а', 'э', 'я'], ғ: ['г'], қ: ['к'], ң: ['н'], ө: ['о', 'у'], ұ: ['у'], ү: ['у'], һ: ['х'], і: ['и'],
};

/** As an office writes a Kazakh name with a Russian keyboard. */
export function russified(random: Random, word: string): string {
  const plain = Array.from(word.toLowerCase(), (letter) => random.pick(RUSSIAN[letter] ?? [letter])).join('');
  const ended = plain
    .replace(/кызы$/, random.chance(0.5) ? 'кызы' : 'овна')
    .replace(/улы$/, random.chance(0.5) ? 'улы' : 'ович');
  const soft = /[лн]$/.test(ended) && /гул$|сел$|улдыз$/.test(ended) ? `${ended}ь` : ended;
  return soft.charAt(0).toUpperCase() + soft.slice(1);
}
