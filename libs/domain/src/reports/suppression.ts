/** Counts from 1 to 4 could point at a child. */
export const SMALLEST_SHOWN = 5;
/** A rate or a median of fewer records than this says nothing, and may point at a child. */
export const SMALLEST_BASE = 10;
/** A rate of fewer records than this is shown, and marked as uncertain. */
export const RELIABLE_BASE = 25;

/** `small`: hidden for itself. `withheld`: hidden so that a small one cannot be worked out. */
export type Visibility = 'shown' | 'small' | 'withheld';

/** Published numbers that add up: `total` is the sum of `parts`. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What was published before gives a small count away, and nothing is left to hide it behind. */
export class GivenAway extends RangeError {}

/**
 * Decides which counts may be shown, so that no count from 1 to 4 can be worked out from those shown by adding and
 * subtracting, however many sums are combined.
 *
 * @param counts every number that is published or can be worked out, by name
 * @param sums how the numbers add up
 * @param decided what another table has already shown or hidden: it stays as it is
 * @throws {GivenAway} if what is decided gives a small count away by itself: then these sums must not be told at all
 */
export function suppress(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  decided: ReadonlyMap<string, Visibility> = new Map(),
): Map<string, Visibility> {
  const seen = new Map<string, Visibility>();
  for (const [name, count] of counts)
    seen.set(name, decided.get(name) ?? (isSmall(count) ? 'small' : 'shown'));

  for (;;) {
    const guessed = guessable(counts, sums, seen);
    if (guessed !== null) {
      // Without anything else to hide, one of them is called withheld: then it could be larger.
      const beside = sums.filter(touching(guessed));
      seen.set(smallestShown(counts, beside, seen, decided, 1) ?? guessed, 'withheld');
      continue;
    }
    const exposed = recoverable(counts, sums, seen);
    if (exposed === null) return seen;
    seen.set(coverFor(exposed, counts, sums, seen, decided), 'withheld');
  }
}

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/**
 * A small count that its own sum gives away: when all that a sum hides is small, and together as little or as much as
 * so many small counts can be, each of them is known.
 */
function guessable(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  seen: ReadonlyMap<string, Visibility>,
): string | null {
  for (const { total, parts } of sums) {
    const hidden = parts.filter((part) => seen.get(part) !== 'shown');
    if (seen.get(total) !== 'shown' || hidden.length === 0) continue;
    if (hidden.some((part) => seen.get(part) === 'withheld')) continue;
    const together = hidden.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0);
    if (together === hidden.length || together === hidden.length * (SMALLEST_SHOWN - 1))
      return hidden[0] ?? null;
  }
  return null;
}

// Arithmetic modulo the largest prime below 2²⁶: exact, and products stay below 2⁵³.
const PRIME = 67_108_859;
type Row = Map<string, number>;

/** A small count that some combination of the sums determines: its unit vector lies in their row space. */
function recoverable(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  seen: ReadonlyMap<string, Visibility>,
): string | null {
  const reduced = new Map<string, Row>();
  for (const { total, parts } of sums) {
    const row: Row = new Map();
    if (seen.get(total) !== 'shown') row.set(total, PRIME - 1);
    for (const part of parts) if (seen.get(part) !== 'shown') row.set(part, 1);
    addRow(reduced, row);
  }
  for (const [pivot, row] of reduced) if (row.size === 1 && isSmall(counts.get(pivot) ?? 0)) return pivot;
  return null;
}

/** Keeps the rows in reduced echelon form: each pivot stands in its own row only. */
function addRow(reduced: Map<string, Row>, row: Row): void {
  for (const name of [...row.keys()]) {
    const by = reduced.get(name);
    if (by !== undefined) subtract(row, by, row.get(name) ?? 0);
  }
  const [pivot, factor] = [...row][0] ?? [];
  if (pivot === undefined || factor === undefined) return;
  const inverse = power(factor, PRIME - 2);
  for (const [name, value] of row) row.set(name, (value * inverse) % PRIME);
  for (const other of reduced.values()) {
    const times = other.get(pivot);
    if (times !== undefined) subtract(other, row, times);
  }
  reduced.set(pivot, row);
}

function subtract(row: Row, by: Row, times: number): void {
  for (const [name, value] of by) {
    const left = ((row.get(name) ?? 0) + PRIME - ((value * times) % PRIME)) % PRIME;
    if (left === 0) row.delete(name);
    else row.set(name, left);
  }
}

/** Fermat: the inverse of a number modulo a prime is its power to the prime minus two. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

/** A sum that hides a single number: everybody can work it out. */
const betrays =
  (seen: ReadonlyMap<string, Visibility>) =>
  ({ total, parts }: Sum): boolean =>
    [total, ...parts].filter((name) => seen.get(name) !== 'shown').length === 1;

const touching =
  (name: string) =>
  ({ total, parts }: Sum): boolean =>
    total === name || parts.includes(name);

/**
 * What is hidden beside an exposed count. A sum that hides one number alone needs a second one first, whichever number
 * that is; then the smallest in a sum with the exposed one, else in any sum that hides something. A nought is hidden
 * only when nothing else is left.
 */
function coverFor(
  exposed: string,
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  seen: ReadonlyMap<string, Visibility>,
  decided: ReadonlyMap<string, Visibility>,
): string {
  const lone = sums.filter(betrays(seen)).slice(0, 1);
  const near = sums.filter(touching(exposed));
  const hiding = sums.filter(({ total, parts }) =>
    [total, ...parts].some((name) => seen.get(name) !== 'shown'),
  );
  for (const least of [1, 0]) {
    for (const among of [lone, near, hiding]) {
      const found = smallestShown(counts, among, seen, decided, least);
      if (found !== null) return found;
    }
  }
  throw new GivenAway(`nothing is left to hide ${exposed} behind`);
}

function smallestShown(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  seen: ReadonlyMap<string, Visibility>,
  decided: ReadonlyMap<string, Visibility>,
  least: number,
): string | null {
  const countOf = (name: string): number => counts.get(name) ?? 0;
  const free = sums
    .flatMap(({ total, parts }) => [...parts, total])
    .filter((name) => seen.get(name) === 'shown' && !decided.has(name) && countOf(name) >= least);
  return free.reduce<string | null>(
    (best, name) => (best === null || countOf(name) < countOf(best) ? name : best),
    null,
  );
}
