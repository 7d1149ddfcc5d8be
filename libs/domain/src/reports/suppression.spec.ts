import { isSmall, suppress, type Sum, type Visibility } from './suppression.js';

const countsOf = (counts: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(counts));

/** Every number that adding and subtracting can reach, found by trying: hidden numbers fall one after another. */
function workedOut(sums: readonly Sum[], seen: ReadonlyMap<string, Visibility>): Set<string> {
  const known = new Set([...seen].filter(([, visibility]) => visibility === 'shown').map(([name]) => name));
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const { total, parts } of sums) {
      const hidden = [total, ...parts].filter((name) => !known.has(name));
      if (hidden.length === 1) known.add(hidden[0] as string);
    }
  }
  return known;
}

/** A table with its totals, as numbers and sums. */
function tableOf(rows: readonly (readonly number[])[]): { counts: Map<string, number>; sums: Sum[] } {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const width = rows[0]?.length ?? 0;
  const add = (name: string, value: number): string => {
    counts.set(name, (counts.get(name) ?? 0) + value);
    return name;
  };
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      add(`${r},${c}`, value);
      add(`row ${r}`, value);
      add(`column ${c}`, value);
      add('all', value);
    });
    sums.push({ total: `row ${r}`, parts: row.map((_, c) => `${r},${c}`) });
  });
  for (let c = 0; c < width; c++) sums.push({ total: `column ${c}`, parts: rows.map((_, r) => `${r},${c}`) });
  sums.push({ total: 'all', parts: rows.map((_, r) => `row ${r}`) });
  sums.push({ total: 'all', parts: Array.from({ length: width }, (_, c) => `column ${c}`) });
  return { counts, sums };
}

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('small counts', () => {
  it('are those from 1 to 4; nothing and five may be shown', () => {
    expect([0, 1, 2, 3, 4, 5, 6].filter(isSmall)).toEqual([1, 2, 3, 4]);
  });

  it('are hidden, and with each the smallest other one, so that no subtraction gives it away', () => {
    const seen = suppress(countsOf({ all: 60, urban: 3, rural: 22, other: 35 }), [
      { total: 'all', parts: ['urban', 'rural', 'other'] },
    ]);

    expect(Object.fromEntries(seen)).toEqual({
      all: 'shown',
      urban: 'small',
      rural: 'withheld',
      other: 'shown',
    });
  });

  it('are not betrayed by a nought', () => {
    const seen = suppress(countsOf({ all: 12, yes: 2, no: 10, never: 0 }), [
      { total: 'all', parts: ['yes', 'no', 'never'] },
    ]);

    expect(Object.fromEntries(seen)).toMatchObject({ yes: 'small', no: 'withheld', never: 'shown' });
  });

  it('are hidden alone when their total is small too', () => {
    const seen = suppress(countsOf({ all: 3, yes: 3, no: 0 }), [{ total: 'all', parts: ['yes', 'no'] }]);

    expect(Object.fromEntries(seen)).toEqual({ all: 'small', yes: 'small', no: 'shown' });
  });

  it.each([
    ['four and four of eight', { all: 18, a: 4, b: 4, c: 10 }],
    ['one and one of two', { all: 12, a: 1, b: 1, c: 10 }],
  ])('cannot be guessed from what small counts can be: %s', (_, counts) => {
    const seen = suppress(countsOf(counts), [{ total: 'all', parts: ['a', 'b', 'c'] }]);

    expect(seen.get('c')).toBe('withheld');
  });

  it('hide behind a nought when nothing else is left', () => {
    const counts = countsOf({ all: 18, r1: 10, r2: 8, f1: 9, f2: 9, r1f1: 9, r1f2: 1, r2f1: 0, r2f2: 8 });
    const sums: Sum[] = [
      { total: 'r1', parts: ['r1f1', 'r1f2'] },
      { total: 'r2', parts: ['r2f1', 'r2f2'] },
      { total: 'f1', parts: ['r1f1', 'r2f1'] },
      { total: 'f2', parts: ['r1f2', 'r2f2'] },
    ];
    const decided = new Map(['all', 'r1', 'r2', 'f1', 'f2'].map((name) => [name, 'shown' as Visibility]));

    const seen = suppress(counts, sums, decided);

    expect(workedOut(sums, seen).has('r1f2')).toBe(false);
    expect(seen.get('r2f1')).toBe('withheld');
  });

  it('are called withheld when a published total leaves nothing else to hide behind', () => {
    const decided = new Map<string, Visibility>([['all', 'shown']]);

    const seen = suppress(countsOf({ all: 8, a: 4, b: 4 }), [{ total: 'all', parts: ['a', 'b'] }], decided);

    expect([seen.get('a'), seen.get('b')].sort()).toEqual(['small', 'withheld']);
  });

  it('leave alone what another table has decided', () => {
    const counts = countsOf({ all: 40, north: 18, south: 22, 'north girls': 3, 'north boys': 15 });
    const decided = new Map<string, Visibility>([
      ['all', 'shown'],
      ['north', 'shown'],
      ['south', 'shown'],
    ]);

    const seen = suppress(counts, [{ total: 'north', parts: ['north girls', 'north boys'] }], decided);

    expect(seen.get('north')).toBe('shown');
    expect(seen.get('north boys')).toBe('withheld');
  });

  it('are not solved from several sums together, where each sum alone hides two', () => {
    // Six hidden numbers, each row and column hides two, and yet rows 0 + 1 minus columns 0 + 1 gives the last one.
    const counts = countsOf({ a: 2, b: 20, c: 30, total1: 22, total2: 50, total3: 32, x: 7 });
    const sums: Sum[] = [
      { total: 'total1', parts: ['a', 'b'] },
      { total: 'total2', parts: ['b', 'c'] },
      { total: 'total3', parts: ['a', 'c'] },
    ];
    const hidden = new Map<string, Visibility>([
      ['b', 'withheld'],
      ['c', 'withheld'],
    ]);

    const seen = suppress(counts, sums, hidden);

    // 22 + 32 − 50 is twice a: one of the totals has to go.
    expect(['total1', 'total2', 'total3'].filter((name) => seen.get(name) !== 'shown')).toHaveLength(1);
  });

  it('stay hidden in every table of three by three with counts up to six', () => {
    const random = numbers(7);
    for (let round = 0; round < 3000; round++) {
      const rows = [0, 1, 2].map(() => [0, 1, 2].map(() => Math.floor(random() * 7)));
      const { counts, sums } = tableOf(rows);

      const seen = suppress(counts, sums);

      const known = workedOut(sums, seen);
      const betrayed = [...counts].filter(([name, count]) => isSmall(count) && known.has(name));
      expect(betrayed).toEqual([]);
    }
  });

  it('stay hidden in tables of twenty regions, most of them nearly empty', () => {
    const random = numbers(23);
    for (let round = 0; round < 20; round++) {
      const rows = Array.from({ length: 20 }, () =>
        Array.from({ length: 6 }, () => Math.floor(random() ** 3 * 30)),
      );
      const { counts, sums } = tableOf(rows);

      const seen = suppress(counts, sums);

      const known = workedOut(sums, seen);
      expect([...counts].filter(([name, count]) => isSmall(count) && known.has(name))).toEqual([]);
    }
  });

  it('hide nothing where nothing is small', () => {
    const { counts, sums } = tableOf([
      [5, 9, 0],
      [12, 7, 31],
    ]);

    expect(new Set(suppress(counts, sums).values())).toEqual(new Set(['shown']));
  });
});
