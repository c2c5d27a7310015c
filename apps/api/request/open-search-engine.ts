import type { Configuration, Logger } from '#runtime';
import {
  createFallbackEngine,
  createMeilisearchSearchEngine,
  createPostgresSearchEngine,
  INDEX_NAMES,
  INDEX_SHAPE,
  type IndexNames,
  MEILISEARCH_ENGINE,
  meilisearchClient,
  searchKey,
  type SearchEngine,
  whyNotSearched,
} from '#search';
import type { Database } from '#store';

/** A search that takes longer is answered by PostgreSQL. */
const TIMEOUT_MS = 2_000;

/** Meilisearch where it is configured, with PostgreSQL in its place while it cannot answer; else PostgreSQL. */
export function openSearchEngine(
  { meili }: Pick<Configuration, 'meili'>,
  database: Database,
  log: Logger,
  names: IndexNames = INDEX_NAMES,
): SearchEngine {
  const postgres = createPostgresSearchEngine(database);
  if (meili === null) return postgres;
  return createFallbackEngine({
    name: MEILISEARCH_ENGINE,
    open: async () =>
      createMeilisearchSearchEngine({
        client: meilisearchClient({
          url: meili.url,
          apiKey: await searchKey(meili, names),
          timeout: TIMEOUT_MS,
        }),
        index: names.live,
        sql: database,
      }),
    second: postgres,
    hindrance: () => whyNotSearched(database, INDEX_SHAPE),
    timeoutMs: TIMEOUT_MS,
    onChange: (trouble) => {
      if (trouble === null) log.info('Meilisearch searches');
      else log.warn({ trouble }, 'PostgreSQL searches in place of Meilisearch');
    },
  });
}
