import type { Transaction } from '#store';
import type { Feed } from './feed.js';
import { feedLocked, feedOnce, ROWS_AT_A_TIME } from './feeder.js';
import { fill, type FillOptions, stillOurs } from './fill.js';
import { giveWay } from './give-way.js';
import {
  findIndex,
  forgetIndex,
  lock,
  promoteShadow,
  type RegisteredIndex,
  registerShadow,
  setState,
  tryRebuildLock,
  writersDone,
} from './registry.js';
import { indexExists, succeeded } from './tasks.js';

export interface RebuildOptions extends FillOptions {
  /** begins anew even where an interrupted rebuild could go on */
  readonly anew?: boolean;
}

/** Tasks that ended so long ago are awaited by nobody. */
const PRUNED_AFTER_MS = 60_000;

/**
 * Builds the index anew beside the one that is searched, and puts it in its place. Writes go on all the while: from the
 * registration of the new index on they are written into its outbox as well. Where it dies, the next one goes on from
 * what is filled, or begins anew if the exchange may have happened.
 * @returns documents read; null: a rebuild is under way elsewhere
 */
export async function rebuildIndex(feed: Feed, options: RebuildOptions): Promise<number | null> {
  const read = await feed.database.transaction(async (transaction) => {
    if (!(await tryRebuildLock(transaction))) return null;
    const shadow = await openShadow(feed, options);
    await writersDone(feed.database, options.signal);
    const documents = await fill(feed, transaction, shadow, options);
    let told: number | null;
    do {
      await giveWay(feed, options.signal);
      told = await feedOnce(feed, shadow, options.signal);
    } while (told === ROWS_AT_A_TIME);
    await takePlace(feed, transaction, shadow, options.signal);
    return documents;
  });
  if (read !== null) await removeLeftOver(feed, options.signal);
  return read;
}

/** Deletes what a rebuild leaves behind: the index that was searched before, under the name of the other. */
export async function removeLeftOver(feed: Feed, signal: AbortSignal): Promise<void> {
  await feed.database.transaction(async (transaction) => {
    if (!(await tryRebuildLock(transaction)) || (await findIndex(transaction, 'SHADOW')) !== null) return;
    await deleteIndex(feed, feed.names.shadow, signal);
  });
}

/** The new index, empty or as an interrupted rebuild left it. */
async function openShadow(feed: Feed, { signal, anew }: RebuildOptions): Promise<RegisteredIndex> {
  const { database, documents, names, ruler } = feed;
  const left = await findIndex(database, 'SHADOW');
  const usable = left?.state === 'FILLING' && left.shape === documents.shape && left.uid === names.shadow;
  if (left && usable && !anew && (await indexExists(ruler, names.shadow))) return left;
  await forgetIndex(database, 'SHADOW');
  await deleteIndex(feed, names.shadow, signal);
  await createIndex(feed, names.shadow, signal);
  const settings = await ruler.index(names.shadow).updateSettings(documents.settings);
  await succeeded(ruler, settings.taskUid, signal);
  return registerShadow(database, names.shadow, documents.shape);
}

/**
 * Exchanges the two. Both are locked, so that nothing is on its way to either; after the lock the new one is told
 * all that it has not been told before, so that its outbox holds nothing that the old one's does not. Whichever data a
 * death in between leaves under the searched name, the old outbox is then what it has still to be told.
 */
async function takePlace(
  feed: Feed,
  transaction: Transaction,
  shadow: RegisteredIndex,
  signal: AbortSignal,
): Promise<void> {
  const { database, names, ruler } = feed;
  const live = await findIndex(database, 'LIVE');
  if (!(await indexExists(ruler, names.live))) await createIndex(feed, names.live, signal);
  await pruneTasks(feed, signal);
  // from here on this filling must not be gone on with: the shadow's name may stand for the old data
  await setState(database, shadow.number, 'SWAPPING');
  if (live) await lock(transaction, live.number);
  await lock(transaction, shadow.number);
  let told: number;
  do told = await feedLocked(feed, transaction, shadow, signal);
  while (told === ROWS_AT_A_TIME);
  await stillOurs(transaction, signal);
  const swap = await ruler.swapIndexes([{ indexes: [names.live, names.shadow], rename: false }]);
  await succeeded(ruler, swap.taskUid, signal);
  await promoteShadow(transaction, shadow.number, names.live);
}

/** The swap rewrites every past task of both: those of long feeding are many. */
async function pruneTasks({ names, ruler }: Feed, signal: AbortSignal): Promise<void> {
  const pruning = await ruler.tasks.deleteTasks({
    indexUids: [names.live, names.shadow],
    statuses: ['succeeded'],
    beforeFinishedAt: new Date(Date.now() - PRUNED_AFTER_MS).toISOString(),
  });
  await succeeded(ruler, pruning.taskUid, signal);
}

async function createIndex({ ruler }: Feed, uid: string, signal: AbortSignal): Promise<void> {
  const creation = await ruler.createIndex(uid, { primaryKey: 'id' });
  await succeeded(ruler, creation.taskUid, signal);
}

async function deleteIndex({ ruler }: Feed, uid: string, signal: AbortSignal): Promise<void> {
  if (!(await indexExists(ruler, uid))) return;
  const deletion = await ruler.deleteIndex(uid);
  await succeeded(ruler, deletion.taskUid, signal);
}
