import { tableNames, tables, type Cell, type Row, type TableName } from './tables.js';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell !== 'string') return String(cell);
  return SPECIAL.test(cell) ? cell.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] as string) : cell;
}

/** Rows of many tables, kept as the text that `COPY` reads, until they are sent together. */
export class Batch {
  private readonly lines = new Map<TableName, string[]>();
  rows = 0;

  add<T extends TableName>(table: T, row: Row<T>): void {
    const columns: readonly string[] = tables[table];
    const values = row as Readonly<Record<string, Cell>>;
    let line = written(values[columns[0] as string]);
    for (let index = 1; index < columns.length; index += 1)
      line += `\t${written(values[columns[index] as string])}`;
    const lines = this.lines.get(table);
    if (lines) lines.push(line);
    else this.lines.set(table, [line]);
    this.rows += 1;
  }

  /** What is to be copied, in an order in which each row finds those it refers to. */
  *texts(): Generator<readonly [TableName, string]> {
    for (const table of tableNames) {
      const lines = this.lines.get(table);
      if (lines) yield [table, `${lines.join('\n')}\n`];
    }
  }
}
