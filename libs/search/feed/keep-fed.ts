import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '#runtime';
import type { Database } from '#store';
import type { Feed } from './feed.js';
import { feedOn } from './feed-on.js';
import { rebuildIndex, removeLeftOver } from './rebuild.js';
import { findIndex, noteError } from './registry.js';
import { indexExists } from './tasks.js';

/** How long a change waits at most where nothing else is to be told. */
const IDLE_MS = 200;
const SUPERVISE_MS = 5_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;

export interface Feeding {
  /** Lets what is on its way arrive no more: it is told again by the next. */
  close(): Promise<void>;
}

export interface FeedingOptions {
  readonly database: Database;
  readonly log: Logger;
  /** connects to the engine; asked again until it succeeds */
  readonly open: () => Promise<Feed>;
}

/**
 * Feeds the searched index as long as the process lives, and builds it anew in the background where it must be. Any
 * number of workers may do this: the locks let one of them act.
 */
export function keepFed({ database, log, open }: FeedingOptions): Feeding {
  const stopping = new AbortController();
  const { signal } = stopping;
  const opened: { feed: Promise<Feed> | null } = { feed: null };
  const connected = (): Promise<Feed> =>
    (opened.feed ??= open().catch((error: unknown) => {
      opened.feed = null;
      throw error;
    }));
  // only at the start: two versions at work would build their own shape in turns
  let shapeChecked = false;

  const tell = async (): Promise<number> => {
    const feed = await connected();
    const live = await findIndex(database, 'LIVE');
    // an index of another shape is not ours to write to
    if (live?.shape !== feed.documents.shape) return IDLE_MS;
    return ((await feedOn(feed, live, signal)) ?? 0) > 0 ? 0 : IDLE_MS;
  };

  const supervise = async (): Promise<number> => {
    const feed = await connected();
    const reason = await reasonToRebuild(feed, !shapeChecked);
    if (reason === null) {
      if (!shapeChecked) await removeLeftOver(feed, signal);
      shapeChecked = true;
      return SUPERVISE_MS;
    }
    const begun = Date.now();
    const documents = await rebuildIndex(feed, { signal });
    if (documents === null) return SUPERVISE_MS;
    log.info({ reason, documents, seconds: Math.round((Date.now() - begun) / 1_000) }, 'search index built');
    return 0;
  };

  const loops = [
    loop('LIVE', tell, { database, log, signal }),
    loop('SHADOW', supervise, { database, log, signal }),
  ];
  return {
    close: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Why the index must be built; null: it is as it should be. */
export async function reasonToRebuild(feed: Feed, checkShape: boolean): Promise<string | null> {
  const live = await findIndex(feed.database, 'LIVE');
  const shadow = await findIndex(feed.database, 'SHADOW');
  if (shadow) return 'a rebuild was interrupted';
  if (!live) return 'it was never built';
  if (checkShape && live.shape !== feed.documents.shape) return 'documents or settings have changed';
  if (!(await indexExists(feed.writer, live.uid))) return 'Meilisearch does not have it';
  return null;
}

/** Does something again and again, with pauses that grow while it fails. Says when that begins and when it ends. */
async function loop(
  role: 'LIVE' | 'SHADOW',
  work: () => Promise<number>,
  { database, log, signal }: Pick<FeedingOptions, 'database' | 'log'> & { readonly signal: AbortSignal },
): Promise<void> {
  let failures = 0;
  const stopped = (): boolean => signal.aborted;
  while (!stopped()) {
    let pause: number;
    try {
      pause = await work();
      if (failures > 0) log.info({ role }, 'the search index is told again');
      failures = 0;
    } catch (error) {
      if (stopped()) return;
      const message = error instanceof Error ? error.message : String(error);
      if (failures === 0) log.error({ role, message }, 'the search index cannot be told; trying again');
      pause = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
      failures += 1;
      await noteError(database, role, message).catch(() => undefined);
    }
    await delay(pause, undefined, { signal }).catch(() => undefined);
  }
}
