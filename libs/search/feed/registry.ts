import { setTimeout as delay } from 'node:timers/promises';
import type { Sql, Transaction } from '#store';

/** An index that is told of every change. */
export interface RegisteredIndex {
  readonly number: number;
  readonly uid: string;
  readonly role: 'LIVE' | 'SHADOW';
  readonly shape: string;
  readonly state: 'READY' | 'FILLING' | 'SWAPPING';
  readonly since: Date;
  readonly filledTo: string | null;
  readonly fedAt: Date | null;
  readonly error: string | null;
  readonly errorAt: Date | null;
}

/** Number of the advisory locks of indexes; with 0 that of the rebuild, of which there is one at a time. */
const LOCKS = 7351004;
const REBUILD = 0;
const WRITERS_PAUSE_MS = 100;

/** The index of a role; null where none is registered. */
export async function findIndex(sql: Sql, role: RegisteredIndex['role']): Promise<RegisteredIndex | null> {
  const rows = await sql.query<RegisteredIndex>(
    `SELECT number, uid, role, shape, state, since, filled_to AS "filledTo", fed_at AS "fedAt", error, error_at AS "errorAt"
     FROM search_index WHERE role = $1`,
    [role],
  );
  return rows[0] ?? null;
}

/** Why the index must not be searched by a version whose documents are of this shape; null: it may. */
export async function whyNotSearched(sql: Sql, shape: string): Promise<string | null> {
  const live = await findIndex(sql, 'LIVE');
  if (!live) return 'the index has not been built yet';
  return live.shape === shape ? null : 'the index is of another version and is being built anew';
}

/** Whether an index that was read before its lock was taken is still what it was. */
export async function isRegistered(
  sql: Sql,
  { number, uid }: Pick<RegisteredIndex, 'number' | 'uid'>,
): Promise<boolean> {
  const rows = await sql.query('SELECT FROM search_index WHERE number = $1 AND uid = $2', [number, uid]);
  return rows.length > 0;
}

/**
 * Takes the right to feed an index, until the transaction ends: one feeder an index, over any number of workers. An
 * advisory lock, not the index's row: it takes no transaction number, so that waiting for the engine holds no vacuum up.
 * @returns false: another has it
 */
export async function tryLock(transaction: Transaction, index: number): Promise<boolean> {
  const rows = await transaction.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1, $2) AS taken',
    [LOCKS, index],
  );
  return rows[0]?.taken ?? false;
}

/** The same, waiting for whoever has it. */
export async function lock(transaction: Transaction, index: number): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, index]);
}

/** Takes the right to rebuild, until the transaction ends. @returns false: a rebuild is under way */
export function tryRebuildLock(transaction: Transaction): Promise<boolean> {
  return tryLock(transaction, REBUILD);
}

/** Registers an index to be filled: every change of a document is written into its outbox from now on. */
export async function registerShadow(sql: Sql, uid: string, shape: string): Promise<RegisteredIndex> {
  await sql.query(`INSERT INTO search_index (uid, role, shape, state) VALUES ($1, 'SHADOW', $2, 'FILLING')`, [
    uid,
    shape,
  ]);
  const shadow = await findIndex(sql, 'SHADOW');
  if (!shadow) throw new Error('Another rebuild has taken this one over.');
  return shadow;
}

/** Forgets the index of a role and all that was to be told to it, and what stands for indexes that are no more. */
export async function forgetIndex(sql: Sql, role: RegisteredIndex['role']): Promise<void> {
  await sql.query('DELETE FROM search_index WHERE role = $1', [role]);
  await sql.query('DELETE FROM search_outbox WHERE index_number NOT IN (SELECT number FROM search_index)');
  await sql.query('DELETE FROM search_refusal WHERE index_number NOT IN (SELECT number FROM search_index)');
}

/** The filled index takes the place of the one that was searched. */
export async function promoteShadow(transaction: Transaction, shadow: number, uid: string): Promise<void> {
  await forgetIndex(transaction, 'LIVE');
  await transaction.query(
    `UPDATE search_index SET uid = $2, role = 'LIVE', state = 'READY', since = now(), filled_to = NULL, error = NULL, error_at = NULL
     WHERE number = $1`,
    [shadow, uid],
  );
}

export async function setState(sql: Sql, index: number, state: RegisteredIndex['state']): Promise<void> {
  await sql.query('UPDATE search_index SET state = $2 WHERE number = $1', [index, state]);
}

/** Up to this document the index that is being filled has all: a rebuild that is interrupted goes on from there. */
export async function setFilledTo(sql: Sql, index: number, document: string): Promise<void> {
  await sql.query('UPDATE search_index SET filled_to = $2 WHERE number = $1', [index, document]);
}

/** What goes wrong with an index, for people to see; null: nothing any more. */
export async function noteError(sql: Sql, role: RegisteredIndex['role'], error: string): Promise<void> {
  await sql.query('UPDATE search_index SET error = $2, error_at = now() WHERE role = $1', [role, error]);
}

/**
 * Waits until every transaction has ended that was writing documents when it was called. They began before the index
 * was registered and may not have seen it; what they wrote must be there before the documents are read. Nobody is made
 * to wait for it, as under a lock on the table.
 */
export async function writersDone(sql: Sql, signal: AbortSignal): Promise<void> {
  let waitedFor: readonly string[] = await writers(sql);
  while (waitedFor.length > 0) {
    await delay(WRITERS_PAUSE_MS, undefined, { signal });
    const still = new Set(await writers(sql));
    waitedFor = waitedFor.filter((transaction) => still.has(transaction));
  }
}

/** Transactions that write, or are about to: who writes to a table holds this lock on it until the end. */
async function writers(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ transaction: string }>(
    `SELECT DISTINCT virtualtransaction AS transaction FROM pg_locks
     WHERE relation = 'search_facet'::regclass AND mode = 'RowExclusiveLock' AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows.map((row) => row.transaction);
}
