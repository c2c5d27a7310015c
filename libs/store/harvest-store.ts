import type { Instant, RecordIssue, Severity } from '#domain';
import type { Sql } from './sql.js';

export const HARVEST_STATES = [
  'QUEUED',
  'RUNNING',
  'HELD',
  'SUCCEEDED',
  'SUCCEEDED_WITH_ISSUES',
  'FAILED',
  'CANCELLED',
  'DISCARDED',
] as const;
export type HarvestState = (typeof HARVEST_STATES)[number];

/** How far a harvest has come: stage the feed, compare and judge, publish records, withdraw those gone, finish. */
export type HarvestPhase = 'stage' | 'compare' | 'publish' | 'withdraw' | 'done';

export interface HarvestCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly withdrawn: number;
}

export const NO_COUNTS: HarvestCounts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  repeated: 0,
  rejected: 0,
  withdrawn: 0,
};

/** Where a harvest goes on after its worker has died. */
export interface Checkpoint {
  /** parts staged so far: their next number */
  readonly seq: number;
  /** the document that is being read: `parts` of it are staged */
  readonly current: {
    readonly number: number;
    readonly url: string;
    readonly version: string | null;
    readonly parts: number;
  } | null;
  /** the server said that nothing has changed */
  readonly notModified: boolean;
  /** false: some of the listing could not be read, so nothing may be taken for withdrawn */
  readonly complete: boolean;
  readonly validators: Readonly<Record<string, { etag: string | null; lastModified: string | null }>>;
  /** records with n up to this are published */
  readonly published: number;
  readonly toPublish: number;
}

export const FIRST_CHECKPOINT: Checkpoint = {
  seq: 0,
  current: null,
  notModified: false,
  complete: true,
  validators: {},
  published: 0,
  toPublish: 0,
};

export interface HarvestDifference {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly withdrawn: readonly string[];
  readonly liveBefore: number;
}

export interface Harvest {
  readonly id: number;
  readonly sourceId: number;
  readonly source: string;
  readonly state: HarvestState;
  readonly phase: HarvestPhase;
  readonly dryRun: boolean;
  readonly approved: boolean;
  readonly cancelAsked: boolean;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly checkpoint: Checkpoint;
  readonly counts: HarvestCounts;
  readonly difference: HarvestDifference | null;
  readonly message: string | null;
}

