import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { Sql } from '#store';
import type { SearchFacet } from '../engine.js';
import { primaryLanguage } from '../text/language.js';
import { facetAttributes } from './facets.js';
import type { Distribution } from './facets.js';
import { quoted } from './filters.js';
import type { Condition } from './filters.js';
import type { Paging, Placed } from './pages.js';
import type { WordQuery } from './query-words.js';
import { OTHER_LANGUAGES, OWN_LANGUAGE } from './ranking.js';

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
  /** the language whose documents rank higher */
  readonly preferred: string | null;
}

export interface Asked {
  readonly total: number;
  readonly hits: readonly Placed[];
  readonly counts: ReadonlyMap<SearchFacet, Distribution>;
}

type Query = MultiSearchQuery;

/** Asks for hits and counts at once. */
export async function ask(index: MeilisearchIndex, question: Question): Promise<Asked> {
  const { paging, preferred, facets } = question;
  if (paging === null) return askTogether(index, question, null);
  const page = { ...baseQuery(index, question), ...paging.query };
  if (preferred === null) return askTogether(index, question, page);
  const [hits, counted] = await Promise.all([
    askPreferring(index, page, primaryLanguage(preferred)),
    facets.length === 0 ? null : askTogether(index, question, null),
  ]);
  return { total: counted?.total ?? hits.total, hits: hits.hits, counts: counted?.counts ?? new Map() };
}

function baseQuery({ index }: MeilisearchIndex, { words, conditions }: Question): Query {
  return {
    indexUid: index,
    ...words,
    // every word must be found: counts would otherwise include what only some are found in
    matchingStrategy: 'all',
    filter: conditions.map(({ filter }) => filter),
  };
}

/**
 * One request: the hits, the total with all facets that are not filtered, and each facet that is filtered once more
 * without its own filter. The first page and the total are one query.
 */
async function askTogether(index: MeilisearchIndex, question: Question, page: Query | null): Promise<Asked> {
  const base = baseQuery(index, question);
  const own = question.facets.filter((facet) =>
    question.conditions.some((condition) => condition.facet === facet),
  );
  const shared = question.facets.filter((facet) => !own.includes(facet));
  const facets = shared.flatMap(facetAttributes);
  const beyond = question.paging?.beyond ?? [];
  const isWhole = page !== null && beyond.length === 0;
  const queries: Query[] = [
    isWhole ? { ...page, facets } : { ...base, limit: 0, facets },
    ...own.map((facet): Query => ({
      ...base,
      filter: question.conditions
        .filter((condition) => condition.facet !== facet)
        .map(({ filter }) => filter),
      limit: 0,
      facets: [...facetAttributes(facet)],
    })),
    ...(page === null || isWhole ? [] : [{ ...page, filter: [...filtersOf(page), ...beyond] }]),
  ];
  const { results } = await index.client.multiSearch<{ queries: Query[] }, Placed>({ queries });
  const [whole, ...rest] = results;
  const hits = isWhole ? whole : rest.at(own.length);
  return {
    total: whole?.estimatedTotalHits ?? 0,
    hits: hits?.hits ?? [],
    counts: new Map([
      ...shared.map((facet) => [facet, whole?.facetDistribution ?? {}] as const),
      ...own.map((facet, n) => [facet, rest[n]?.facetDistribution ?? {}] as const),
    ]),
  };
}

/** Documents with a title in the language, and all others, ranked together by weighted scores. */
async function askPreferring(
  { client }: MeilisearchIndex,
  page: Query,
  language: string,
): Promise<Pick<Asked, 'total' | 'hits'>> {
  const { offset = 0, limit = 0, ...query } = page;
  const inLanguage = `textLanguage = ${quoted(language)}`;
  const answer = await client.multiSearch<
    { federation: { offset: number; limit: number }; queries: Query[] },
    Placed
  >({
    federation: { offset, limit },
    queries: [
      { filter: inLanguage, weight: OWN_LANGUAGE },
      { filter: `NOT ${inLanguage}`, weight: OTHER_LANGUAGES },
    ].map(({ filter, weight }) => ({
      ...query,
      filter: [...filtersOf(query), filter],
      federationOptions: { weight },
    })),
  });
  return { total: answer.estimatedTotalHits ?? 0, hits: answer.hits };
}

function filtersOf({ filter }: Query): readonly string[] {
  return Array.isArray(filter) ? filter.flat() : [];
}
