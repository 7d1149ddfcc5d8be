import { openRows, sliceOf } from './reports.open.js';
import type { Tally } from './reports.repository.js';

const tally = (key: string | null, split: string | null, cells: number[]): Tally => ({
  key,
  name: key,
  split,
  count: cells.reduce((sum, cell) => sum + cell, 0),
  cells,
  median: null,
  p90: null,
  oldest: null,
});

/** Rows and values of a filter with their totals, from the cells within. */
function table(within: readonly (readonly [string, string, number[]])[]): Tally[] {
  const sums = new Map<string, Tally>();
  for (const [key, split, cells] of within)
    for (const [k, s] of [[key, split], [key, null], [null, split], [null, null]] as const) {
      const name = JSON.stringify([k, s]);
      const before = sums.get(name)?.cells ?? cells.map(() => 0);
      sums.set(name, tally(k, s, cells.map((cell, place) => cell + (before[place] ?? 0))));
    } // prettier-ignore
  return [...sums.values()];
}

describe('what an analyst may see of a slice', () => {
  // All rural children live in Almaty region: its urban ones are what the region has beside the rural total.
  const oneRuralRegion = table([
    ['almaty', 'rural', [21, 286]],
    ['almaty', 'urban', [3, 122]],
    ['abai', 'urban', [30, 10]],
    ['shymkent', 'urban', [20, 38]],
  ]);

  it('has no rows where the totals that are told already would give one away', () => {
    const rows = openRows(oneRuralRegion, 'parts');
    for (const value of ['rural', 'urban']) {
      const slice = sliceOf(rows, value);
      expect(slice.map(({ tally: { key } }) => key)).toEqual([null]);
      expect(slice[0]?.cells).not.toEqual([]);
    }
  });

  it('keeps its totals as every other answer has them', () => {
    const rows = openRows(oneRuralRegion, 'parts');
    const plain = openRows(oneRuralRegion.filter(({ split }) => split === null), 'parts'); // prettier-ignore
    for (const { tally: of, count, cells } of plain)
      expect(rows.find(({ tally: { key, split } }) => key === of.key && split === null)).toMatchObject({
        count,
        cells,
      });
  });

  it('has its rows where each region has both', () => {
    const both = table([
      ['almaty', 'rural', [21, 286]],
      ['almaty', 'urban', [30, 122]],
      ['abai', 'rural', [12, 9]],
      ['abai', 'urban', [30, 10]],
    ]);
    expect(sliceOf(openRows(both, 'parts'), 'rural').map(({ tally: { key } }) => key)).toEqual([
      'almaty',
      null,
      'abai',
    ]);
  });
});
