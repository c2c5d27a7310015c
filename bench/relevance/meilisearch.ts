import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMeilisearchSearchEngine, INDEX_NAMES, meilisearchClient, rebuildIndex } from '#search';
import type { Database } from '#store';
import { meilisearchProgram } from '../../scripts/meilisearch-process.js';
import { benchMeilisearch, feedOf } from '../meilisearch.js';
import type { CorpusDocument } from './corpus/index.js';
import { engineRanker, type Ranker } from './ranker.js';

export interface RunningRanker extends Ranker {
  stop(): Promise<void>;
}

/**
 * The engine on a Meilisearch of its own, fed from the database that PostgreSQL's engine searches; null where none is
 * installed.
 */
export async function meilisearchRanker(
  database: Database,
  documents: readonly CorpusDocument[],
): Promise<RunningRanker | null> {
  if (meilisearchProgram() === null) {
    console.log('skipped: no meilisearch on the path');
    return null;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-relevance-'));
  const server = await benchMeilisearch(folder);
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  try {
    const feed = await feedOf(database, server.address);
    await rebuildIndex(feed, { signal: new AbortController().signal });
    const client = meilisearchClient(server.address);
    const engine = createMeilisearchSearchEngine({ client, index: INDEX_NAMES.live, sql: database });
    return { ...engineRanker(engine, documents), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
