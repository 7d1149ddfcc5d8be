import { rowOf } from './reports-on-stage';
import { loadOf, stateOfLoad } from './load';

const row = (count: number, high: number, medium: number, low: number) =>
  rowOf('caseload', { key: 'a', name: 'Айгүл', count, cells: { high, medium, low } });

describe('the load of a caseworker', () => {
  it('weighs high three times, medium twice', () => {
    expect(loadOf(row(21, 6, 10, 5))).toBe(43);
  });

  it.each([
    ['over', 'by the number of cases', row(26, 0, 0, 26)],
    ['over', 'by weight alone', row(18, 18, 0, 0)],
    ['near', 'from four fifths of the target', row(20, 0, 20, 0)],
    ['room', 'below', row(12, 2, 6, 4)],
  ])('is %s %s', (state, _, of) => {
    expect(stateOfLoad(of, 25)).toBe(state);
  });

  it('says nothing about cases that nobody has', () => {
    expect(stateOfLoad(rowOf('caseload', { key: 'none', count: 90 }), 25)).toBeNull();
  });
});
