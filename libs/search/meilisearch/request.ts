import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { Sql } from '#store';
import type { SearchFacet } from '../engine.js';
import { facetAttributes } from './facets.js';
import type { Distribution } from './facets.js';
import type { Condition } from './filters.js';
import type { Paging } from './pages.js';
import type { WordQuery } from './query-words.js';
import type { Placed } from './ranking.js';

/** Where the documents are. */
export interface MeilisearchIndex {
  readonly client: Meilisearch;
  /** uid of the index, made with `indexSettings` */
  readonly index: string;
  /** the database that it is fed from: texts of hits and stop words are read there; may be a replica */
  readonly sql: Sql;
}

/** What one search asks of the index. */
export interface Question {
  readonly words: WordQuery | null;
  readonly conditions: readonly Condition[];
  readonly facets: readonly SearchFacet[];
  /** how to ask for a page, and who is told its hits, before the counts come; null: counts only */
  readonly page: { readonly paging: Paging; readonly onHits: (hits: readonly Placed[]) => void } | null;
}

export interface Counted {
  readonly total: number;
  readonly counts: ReadonlyMap<SearchFacet, Distribution>;
}

/**
 * Asks for the hits and, where facets are wanted, in a second request beside it for the counts, which take longer: the
 * total with all facets that are not filtered, and each facet that is filtered once more without its own filter. Without
 * facets and where the page needs no filter, it and the total are one query.
 */
export async function ask(
  { client, index }: MeilisearchIndex,
  { words, conditions, facets, page }: Question,
): Promise<Counted> {
  const query = (filtered: readonly string[]): MultiSearchQuery => ({
    indexUid: index,
    ...words,
    filter: [...filtered],
    limit: 0,
  });
  const all = conditions.map(({ filter }) => filter);
  const own = facets.filter((facet) => conditions.some((condition) => condition.facet === facet));
  const shared = facets.filter((facet) => !own.includes(facet));
  const counted: MultiSearchQuery[] = [
    { ...query(all), facets: shared.flatMap(facetAttributes) },
    ...own.map((facet) => ({
      ...query(conditions.flatMap((condition) => (condition.facet === facet ? [] : [condition.filter]))),
      facets: [...facetAttributes(facet)],
    })),
  ];
  const send = async (queries: MultiSearchQuery[]) =>
    (await client.multiSearch<{ queries: MultiSearchQuery[] }, Placed>({ queries })).results;
  const hits = async () => {
    if (page === null) return;
    const { paging, onHits } = page;
    const [found] = await send([{ ...query([...all, ...paging.beyond]), ...paging.query }]);
    onHits(found?.hits ?? []);
    return found;
  };
  const alone = facets.length === 0 && page?.paging.beyond.length === 0;
  const [found, counts] = await Promise.all([hits(), alone ? [] : send(counted)]);
  const total = alone ? found : counts[0];
  return {
    total: total?.estimatedTotalHits ?? 0,
    counts: new Map([
      ...shared.map((facet) => [facet, total?.facetDistribution ?? {}] as const),
      ...own.map((facet, n) => [facet, counts[n + 1]?.facetDistribution ?? {}] as const),
    ]),
  };
}
