/** Runs SQL: a pool, or one transaction. Rows come as plain objects; `bigint` and `numeric` as strings, dates as `YYYY-MM-DD`. */
export interface Sql {
  /**
   * @param text SQL with $1, $2 …
   * @param values numbers, strings, booleans, null, Date, Buffer, arrays of these (as PostgreSQL arrays)
   * @throws DatabaseError of pg
   */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
}

/** One transaction. Its statements run on one connection; nothing is kept in the session after it (PgBouncer may stand between). */
export interface Transaction extends Sql {
  /** Writes rows in PostgreSQL's COPY text format. @returns rows written */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly CopyValue[]>): Promise<number>;
}

/** Rows made only when they are written: a batch of them would live long enough to keep the garbage collector busy. */
export function* rowsOf<Item>(
  items: Iterable<Item>,
  row: (item: Item) => readonly CopyValue[],
): Generator<readonly CopyValue[]> {
  for (const item of items) yield row(item);
}

export type CopyValue = string | number | boolean | bigint | Buffer | null;
