/**
 * Where the parts of a harvest wait, are joined to records and compared with what is held. Each harvest has
 * tables of its own in the schema `staging`: dropping them costs nothing, and leaves no dead rows behind.
 * Unlogged: a crash of the server empties them; the checkpoint then disagrees with them, and the harvest stages again.
 *
 *   part_N      as parsed                   document_N  documents read to their end, and what they linked to
 *   member_N    which parts make up which record
 *   record_N    one row a record key: how often listed, hash over all its parts, what is to happen to it
 */
import type { Sql } from '../sql.js';

export const table = (kind: 'part' | 'document' | 'member' | 'record', harvest: number): string =>
  `staging.${kind}_${harvest}`;

export async function createStaging(sql: Sql, harvest: number): Promise<void> {
  await sql.query(`
    CREATE UNLOGGED TABLE IF NOT EXISTS ${table('part', harvest)} (
      seq bigint, role text, kind text, key text, record_key text, refs text[], body text, hash bytea, document integer, position text
    )`);
  await sql.query(`
    CREATE UNLOGGED TABLE IF NOT EXISTS ${table('document', harvest)} (number integer, url text, resource text, links jsonb)`);
}

export async function dropStaging(sql: Sql, ...harvests: readonly number[]): Promise<void> {
  if (harvests.length === 0) return;
  const tables = harvests.flatMap((harvest) =>
    (['record', 'member', 'document', 'part'] as const).map((kind) => table(kind, harvest)),
  );
  await sql.query(`DROP TABLE IF EXISTS ${tables.join(', ')}`);
}

/** Parts staged so far; null where there is no staging (never begun, dropped, or lost in a crash of the server). */
export async function stagedParts(sql: Sql, harvest: number): Promise<number | null> {
  const [there] = await sql.query<{ there: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS there`, [
    table('part', harvest),
  ]);
  if (!there?.there) return null;
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table('part', harvest)}`,
  );
  return row?.count ?? 0;
}
