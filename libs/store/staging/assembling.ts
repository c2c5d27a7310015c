import type { Sql } from '../sql.js';
import { createStaging, table } from './tables.js';

/**
 * Joins parts to records and compares them with what is held of the source. Safe to repeat.
 * @param remapAll the format's version or the source's mapping changed: unchanged records are mapped again
 */
export async function assemble(sql: Sql, harvest: number, source: number, remapAll: boolean): Promise<void> {
  const [part, member, record] = [table('part', harvest), table('member', harvest), table('record', harvest)];
  await sql.query(`DROP TABLE IF EXISTS ${record}, ${member}`);
  await sql.query(`ANALYZE ${part}`);
  // a record's parts: its listings and pieces, and all that they need, however deep; UNION ends cycles
  await sql.query(`
    CREATE UNLOGGED TABLE ${member} AS
    WITH RECURSIVE member (record_key, seq, refs) AS (
      SELECT record_key, seq, refs FROM ${part} WHERE role IN ('record', 'piece') AND record_key IS NOT NULL
      UNION
      SELECT member.record_key, shared.seq, shared.refs
      FROM member CROSS JOIN unnest(member.refs) AS needed (key)
      JOIN ${part} AS shared ON shared.key = needed.key AND shared.role = 'shared'
    )
    SELECT record_key, seq FROM member`);
  await sql.query(
    `
    CREATE UNLOGGED TABLE ${record} AS
    WITH listing AS (
      SELECT record_key, min(seq) AS first_seq, count(*)::int AS listings
      FROM ${part} WHERE role = 'record' AND record_key IS NOT NULL GROUP BY record_key
    ), content AS (
      -- equal parts count once: a repeat is no change
      SELECT member.record_key, sha256(string_agg(DISTINCT part.hash, ''::bytea ORDER BY part.hash)) AS hash,
        sum(length(part.body)) AS size
      FROM ${member} AS member JOIN ${part} AS part USING (seq) GROUP BY member.record_key
    ), compared AS (
      SELECT listing.record_key AS key, listing.first_seq, listing.listings, content.hash, content.size,
        CASE
          WHEN held.key IS NULL THEN 'created'
          WHEN held.hash <> content.hash OR held.withdrawn_at IS NOT NULL THEN 'updated'
          WHEN $2 THEN 'remap'
          WHEN held.rejected THEN 'rejected'
          ELSE 'unchanged'
        END AS outcome
      FROM listing JOIN content USING (record_key)
      LEFT JOIN source_record AS held ON held.source_id = $1 AND held.key = listing.record_key
    )
    SELECT key, listings, hash, outcome, size,
      CASE WHEN outcome IN ('created', 'updated', 'remap') THEN
        row_number() OVER (PARTITION BY outcome IN ('created', 'updated', 'remap') ORDER BY first_seq)
      END AS n
    FROM compared`,
    [source, remapAll],
  );
  await sql.query(`CREATE INDEX ON ${record} (n)`);
  await sql.query(`CREATE INDEX ON ${record} (key)`);
  await sql.query(`CREATE INDEX ON ${member} (record_key)`);
  await sql.query(`CREATE INDEX ON ${part} (seq)`);
  await sql.query(`ANALYZE ${record}, ${member}, ${part}`);
}

/** The records held, to be mapped again without asking the source (it answered that nothing has changed). */
export async function assembleHeld(sql: Sql, harvest: number, source: number): Promise<void> {
  await createStaging(sql, harvest);
  const [part, member, record] = [table('part', harvest), table('member', harvest), table('record', harvest)];
  await sql.query(`DROP TABLE IF EXISTS ${record}, ${member}`);
  await sql.query(`CREATE UNLOGGED TABLE ${member} (record_key text, seq bigint)`);
  await sql.query(
    `CREATE UNLOGGED TABLE ${record} AS
     SELECT key, 1 AS listings, hash, 'remap' AS outcome, length(payload::text) AS size, row_number() OVER (ORDER BY key) AS n
     FROM source_record WHERE source_id = $1 AND withdrawn_at IS NULL`,
    [source],
  );
  await sql.query(`CREATE INDEX ON ${record} (n)`);
  await sql.query(`CREATE INDEX ON ${record} (key)`);
  await sql.query(`CREATE INDEX IF NOT EXISTS part_${harvest}_seq ON ${part} (seq)`);
}
