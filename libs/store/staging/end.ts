/** When staging has done its work, and whether it still holds what the harvest says. */
import type { Instant } from '#domain';
import type { Database } from '../database.js';
import type { Harvest } from '../harvest/index.js';
import type { Sql } from '../sql.js';
import { dropStaging, stagedParts, table } from './tables.js';

/**
 * Lets the staging go of harvests that have ended and of which nobody will go on: those of a source up to one that
 * succeeded, or those that ended before a time. The harvests stay as they are, with counts, difference, sentence and
 * issues; one that is resumed all the same reads its feed anew.
 * @returns the harvests concerned
 */
export async function letStagingGo(
  database: Database,
  of: { readonly source: number; readonly upTo: number } | { readonly endedBefore: Instant },
): Promise<readonly number[]> {
  const [condition, values] =
    'source' in of
      ? ['source_id = $1 AND id <= $2', [of.source, of.upTo]]
      : ['finished_at < $1', [of.endedBefore]];
  return database.transaction(async (transaction) => {
    // locked: nobody takes one up again before its tables are gone
    const rows = await transaction.query<{ id: string }>(
      `SELECT id FROM harvest WHERE ${condition} AND state NOT IN ('QUEUED', 'RUNNING', 'HELD')
         AND to_regclass('staging.part_' || id) IS NOT NULL ORDER BY id FOR UPDATE`,
      values,
    );
    const ids = rows.map((row) => Number(row.id));
    await dropStaging(transaction, ...ids);
    return ids;
  });
}

/**
 * Whether staging holds what the harvest has noted of it. It does not where it was let go, was left out of a backup, or
 * was emptied by a crash of the server: to go on would then publish nothing and withdraw everything.
 */
export async function isStagingWhole(
  sql: Sql,
  { id, phase, checkpoint }: Pick<Harvest, 'id' | 'phase' | 'checkpoint'>,
): Promise<boolean> {
  // not begun
  if (phase === 'stage' && checkpoint.seq === 0) return true;
  if ((await stagedParts(sql, id)) !== checkpoint.seq) return false;
  if (phase !== 'publish' || checkpoint.published >= checkpoint.toPublish) return true;
  // records that are held and mapped again have no parts
  const [last] = await sql.query<{ n: string | null }>(`SELECT max(n) AS n FROM ${table('record', id)}`);
  return Number(last?.n ?? 0) >= checkpoint.toPublish;
}
