import type pg from 'pg';
import { HAS_MARK, MARKS, numberOf } from './marks.js';
import { tableNames, tables, type Cell, type TableName } from './tables.js';

/** A cell as binary `COPY` reads it: bytes, and the numbers of the values that go between them. */
export type Part = Buffer | number;

/** Days and milliseconds from 1970 to 2000, where the calendar of PostgreSQL begins. */
const FIRST_DAY = 10_957;
const FIRST_MILLISECOND = 946_684_800_000;
const DAY = 86_400_000;
const TEXT_OID = 25;
const JSONB_VERSION = Buffer.of(1);

const int16 = (value: number): Buffer => {
  const bytes = Buffer.allocUnsafe(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int32 = (value: number): Buffer => {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const int64 = (value: bigint): Buffer => {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigInt64BE(value);
  return bytes;
};

export const dayBytes = (day: number): Buffer => int32(day - FIRST_DAY);
export const idBytes = (id: string): Buffer => Buffer.from(id.replace(/-/g, ''), 'hex');

function instant(text: string): Buffer {
  const time = Date.parse(`${text.replace(' ', 'T')}:00`);
  if (Number.isNaN(time)) throw new Error(`"${text}" is no moment as the calendar writes it`);
  return int64(BigInt(time - FIRST_MILLISECOND) * 1000n);
}

/** A list of codes, which need no quotes. */
export function list(text: string): Buffer {
  const codes = text.slice(1, -1).split(',').filter(Boolean);
  const head = [codes.length > 0 ? 1 : 0, 0, TEXT_OID].map(int32);
  if (codes.length === 0) return Buffer.concat(head);
  const entries = codes.flatMap((code) => [int32(Buffer.byteLength(code)), Buffer.from(code)]);
  return Buffer.concat([...head, int32(codes.length), int32(1), ...entries]);
}

/** Types whose values always have the same length. */
const fixed: Readonly<Record<string, (text: string) => Buffer>> = {
  uuid: idBytes,
  date: (text) => dayBytes(Date.parse(`${text}T00:00:00Z`) / DAY),
  timestamptz: instant,
  int2: (text) => int16(Number(text)),
  int4: (text) => int32(Number(text)),
  int8: (text) => int64(BigInt(text)),
  bool: (text) => Buffer.of(text === 'true' ? 1 : 0),
};

export class CellType {
  readonly isFixed: boolean;

  constructor(private readonly name: string) {
    this.isFixed = Object.hasOwn(fixed, name);
    if (!this.isFixed && !['text', 'varchar', 'jsonb', 'json', '_text'].includes(name)) {
      throw new Error(`binary.ts has to learn how COPY writes a value of type ${name}`);
    }
  }

  /** A cell without marks in it. */
  bytes(value: Exclude<Cell, null | undefined>): Buffer {
    const text = String(value);
    const encode = fixed[this.name];
    if (encode) return encode(text);
    if (this.name === '_text') return list(text);
    return this.name === 'jsonb' ? Buffer.concat([JSONB_VERSION, Buffer.from(text)]) : Buffer.from(text);
  }

  /** A cell, taken apart at its marks. */
  parts(value: Exclude<Cell, null | undefined>): Part[] {
    const text = String(value);
    if (!HAS_MARK.test(text)) return [this.bytes(value)];
    const found = [...text.matchAll(MARKS)];
    const numbers = found.map((mark) => numberOf(mark[0], mark.groups?.['id']));
    // An id of the story is its own beginning and a rest that is the same for all children.
    if (this.isFixed) return [this.name === 'uuid' ? idBytes(text) : Buffer.alloc(0), ...numbers];
    // A list may be somebody's own as a whole, not in parts.
    if (this.name === '_text' && found.length === 1 && found[0]?.[0] === text) return numbers;
    if (this.name === '_text') throw new Error(`binary.ts cannot put a value into the list "${text}"`);
    let end = 0;
    const parts: Part[] = this.name === 'jsonb' ? [JSONB_VERSION] : [];
    found.forEach((mark, index) => {
      if (mark.index > end) parts.push(Buffer.from(text.slice(end, mark.index)));
      parts.push(numbers[index] as number);
      end = mark.index + mark[0].length;
    });
    if (end < text.length) parts.push(Buffer.from(text.slice(end)));
    return parts;
  }
}

export interface Column {
  readonly name: string;
  readonly type: CellType;
}

export type Layouts = ReadonlyMap<TableName, readonly Column[]>;

/** The columns that are loaded, with the types that the database gives them. */
export async function readLayouts(client: pg.Client): Promise<Layouts> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `select relname as table, attname as name, typname as type
     from pg_attribute join pg_class on pg_class.oid = attrelid join pg_type on pg_type.oid = atttypid
     where relnamespace = 'public'::regnamespace and relname = any($1) and attnum > 0`,
    [tableNames],
  );
  const types = new Map(rows.map(({ table, name, type }) => [`${table}.${name}`, type]));
  return new Map(
    tableNames.map((table) => [
      table,
      tables[table].map((name) => ({ name, type: new CellType(types.get(`${table}.${name}`) ?? 'missing') })),
    ]),
  );
}