interface Row extends Omit<Harvest, 'id' | 'createdAt' | 'startedAt' | 'finishedAt'> {
  readonly id: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

const COLUMNS = `
  harvest.id, source_id AS "sourceId", source.slug AS source, state, phase, dry_run AS "dryRun", approved,
  cancel_asked AS "cancelAsked", created_at AS "createdAt", started_at AS "startedAt", finished_at AS "finishedAt",
  checkpoint, counts, difference, message`;

const fromRow = (row: Row): Harvest => ({
  ...row,
  id: Number(row.id),
  checkpoint: { ...FIRST_CHECKPOINT, ...row.checkpoint },
  counts: { ...NO_COUNTS, ...row.counts },
  createdAt: row.createdAt.toISOString(),
  startedAt: row.startedAt?.toISOString() ?? null,
  finishedAt: row.finishedAt?.toISOString() ?? null,
});

const SELECT = `SELECT ${COLUMNS} FROM harvest JOIN source ON source.id = source_id`;

export async function findHarvest(sql: Sql, id: number): Promise<Harvest | null> {
  const [row] = await sql.query<Row>(`${SELECT} WHERE harvest.id = $1`, [id]);
  return row ? fromRow(row) : null;
}

/** The last harvests of each source, newest first. */
export async function recentHarvests(
  sql: Sql,
  sources: readonly number[],
  perSource: number,
): Promise<Harvest[]> {
  const rows = await sql.query<Row>(
    `SELECT recent.* FROM unnest($1::int[]) AS wanted (id)
     CROSS JOIN LATERAL (${SELECT} WHERE source_id = wanted.id ORDER BY harvest.id DESC LIMIT $2) AS recent`,
    [sources, perSource],
  );
  return rows.map(fromRow);
}

/** Harvests that say RUNNING or QUEUED although nobody has worked on them for `seconds`. */
export async function abandonedHarvests(sql: Sql, seconds: number): Promise<number[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT id FROM harvest WHERE state IN ('RUNNING', 'QUEUED')
       AND coalesce(heartbeat_at, created_at) < now() - make_interval(secs => $1) ORDER BY id`,
    [seconds],
  );
  return rows.map((row) => Number(row.id));
}

/** @returns null where the source has a harvest under way or held already */
export async function createHarvest(sql: Sql, source: number, dryRun: boolean): Promise<number | null> {
  const [row] = await sql.query<{ id: string }>(
    `INSERT INTO harvest (source_id, state, phase, dry_run, created_at) VALUES ($1, 'QUEUED', 'stage', $2, now())
     ON CONFLICT (source_id) WHERE state IN ('QUEUED', 'RUNNING', 'HELD') DO NOTHING RETURNING id`,
    [source, dryRun],
  );
  return row ? Number(row.id) : null;
}

export async function activeHarvest(sql: Sql, source: number): Promise<Harvest | null> {
  const [row] = await sql.query<Row>(
    `${SELECT} WHERE source_id = $1 AND state IN ('QUEUED', 'RUNNING', 'HELD')`,
    [source],
  );
  return row ? fromRow(row) : null;
}

/** Makes this worker the one that may write for the harvest. @returns false where it is not to be worked on */
export async function claimHarvest(sql: Sql, id: number, claim: string): Promise<boolean> {
  const rows = await sql.query(
    `UPDATE harvest SET state = 'RUNNING', claimed_by = $2, heartbeat_at = now(), started_at = coalesce(started_at, now())
     WHERE id = $1 AND state IN ('QUEUED', 'RUNNING') RETURNING id`,
    [id, claim],
  );
  return rows.length === 1;
}

/** Another worker has taken the harvest over: this one stops without a word. */
export class LostClaim extends Error {
  override readonly name = 'LostClaim';
}

/**
 * Writes how far the harvest has come, and with it the heartbeat.
 * @returns whether cancelling was asked for
 * @throws LostClaim
 */
export async function saveProgress(
  sql: Sql,
  id: number,
  claim: string,
  progress: Partial<Pick<Harvest, 'phase' | 'checkpoint' | 'counts' | 'difference'>>,
): Promise<boolean> {
  const [row] = await sql.query<{ cancelAsked: boolean }>(
    `UPDATE harvest SET heartbeat_at = now(), phase = coalesce($3, phase), checkpoint = coalesce($4::jsonb, checkpoint),
       counts = coalesce($5::jsonb, counts), difference = coalesce($6::jsonb, difference)
     WHERE id = $1 AND claimed_by = $2 AND state = 'RUNNING' RETURNING cancel_asked AS "cancelAsked"`,
    [
      id,
      claim,
      progress.phase ?? null,
      progress.checkpoint ? JSON.stringify(progress.checkpoint) : null,
      progress.counts ? JSON.stringify(progress.counts) : null,
      progress.difference ? JSON.stringify(progress.difference) : null,
    ],
  );
  if (!row) throw new LostClaim(`Harvest ${id} is no longer this worker's.`);
  return row.cancelAsked;
}

/** Ends the work on a harvest in a state. @throws LostClaim */
export async function settleHarvest(
  sql: Sql,
  id: number,
  claim: string,
  state: Exclude<HarvestState, 'QUEUED' | 'RUNNING'>,
  message: string | null,
): Promise<void> {
  const rows = await sql.query(
    `UPDATE harvest SET state = $3, message = $4, heartbeat_at = now(), cancel_asked = false,
       finished_at = CASE WHEN $3 = 'HELD' THEN NULL ELSE now() END
     WHERE id = $1 AND claimed_by = $2 AND state = 'RUNNING' RETURNING id`,
    [id, claim, state, message],
  );
  if (rows.length === 0) throw new LostClaim(`Harvest ${id} is no longer this worker's.`);
}

/**
 * Puts a harvest back to its very beginning: what it had staged is gone. What a person approved is gone with it, and is
 * judged anew; it takes place from now, since the feed is read now.
 * @throws LostClaim
 */
export async function beginAnew(sql: Sql, id: number, claim: string): Promise<void> {
  const rows = await sql.query(
    `UPDATE harvest SET phase = 'stage', checkpoint = '{}', counts = '{}', difference = NULL, approved = false,
       started_at = now(), heartbeat_at = now()
     WHERE id = $1 AND claimed_by = $2 AND state = 'RUNNING' RETURNING id`,
    [id, claim],
  );
  if (rows.length === 0) throw new LostClaim(`Harvest ${id} is no longer this worker's.`);
}

/** Stops working on a harvest without ending it: it counts as abandoned from now on. */
export async function leaveHarvest(sql: Sql, id: number, claim: string): Promise<void> {
  await sql.query(
    `UPDATE harvest SET heartbeat_at = 'epoch', claimed_by = NULL WHERE id = $1 AND claimed_by = $2 AND state = 'RUNNING'`,
    [id, claim],
  );
}

/** Moves a harvest that nobody works on from one of some states to another. @returns whether it was in one of them */
export async function moveHarvest(
  sql: Sql,
  id: number,
  from: readonly HarvestState[],
  to: HarvestState,
  changes: { approved?: boolean; message?: string | null } = {},
): Promise<boolean> {
  const rows = await sql.query(
    `UPDATE harvest SET state = $3, approved = approved OR $4, message = $5, cancel_asked = false, heartbeat_at = now(),
       finished_at = CASE WHEN $3 IN ('QUEUED', 'RUNNING', 'HELD') THEN NULL ELSE now() END
     WHERE id = $1 AND state = ANY($2) RETURNING id`,
    [id, from, to, changes.approved ?? false, changes.message ?? null],
  );
  return rows.length === 1;
}

/** Asks the worker of a running harvest to stop at its next step. */
export async function askToCancel(sql: Sql, id: number): Promise<boolean> {
  const rows = await sql.query(
    `UPDATE harvest SET cancel_asked = true WHERE id = $1 AND state = 'RUNNING' RETURNING id`,
    [id],
  );
  return rows.length === 1;
}

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
