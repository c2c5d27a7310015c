import type { Sql } from '../sql.js';
import { FIRST_CHECKPOINT, type Harvest, NO_COUNTS } from './harvest.js';

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

export async function activeHarvest(sql: Sql, source: number): Promise<Harvest | null> {
  const [row] = await sql.query<Row>(
    `${SELECT} WHERE source_id = $1 AND state IN ('QUEUED', 'RUNNING', 'HELD')`,
    [source],
  );
  return row ? fromRow(row) : null;
}
