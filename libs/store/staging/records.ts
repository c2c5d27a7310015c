import type { Sql } from '../sql.js';
import type { StagedOutcome } from './outcomes.js';
import { table } from './tables.js';

/** A record on its way to be mapped. */
export interface StagedRecord {
  readonly n: number;
  readonly key: string;
  readonly hash: Buffer;
  readonly outcome: StagedOutcome;
  /** JSON of all that it is made of: listings, pieces and shared parts, each with kind, key, position and body; null: as held */
  readonly payload: string | null;
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
