import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { carriedTables, linksBetween, withOwnRule, type Carried } from './carried.js';
import { isSame, rowOf, rowsOf, setValues, type Change } from './change-log.js';
import type { Pair } from './merging.js';

/** SQLSTATE of PostgreSQL. */
const UNIQUE_VIOLATION = '23505';

/** What could not be put back, because it was changed after the merge: it stays with the survivor. */
export interface Stayed {
  /** Fields, as `table.column`. */
  readonly fields: string[];
  /** Records made since the merge, by table. */
  readonly records: Record<string, number>;
}

/** Takes two records apart again. Both cases are locked. */
@Injectable()
export class Undoing {
  async putBack(
    tx: EntityManager,
    mergeId: string,
    { survivor, absorbed }: Pair,
    since: Date,
  ): Promise<Stayed> {
    const fields: string[] = [];
    for (const row of await this.changedRows(tx, mergeId)) fields.push(...(await this.restore(tx, row)));
    const tables = (await carriedTables(tx)).filter(({ table }) => !withOwnRule.has(table));
    await this.followBack(tx, tables, { survivor, absorbed }, since);
    return { fields, records: await this.madeSince(tx, tables, { survivor, absorbed }, since) };
  }

  /** What the merge replaced, row by row, the last first. */
  private changedRows(tx: EntityManager, mergeId: string): Promise<{ changes: Change[] }[]> {
    return tx.query(
      `select json_agg(json_build_object('table', table_name, 'rowId', row_id, 'column', column_name, 'before', before,
           'after', after) order by position desc) as changes
       from merge_changes where merge_id = $1 group by table_name, row_id order by max(position) desc`,
      [mergeId],
    );
  }

  /** Puts back what is still as the merge left it. @returns what is not */
  private async restore(tx: EntityManager, { changes }: { changes: Change[] }): Promise<string[]> {
    const [first] = changes;
    if (first === undefined) return [];
    const { table, rowId } = first;
    const [known] = await tx.query<unknown[]>(`select from ${table} where id = $1`, [rowId]);
    // Taken away since: there is nothing to put back.
    if (known === undefined) return [];
    const now = await rowOf(tx, table, rowId);
    const before = new Map<string, unknown>();
    const stayed = new Set<string>();
    for (const change of changes) {
      const value = before.has(change.column) ? before.get(change.column) : now[change.column];
      if (isSame(value, change.after) && !stayed.has(change.column)) before.set(change.column, change.before);
      else stayed.add(change.column);
    }
    if (
      before.get('iin') !== undefined &&
      before.get('iin') !== null &&
      (await isTaken(tx, before.get('iin'), rowId))
    ) {
      before.delete('iin');
      stayed.add('iin');
    }
    if (before.size > 0 && !(await hasPutBack(tx, table, rowId, Object.fromEntries(before))))
      for (const column of before.keys()) stayed.add(column);
    return [...stayed].map((column) => `${table}.${column}`);
  }

  /** What was made since on something that goes back (a task for its referral, a consent of its person) goes with it. */
  private async followBack(
    tx: EntityManager,
    tables: readonly Carried[],
    { survivor, absorbed }: Pair,
    since: Date,
  ): Promise<void> {
    const byName = new Map(tables.map((table) => [table.table, table]));
    const idOf = (carried: Carried, side: Pair['survivor']): string =>
      carried.owner === 'cases' ? side.caseId : side.childId;
    const links = await linksBetween(tx, tables);
    for (let moved = 1; moved > 0;) {
      moved = 0;
      for (const { table, column, to } of links) {
        const [from, target] = [byName.get(table), byName.get(to)];
        if (from === undefined || target === undefined || table === to) continue;
        const rows = await tx.query<unknown>(
          `update ${table} set ${from.column} = $2 where ${from.column} = $1 and created_at > $4
             and ${column} in (select id from ${to} where ${target.column} = $3) returning 1`,
          [idOf(from, survivor), idOf(from, absorbed), idOf(target, absorbed), since],
        );
        moved += rowsOf(rows).length;
      }
    }
  }

  private async madeSince(
    tx: EntityManager,
    tables: readonly Carried[],
    { survivor }: Pair,
    since: Date,
  ): Promise<Record<string, number>> {
    const made: Record<string, number> = {};
    for (const { table, column, owner, hasCreatedAt } of tables) {
      if (!hasCreatedAt) continue;
      const [row] = await tx.query<{ count: number }[]>(
        `select count(*)::integer as count from ${table} where ${column} = $1 and created_at > $2`,
        [owner === 'cases' ? survivor.caseId : survivor.childId, since],
      );
      if (row && row.count > 0) made[table] = (made[table] ?? 0) + row.count;
    }
    return made;
  }
}

/** What there can be one of only may have been begun anew since the merge: then the older one stays as it is. */
async function hasPutBack(
  tx: EntityManager,
  table: string,
  rowId: string,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  try {
    // Nested, so that a refusal takes back this row alone.
    await tx.transaction((step) => setValues(step, table, rowId, values));
    return true;
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code !== UNIQUE_VIOLATION) throw error;
    return false;
  }
}

async function isTaken(tx: EntityManager, iin: unknown, exceptChildId: string): Promise<boolean> {
  return (
    (await tx.query<unknown[]>('select from children where iin = $1 and id <> $2', [iin, exceptChildId]))
      .length > 0
  );
}
