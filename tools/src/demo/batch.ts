import { freeText, tableNames, tables, type Cell, type Row, type TableName } from './tables.js';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const FIRST_SIZE = 65_536;
/** No letter takes more bytes than this. */
const LETTER_BYTES = 3;

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] as string) : text;

/** The columns of each table, and which of them hold free text. */
const layouts = new Map(
  tableNames.map((table) => [
    table,
    tables[table].map((name) => ({ name: name as string, isFree: freeText.has(name) })),
  ]),
);

/** Bytes that the last batch needed. */
const sizes = new Map<TableName, number>();

/** Lines of one table, kept as bytes: millions of short texts would keep the collector of garbage busy. */
class Lines {
  private bytes: Buffer;
  private length = 0;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafe(size);
  }

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
    const values = row as Readonly<Record<string, Cell>>;
    let line = '';
    for (const { name, isFree } of layouts.get(table) ?? []) {
      const cell = values[name];
      if (line !== '') line += '\t';
      if (cell === null || cell === undefined) line += '\\N';
      else line += isFree && typeof cell === 'string' ? escaped(cell) : cell;
    }
    let lines = this.lines.get(table);
    if (lines === undefined) {
      lines = new Lines(sizes.get(table) ?? FIRST_SIZE);
      this.lines.set(table, lines);
    }
    lines.add(`${line}\n`);
    this.rows += 1;
  }

  /** What is to be copied, in an order in which each row finds those it refers to. */
  *texts(): Generator<readonly [TableName, Buffer]> {
    for (const table of tableNames) {
      const lines = this.lines.get(table);
      if (lines === undefined) continue;
      // The next batch will be about as large.
      sizes.set(table, Math.ceil(lines.text.length * 1.2));
      yield [table, lines.text];
    }
  }
}
