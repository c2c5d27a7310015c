import { type Feed, rebuildIndex, reasonToRebuild } from '#search';
import type { Database } from '#store';
import type { MeilisearchProcess } from '../../scripts/meilisearch-process.js';
import { benchMeilisearch, feedOf } from '../meilisearch.js';

/** A server with the index of a filled database, built where it is not there yet from an earlier run. */
export async function readyIndex(
  database: Database,
  folder: string,
  records: number,
): Promise<MeilisearchProcess & { readonly feed: Feed }> {
  const server = await benchMeilisearch(`${folder}/meilisearch-${records}`);
  const feed = await feedOf(database, server.address);
  if ((await reasonToRebuild(feed, true)) !== null)
    await rebuildIndex(feed, { signal: new AbortController().signal });
  return { ...server, feed };
}
