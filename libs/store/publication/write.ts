import type { CopyValue, Sql, Transaction } from '../sql.js';

/** Changes some columns of rows that exist, from JSON objects with `id`. One statement, whatever their number. */
export async function update(
  sql: Sql,
  table: string,
  types: Readonly<Record<string, string>>,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(types);
  const shape = ['id uuid', ...columns.map((column) => `${column} ${types[column] ?? 'text'}`)].join(', ');
  const assignments = columns.map((column) => `${column} = changed.${column}`).join(', ');
  await sql.query(
    `UPDATE ${table} AS held SET ${assignments} FROM jsonb_to_recordset($1::jsonb) AS changed (${shape}) WHERE held.id = changed.id`,
    [JSON.stringify(rows)],
  );
}

/** Rows that hang on an entity, written anew: those of `ids` are removed first. */
export async function replaceChildren(
  transaction: Transaction,
  table: string,
  parent: string,
  ids: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (ids.length > 0) await transaction.query(`DELETE FROM ${table} WHERE ${parent} = ANY($1)`, [ids]);
  if (rows.length > 0) await transaction.copy(table, columns, rows);
}
