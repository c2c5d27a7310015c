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
  /** null: counts only */
  readonly paging: Paging | null;
}

export interface Asked {
  readonly total: number;
  readonly hits: readonly Placed[];
  readonly counts: ReadonlyMap<SearchFacet, Distribution>;
}

/**
 * Asks for hits and counts in one request: the hits, the total with all facets that are not filtered, and each facet
 * that is filtered once more without its own filter. Where the page needs no filter, it and the total are one query.
 */
export async function ask(
  { client, index }: MeilisearchIndex,
  { words, conditions, facets, paging }: Question,
): Promise<Asked> {
  const query = (filtered: readonly string[]): MultiSearchQuery => ({
    indexUid: index,
    ...words,
    filter: [...filtered],
    limit: 0,
  });
  const all = conditions.map(({ filter }) => filter);
  const own = facets.filter((facet) => conditions.some((condition) => condition.facet === facet));
  const shared = facets.filter((facet) => !own.includes(facet));
  const beyond = paging?.beyond ?? [];
  const whole = { ...query(all), facets: shared.flatMap(facetAttributes) };
  const queries: MultiSearchQuery[] = [
    beyond.length === 0 ? { ...whole, ...paging?.query } : whole,
    ...own.map((facet) => ({
      ...query(conditions.flatMap((condition) => (condition.facet === facet ? [] : [condition.filter]))),
      facets: [...facetAttributes(facet)],
    })),
    ...(beyond.length === 0 ? [] : [{ ...query([...all, ...beyond]), ...paging?.query }]),
  ];
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Placed>({ queries });
  const [total, ...rest] = results;
  const page = beyond.length === 0 ? total : rest.at(-1);
  return {
    total: total?.estimatedTotalHits ?? 0,
    hits: page?.hits ?? [],
    counts: new Map([
      ...shared.map((facet) => [facet, total?.facetDistribution ?? {}] as const),
      ...own.map((facet, n) => [facet, rest[n]?.facetDistribution ?? {}] as const),
    ]),
  };
}
