import {
  GivenAway,
  SMALLEST_BASE,
  suppress,
  type ReportSpec,
  type Sum,
  type Visibility,
} from '@birge/domain';
import type { Tally } from './reports.repository.js';

/** A row of counts with what may be shown of it. */
export interface OpenRow {
  readonly tally: Tally;
  readonly count: Visibility;
  readonly cells: readonly Visibility[];
  /** Whether enough records stand behind a rate or a median. */
  readonly hasBase: boolean;
}

const nameOf = (key: string | null, split: string | null, cell?: number): string =>
  JSON.stringify([key, split, cell ?? 'count']);

/**
 * Decides what an analyst may see of a table with its totals, and of a slice of it.
 *
 * The total is decided first, then the rows, then what the filter cuts out of them: whatever is asked next, with other
 * rows or another filter, stands on the same decisions, so answers cannot be played against each other. A slice that would
 * give away what they have hidden has no rows.
 *
 * @param tallies the table by row, and by row and value of the filter when there is one
 */
export function openRows(tallies: readonly Tally[], mode: ReportSpec['open']['mode']): OpenRow[] {
  const counts = new Map<string, number>();
  const sums: { level: number; sum: Sum }[] = [];
  for (const tally of tallies) {
    const { key, split, cells, count } = tally;
    const level = levelOf(key, split);
    counts.set(nameOf(key, split), count);
    cells.forEach((value, cell) => {
      counts.set(nameOf(key, split, cell), value);
      if (mode === 'apart') addComplement(counts, sums, level, { key, split, cell, rest: count - value });
    });
    if (mode === 'parts' && cells.length > 0)
      sums.push({
        level,
        sum: { total: nameOf(key, split), parts: cells.map((_, cell) => nameOf(key, split, cell)) },
      });
  }
  sums.push(...sumsOfRows(tallies));

  let decided = new Map<string, Visibility>();
  for (const level of [0, 1, 2]) {
    const ofLevel = sums.filter((one) => one.level <= level).map((one) => one.sum);
    const names = new Set([...decided.keys(), ...ofLevel.flatMap(({ total, parts }) => [total, ...parts])]);
    for (const { key, split } of tallies) if (levelOf(key, split) <= level) names.add(nameOf(key, split));
    try {
      decided = suppress(new Map([...counts].filter(([name]) => names.has(name))), ofLevel, decided);
    } catch (error) {
      if (!(error instanceof GivenAway) || level === 0) throw error;
      // Even which rows there are would tell: where all rural children live in one region, her rural row is the rural total.
      return shownOf(
        tallies.filter(({ key, split }) => levelOf(key, split) < level),
        decided,
      );
    }
  }
  return shownOf(tallies, decided);
}

const shownOf = (tallies: readonly Tally[], decided: ReadonlyMap<string, Visibility>): OpenRow[] =>
  tallies.map((tally) => ({
    tally,
    count: decided.get(nameOf(tally.key, tally.split)) ?? 'withheld',
    cells: tally.cells.map((_, cell) => decided.get(nameOf(tally.key, tally.split, cell)) ?? 'withheld'),
    hasBase: tally.count >= SMALLEST_BASE,
  }));

const levelOf = (key: string | null, split: string | null): number =>
  (key === null ? 0 : 1) + (split === null ? 0 : 1);

/** A cell and what is not in it are two parts of the whole: a rest of one points at a child as well. */
function addComplement(
  counts: Map<string, number>,
  sums: { level: number; sum: Sum }[],
  level: number,
  { key, split, cell, rest }: { key: string | null; split: string | null; cell: number; rest: number },
): void {
  const name = JSON.stringify([key, split, cell, 'rest']);
  counts.set(name, rest);
  sums.push({ level, sum: { total: nameOf(key, split), parts: [nameOf(key, split, cell), name] } });
}

/** Rows add up to their total, in every column; so do the values of the filter. */
function sumsOfRows(tallies: readonly Tally[]): { level: number; sum: Sum }[] {
  const groups = new Map<string, { total: Tally; parts: Tally[] }>();
  const byName = new Map(tallies.map((tally) => [nameOf(tally.key, tally.split), tally]));
  const add = (of: 'key' | 'split', total: Tally | undefined, part: Tally): void => {
    if (total === undefined) return;
    const name = `${of} ${nameOf(total.key, total.split)}`;
    const group = groups.get(name) ?? { total, parts: [] };
    group.parts.push(part);
    groups.set(name, group);
  };
  for (const tally of tallies) {
    if (tally.key !== null) add('key', byName.get(nameOf(null, tally.split)), tally);
    if (tally.split !== null) add('split', byName.get(nameOf(tally.key, null)), tally);
  }
  return [...groups.values()].flatMap(({ total, parts }) => {
    const [part] = parts;
    const level = part === undefined ? 0 : levelOf(part.key, part.split);
    return [undefined, ...total.cells.keys()].map((cell) => ({
      level,
      sum: {
        total: nameOf(total.key, total.split, cell),
        parts: parts.map(({ key, split }) => nameOf(key, split, cell)),
      },
    }));
  });
}

/** The slice of a table that a filter cuts out: its total becomes the total, its rows the rows. */
export function sliceOf(rows: readonly OpenRow[], value: string): OpenRow[] {
  return rows
    .filter(({ tally }) => tally.split === value)
    .map((row) => ({ ...row, tally: { ...row.tally, split: null } }));
}

/** A filter on what the rows are: one row is left, and is its own total. */
export function rowOnly(rows: readonly OpenRow[], value: string): OpenRow[] {
  return rows
    .filter(({ tally }) => tally.key === value)
    .flatMap((row) => [row, { ...row, tally: { ...row.tally, key: null } }]);
}
