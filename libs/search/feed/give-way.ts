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
const WATCH_MS = 300;

/** Fresh changes that wait so long for the engine find it at a filling. */
const WAITS_SECONDS = 0.3;

/**
 * Waits while the searched index is behind and being fed: the engine does one thing at a time, and a rebuild that sent
 * without a pause would hold fresh changes back for as long as it takes. Where they come faster than the engine takes
 * them in, the rebuild goes on all the same, a payload every 30 seconds.
 * @returns busy: fresh changes wait or have come lately; quiet: they wait, and nobody feeds them; idle: there are none,
 *   or nobody to give way to
 */
export async function giveWay(
  feed: Pick<Feed, 'database' | 'documents'>,
  signal: AbortSignal,
): Promise<'idle' | 'quiet' | 'busy'> {
  for (const begun = Date.now(); Date.now() - begun < LONGEST_MS;) {
    const fresh = await freshOf(feed);
    if (!fresh) return 'idle';
    const { waitSeconds, unfedMs } = fresh;
    if (waitSeconds === null) return unfedMs < LATELY_MS ? 'busy' : 'idle';
    if (unfedMs > UNFED_MS) return 'quiet';
    if (waitSeconds < BEHIND_SECONDS) return 'busy';
    await delay(LOOK_MS, undefined, { signal });
  }
  return 'busy';
}

/**
 * Acts when changes of the searched index wait for the engine.
 * @param act says whether it has done what was to be done
 * @returns when it has, or is told to stop
 */
export async function whenFreshWaits(
  feed: Pick<Feed, 'database' | 'documents'>,
  signal: AbortSignal,
  act: () => Promise<boolean>,
): Promise<void> {
  const stopped = (): boolean => signal.aborted;
  while (!stopped()) {
    // where PostgreSQL does not answer the filling itself will say so
    const fresh = await freshOf(feed).catch(() => null);
    if ((fresh?.waitSeconds ?? 0) > WAITS_SECONDS && (await act())) return;
    await delay(WATCH_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** How long changes of the searched index have waited, and nobody has fed it; null: there is none of ours, or it fails. */
async function freshOf({
  database,
  documents,
}: Pick<Feed, 'database' | 'documents'>): Promise<{ waitSeconds: number | null; unfedMs: number } | null> {
  const live = await findIndex(database, 'LIVE');
  if (live?.shape !== documents.shape || live.error !== null) return null;
  const { oldestSeconds } = await backlogOf(database, live.number);
  return { waitSeconds: oldestSeconds, unfedMs: Date.now() - (live.fedAt?.getTime() ?? 0) };
}
