/** What people and the schedule do to a harvest that no worker has in hands, or ask of its worker. */
import type { Sql } from '../sql.js';
import type { HarvestState } from './harvest.js';

/** @returns null where the source has a harvest under way or held already */
export async function createHarvest(sql: Sql, source: number, dryRun: boolean): Promise<number | null> {
  const [row] = await sql.query<{ id: string }>(
    `INSERT INTO harvest (source_id, state, phase, dry_run, created_at) VALUES ($1, 'QUEUED', 'stage', $2, now())
     ON CONFLICT (source_id) WHERE state IN ('QUEUED', 'RUNNING', 'HELD') DO NOTHING RETURNING id`,
    [source, dryRun],
  );
  return row ? Number(row.id) : null;
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
