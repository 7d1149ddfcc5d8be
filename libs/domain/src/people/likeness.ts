const VOWELS = 'aeiou';
/** Sounds that are mistaken for each other, by ear or from one language to the other. */
const NEIGHBOURS: readonly string[] = ['kgh', 'bp', 'dt', 'zsq', 'jxc', 'jz', 'vfu', 'nm', VOWELS];
const CLOSE = 0.5;
const EXCHANGED = 0.8;

const areClose = new Map<string, boolean>();
function isClose(one: string, other: string): boolean {
  const key = one + other;
  const known = areClose.get(key);
  if (known !== undefined) return known;
  const close = NEIGHBOURS.some((group) => group.includes(one) && group.includes(other));
  areClose.set(key, close);
  return close;
}

/** What it costs that a sound is missing: vowels and h are often left out or put in. */
const missing = (sound: string): number => (VOWELS.includes(sound) || sound === 'h' ? CLOSE : 1);

/** How many mistakes lie between two words: a letter too many or too few, another one, two exchanged; near sounds cost half. */
export function mistakesBetween(one: string, other: string): number {
  if (one === other) return 0;
  const width = other.length + 1;
  const cost = new Float64Array((one.length + 1) * width);
  for (let column = 1; column < width; column += 1)
    cost[column] = (cost[column - 1] ?? 0) + missing(other[column - 1] ?? '');
  for (let row = 1; row <= one.length; row += 1) {
    const mine = one[row - 1] ?? '';
    cost[row * width] = (cost[(row - 1) * width] ?? 0) + missing(mine);
    for (let column = 1; column < width; column += 1) {
      const theirs = other[column - 1] ?? '';
      const at = (up: number, left: number): number => cost[(row - up) * width + column - left] ?? Infinity;
      const changed = mine === theirs ? 0 : isClose(mine, theirs) ? CLOSE : 1;
      let least = Math.min(at(1, 0) + missing(mine), at(0, 1) + missing(theirs), at(1, 1) + changed);
      if (row > 1 && column > 1 && mine === other[column - 2] && one[row - 2] === theirs)
        least = Math.min(least, at(2, 2) + EXCHANGED);
      cost[row * width + column] = least;
    }
  }
  return cost[one.length * width + other.length] ?? 0;
}

/** 1 for the same word, 0 for nothing in common. */
export const likeness = (one: string, other: string): number =>
  one === other ? 1 : Math.max(0, 1 - mistakesBetween(one, other) / Math.max(one.length, other.length));
