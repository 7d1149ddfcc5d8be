import { dayBytes, idBytes, list, type CellType, type Layouts, type Part } from './binary.js';
import type { Cell, Row, TableName } from './tables.js';

/** What stands in a child's rows where the story has a mark: as text, and as an id or a day where only that may stand. */
export interface Value {
  readonly text: Buffer | null;
  readonly bytes?: Buffer;
}

export const textValue = (text: string | null): Value => ({ text: text === null ? null : Buffer.from(text) });
/** A list of codes, as `codes` writes it. */
export const listValue = (text: string): Value => ({ text: list(text) });
export const idValue = (id: string): Value => ({ text: Buffer.from(id), bytes: idBytes(id) });
export const dayValue = (day: number, text: string): Value => ({
  text: Buffer.from(text),
  bytes: dayBytes(day),
});

const FIRST_SIZE = 65_536;
/** So few bytes are copied quicker one by one. */
const SHORT = 48;
/** `PGCOPY`, no flags, no extension. */
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const NULL = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** Bytes that grow. */
class Bytes {
  bytes: Buffer;
  length = 0;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  private room(needed: number): void {
    if (this.length + needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.length + needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  add(source: Buffer): void {
    this.addFrom(source, 0, source.length);
  }

  addFrom(source: Buffer, from: number, to: number): void {
    this.room(to - from);
    if (to - from > SHORT) source.copy(this.bytes, this.length, from, to);
    else for (let at = from; at < to; at += 1) this.bytes[this.length + at - from] = source[at] as number;
    this.length += to - from;
  }

  int16(value: number): void {
    this.room(2);
    this.length = this.bytes.writeInt16BE(value, this.length);
  }

  int32(value: number): void {
    this.room(4);
    this.length = this.bytes.writeInt32BE(value, this.length);
  }
}

/** Rows of many tables as binary `COPY` reads them. Its memory can be used again for the next. */
export class BinaryBatch {
  private readonly tables = new Map<TableName, Bytes>();
  rows = 0;

  of(table: TableName): Bytes {
    let bytes = this.tables.get(table);
    if (bytes === undefined) this.tables.set(table, (bytes = new Bytes(FIRST_SIZE)));
    if (bytes.length === 0) bytes.add(HEADER);
    return bytes;
  }

  sizeOf(table: TableName): number {
    return this.tables.get(table)?.length ?? 0;
  }

  /** What is to be copied into a table, with the mark of the end. */
  ended(table: TableName): Buffer | undefined {
    const bytes = this.tables.get(table);
    if (bytes === undefined || bytes.length === 0) return undefined;
    bytes.int16(-1);
    return bytes.bytes.subarray(0, bytes.length);
  }

  clear(): void {
    for (const bytes of this.tables.values()) bytes.length = 0;
    this.rows = 0;
  }
}

/** The rows of one table up to a cell whose length depends on the child, and that cell. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where values of fixed length are to be put, each followed by which. */
  readonly fixed: readonly number[];
  readonly cell: readonly Part[] | null;
}

/** The rows of one story in one table. */
class TableTemplate {
  private readonly bytes = new Bytes(1024);
  private readonly stretches: Stretch[] = [];
  private from = 0;
  private fixed: number[] = [];
  private packed: Buffer | undefined;

  add(cells: readonly (readonly [CellType, Cell])[]): void {
    this.bytes.int16(cells.length);
    for (const [type, cell] of cells) {
      if (cell === null || cell === undefined) this.bytes.add(NULL);
      else this.addCell(type, type.parts(cell));
    }
  }

  private addCell(type: CellType, parts: readonly Part[]): void {
    const [only] = parts;
    if (parts.length === 1 && only instanceof Buffer) {
      this.bytes.int32(only.length);
      this.bytes.add(only);
    } else if (type.isFixed) {
      const [bytes, value] = parts as [Buffer, number];
      const place = bytes.length > 0 ? bytes : dayBytes(0);
      this.bytes.int32(place.length);
      this.fixed.push(this.bytes.length - this.from, value);
      this.bytes.add(place);
    } else this.end(parts);
  }

  /** Ends a stretch. */
  end(cell: readonly Part[] | null): void {
    this.stretches.push({ from: this.from, to: this.bytes.length, fixed: this.fixed, cell });
    this.from = this.bytes.length;
    this.fixed = [];
  }

  stamp(out: Bytes, values: readonly Value[]): void {
    this.packed ??= Buffer.from(this.bytes.bytes.subarray(0, this.bytes.length));
    for (const { from, to, fixed, cell } of this.stretches) {
      const start = out.length;
      out.addFrom(this.packed, from, to);
      for (let index = 0; index < fixed.length; index += 2) {
        put(out.bytes, start + (fixed[index] as number), fixed[index + 1] as number, values);
      }
      if (cell !== null) putCell(out, cell, values);
    }
  }
}

/** Quicker than a copy for so few bytes. */
function put(target: Buffer, at: number, number: number, values: readonly Value[]): void {
  const bytes = values[number]?.bytes;
  if (bytes === undefined) throw new Error(`the story asks for value ${number}, which nobody has given`);
  for (let index = 0; index < bytes.length; index += 1) target[at + index] = bytes[index] as number;
}

function putCell(out: Bytes, cell: readonly Part[], values: readonly Value[]): void {
  const start = out.length;
  out.int32(0);
  for (const part of cell) {
    const bytes = typeof part === 'number' ? values[part]?.text : part;
    if (bytes === undefined)
      throw new Error(`the story asks for value ${String(part)}, which nobody has given`);
    if (bytes !== null) out.add(bytes);
    else if (cell.length === 1) return void out.bytes.writeInt32BE(-1, start);
  }
  out.bytes.writeInt32BE(out.length - start - 4, start);
}

/** One story, written down once for many children. */
export class Template {
  private readonly tables = new Map<TableName, TableTemplate>();
  private rows = 0;

  constructor(private readonly layouts: Layouts) {}

  add<T extends TableName>(table: T, row: Row<T>): void {
    const cells = row as Readonly<Record<string, Cell>>;
    let template = this.tables.get(table);
    if (template === undefined) this.tables.set(table, (template = new TableTemplate()));
    template.add((this.layouts.get(table) ?? []).map(({ name, type }) => [type, cells[name]] as const));
    this.rows += 1;
  }

  /** The story has been told to its end. */
  close(): void {
    for (const table of this.tables.values()) table.end(null);
  }

  /** Writes the rows of one child. */
  stamp(batch: BinaryBatch, values: readonly Value[]): void {
    for (const [table, template] of this.tables) template.stamp(batch.of(table), values);
    batch.rows += this.rows;
  }
}

/** The beginning of all ids of one child's story: the time of a UUID of version 7. */
export function storyValue(milliseconds: number): Value {
  const bytes = Buffer.allocUnsafe(6);
  bytes.writeUIntBE(milliseconds, 0, 6);
  const hex = bytes.toString('hex');
  return { text: Buffer.from(`${hex.slice(0, 8)}-${hex.slice(8)}`), bytes };
}
