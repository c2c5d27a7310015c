import type { Sql } from '../sql.js';
import { table } from './tables.js';

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
