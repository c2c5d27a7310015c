import { checkFirst } from '../check-filter.js';
import { readCursor, writeCursor } from '../cursor.js';
import type { CursorScope } from '../cursor.js';
import { orderOf } from '../engine.js';
import type { SearchEngine, SearchHit, SearchQuery } from '../engine.js';
import { highlighter } from '../highlight.js';
import { readTexts } from '../postgres/search-index.js';
import { parseQueryText } from '../text/query-text.js';
import type { QueryTerm } from '../text/query-text.js';
import { countFacet } from './facets.js';
import { conditions } from './filters.js';
import { wordsFoundBy } from './found-words.js';
import { pagedByKey, pagedByRank } from './pages.js';
import { wordQuery } from './query-words.js';
import { ask } from './request.js';
import type { MeilisearchIndex } from './request.js';
import { StopWords } from './stop-words.js';

export const MEILISEARCH_ENGINE = 'meilisearch';

type AnyQuery = Pick<SearchQuery, 'text' | 'filter' | 'language' | 'today'>;

/**
 * Searches an index of the documents that `readIndexDocuments` makes. Hits and counts are asked for together, in at most
 * two requests; at most two statements read stop words not asked for before and the texts of the hits.
 */
export function createMeilisearchSearchEngine(index: MeilisearchIndex): SearchEngine {
  const stopWords = new StopWords(index.sql);
  const read = async (query: AnyQuery) => {
    const terms = await stopWords.without(parseQueryText(query.text), query.language);
    return { terms, words: terms.length === 0 ? null : wordQuery(terms), conditions: conditions(query) };
  };
  return {
    name: MEILISEARCH_ENGINE,

    async search(query) {
      checkFirst(query.first);
      const { terms, ...question } = await read(query);
      const sort = orderOf(query.sort, terms.length > 0);
      const scope: CursorScope = { engine: MEILISEARCH_ENGINE, sort, query };
      const after = query.after === null ? null : readCursor(scope, query.after);
      const ranked = sort === 'RELEVANCE';
      const paging = ranked
        ? pagedByRank(query.first, after, query.filter.includeWithdrawn === true)
        : pagedByKey(sort, query.first, after);
      const facets = [...new Set(query.facets)];
      const { total, hits, counts } = await ask(index, {
        ...question,
        facets,
        paging,
        preferred: ranked ? query.language : null,
      });
      const page = paging.read(hits);
      const highlights = await readHighlights(index, terms, query.language, page.hits);
      return {
        engine: MEILISEARCH_ENGINE,
        total,
        totalIsExact: true,
        hits: page.hits.map((position): SearchHit => ({
          id: position.id,
          cursor: writeCursor(scope, position),
          highlight: highlights.get(position.id) ?? null,
        })),
        hasNextPage: page.hasNextPage,
        facets: new Map(
          facets.map((facet) => [facet, countFacet(facet, counts.get(facet) ?? {}, query.today)]),
        ),
      };
    },

    async facetCounts(query, facet) {
      const { counts } = await ask(index, {
        ...(await read(query)),
        facets: [facet],
        paging: null,
        preferred: null,
      });
      return countFacet(facet, counts.get(facet) ?? {}, query.today);
    },
  };
}

async function readHighlights(
  { sql }: MeilisearchIndex,
  terms: readonly QueryTerm[],
  language: string | null,
  hits: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string | null>> {
  if (terms.length === 0 || hits.length === 0) return new Map();
  const rows = await sql.query<{ id: string; texts: string }>(
    'SELECT id, texts FROM search_text WHERE id = ANY ($1::uuid[])',
    [hits.map(({ id }) => id)],
  );
  const foundIn = wordsFoundBy(terms);
  return new Map(
    rows.map((row) => {
      const texts = readTexts(row.texts);
      return [row.id, highlighter(foundIn(texts), language)(texts)];
    }),
  );
}
