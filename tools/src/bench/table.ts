/** One scenario at one size. Milliseconds; requests a second; `ratio` is ours to the floor. */
export interface Line {
  readonly name: string;
  readonly children: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly rps: number;
  readonly floorRps: number;
  readonly ratio: number;
}

const columns = ['name', 'children', 'p50', 'p95', 'p99', 'rps', 'floorRps', 'ratio'] as const;

/** The results as a Markdown table, and how much slower the slow answers are with more children. */
export function printed(lines: readonly Line[]): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => String(line[column])))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  const text = rows.map(
    (row) => `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`,
  );
  text.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return ['', ...text, ...growth(lines), ''].join('\n');
}

function growth(lines: readonly Line[]): string[] {
  const sizes = [...new Set(lines.map(({ children }) => children))].sort((one, other) => one - other);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest === undefined || largest === undefined || smallest === largest) return [];
  const of = (name: string, children: number): number =>
    lines.find((line) => line.name === name && line.children === children)?.p95 ?? 0;
  const names = [...new Set(lines.map(({ name }) => name))];
  return [
    '',
    `p95 with ${largest} children to p95 with ${smallest}:`,
    ...names.map((name) => `  ${name} ${(of(name, largest) / of(name, smallest)).toFixed(2)}`),
  ];
}
