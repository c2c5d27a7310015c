import type { Transaction } from '#store';
import { bytesOf, type Delivery, READ_AT_A_TIME, sendDocuments } from './deliver.js';
import type { Feed, IndexLine } from './feed.js';
import { feedLocked, feedOnce, ROWS_AT_A_TIME } from './feeder.js';
import { giveWay } from './give-way.js';
import { noteRefusals } from './outbox.js';
import {
  findIndex,
  forgetIndex,
  lock,
  promoteShadow,
  type RegisteredIndex,
  registerShadow,
  setFilledTo,
  setState,
  tryRebuildLock,
  writersDone,
} from './registry.js';
import { indexExists, succeeded } from './tasks.js';

export interface RebuildOptions {
  readonly signal: AbortSignal;
  /** begins anew even where an interrupted rebuild could go on */
  readonly anew?: boolean;
  /** of one payload; default: FILLING_BYTES */
  readonly payloadBytes?: number;
  /** documents that the new index holds so far */
  readonly onProgress?: (documents: number) => void;
}

/** Payloads in the engine's hands: one that it works on and one that waits. Fresh changes wait for no more than these. */
const IN_FLIGHT = 2;
/**
 * Every payload costs the engine some seconds besides its documents once the index is large (six at a million), so
 * smaller ones make a rebuild slower, and larger ones hold fresh changes back longer.
 */
const FILLING_BYTES = 60_000_000;
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

/** Streams all documents by id into the index. @returns how many */
async function fill(
  feed: Feed,
  transaction: Transaction,
  shadow: RegisteredIndex,
  { signal, onProgress, payloadBytes = FILLING_BYTES }: RebuildOptions,
): Promise<number> {
  const inFlight: { readonly lines: readonly IndexLine[]; readonly done: Delivery }[] = [];
  let filled = 0;
  const settleOldest = async (): Promise<void> => {
    const oldest = inFlight.shift();
    const last = oldest?.lines.at(-1);
    if (!oldest || !last) return;
    const refused = await oldest.done();
    const ids = oldest.lines.map(({ id }) => id);
    await noteRefusals(feed.database, shadow.number, ids, refused);
    await setFilledTo(feed.database, shadow.number, last.id);
    filled += ids.length;
    onProgress?.(filled);
  };
  for await (const lines of payloads(feed, shadow.filledTo, payloadBytes)) {
    if (inFlight.length === IN_FLIGHT) await settleOldest();
    await giveWay(feed, signal);
    await stillOurs(transaction, signal);
    inFlight.push({ lines, done: await sendDocuments(feed, shadow.uid, lines, signal) });
  }
  while (inFlight.length > 0) await settleOldest();
  return filled;
}

async function* payloads(
  { database, documents }: Feed,
  from: string | null,
  payloadBytes: number,
): AsyncGenerator<IndexLine[]> {
  let after = from;
  let payload: IndexLine[] = [];
  let size = 0;
  for (;;) {
    const page = await documents.stream(database, after, READ_AT_A_TIME);
    payload.push(...page);
    size += bytesOf(page);
    after = page.at(-1)?.id ?? null;
    const last = page.length < READ_AT_A_TIME;
    if (payload.length > 0 && (last || size >= payloadBytes)) {
      yield payload;
      payload = [];
      size = 0;
    }
    if (last) return;
  }
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

/** Throws where the lock is gone with its connection: another may have begun. */
async function stillOurs(transaction: Transaction, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await transaction.query('SELECT 1');
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
