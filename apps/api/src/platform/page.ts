import type { EntityManager } from 'typeorm';
import { Problem } from './problem.js';
import type { JsonText, Sql } from './sql.js';

/** Counting stops here: beyond it a list says "more than". */
export const COUNT_LIMIT = 1000;

/** One column a list may be sorted by. `sql` is never null; `type` is its PostgreSQL type. */
export interface SortColumn {
  readonly sql: string;
  readonly type: 'text' | 'date' | 'timestamptz' | 'integer' | 'real';
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
  /** `name` ascending, `-name` descending. */
  readonly sort: string;
}

/** What a list reads: `item` is an SQL expression of type json over `from`. */
export interface ListSpec {
  readonly item: string;
  readonly from: string;
  readonly where: readonly string[];
  readonly id: string;
  readonly sorts: Readonly<Record<string, SortColumn>>;
}

interface Cursor {
  readonly key: string;
  readonly id: string;
}

/**
 * Reads one page by keyset: page 1,000 costs what page 1 costs.
 *
 * @returns `{ items, nextCursor, count }` as JSON text; `count` is exact up to 1,000, then `{ atLeast: 1000 }`
 * @throws {Problem} `invalid` for an unknown sort or a cursor of another list
 */
export async function readPage(
  db: EntityManager,
  sql: Sql,
  spec: ListSpec,
  query: PageQuery,
): Promise<JsonText> {
  const descending = query.sort.startsWith('-');
  const name = descending ? query.sort.slice(1) : query.sort;
  const sort = spec.sorts[name];
  if (sort === undefined) throw Problem.at('#/sort', 'isIn');

  const counted = `select from ${spec.from} where ${conjunction(spec.where)} limit ${COUNT_LIMIT + 1}`;
  const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, query.sort, sort);
  const after = cursor
    ? [
        `(${sort.sql}, ${spec.id}) ${descending ? '<' : '>'} (${sql.add(cursor.key)}::${sort.type}, ${sql.add(cursor.id)}::uuid)`,
      ]
    : [];
  const order = descending ? 'desc' : 'asc';
  const page = `
    select ${spec.item} as item, ${sort.sql} as key, ${spec.id} as id
    from ${spec.from} where ${conjunction([...spec.where, ...after])}
    order by ${sort.sql} ${order}, ${spec.id} ${order} limit ${query.limit + 1}`;
  const [row] = await db.query<PageRow[]>(
    `with page as (${page}),
     numbered as (select *, row_number() over () as place from page)
     select coalesce(json_agg(item order by place) filter (where place <= ${query.limit}), '[]')::text as items,
       max(key::text) filter (where place = ${query.limit}) as key,
       max(id::text) filter (where place = ${query.limit}) as id,
       count(*) > ${query.limit} as more,
       (select count(*) from (${counted}) as counted)::integer as count
     from numbered`,
    sql.values,
  );
  return toText(row, query.sort);
}

interface PageRow {
  readonly items: string;
  readonly key: string | null;
  readonly id: string | null;
  readonly more: boolean;
  readonly count: number;
}

function toText(row: PageRow | undefined, sort: string): JsonText {
  if (row === undefined) return '{"items":[],"nextCursor":null,"count":0}';
  const next =
    row.more && row.key !== null ? JSON.stringify(encodeCursor(sort, row.key, row.id ?? '')) : 'null';
  const count = row.count > COUNT_LIMIT ? `{"atLeast":${COUNT_LIMIT}}` : String(row.count);
  return `{"items":${row.items},"nextCursor":${next},"count":${count}}`;
}

const conjunction = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' and ');

const encodeCursor = (sort: string, key: string, id: string): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const KEY: Readonly<Record<SortColumn['type'], RegExp>> = {
  text: /^[^\0]{0,500}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} [\d:.]{8,15}[+-]\d{2}(:\d{2})?$/,
  integer: /^-?\d{1,9}$/,
  real: /^-?\d{1,9}(\.\d{1,12})?(e-?\d{1,3})?$/,
};

function decodeCursor(text: string, sort: string, column: SortColumn): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string')) {
      const [of, key, id] = parts as [string, string, string];
      if (of === sort && UUID.test(id) && KEY[column.type].test(key)) return { key, id };
    }
  } catch {
    // Not a cursor of ours: said below in the same words as one of another list.
  }
  throw Problem.at('#/cursor', 'isCursor');
}
