import { tableNames, tables, type Cell, type Row, type TableName } from './tables.js';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const FIRST_SIZE = 65_536;
/** No letter takes more bytes than this. */
const LETTER_BYTES = 3;

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell !== 'string') return String(cell);
  return SPECIAL.test(cell) ? cell.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] as string) : cell;
}

/** Lines of one table, kept as bytes: millions of short texts would keep the collector of garbage busy. */
class Lines {
  private bytes = Buffer.allocUnsafe(FIRST_SIZE);
  private length = 0;

  add(line: string): void {
    const needed = this.length + line.length * LETTER_BYTES;
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    this.length += this.bytes.write(line, this.length);
  }

  get text(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

/** Rows of many tables, kept as the text that `COPY` reads, until they are sent together. */
export class Batch {
  private readonly lines = new Map<TableName, Lines>();
  rows = 0;

  add<T extends TableName>(table: T, row: Row<T>): void {
    const columns: readonly string[] = tables[table];
    const values = row as Readonly<Record<string, Cell>>;
    let line = written(values[columns[0] as string]);
    for (let index = 1; index < columns.length; index += 1)
      line += `\t${written(values[columns[index] as string])}`;
    let lines = this.lines.get(table);
    if (lines === undefined) {
      lines = new Lines();
      this.lines.set(table, lines);
    }
    lines.add(`${line}\n`);
    this.rows += 1;
  }

  /** What is to be copied, in an order in which each row finds those it refers to. */
  *texts(): Generator<readonly [TableName, Buffer]> {
    for (const table of tableNames) {
      const lines = this.lines.get(table);
      if (lines) yield [table, lines.text];
    }
  }
}
