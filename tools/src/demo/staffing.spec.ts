import { staffFor } from './staffing.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the staff of the demo data', () => {
  it.each([1, 60, 300, 1000, 100_000])('leaves none of %i children without a caseworker', (children) => {
    const { talgar, regions } = staffFor(children);
    const others = [...regions.values()].flat(2);

    expect(sum(talgar) + sum(others)).toBe(children);
  });

  it('grows with the children, so that caseloads and teams stay of a size', () => {
    const teams = [...staffFor(100_000).regions.values()].flat();
    const caseloads = teams.flat();

    expect(Math.max(...caseloads)).toBeLessThanOrEqual(25);
    expect(Math.min(...caseloads)).toBeGreaterThanOrEqual(17);
    expect(Math.max(...teams.map((team) => team.length))).toBeLessThanOrEqual(9);
  });

  it('has a team in every region, however few the children', () => {
    const { regions } = staffFor(30);

    expect([...regions.values()].filter((teams) => teams.length === 0)).toEqual([]);
    expect(regions.size).toBe(20);
  });
});
