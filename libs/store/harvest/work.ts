/** What the one worker that has claimed a harvest writes about it. */
import type { Sql } from '../sql.js';
import type { Harvest, HarvestState } from './harvest.js';

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
