import type { Instant, RecordIssue } from '#domain';
import { rowsOf, type CopyValue, type Sql, type Transaction } from '../sql.js';

export type EntityName = 'provider' | 'agency' | 'quality_decision' | 'register_entry' | 'micro_credential';

/** A source record as it is held. */
export interface HeldRecord {
  readonly key: string;
  readonly entity: EntityName | null;
  readonly entityId: string | null;
  readonly rejected: boolean;
  readonly firstSeenAt: Instant;
  readonly withdrawn: boolean;
}

export interface RecordToWrite {
  readonly key: string;
  /** the assembled record as it came, as JSON */
  readonly payload: string;
  readonly hash: Buffer;
  readonly entity: EntityName | null;
  readonly entityId: string | null;
  readonly rejected: boolean;
  /** null: new */
  readonly firstSeenAt: Instant | null;
}

export async function findRecords(
  sql: Sql,
  source: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, HeldRecord>> {
  const rows = await sql.query<Omit<HeldRecord, 'firstSeenAt'> & { firstSeenAt: Date }>(
    `SELECT key, entity, entity_id AS "entityId", rejected, first_seen_at AS "firstSeenAt", withdrawn_at IS NOT NULL AS withdrawn
     FROM source_record WHERE source_id = $1 AND key = ANY($2)`,
    [source, keys],
  );
  return new Map(rows.map((row) => [row.key, { ...row, firstSeenAt: row.firstSeenAt.toISOString() }]));
}

/** Payloads of records held, for mapping them again. */
export async function readPayloads(
  sql: Sql,
  source: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.query<{ key: string; payload: unknown }>(
    'SELECT key, payload FROM source_record WHERE source_id = $1 AND key = ANY($2)',
    [source, keys],
  );
  return new Map(rows.map((row) => [row.key, row.payload]));
}

/** Writes records in place of what was held under their keys; the payload held before lives on in the versions of their entity. */
export async function writeRecords(
  transaction: Transaction,
  source: number,
  harvest: number,
  records: readonly RecordToWrite[],
  now: Instant,
): Promise<void> {
  const held = records.filter((record) => record.firstSeenAt !== null).map((record) => record.key);
  if (held.length > 0)
    await transaction.query('DELETE FROM source_record WHERE source_id = $1 AND key = ANY($2)', [
      source,
      held,
    ]);
  await transaction.copy(
    'source_record',
    [
      'source_id',
      'key',
      'payload',
      'hash',
      'entity',
      'entity_id',
      'rejected',
      'first_seen_at',
      'harvested_at',
      'harvest_id',
    ],
    rowsOf(records, (record): CopyValue[] => [
      source,
      record.key,
      record.payload,
      record.hash,
      record.entity,
      record.entityId,
      record.rejected,
      record.firstSeenAt ?? now,
      now,
      harvest,
    ]),
  );
}

/** Marks records that the listing no longer has. `lastSeen`: the last complete harvest before this one. @returns their entities */
export async function withdrawRecords(
  sql: Sql,
  source: number,
  keys: readonly string[],
  at: Instant,
  lastSeen: Instant | null,
): Promise<{ key: string; entity: EntityName | null; entityId: string | null }[]> {
  return sql.query(
    `UPDATE source_record SET withdrawn_at = $3, last_seen_at = coalesce($4::timestamptz, harvested_at)
     WHERE source_id = $1 AND key = ANY($2) AND withdrawn_at IS NULL RETURNING key, entity, entity_id AS "entityId"`,
    [source, keys, at, lastSeen],
  );
}

/** An issue of a record, or of the feed where the key is null. */
export interface IssueToWrite extends RecordIssue {
  readonly key: string | null;
}

const cut = (text: string | null, length: number): string | null =>
  text !== null && text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** Replaces the open issues of these records by those of this harvest. */
export async function writeIssues(
  transaction: Transaction,
  source: number,
  harvest: number,
  keys: readonly string[],
  issues: readonly IssueToWrite[],
): Promise<void> {
  if (keys.length > 0) {
    await transaction.query(
      'UPDATE record_issue SET cleared_by = $2 WHERE source_id = $1 AND record_key = ANY($3) AND cleared_by IS NULL AND NOT of_feed AND raised_by <> $2',
      [source, harvest, keys],
    );
  }
  await appendIssues(transaction, source, harvest, issues, {});
}

/** `aloneFor`: issues that stand for this harvest only (a dry run). `ofFeed`: found while reading, see clearFeedIssues. */
export async function appendIssues(
  transaction: Transaction,
  source: number,
  harvest: number,
  issues: readonly IssueToWrite[],
  kind: { readonly aloneFor?: number; readonly ofFeed?: boolean },
): Promise<void> {
  if (issues.length === 0) return;
  await transaction.copy(
    'record_issue',
    [
      'source_id',
      'record_key',
      'raised_by',
      'cleared_by',
      'of_feed',
      'code',
      'severity',
      'pointer',
      'value',
      'message',
    ],
    issues.map((issue): CopyValue[] => [
      source,
      issue.key,
      harvest,
      kind.aloneFor ?? null,
      kind.ofFeed ?? false,
      issue.code,
      issue.severity,
      issue.pointer,
      cut(issue.value, 500),
      cut(issue.message, 1_000) ?? '',
    ]),
  );
}

/** Issues found while reading the feed: each complete reading states them anew. */
export async function clearFeedIssues(sql: Sql, source: number, harvest: number): Promise<void> {
  await sql.query(
    `UPDATE record_issue SET cleared_by = $2
     WHERE source_id = $1 AND cleared_by IS NULL AND of_feed`,
    [source, harvest],
  );
}

/** Whether an issue of severity ERROR stands that this harvest raised or left standing. */
export async function hasErrors(sql: Sql, source: number): Promise<boolean> {
  const rows = await sql.query(
    `SELECT FROM record_issue WHERE source_id = $1 AND cleared_by IS NULL AND severity = 'ERROR' LIMIT 1`,
    [source],
  );
  return rows.length > 0;
}
