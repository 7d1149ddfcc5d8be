import { together } from './drive.js';
import { printed, type Line } from './table.js';

const line = (name: string, children: number, p95: number): Line => ({
  name,
  children,
  p50: 1,
  p95,
  p99: 9,
  rps: 600,
  floorRps: 1000,
  ratio: 0.6,
});

describe('the table of the benchmark', () => {
  it('has a row for each scenario, as Markdown', () => {
    const rows = printed([line('list', 10_000, 4), line('open', 10_000, 5)])
      .trim()
      .split('\n');

    expect(rows).toEqual([
      '| name | children | p50 | p95 | p99 | rps | floorRps | ratio |',
      '| ---- | -------- | --- | --- | --- | --- | -------- | ----- |',
      '| list | 10000    | 1   | 4   | 9   | 600 | 1000     | 0.6   |',
      '| open | 10000    | 1   | 5   | 9   | 600 | 1000     | 0.6   |',
    ]);
  });

  it('says by how much slow answers grow slower with more children', () => {
    expect(printed([line('list', 10_000, 4), line('list', 100_000, 5)])).toContain('  list 1.25');
  });
});

describe('turns of the benchmark', () => {
  it('count together: each answer once, over the whole time', () => {
    const one = { times: [5, 1, 3], seconds: 1 };
    const other = { times: [2, 4], seconds: 1.5 };

    expect(together([one, other])).toEqual({ p50: 3, p95: 5, p99: 5, rps: 2 });
  });
});
