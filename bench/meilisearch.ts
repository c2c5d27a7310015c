import path from 'node:path';
import { createLogger, type MeiliAddress } from '#runtime';
import { connectFeed, type Feed, INDEX_DOCUMENTS, INDEX_NAMES } from '#search';
import type { Database } from '#store';
import {
  type MeilisearchProcess,
  meilisearchProgram,
  startMeilisearch,
} from '../scripts/meilisearch-process.js';

/** Of a server of our own: its data is kept for the next run, so its keys must stay the same. */
const MASTER_KEY = 'bench-bench-bench-bench';

/**
 * Meilisearch for a bench: a server of its own, with its data in `folder`.
 * @throws where there is none on the path, or it does not start
 */
export async function benchMeilisearch(folder: string): Promise<MeilisearchProcess> {
  const program = meilisearchProgram();
  if (!program) throw new Error('There is no meilisearch on the path.');
  return startMeilisearch(program, path.resolve(folder), { masterKey: MASTER_KEY });
}

/** How the index of a database is fed. */
export async function feedOf(database: Database, address: MeiliAddress): Promise<Feed> {
  return {
    ...(await connectFeed(address, INDEX_NAMES)),
    database,
    names: INDEX_NAMES,
    documents: INDEX_DOCUMENTS,
    log: createLogger('bench', 'warn'),
  };
}
