import type { EntityManager } from 'typeorm';

/** A value that was replaced, as PostgreSQL writes it. */
export interface Change {
  readonly table: string;
  readonly rowId: string;
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** Changes rows and writes down every value that it replaces, so that it can be put back. */
export class ChangeLog {
  private position = 0;

  constructor(
    private readonly tx: EntityManager,
    private readonly mergeId: string,
  ) {}

  /** Gives a row these values. Names of tables and columns are ours, never from outside. */
  async change(table: string, rowId: string, values: Row): Promise<void> {
    const columns = Object.keys(values);
    if (columns.length === 0) return;
    const before = await rowOf(this.tx, table, rowId);
    await setValues(this.tx, table, rowId, values);
    const after = await rowOf(this.tx, table, rowId);
    for (const column of columns)
      if (!isSame(before[column], after[column]))
        await this.write([rowId], table, column, before[column], after[column]);
  }

  /** Hangs all rows of one record on another. @returns how many */
  async move(table: string, column: string, from: string, to: string): Promise<number> {
    const moved = rowsOf<{ id: string }>(
      await this.tx.query(`update ${table} set ${column} = $2 where ${column} = $1 returning id`, [from, to]),
    );
    await this.write(
      moved.map(({ id }) => id),
      table,
      column,
      from,
      to,
    );
    return moved.length;
  }

  private async write(
    ids: readonly string[],
    table: string,
    column: string,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    if (ids.length === 0) return;
    await this.tx.query(
      `insert into merge_changes (merge_id, position, table_name, row_id, column_name, before, after)
       select $1, $2 + place, $3, id, $4, $5, $6 from unnest($7::uuid[]) with ordinality as rows (id, place)`,
      [
        this.mergeId,
        this.position,
        table,
        column,
        JSON.stringify(before ?? null),
        JSON.stringify(after ?? null),
        ids,
      ],
    );
    this.position += ids.length;
  }
}

/** TypeORM answers an update with its rows and their number. */
export const rowsOf = <T>(answer: unknown): T[] => (Array.isArray(answer) ? ((answer[0] ?? []) as T[]) : []);

export async function rowOf(tx: EntityManager, table: string, id: string): Promise<Row> {
  const [found] = await tx.query<{ row: Row }[]>(
    `select to_jsonb(t) as row from ${table} t where t.id = $1 for update`,
    [id],
  );
  if (found === undefined) throw new Error(`${table} has no row ${id}`);
  return found.row;
}

export async function setValues(tx: EntityManager, table: string, id: string, values: Row): Promise<void> {
  const columns = Object.keys(values);
  await tx.query(
    `update ${table} set ${columns.map((column) => `${column} = given.${column}`).join(', ')}
     from jsonb_populate_record(null::${table}, $2::jsonb) as given where ${table}.id = $1`,
    [id, JSON.stringify(values)],
  );
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
