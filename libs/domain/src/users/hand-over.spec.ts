import { afterHandOver, inOrder, shareOut } from './hand-over.js';

const colleague = (id: string, openCases: number, load: number) => ({ id, openCases, load });

describe('cases that are handed over', () => {
  it('go one by one to whoever has the least, the most urgent first', () => {
    const colleagues = [colleague('dinara', 4, 8), colleague('sauat', 1, 3)];

    expect(shareOut(['high', 'high', 'medium', 'low'], colleagues)).toEqual([1, 1, 0, 1]);
  });

  it('go by the number of cases where the load is alike, then by the order', () => {
    expect(shareOut(['low'], [colleague('a', 3, 6), colleague('b', 2, 6)])).toEqual([1]);
    expect(shareOut(['low', 'low'], [colleague('a', 2, 6), colleague('b', 2, 6)])).toEqual([0, 1]);
  });

  it('never leave two colleagues further apart than they were, or than one case weighs', () => {
    for (let high = 0; high < 5; high += 1) {
      for (let low = 0; low < 5; low += 1) {
        for (const [one, other] of [
          [0, 0],
          [3, 9],
          [20, 1],
        ] as const) {
          const before = Math.abs(one - other);
          const [first, second] = afterHandOver({ high, medium: 2, low }, [colleague('a', 1, one), colleague('b', 1, other)]); // prettier-ignore
          const apart = Math.abs((first?.after.load ?? 0) - (second?.after.load ?? 0));
          expect(apart).toBeLessThanOrEqual(Math.max(before, 3));
        }
      }
    }
  });

  it('are all given to somebody, each once', () => {
    const colleagues = [colleague('a', 0, 0), colleague('b', 0, 0), colleague('c', 0, 0)];
    const after = afterHandOver({ high: 3, medium: 4, low: 5 }, colleagues);

    expect(after.reduce((sum, { after: has }) => sum + has.openCases, 0)).toBe(12);
    expect(after.reduce((sum, { after: has }) => sum + has.load, 0)).toBe(3 * 3 + 4 * 2 + 5);
  });

  it('are not given to nobody', () => {
    expect(() => shareOut(['low'], [])).toThrow(RangeError);
    expect(shareOut([], [])).toEqual([]);
    expect(afterHandOver({ high: 1, medium: 0, low: 0 }, [])).toEqual([]);
  });

  it('are ordered by urgency', () => {
    expect(inOrder({ high: 1, medium: 2, low: 1 })).toEqual(['high', 'medium', 'medium', 'low']);
  });
});
