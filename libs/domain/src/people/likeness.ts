const VOWELS = 'aeiou';
/** Sounds that are mistaken for each other, by ear or from one language to the other. */
const NEIGHBOURS: readonly string[] = ['kgh', 'bp', 'dt', 'zsq', 'jxc', 'jz', 'vfu', 'nm', VOWELS];
const CLOSE = 0.5;
const EXCHANGED = 0.8;
const FIRST = 97;
const LETTERS = 26;

/** What it costs to hear one sound for another, by the two letters; built when two words are first compared. */
let changing: Float64Array | undefined;
function changeCosts(): Float64Array {
  if (changing !== undefined) return changing;
  changing = new Float64Array(LETTERS * LETTERS).fill(1);
  for (const group of NEIGHBOURS)
    for (const one of group)
      for (const other of group) changing[indexOf(one.charCodeAt(0), other.charCodeAt(0))] = CLOSE;
  for (let letter = 0; letter < LETTERS; letter += 1) changing[letter * LETTERS + letter] = 0;
  return changing;
}

const indexOf = (one: number, other: number): number => (one - FIRST) * LETTERS + other - FIRST;

/** What it costs that a sound is missing: vowels and h are often left out or put in. */
const missing = (word: string, at: number): number => {
  const sound = word.charAt(at);
  return sound === 'h' || VOWELS.includes(sound) ? CLOSE : 1;
};

/** How many mistakes lie between two words: a letter too many or too few, another one, two exchanged; near sounds cost half. */
export function mistakesBetween(one: string, other: string): number {
  if (one === other) return 0;
  const costs = changeCosts();
  const width = other.length + 1;
  const table = new Float64Array((one.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] as number;
  for (let column = 1; column < width; column += 1)
    table[column] = at(0, column - 1) + missing(other, column - 1);
  for (let row = 1; row <= one.length; row += 1) {
    const mine = one.charCodeAt(row - 1);
    const withoutMine = missing(one, row - 1);
    table[row * width] = at(row - 1, 0) + withoutMine;
    for (let column = 1; column < width; column += 1) {
      const theirs = other.charCodeAt(column - 1);
      let least = Math.min(
        at(row - 1, column) + withoutMine,
        at(row, column - 1) + missing(other, column - 1),
        at(row - 1, column - 1) + (mine === theirs ? 0 : (costs[indexOf(mine, theirs)] ?? 1)),
      );
      if (
        row > 1 &&
        column > 1 &&
        mine === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === theirs
      )
        least = Math.min(least, at(row - 2, column - 2) + EXCHANGED);
      table[row * width + column] = least;
    }
  }
  return at(one.length, other.length);
}

/** The same two names meet again and again while one types: what came out is kept for a while. */
const comparedBefore = new Map<string, number>();
const MOST_KEPT = 50_000;

/** 1 for the same word, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const pair = `${one} ${other}`;
  const known = comparedBefore.get(pair);
  if (known !== undefined) return known;
  const value = compared(one, other);
  if (comparedBefore.size >= MOST_KEPT) comparedBefore.clear();
  comparedBefore.set(pair, value);
  return value;
}

function compared(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  // So many letters too many are no mistake but another word: not worth counting.
  if (Math.abs(one.length - other.length) > longer / 2) return 0;
  return Math.max(0, 1 - mistakesBetween(one, other) / longer);
}
