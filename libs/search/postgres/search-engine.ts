import type { Sql } from '#store';
import { checkFirst } from '../check-filter.js';
import { readCursor, writeCursor } from '../cursor.js';
import type { CursorScope } from '../cursor.js';
import { orderOf } from '../engine.js';
import type {
  FacetCount,
  SearchAnswer,
  SearchEngine,
  SearchFacet,
  SearchHit,
  SearchQuery,
  WordSuggestion,
} from '../engine.js';
import { highlighter } from '../highlight.js';
import { parseQueryText } from '../text/query-text.js';
import { suggestWords } from './did-you-mean.js';
import { countValues, setCodesIn } from './facet-codes.js';
import type { CodeCount } from './facet-codes.js';
import { readTexts } from './search-index.js';
import { SetMembers } from './set-members.js';
import { searchStatement } from './statement.js';
import type { AnswerRow, Question } from './statement.js';
import { doubtsOf, widen } from './widening.js';
import type { WordQuery } from './widening.js';

export const POSTGRES_ENGINE = 'postgres';

/**
 * Searches what `createPostgresSearchIndex` wrote. At most five statements a search, whatever the page size and the
 * number of facets: up to two to widen the words, the search with its counts, once more where nothing has all words,
 * names of values not counted before. Mostly two.
 * @param sql may be a replica
 */
export function createPostgresSearchEngine(sql: Sql): SearchEngine {
  const members = new SetMembers();
  const facetCounts = async (facets: readonly SearchFacet[], rows: readonly AnswerRow[]) => {
    const counts = countsIn(rows);
    const sets = await members.of(sql, setCodesIn(counts));
    return new Map(
      facets.map((facet) => [
        facet,
        countValues(
          facet,
          counts.filter((count) => count.facet === facet),
          sets,
        ),
      ]),
    );
  };
  return {
    name: POSTGRES_ENGINE,

    async search(query) {
      checkFirst(query.first);
      const words = await widenedWords(sql, query);
      const sort = orderOf(query.sort, words !== null);
      const scope: CursorScope = { engine: POSTGRES_ENGINE, sort, query };
      const after = query.after === null ? null : readCursor(scope, query.after);
      // one more than asked for tells whether there is a next page
      const rows = await ask(sql, {
        query,
        facets: distinct(query.facets),
        sort,
        limit: query.first + 1,
        after,
        words,
      });
      return {
        ...answer(query, scope, words, rows, await facetCounts(distinct(query.facets), rows)),
        didYouMean: () => didYouMean(sql, query, words, totalIn(rows) === 0),
      };
    },

    async facetCounts(query, facet) {
      const words = await widenedWords(sql, query);
      const rows = await ask(sql, { query, facets: [facet], sort: 'NEWEST', limit: 0, after: null, words });
      return (await facetCounts([facet], rows)).get(facet) ?? [];
    },
  };
}

async function didYouMean(
  sql: Sql,
  query: SearchQuery,
  words: WordQuery | null,
  nothingFound: boolean,
): Promise<readonly WordSuggestion[]> {
  if (words === null) return [];
  const doubts = nothingFound
    ? await doubtsOf(sql, parseQueryText(query.text), query.language, true)
    : words.doubts;
  return suggestWords(sql, query, doubts);
}

/** What was typed, widened by the vocabulary; null without words. */
export async function widenedWords(
  sql: Sql,
  query: Pick<SearchQuery, 'text' | 'language'>,
): Promise<WordQuery | null> {
  const terms = parseQueryText(query.text);
  return terms.length === 0 ? null : widen(sql, terms, query.language);
}

function distinct(facets: readonly SearchFacet[]): readonly SearchFacet[] {
  return [...new Set(facets)];
}

/** Where no document has all words, those that have some of them: better than nothing, and ordered by how much. */
async function ask(sql: Sql, question: Omit<Question, 'partly'>): Promise<readonly AnswerRow[]> {
  const asked = (partly: boolean) => {
    const { text, values } = searchStatement({ ...question, partly });
    return sql.query<AnswerRow & object>(text, values);
  };
  const rows = await asked(false);
  return totalIn(rows) === 0 && question.words !== null && question.words.any !== null ? asked(true) : rows;
}

function totalIn(rows: readonly AnswerRow[]): number {
  return Number(rows.find(({ row, facet }) => row === 'count' && facet === null)?.n ?? 0);
}

function answer(
  query: SearchQuery,
  scope: CursorScope,
  words: WordQuery | null,
  rows: readonly AnswerRow[],
  facets: ReadonlyMap<SearchFacet, readonly FacetCount[]>,
): Omit<SearchAnswer, 'didYouMean'> {
  const found = rows.flatMap((row) =>
    row.row === 'hit' && row.id !== null && row.key !== null
      ? [{ id: row.id, key: row.key, texts: row.texts }]
      : [],
  );
  const shown = words === null ? null : highlighter(words.found, query.language);
  // the order of UNION ALL is not promised
  found.sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
  return {
    engine: POSTGRES_ENGINE,
    total: totalIn(rows),
    totalIsExact: true,
    hits: found.slice(0, query.first).map(({ id, key, texts }): SearchHit => ({
      id,
      cursor: writeCursor(scope, { key, id }),
      highlight: () => Promise.resolve(shown === null || texts === null ? null : shown(readTexts(texts))),
    })),
    hasNextPage: found.length > query.first,
    facets,
  };
}

function countsIn(rows: readonly AnswerRow[]): readonly CodeCount[] {
  return rows.flatMap(({ row, facet, code, n }) =>
    row === 'count' && facet !== null ? [{ facet, code, count: Number(n) }] : [],
  );
}
