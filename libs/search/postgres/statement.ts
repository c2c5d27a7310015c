import type { Position } from '../cursor.js';
import type { SearchFacet, SearchQuery, SearchSort } from '../engine.js';
import { facetCode } from './facet-codes.js';
import { conditions, hasTextIn } from './filters.js';
import type { Condition } from './filters.js';
import { Parameters } from './parameters.js';
import { partialRelevance, relevanceKey } from './ranking.js';
import { primaryLanguage } from '../text/language.js';
import type { WordQuery } from './widening.js';

/** What one statement asks for. */
export interface Question {
  readonly query: Pick<SearchQuery, 'filter' | 'today' | 'language'>;
  readonly facets: readonly SearchFacet[];
  readonly sort: SearchSort;
  /** hits to fetch; 0: counts only */
  readonly limit: number;
  readonly after: Position | null;
  readonly words: WordQuery | null;
  /** documents that have any of the words, not all */
  readonly partly: boolean;
}

/** `hit`: id, key and, with words, texts. `count`: a facet's code and its documents; facet null = all. */
export interface AnswerRow {
  readonly row: 'hit' | 'count';
  readonly id: string | null;
  readonly key: number | null;
  readonly texts: string | null;
  readonly facet: SearchFacet | null;
  readonly code: number | null;
  readonly n: string | null;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Hits, total and all facet counts as one statement. With words the documents found are read once and kept for every
 * count; without, each count scans the narrow table, which is faster than keeping all of it. All facets that are not
 * filtered share one pass of GROUPING SETS; one that is filtered has a pass of its own, without its own filter.
 */
export function searchStatement(question: Question): Statement {
  const parameters = new Parameters();
  const wanted = conditions(question.query, parameters);
  const own = question.facets.filter((facet) => wanted.some((condition) => condition.facet === facet));
  const shared = question.facets.filter((facet) => !own.includes(facet));
  const everywhere = wanted.filter((condition) => !isOwn(condition, own));
  // the condition of a facet that has its own pass is a column, for the others to ask
  const flags = own.map(
    (facet, n) => `${and(wanted.filter((condition) => condition.facet === facet))} AS own${n}`,
  );
  const allOwn = own.map((_, n) => `found.own${n}`);
  const codes = question.facets.map(
    (facet) => `${facetCode(facet, question.query.today, parameters)} AS ${column(facet)}`,
  );
  const match =
    question.words === null
      ? []
      : [`f.words @@ ${parameters.add(matchOf(question, question.words))}::tsquery`];
  const from = `FROM ${question.words === null ? 'search_facet' : 'search_document'} f
    WHERE ${[...match, ...everywhere.map(({ sql }) => sql)].join(' AND ') || 'true'}`;
  const passes = [
    ...(question.limit > 0 ? [hits(question, allOwn, parameters)] : []),
    sharedCounts(shared, allOwn),
    ...own.map((facet, n) =>
      ownCounts(
        facet,
        allOwn.filter((_, other) => other !== n),
      ),
    ),
  ];
  return {
    text: `${found(question, ['f.id', ...codes, ...flags], from, parameters)}
      ${passes.map((pass) => `(${pass})`).join('\nUNION ALL\n')}`,
    values: parameters.values,
  };
}

function matchOf({ partly }: Question, words: WordQuery): string {
  return partly && words.any !== null ? words.any : words.all;
}

/** The documents found, each with its sort key. */
function found(question: Question, columns: readonly string[], from: string, parameters: Parameters): string {
  const { words, partly, sort, query } = question;
  if (words !== null && partly && sort === 'RELEVANCE') {
    const terms = words.terms.map((term) => parameters.add(term));
    const ranked = partialRelevance(terms, ownLanguage(query.language, parameters));
    return `
      WITH matched AS MATERIALIZED (SELECT ${[...columns, ...ranked.columns].join(', ')} ${from}),
        rarity AS MATERIALIZED (SELECT ${ranked.rarities.join(', ')} FROM matched),
        found AS MATERIALIZED (SELECT matched.*, ${ranked.key} AS key FROM matched CROSS JOIN rarity)`;
  }
  return `
    WITH found AS ${words === null ? 'NOT MATERIALIZED' : 'MATERIALIZED'} (
      SELECT ${[...columns, `${sortKey(question, parameters)} AS key`].join(', ')} ${from})`;
}

/** The condition that a document has a title in the searcher's language; null where that is not known. */
function ownLanguage(language: string | null, parameters: Parameters): string | null {
  return language === null ? null : hasTextIn(parameters.add(primaryLanguage(language)));
}

function isOwn(condition: Condition, own: readonly SearchFacet[]): boolean {
  return condition.facet !== null && own.includes(condition.facet);
}

/** A condition as a column may be null, which means that it does not hold. */
function and(parts: readonly Condition[]): string {
  return `coalesce(${parts.map(({ sql }) => sql).join(' AND ')}, false)`;
}

function where(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` WHERE ${parts.join(' AND ')}`;
}

function column(facet: SearchFacet): string {
  return `facet_${facet.toLowerCase()}`;
}

/** What hits are ordered by, the first the least; ties by id. Not stated comes last in every order. */
function sortKey({ sort, words, query }: Question, parameters: Parameters): string {
  switch (sort) {
    case 'RELEVANCE': {
      if (words === null) return 'f.newest';
      const own = ownLanguage(query.language, parameters);
      return relevanceKey(parameters.add(words.all), parameters.add(words.exact), own);
    }
    case 'NEWEST':
      return 'f.newest';
    case 'ECTS_ASC':
      return "coalesce(f.ects_min, 'infinity')::float8";
    case 'ECTS_DESC':
      return "coalesce(-f.ects_max, 'infinity')::float8";
    case 'START_DATE':
      return nextStart(parameters.add(query.today));
  }
}

/**
 * The next start as days since 1970. The stored one is right until it has passed; should nobody have renewed it, the
 * first of the stored starts that has not passed counts. An open range is one that may be begun at any time: no start.
 */
function nextStart(today: string): string {
  const day = (date: string) => `(${date} - date '1970-01-01')::float8`;
  return `CASE WHEN f.next_start IS NULL THEN 'infinity'::float8
    WHEN f.next_start >= ${today}::date THEN ${day('f.next_start')}
    ELSE coalesce((SELECT ${day(`greatest(lower(start), ${today}::date)`)} FROM unnest(f.start_days) AS s (start)
                   WHERE NOT lower_inf(start) AND upper(start) > ${today}::date ORDER BY start LIMIT 1), 'infinity'::float8) END`;
}

function hits({ after, limit, words }: Question, allOwn: readonly string[], parameters: Parameters): string {
  const beyond =
    after === null
      ? []
      : [`(found.key, found.id) > (${parameters.add(after.key)}::float8, ${parameters.add(after.id)}::uuid)`];
  const page = `SELECT found.id, found.key FROM found${where([...allOwn, ...beyond])}
    ORDER BY found.key, found.id LIMIT ${parameters.add(limit)}::integer`;
  const texts = words === null ? 'NULL' : '(SELECT t.texts FROM search_text t WHERE t.id = page.id)';
  return `SELECT 'hit' AS row, page.id, page.key, ${texts} AS texts, NULL::text AS facet, NULL::integer AS code, NULL::bigint AS n
    FROM (${page}) AS page`;
}

/** The total and every facet that is not filtered, in one pass. */
function sharedCounts(facets: readonly SearchFacet[], allOwn: readonly string[]): string {
  const head = "'count' AS row, NULL::uuid AS id, NULL::float8 AS key, NULL AS texts";
  if (facets.length === 0)
    return `SELECT ${head}, NULL AS facet, NULL::integer AS code, count(*) AS n FROM found${where(allOwn)}`;
  const columns = facets.map(column);
  const cases = (value: (facet: SearchFacet) => string) =>
    `CASE ${facets.map((facet) => `WHEN GROUPING(${column(facet)}) = 0 THEN ${value(facet)}`).join(' ')} END`;
  return `SELECT ${head}, ${cases((facet) => `'${facet}'`)} AS facet, ${cases(column)}::integer AS code, count(*) AS n
    FROM found${where(allOwn)} GROUP BY GROUPING SETS ((), ${columns.map((name) => `(${name})`).join(', ')})`;
}

/** One filtered facet, its own filter ignored. */
function ownCounts(facet: SearchFacet, others: readonly string[]): string {
  return `SELECT 'count', NULL::uuid, NULL::float8, NULL, '${facet}', ${column(facet)}::integer, count(*)
    FROM found${where(others)} GROUP BY ${column(facet)}`;
}
