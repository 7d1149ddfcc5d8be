import type { EntityManager } from 'typeorm';

/** A table whose rows hang on a case or a child, and the column by which they do. */
export interface Carried {
  readonly table: string;
  readonly column: string;
  readonly owner: 'cases' | 'children';
  readonly hasCreatedAt: boolean;
}

/**
 * What stays where it was written. History and accesses cannot be changed by anybody: the survivor reads those of both records.
 * A case keeps its child, and who merged what is told of both.
 */
export const staying: ReadonlySet<string> = new Set(['cases', 'history', 'accesses', 'merges']);

/** Carried by rules of their own, because a plain move would collide or leave something behind. */
export const withOwnRule: ReadonlySet<string> = new Set(['drafts', 'plans']);

/** Where both have one of which there can be only one, the merge knows which goes on: nobody is asked to wait. */
export const settledByMerge: ReadonlySet<string> = new Set(['screenings']);

/**
 * Every table that hangs on cases or children, asked of the database itself: what a later feature adds is carried from its
 * first day on, and cannot be forgotten.
 */
export function carriedTables(tx: EntityManager): Promise<Carried[]> {
  return tx.query<Carried[]>(
    `select t.relname as "table", a.attname as "column", p.relname as owner,
       exists (select from pg_attribute c where c.attrelid = t.oid and c.attname = 'created_at' and not c.attisdropped)
         as "hasCreatedAt"
     from pg_constraint f join pg_class t on t.oid = f.conrelid join pg_class p on p.oid = f.confrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = f.conkey[1]
     where f.contype = 'f' and p.oid in ('public.cases'::regclass, 'public.children'::regclass)
       and array_length(f.conkey, 1) = 1 and not t.relname = any($1)
     order by t.relname, a.attname`,
    [[...staying]],
  );
}

/** What there may be one of for each case: the key beside the case, and of which rows. */
export interface OneOfACase {
  readonly table: string;
  readonly column: string;
  /** The other columns of the key, ready for SQL; empty where there is one row at most. */
  readonly beside: readonly string[];
  /** SQL, or null for every row. */
  readonly only: string | null;
}

/** The unique keys that a case or a child is part of, in the tables where two of a kind must wait. */
export function keysOfACase(tx: EntityManager): Promise<OneOfACase[]> {
  return tx.query<OneOfACase[]>(
    `select t.relname as "table", a.attname as "column", pg_get_expr(i.indpred, i.indrelid) as only,
       array(select quote_ident(o.attname) from unnest(i.indkey::int2[]) as k (attnum)
         join pg_attribute o on o.attrelid = t.oid and o.attnum = k.attnum where o.attname <> a.attname) as beside
     from pg_index i join pg_class t on t.oid = i.indrelid
       join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' and array_length(f.conkey, 1) = 1
         and f.confrelid in ('public.cases'::regclass, 'public.children'::regclass)
       join pg_attribute a on a.attrelid = t.oid and a.attnum = f.conkey[1]
     where i.indisunique and f.conkey[1] = any(i.indkey::int2[]) and not t.relname = any($1)
     order by 1, 2`,
    [[...staying, ...withOwnRule, ...settledByMerge]],
  );
}

/** A column by which one carried table points at another: what was made on a record of the other goes where that goes. */
export interface Link {
  readonly table: string;
  readonly column: string;
  readonly to: string;
}

export function linksBetween(tx: EntityManager, tables: readonly Carried[]): Promise<Link[]> {
  return tx.query<Link[]>(
    `select t.relname as "table", a.attname as "column", p.relname as "to"
     from pg_constraint f join pg_class t on t.oid = f.conrelid join pg_class p on p.oid = f.confrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = f.conkey[1]
     where f.contype = 'f' and array_length(f.conkey, 1) = 1 and t.relname = any($1) and p.relname = any($1)`,
    [
      tables
        .filter(({ hasCreatedAt, table }) => hasCreatedAt && table !== 'drafts')
        .map(({ table }) => table),
    ],
  );
}
