import { checkFirst } from '../check-filter.js';
import { readCursor, writeCursor } from '../cursor.js';
import type { CursorScope } from '../cursor.js';
import { orderOf } from '../engine.js';
import type { SearchEngine, SearchHit, SearchQuery } from '../engine.js';
import { suggestWords } from '../postgres/did-you-mean.js';
import { createPostgresSearchEngine } from '../postgres/search-engine.js';
import { readTexts } from '../postgres/search-index.js';
import { doubtsOf } from '../postgres/widening.js';
import { parseQueryText, type QueryTerm } from '../text/query-text.js';
import { countFacet } from './facets.js';
import { conditions } from './filters.js';
import { highlights } from './highlights.js';
import { pagedByKey, pagedByRank } from './pages.js';
import { wordQuery } from './query-words.js';
import type { Placed } from './ranking.js';
import { askForWords } from './some-words.js';
import type { MeilisearchIndex } from './request.js';
import { StopWords } from './stop-words.js';

export const MEILISEARCH_ENGINE = 'meilisearch';

type AnyQuery = Pick<SearchQuery, 'text' | 'filter' | 'language' | 'today'>;

/** Whether only words next to each other will do. The index does not know their order, and PostgreSQL does. */
function areInOrder(terms: readonly QueryTerm[]): boolean {
  return terms.some((term) => term.kind === 'phrase' && term.words.length > 1);
}

/**
 * Searches an index of the documents that `readIndexDocuments` makes; quoted words in their order are looked for by the
 * engine of PostgreSQL, whose name the answer then bears. Hits and counts are asked for together, in two requests, and in
 * more where nothing has all words; one statement reads stop words not asked for before, another the texts of the hits
 * where highlights are wanted.
 */
export function createMeilisearchSearchEngine(index: MeilisearchIndex): SearchEngine {
  const stopWords = new StopWords(index.sql);
  const postgres = createPostgresSearchEngine(index.sql);
  const read = async (typed: readonly QueryTerm[], query: AnyQuery) => {
    const terms = await stopWords.without(typed, query.language);
    return { terms, words: terms.length === 0 ? null : wordQuery(terms), conditions: conditions(query) };
  };
  return {
    name: MEILISEARCH_ENGINE,

    async search(query, onHits) {
      const typed = parseQueryText(query.text);
      if (areInOrder(typed)) return postgres.search(query, onHits);
      checkFirst(query.first);
      const { terms, ...question } = await read(typed, query);
      const sort = orderOf(query.sort, terms.length > 0);
      const scope: CursorScope = { engine: MEILISEARCH_ENGINE, sort, query };
      const after = query.after === null ? null : readCursor(scope, query.after);
      const reader = { language: query.language, withWithdrawn: query.filter.includeWithdrawn === true };
      const paging =
        sort === 'RELEVANCE' ? pagedByRank(query.first, after, reader) : pagedByKey(sort, query.first, after);
      const facets = [...new Set(query.facets)];
      let hits: readonly SearchHit[] = [];
      let hasNextPage = false;
      const readPage = (placed: readonly Placed[]): void => {
        const page = paging.read(placed);
        let shown: ReturnType<typeof readHighlights> | null = null;
        const allShown = () => (shown ??= readHighlights(index, terms, query.language, page.hits));
        hits = page.hits.map((position) => ({
          id: position.id,
          bodies: position.bodies,
          cursor: writeCursor(scope, position),
          highlight: async () => (await allShown()).get(position.id) ?? null,
        }));
        hasNextPage = page.hasNextPage;
        onHits?.(hits);
      };
      const { total, counts } = await askForWords(index, terms, query.language, {
        ...question,
        facets,
        page: { paging, onHits: readPage },
      });
      return {
        engine: MEILISEARCH_ENGINE,
        total,
        totalIsExact: true,
        hits,
        hasNextPage,
        facets: new Map(
          facets.map((facet) => [facet, countFacet(facet, counts.get(facet) ?? {}, query.today)]),
        ),
        didYouMean: async () => {
          const doubts = await doubtsOf(index.sql, terms, query.language, total === 0);
          return suggestWords(index.sql, query, doubts);
        },
      };
    },

    async facetCounts(query, facet) {
      const typed = parseQueryText(query.text);
      if (areInOrder(typed)) return postgres.facetCounts(query, facet);
      const { terms, ...question } = await read(typed, query);
      const { counts } = await askForWords(index, terms, query.language, {
        ...question,
        facets: [facet],
        page: null,
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
  const shown = highlights(terms, language);
  return new Map(rows.map((row) => [row.id, shown(readTexts(row.texts))]));
}
