import { setTimeout as delay } from 'node:timers/promises';
import type { Transaction } from '#store';
import type { Delivery } from './deliver.js';
import type { Feed } from './feed.js';
import { feedLocked, IndexLost, ROWS_AT_A_TIME, sendCurrent } from './feeder.js';
import { clearOutbox, type OutboxBatch, readOutbox } from './outbox.js';
import { isRegistered, type RegisteredIndex, tryLock } from './registry.js';
import { indexExists, Refused } from './tasks.js';

/** So often what is new is sent, while the engine is still at what was sent before. */
const TICK_MS = 200;
/** Then the lock is given back, for a rebuild may wait for it; not often, for the engine is idle meanwhile. */
const LONGEST_MS = 60_000;
/** Batches in the engine's hands. */
const MOST_UNDER_WAY = 20;

/** A batch that was sent. Asked for when it is the oldest: the engine does what it is told in its order. */
class UnderWay {
  outcome: 'none' | 'done' | 'refused' | { readonly failure: unknown } = 'none';
  private asked: Promise<void> | null = null;

  constructor(
    readonly batch: OutboxBatch,
    private readonly deliveries: readonly Delivery[],
  ) {}

  ended(): Promise<void> {
    return (this.asked ??= Promise.all(this.deliveries.map((done) => done())).then(
      () => void (this.outcome = 'done'),
      (error: unknown) => void (this.outcome = error instanceof Refused ? 'refused' : { failure: error }),
    ));
  }
}

/**
 * Tells an index for a minute what its outbox holds, sending what is new while the engine is still at what was sent
 * before: it takes all that waits for it together, and is idle at no time. Rows stay until the engine has said that all
 * is done, as with `feedOnce`. What is refused is told again when nothing is under way, for it may not overtake.
 * @returns rows told; null: another worker is at it
 */
export function feedOn(feed: Feed, index: RegisteredIndex, signal: AbortSignal): Promise<number | null> {
  return feed.database.transaction(async (transaction) => {
    if (!(await tryLock(transaction, index.number))) return null;
    if (!(await isRegistered(transaction, index))) return 0;
    if (!(await indexExists(feed.writer, index.uid))) throw new IndexLost(index.uid);
    const { told, refused } = await keepSending(feed, transaction, index, signal);
    return refused ? told + (await feedLocked(feed, transaction, index, signal)) : told;
  });
}

async function keepSending(
  feed: Feed,
  transaction: Transaction,
  index: RegisteredIndex,
  signal: AbortSignal,
): Promise<{ told: number; refused: boolean }> {
  const underWay: UnderWay[] = [];
  const end = Date.now() + LONGEST_MS;
  let told = 0;
  let refused = false;
  for (;;) {
    // in the order in which they were sent; cleared at once, by another connection than the one that holds the lock
    for (let first = underWay[0]; first && first.outcome !== 'none'; first = underWay[0]) {
      underWay.shift();
      if (typeof first.outcome === 'object') throw first.outcome.failure;
      if (first.outcome === 'refused') refused = true;
      else {
        await clearOutbox(feed.database, index.number, first.batch, []);
        told += first.batch.seqs.length;
      }
    }
    const mayRead = Date.now() < end && !refused && underWay.length < MOST_UNDER_WAY;
    const known = underWay.flatMap(({ batch }) => batch.seqs);
    const batch = mayRead ? await readOutbox(transaction, index.number, ROWS_AT_A_TIME, known) : null;
    if (batch && batch.seqs.length > 0) {
      const deliveries = await sendCurrent(feed, transaction, index.uid, batch.documents, signal, 'throw');
      underWay.push(new UnderWay(batch, deliveries));
    } else if (underWay.length === 0) return { told, refused };
    if (batch?.seqs.length !== ROWS_AT_A_TIME) await shortly(underWay, signal);
  }
}

/** Until the next tick; where nothing else can be done, until the oldest has ended. */
async function shortly([oldest]: readonly UnderWay[], signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const tick = delay(TICK_MS, undefined, { signal: AbortSignal.any([signal, stop.signal]) });
  try {
    await Promise.race([tick, ...(oldest ? [oldest.ended()] : [])]);
  } finally {
    stop.abort();
    await tick.catch(() => undefined);
  }
}
