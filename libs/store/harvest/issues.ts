import type { RecordIssue, Severity } from '#domain';
import type { Sql } from '../sql.js';
import type { Harvest } from './harvest.js';

export interface HeldIssue extends RecordIssue {
  readonly id: string;
  readonly key: string | null;
}

/**
 * Issues that stood when a harvest ended: raised by it or before, and not cleared by then. An unchanged record keeps
 * its issues without anything being written.
 */
export async function harvestIssues(
  sql: Sql,
  harvest: Pick<Harvest, 'id' | 'sourceId'>,
  page: { first: number; after: string | null; code: string | null },
): Promise<{ total: number; issues: HeldIssue[] }> {
  const where = `source_id = $1 AND (raised_by = $2 OR (raised_by < $2 AND (cleared_by IS NULL OR cleared_by > $2)))
    AND ($3::text IS NULL OR code = $3)`;
  const [count] = await sql.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM record_issue WHERE ${where}`,
    [harvest.sourceId, harvest.id, page.code],
  );
  const issues = await sql.query<HeldIssue>(
    `SELECT id, record_key AS key, code, severity, pointer, value, message FROM record_issue
     WHERE ${where} AND id > $4 ORDER BY id LIMIT $5`,
    [harvest.sourceId, harvest.id, page.code, page.after ?? '0', page.first],
  );
  return { total: count?.total ?? 0, issues };
}

export interface IssueCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly example: HeldIssue;
}

/** The commonest open issues of a source. */
export async function commonestIssues(sql: Sql, source: number, limit: number): Promise<IssueCount[]> {
  return sql.query(
    `SELECT code, severity, count(*)::int AS count,
       (array_agg(jsonb_build_object('id', id::text, 'key', record_key, 'code', code, 'severity', severity, 'pointer', pointer,
         'value', value, 'message', message) ORDER BY id))[1] AS example
     FROM record_issue WHERE source_id = $1 AND cleared_by IS NULL GROUP BY code, severity ORDER BY count(*) DESC, code LIMIT $2`,
    [source, limit],
  );
}
