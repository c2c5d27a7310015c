import type { Transaction } from '#store';
import { PAYLOAD_SIZE } from './deliver.js';
import type { Feed } from './feed.js';
import { giveWay, whenFreshWaits } from './give-way.js';
import { InFlight } from './in-flight.js';
import { payloads } from './payloads.js';
import type { RegisteredIndex } from './registry.js';
import { Canceled } from './tasks.js';

export interface FillOptions {
  readonly signal: AbortSignal;
  /** bytes of one payload; default: PAYLOAD_SIZE */
  readonly payloadSize?: number;
  /** documents that the new index holds so far */
  readonly onProgress?: (documents: number) => void;
}

/**
 * Payloads in the engine's hands. It takes those that wait together, and every batch costs it seconds besides its
 * documents once the index is large (eight at a million): many make a filling quick, and hold fresh changes back the
 * longer. Where there are none, it gets two batches as large as it takes them (half a gigabyte with 1 GiB to index in),
 * one to be at and one to wait, and they are called back when some come; after that, and while they come, few enough to
 * wait for.
 */
const MOST_IN_FLIGHT = { idle: 52, quiet: 10, busy: 2 } as const;

/** Streams all documents by id into the index. @returns how many */
export async function fill(
  feed: Feed,
  transaction: Transaction,
  shadow: RegisteredIndex,
  options: FillOptions,
): Promise<number> {
  const done = { documents: 0, to: shadow.filledTo };
  const goOn = () => stillOurs(transaction, options.signal);
  // once: changes that come now and then would else undo each time what was begun
  if (!(await fillOn(feed, shadow, done, 'idle', goOn, options)))
    await fillOn(feed, shadow, done, 'quiet', goOn, options);
  return done.documents;
}

/**
 * Goes on where `done` says, and says there how far it has come.
 * @param atMost payloads in flight where nothing is published
 * @param goOn throws where it must not
 * @returns false: payloads were called back for fresh changes, and are to be sent again
 */
async function fillOn(
  feed: Feed,
  shadow: RegisteredIndex,
  done: { documents: number; to: string | null },
  atMost: 'idle' | 'quiet',
  goOn: () => Promise<void>,
  { signal, onProgress, payloadSize = PAYLOAD_SIZE }: FillOptions,
): Promise<boolean> {
  const inFlight = new InFlight(feed, shadow, signal);
  const settleOldest = async (): Promise<void> => {
    const ids = await inFlight.settleOldest();
    done.documents += ids.length;
    done.to = ids.at(-1) ?? done.to;
    onProgress?.(done.documents);
  };
  const ended = new AbortController();
  const callBack = async (): Promise<boolean> => {
    if (inFlight.size <= MOST_IN_FLIGHT.quiet) return false;
    await inFlight.callBack().catch((error: unknown) => {
      feed.log.warn(
        { err: error },
        'fresh changes wait for what a rebuild has sent: it cannot be called back',
      );
    });
    return true;
  };
  const watching = atMost === 'idle' ? whenFreshWaits(feed, ended.signal, callBack) : null;
  try {
    for await (const lines of payloads(feed, done.to, payloadSize)) {
      const pace = await giveWay(feed, signal);
      const most = Math.min(MOST_IN_FLIGHT[pace], MOST_IN_FLIGHT[inFlight.calledBack ? 'quiet' : atMost]);
      while (inFlight.size >= most) await settleOldest();
      await goOn();
      await inFlight.send(lines);
    }
    while (inFlight.size > 0) await settleOldest();
    return true;
  } catch (error) {
    if (error instanceof Canceled && inFlight.calledBack) return false;
    throw error;
  } finally {
    ended.abort();
    await watching;
  }
}

/** Throws where the lock is gone with its connection: another may have begun. */
export async function stillOurs(transaction: Transaction, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await transaction.query('SELECT 1');
}
