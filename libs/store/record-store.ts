import type { Instant } from '#domain';
import type { Sql } from './sql.js';

/** A record as its source gave it, and when. */
export interface SourceRecord {
  readonly source: string;
  readonly sourceTitle: string;
  readonly key: string;
  readonly licence: string | null;
  readonly payload: unknown;
  readonly entity: string | null;
  readonly entityId: string | null;
  readonly firstSeenAt: Instant;
  readonly harvestedAt: Instant;
  /** the last complete harvest that still listed it: for a live record that of its source, which costs no write a record */
  readonly lastSeenAt: Instant;
}

export async function readSourceRecords(
  sql: Sql,
  wanted: readonly { readonly source: string; readonly key: string }[],
): Promise<SourceRecord[]> {
  interface Row extends Omit<SourceRecord, 'firstSeenAt' | 'harvestedAt' | 'lastSeenAt'> {
    readonly firstSeenAt: Date;
    readonly harvestedAt: Date;
    readonly lastSeenAt: Date;
  }
  const rows = await sql.query<Row>(
    `SELECT source.slug AS source, source.title AS "sourceTitle", record.key, source.licence, record.payload, record.entity,
       record.entity_id AS "entityId", record.first_seen_at AS "firstSeenAt", record.harvested_at AS "harvestedAt",
       CASE WHEN record.withdrawn_at IS NULL AND NOT record.rejected
         THEN greatest(source.last_complete_at, record.harvested_at) ELSE coalesce(record.last_seen_at, record.harvested_at) END AS "lastSeenAt"
     FROM unnest($1::text[], $2::text[]) AS wanted (slug, key)
     JOIN source ON source.slug = wanted.slug
     JOIN source_record AS record ON record.source_id = source.id AND record.key = wanted.key`,
    [wanted.map((one) => one.source), wanted.map((one) => one.key)],
  );
  return rows.map((row) => ({
    ...row,
    firstSeenAt: row.firstSeenAt.toISOString(),
    harvestedAt: row.harvestedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}

export interface StackTarget {
  readonly microCredentialId: string;
  readonly source: string;
  readonly kind: 'PART_OF' | 'HAS_PART';
  readonly title: string | null;
  readonly url: string | null;
  /** the programme or micro-credential that is meant, where it is held */
  readonly targetId: string | null;
  readonly n: number;
}

/** What sources say these micro-credentials are part of, the target found where it is held. */
export async function stackTargets(sql: Sql, ids: readonly string[]): Promise<StackTarget[]> {
  return sql.query<StackTarget>(
    `SELECT relation.micro_credential_id AS "microCredentialId", source.slug AS source, relation.kind, relation.title, relation.url,
       target.entity_id AS "targetId", relation.n
     FROM stack_relation AS relation JOIN source ON source.id = relation.source_id
     LEFT JOIN source_record AS target
       ON target.source_id = relation.source_id AND target.key = relation.target_key AND target.entity = 'micro_credential'
     WHERE relation.micro_credential_id = ANY($1) ORDER BY relation.micro_credential_id, relation.n`,
    [ids],
  );
}

/** Codes of the open issues of records, by "source key". */
export async function openIssueCodes(
  sql: Sql,
  wanted: readonly { readonly source: string; readonly key: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql.query<{ name: string; codes: string[] }>(
    `SELECT wanted.slug || ' ' || wanted.key AS name, array_agg(DISTINCT issue.code) AS codes
     FROM unnest($1::text[], $2::text[]) AS wanted (slug, key)
     JOIN source ON source.slug = wanted.slug
     JOIN record_issue AS issue ON issue.source_id = source.id AND issue.record_key = wanted.key AND issue.cleared_by IS NULL
     GROUP BY 1`,
    [wanted.map((one) => one.source), wanted.map((one) => one.key)],
  );
  return new Map(rows.map((row) => [row.name, row.codes]));
}
