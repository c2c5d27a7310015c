import { copyArray } from './copy-line.js';
import { rowsOf, type CopyValue, type Sql, type Transaction } from './sql.js';

/**
 * Where the parts of a harvest wait, are joined to records and compared with what is held. Each harvest has
 * tables of its own in the schema `staging`: dropping them costs nothing, and leaves no dead rows behind.
 * Unlogged: a crash of the server empties them; the checkpoint then disagrees with them, and the harvest stages again.
 *
 *   part_N      as parsed                   document_N  documents read to their end, and what they linked to
 *   member_N    which parts make up which record
 *   record_N    one row a record key: how often listed, hash over all its parts, what is to happen to it
 */
export interface StagedPart {
  readonly seq: number;
  /** as in Part of a format; `issue` and `rejected` carry an issue as body */
  readonly role: 'record' | 'piece' | 'shared' | 'issue' | 'rejected';
  readonly kind: string;
  readonly key: string | null;
  readonly recordKey: string | null;
  readonly refs: readonly string[];
  /** canonical JSON */
  readonly body: string;
  readonly hash: Buffer;
  readonly document: number;
  readonly position: string;
}

export type StagedOutcome = 'created' | 'updated' | 'remap' | 'unchanged' | 'rejected';

/** What a comparison found. */
export interface Comparison {
  /** listings and rejected records, as counted by the format's grain */
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly withdrawn: number;
  /** to be mapped again although the source did not change them */
  readonly remapped: number;
  readonly liveBefore: number;
}

/** A record on its way to be mapped. */
export interface StagedRecord {
  readonly n: number;
  readonly key: string;
  readonly hash: Buffer;
  readonly outcome: StagedOutcome;
  /** JSON of all that it is made of: listings, pieces and shared parts, each with kind, key, position and body; null: as held */
  readonly payload: string | null;
}

const table = (kind: 'part' | 'document' | 'member' | 'record', harvest: number): string =>
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

/** A document read to its end. */
export interface StagedDocument {
  readonly number: number;
  readonly url: string;
  readonly resource: string;
  readonly links: readonly { readonly resource: string; readonly url: string }[];
}

const PART_COLUMNS = [
  'seq',
  'role',
  'kind',
  'key',
  'record_key',
  'refs',
  'body',
  'hash',
  'document',
  'position',
];

export async function stageParts(
  transaction: Transaction,
  harvest: number,
  parts: readonly StagedPart[],
  documents: readonly StagedDocument[],
): Promise<void> {
  if (parts.length > 0) await transaction.copy(table('part', harvest), PART_COLUMNS, rowsOf(parts, partRow));
  if (documents.length > 0) {
    const rows = documents.map((document) => [
      document.number,
      document.url,
      document.resource,
      JSON.stringify(document.links),
    ]);
    await transaction.copy(table('document', harvest), ['number', 'url', 'resource', 'links'], rows);
  }
}

const partRow = (part: StagedPart): CopyValue[] => [
  part.seq,
  part.role,
  part.kind,
  part.key,
  part.recordKey,
  part.refs.length > 0 ? copyArray(part.refs) : null,
  part.body,
  part.hash,
  part.document,
  part.position,
];

export async function stagedDocuments(sql: Sql, harvest: number): Promise<StagedDocument[]> {
  return sql.query(`SELECT number, url, resource, links FROM ${table('document', harvest)} ORDER BY number`);
}

/** Forgets the parts of a document that must be read anew. */
export async function unstageDocument(sql: Sql, harvest: number, document: number): Promise<void> {
  await sql.query(`DELETE FROM ${table('part', harvest)} WHERE document = $1`, [document]);
}

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

/** @param sameKeyJoins several listings under one key are one record read, not repeats */
export async function countOutcomes(
  sql: Sql,
  harvest: number,
  source: number,
  sameKeyJoins: boolean,
): Promise<Comparison> {
  const [row] = await sql.query<Comparison>(
    `SELECT
       count(*) FILTER (WHERE outcome = 'created')::int AS created,
       count(*) FILTER (WHERE outcome = 'updated')::int AS updated,
       count(*) FILTER (WHERE outcome = 'unchanged')::int AS unchanged,
       count(*) FILTER (WHERE outcome = 'remap')::int AS remapped,
       (count(*) FILTER (WHERE outcome = 'rejected') + lost.count)::int AS rejected,
       (CASE WHEN $2 THEN 0 ELSE coalesce(sum(listings), 0) - count(*) END)::int AS repeated,
       ((CASE WHEN $2 THEN count(*) ELSE coalesce(sum(listings), 0) END) + lost.count)::int AS read,
       (SELECT count(*)::int FROM (${WITHDRAWN(harvest)}) AS gone) AS withdrawn,
       (SELECT count(*)::int FROM source_record WHERE source_id = $1 AND withdrawn_at IS NULL) AS "liveBefore"
     FROM ${table('record', harvest)},
       (SELECT count(*) AS count FROM ${table('part', harvest)} WHERE role = 'rejected') AS lost
     GROUP BY lost.count`,
    [source, sameKeyJoins],
  );
  if (row) return row;
  // no record at all: GROUP BY has no group
  const [none] = await sql.query<{ lost: number; live: number }>(
    `SELECT (SELECT count(*)::int FROM ${table('part', harvest)} WHERE role = 'rejected') AS lost,
       (SELECT count(*)::int FROM source_record WHERE source_id = $1 AND withdrawn_at IS NULL) AS live`,
    [source],
  );
  const [lost, live] = [none?.lost ?? 0, none?.live ?? 0];
  return {
    read: lost,
    created: 0,
    updated: 0,
    unchanged: 0,
    repeated: 0,
    rejected: lost,
    withdrawn: live,
    remapped: 0,
    liveBefore: live,
  };
}

