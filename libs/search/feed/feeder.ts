import type { Sql, Transaction } from '#store';
import {
  sizeOf,
  type Delivery,
  PAYLOAD_SIZE,
  READ_AT_A_TIME,
  sendDocuments,
  sendRemovals,
} from './deliver.js';
import type { Feed, IndexLine } from './feed.js';
import { clearOutbox, readOutbox } from './outbox.js';
import { isRegistered, type RegisteredIndex, tryLock } from './registry.js';
import { indexExists } from './tasks.js';

/** Rows of the outbox that are told at a time. */
export const ROWS_AT_A_TIME = 10_000;

/** The index is registered, and the engine does not have it. */
export class IndexLost extends Error {
  constructor(uid: string) {
    super(`Meilisearch has no index ${uid}; it is built anew.`);
    this.name = 'IndexLost';
  }
}

/**
 * Tells an index once what its outbox holds. Rows stay until the engine has said that all is done, so a feeder that
 * dies anywhere is followed by one that tells the same again: the documents as they are by then.
 * @returns rows told; null: another worker is at it
 */
export function feedOnce(feed: Feed, index: RegisteredIndex, signal: AbortSignal): Promise<number | null> {
  return feed.database.transaction(async (transaction) => {
    if (!(await tryLock(transaction, index.number))) return null;
    return (await isRegistered(transaction, index)) ? feedLocked(feed, transaction, index, signal) : 0;
  });
}

/** The same for whoever holds the index's lock in this transaction. */
export async function feedLocked(
  feed: Feed,
  transaction: Transaction,
  index: Pick<RegisteredIndex, 'number' | 'uid'>,
  signal: AbortSignal,
): Promise<number> {
  const batch = await readOutbox(transaction, index.number, ROWS_AT_A_TIME);
  if (batch.seqs.length === 0) return 0;
  if (!(await indexExists(feed.writer, index.uid))) throw new IndexLost(index.uid);
  const deliveries = await sendCurrent(feed, transaction, index.uid, batch.documents, signal);
  const refused = [];
  for (const done of deliveries) refused.push(...(await done()));
  for (const { id, error } of refused) feed.log.error({ document: id, error }, 'the search index refuses it');
  await clearOutbox(transaction, index.number, batch, refused);
  return batch.seqs.length;
}

/** Sends documents as they are now, and removes those that are no more. */
export async function sendCurrent(
  feed: Feed,
  sql: Sql,
  uid: string,
  ids: readonly string[],
  signal: AbortSignal,
  ifRefused?: 'halve' | 'throw',
): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  const gone: string[] = [];
  let waiting: IndexLine[] = [];
  let size = 0;
  for (let at = 0; at < ids.length; at += READ_AT_A_TIME) {
    const asked = ids.slice(at, at + READ_AT_A_TIME);
    const lines = await feed.documents.read(sql, asked);
    const there = new Set(lines.map(({ id }) => id));
    gone.push(...asked.filter((id) => !there.has(id)));
    waiting.push(...lines);
    size += sizeOf(lines);
    if (size < PAYLOAD_SIZE) continue;
    deliveries.push(await sendDocuments(feed, uid, waiting, signal, ifRefused));
    waiting = [];
    size = 0;
  }
  if (waiting.length > 0) deliveries.push(await sendDocuments(feed, uid, waiting, signal, ifRefused));
  if (gone.length > 0) deliveries.push(await sendRemovals(feed, uid, gone, signal));
  return deliveries;
}
