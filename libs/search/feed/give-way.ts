import { setTimeout as delay } from 'node:timers/promises';
import type { Feed } from './feed.js';
import { backlogOf } from './outbox.js';
import { findIndex } from './registry.js';

/** The searched index may be so far behind before a rebuild lets it go first. */
const BEHIND_SECONDS = 3;
/** Nobody has told it anything for so long: there is nobody to give way to. */
const UNFED_MS = 30_000;
const LONGEST_MS = 30_000;
/** Something was told so lately: more is likely to come. */
const LATELY_MS = 10_000;
const LOOK_MS = 100;

/**
 * Waits while the searched index is behind and being fed: the engine does one thing at a time, and a rebuild that sent
 * without a pause would hold fresh changes back for as long as it takes. Where they come faster than the engine takes
 * them in, the rebuild goes on all the same, a payload every 30 seconds.
 * @returns busy: fresh changes wait or have come lately
 */
export async function giveWay(
  { database, documents }: Pick<Feed, 'database' | 'documents'>,
  signal: AbortSignal,
): Promise<'quiet' | 'busy'> {
  for (const begun = Date.now(); Date.now() - begun < LONGEST_MS;) {
    const live = await findIndex(database, 'LIVE');
    const isFed = live?.shape === documents.shape && live.error === null;
    const unfed = Date.now() - (live?.fedAt?.getTime() ?? 0);
    if (!isFed || unfed > UNFED_MS) return 'quiet';
    const { oldestSeconds } = await backlogOf(database, live.number);
    if (oldestSeconds === null) return unfed < LATELY_MS ? 'busy' : 'quiet';
    if (oldestSeconds < BEHIND_SECONDS) return 'busy';
    await delay(LOOK_MS, undefined, { signal });
  }
  return 'busy';
}