/** Keys held and live that the listing no longer has. One that was read and rejected is still listed. $1 is the source. */
const WITHDRAWN = (harvest: number): string => `
  SELECT held.key FROM source_record AS held
  WHERE held.source_id = $1 AND held.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT FROM ${table('record', harvest)} AS listed WHERE listed.key = held.key)
    AND NOT EXISTS (SELECT FROM ${table('part', harvest)} AS lost WHERE lost.role = 'rejected' AND lost.record_key = held.key)`;

/** The next keys to withdraw, in order. */
export async function withdrawnKeys(
  sql: Sql,
  harvest: number,
  source: number,
  limit: number,
): Promise<string[]> {
  const rows = await sql.query<{ key: string }>(`${WITHDRAWN(harvest)} ORDER BY held.key LIMIT $2`, [
    source,
    limit,
  ]);
  return rows.map((row) => row.key);
}

export async function keysByOutcome(
  sql: Sql,
  harvest: number,
  outcome: StagedOutcome,
  limit: number,
): Promise<string[]> {
  const rows = await sql.query<{ key: string }>(
    `SELECT key FROM ${table('record', harvest)} WHERE outcome = $1 ORDER BY n LIMIT $2`,
    [outcome, limit],
  );
  return rows.map((row) => row.key);
}

/**
 * Where a batch that begins behind `from` ends: at most `most` records, and no more text than `characters` beyond its
 * first record. @returns `from` where there is nothing more
 */
export async function batchEnd(
  sql: Sql,
  harvest: number,
  from: number,
  { most, characters }: { readonly most: number; readonly characters: number },
): Promise<number> {
  const [row] = await sql.query<{ end: string | null }>(
    `SELECT max(n) AS end FROM (
       SELECT n, sum(size) OVER (ORDER BY n) AS total, row_number() OVER (ORDER BY n) AS place
       FROM ${table('record', harvest)} WHERE n > $1 AND n <= $2
     ) AS next WHERE total <= $3 OR place = 1`,
    [from, from + most, characters],
  );
  return row?.end ? Number(row.end) : from;
}

/** A part as JSON. Its body is JSON already: joining texts saves parsing and writing each of them once more. */
const PART = `'{"kind":' || to_json(part.kind) || ',"key":' || coalesce(to_json(part.key)::text, 'null') ||
  ',"position":' || to_json(part.position) || ',"body":' || part.body || '}'`;

const partsOf = (role: 'record' | 'piece' | 'shared'): string =>
  `'[' || coalesce(string_agg(${PART}, ',' ORDER BY part.seq) FILTER (WHERE part.role = '${role}'), '') || ']'`;

/** Records `from` < n ≤ `to` with their parts, in the order of the feed. */
export async function readRecords(
  sql: Sql,
  harvest: number,
  from: number,
  to: number,
): Promise<StagedRecord[]> {
  const rows = await sql.query<Omit<StagedRecord, 'n'> & { n: string }>(
    `SELECT record.n, record.key, record.hash, record.outcome,
       CASE WHEN count(part.seq) > 0 THEN
         '{"listings":' || ${partsOf('record')} || ',"pieces":' || ${partsOf('piece')} || ',"shared":' || ${partsOf('shared')} || '}'
       END AS payload
     FROM ${table('record', harvest)} AS record
     LEFT JOIN ${table('member', harvest)} AS member ON member.record_key = record.key
     LEFT JOIN ${table('part', harvest)} AS part ON part.seq = member.seq
     WHERE record.n > $1 AND record.n <= $2
     GROUP BY record.n, record.key, record.hash, record.outcome ORDER BY record.n`,
    [from, to],
  );
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
}

/** Issues found while parsing, and pieces whose record is nowhere listed. */
export async function readIssues(
  sql: Sql,
  harvest: number,
): Promise<{ recordKey: string | null; body: string }[]> {
  return sql.query(
    `SELECT record_key AS "recordKey", body FROM ${table('part', harvest)} WHERE role IN ('issue', 'rejected')
     UNION ALL
     SELECT orphan.record_key, jsonb_build_object('code', 'orphan', 'severity', 'WARNING', 'pointer', orphan.position, 'value', orphan.record_key,
       'message', 'A ' || orphan.kind || ' belongs to a record that the feed does not list.')::text
     FROM ${table('part', harvest)} AS orphan
     WHERE orphan.role = 'piece' AND NOT EXISTS (SELECT FROM ${table('record', harvest)} AS record WHERE record.key = orphan.record_key)`,
  );
}
