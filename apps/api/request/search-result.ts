import type { OnHits, SearchAnswer, SearchFacet, SearchFilter, SearchQuery } from '#search';
import { type PageInfo, pageInfo } from './connection.js';
import type { Platform } from './platform.js';

/** A `SearchResult` before its nodes are read. */
export interface SearchResultNode {
  readonly totalCount: number;
  readonly totalIsExact: boolean;
  readonly engine: string;
  readonly edges: readonly SearchEdgeNode[];
  readonly pageInfo: PageInfo;
  readonly counts: SearchAnswer['facets'];
  readonly asked: readonly SearchFacet[];
  readonly language: string | null;
  readonly didYouMean: SearchAnswer['didYouMean'];
}

export interface SearchEdgeNode {
  readonly id: string;
  readonly cursor: string;
  highlight(): Promise<string | null>;
  /** what was asked, for the offering that fits most */
  readonly filter: SearchFilter;
}

/**
 * Asks the engine; the result's nodes and labels are read only if they are selected.
 * @param onHits as `SearchEngine.search` calls it
 */
export async function findResult(
  platform: Platform,
  query: Omit<SearchQuery, 'today'>,
  onHits?: OnHits,
): Promise<SearchResultNode> {
  const answer = await platform.engine.search({ ...query, today: platform.clock.today() }, onHits);
  return {
    totalCount: answer.total,
    totalIsExact: answer.totalIsExact,
    engine: answer.engine,
    edges: answer.hits.map((hit) => ({ ...hit, filter: query.filter })),
    pageInfo: pageInfo(answer.hits, answer.hasNextPage),
    counts: answer.facets,
    asked: [...new Set(query.facets)],
    language: query.language,
    didYouMean: answer.didYouMean,
  };
}
