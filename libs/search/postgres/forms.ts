import type { Sql } from '#store';
import { allowedErrors } from '../text/edit-distance.js';
import { compoundParts } from '../text/compound-parts.js';
import { COMPOUNDING } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';

export type WordTerm = Extract<QueryTerm, { kind: 'word' }>;

/** Letters from which a last word also finds what begins with it; shorter ones begin a tenth of all words. */
const LEAST_PREFIX = 3;
/** Letters from which a word is also looked for at the end of compounds. */
const LEAST_HEAD = 5;
/** Other forms taken of one word, nearest first. */
export const MOST_FORMS = 40;
/** Words looked at for typing errors in one word; a vocabulary of a million has fewer with the same three letters. */
const MOST_NEIGHBOURS = 5000;
/** Comes after every other character in PostgreSQL's "C" order. */
const LAST_CHARACTER = '\u{10ffff}';

// Whether each word is known, and its relatives by stem in every language in use. Scalar subqueries and ORDER BY, because
// the planner would rather hash or scan the whole vocabulary (30 ms) than look a word up.
const FORMS = `
  WITH asked AS MATERIALIZED (
    SELECT * FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[]) AS a (n, raw, word, beginning)
  ), used AS MATERIALIZED (
    SELECT l.language, l.dictionary::regdictionary AS dictionary FROM search_language l
    WHERE (SELECT s.stem FROM search_stem s WHERE s.language = l.language ORDER BY s.stem LIMIT 1) IS NOT NULL
  ), relative AS MATERIALIZED (
    SELECT stem.n, stem.language = $5 AS own, unnest((
      SELECT array_agg(s.word) FROM search_stem s WHERE s.language = stem.language AND s.stem = stem.stem COLLATE "C"
    )) AS word
    FROM (SELECT DISTINCT a.n, u.language, (ts_lexize(u.dictionary, form.form))[1] AS stem
          FROM asked a CROSS JOIN used u CROSS JOIN LATERAL (VALUES (a.raw), (a.word)) AS form (form)) AS stem
  )
  SELECT n, word, CASE WHEN own THEN 'own' ELSE 'relative' END AS kind FROM relative
  UNION ALL
  SELECT a.n, NULL, 'known' FROM asked a
  WHERE (SELECT true FROM search_word w WHERE w.word = a.word COLLATE "C")
    OR (SELECT true FROM search_word w
        WHERE w.word >= a.word COLLATE "C" AND w.word <= a.beginning COLLATE "C" LIMIT 1)
  UNION ALL
  SELECT a.n, NULL, 'stop' FROM asked a JOIN search_language l ON l.language = $5
  WHERE ts_lexize(l.dictionary::regdictionary, a.raw) = '{}'`;

// Compounds of the searcher's language that end with a word.
const COMPOUNDS = `
  UNION ALL
  SELECT a.n, c.word, 'compound' FROM asked a JOIN search_language l ON l.language = $5
  CROSS JOIN LATERAL (
    SELECT w.word FROM search_word w
    WHERE reverse(w.word) COLLATE "C" > reverse(a.word) COLLATE "C"
      AND reverse(w.word) COLLATE "C" <= (reverse(a.word) || '${LAST_CHARACTER}') COLLATE "C"
      AND (SELECT true FROM search_stem s WHERE s.language = l.language AND s.word = w.word
             AND s.stem = coalesce((ts_lexize(l.dictionary::regdictionary, w.word))[1], w.word) COLLATE "C")
    LIMIT ${MOST_FORMS}) AS c
  WHERE length(a.word) >= ${LEAST_HEAD}`;

// Words that share their beginning or end with one that is not known. One typing error leaves one half of a word intact,
// or is a swap in the middle; two mostly leave its first or last three letters. And the two words that one may be made of.
const NEIGHBOURS = `
  SELECT a.n, near.word, 'near' AS kind
  FROM unnest($1::integer[], $2::text[], $3::text[], $4::integer[], $5::integer[]) AS a (n, head, tail, least, most)
  CROSS JOIN LATERAL (
    (SELECT w.word FROM search_word w
     WHERE w.word >= a.head COLLATE "C" AND w.word <= (a.head || '${LAST_CHARACTER}') COLLATE "C"
       AND length(w.word) BETWEEN a.least AND a.most LIMIT ${MOST_NEIGHBOURS})
    UNION ALL
    (SELECT w.word FROM search_word w
     WHERE reverse(w.word) COLLATE "C" >= reverse(a.tail) COLLATE "C"
       AND reverse(w.word) COLLATE "C" <= (reverse(a.tail) || '${LAST_CHARACTER}') COLLATE "C"
       AND length(w.word) BETWEEN a.least AND a.most LIMIT ${MOST_NEIGHBOURS})) AS near
  UNION ALL
  SELECT swap.n, w.word, 'near' FROM jsonb_to_recordset($6::jsonb) AS swap (n integer, word text)
  JOIN search_word w ON w.word = swap.word COLLATE "C"
  UNION ALL
  SELECT parts.n, parts.first || ' ' || parts.second, 'parts'
  FROM jsonb_to_recordset($7::jsonb) AS parts (n integer, first text, second text)
  WHERE (SELECT true FROM search_word w WHERE w.word = parts.first COLLATE "C")
    AND (SELECT true FROM search_word w WHERE w.word = parts.second COLLATE "C")`;

/** Something known of one term: another form of it that stands in documents, or (without a word) what it is. */
export interface Form {
  readonly n: number;
  readonly word: string | null;
  readonly kind: 'own' | 'relative' | 'known' | 'stop' | 'compound' | 'near' | 'parts';
}

interface Asked extends WordTerm {
  /** place among the terms */
  readonly n: number;
}

/**
 * Other forms of words that stand in documents. One statement; one more where a word is not known.
 * @param doubted near words are wanted of words that are known, too: they may be written so where nobody looks
 */
export async function formsOf(
  sql: Sql,
  terms: readonly QueryTerm[],
  language: string | null,
  doubted = false,
): Promise<readonly Form[]> {
  const asked = terms.flatMap((term, n): readonly Asked[] => (term.kind === 'word' ? [{ ...term, n }] : []));
  if (asked.length === 0) return [];
  const forms = await sql.query<Form & object>(
    language !== null && COMPOUNDING.has(language) ? FORMS + COMPOUNDS : FORMS,
    [
      asked.map(({ n }) => n),
      asked.map(({ raw }) => raw),
      asked.map(({ word }) => word),
      asked.map((term) => (isPrefix(term) ? term.word + LAST_CHARACTER : null)),
      language,
    ],
  );
  // relatives do not make it known: "beginers" has the stem of "begin"
  const unknown = asked.filter(
    ({ n, word }) =>
      allowedErrors(word) > 0 &&
      !forms.some((form) => form.n === n && ((form.kind === 'known' && !doubted) || form.kind === 'stop')),
  );
  return [...forms, ...(await neighbours(sql, unknown, language !== null && COMPOUNDING.has(language)))];
}

async function neighbours(
  sql: Sql,
  unknown: readonly Asked[],
  compounding: boolean,
): Promise<readonly Form[]> {
  if (unknown.length === 0) return [];
  const parts = unknown.map(({ word }) => intactParts(word));
  const swapped = unknown.flatMap(({ n, word }) => swaps(word).map((swap) => ({ n, word: swap })));
  const compounds = compounding
    ? unknown.flatMap(({ n, word }) => compoundParts(word).map((cut) => ({ n, ...cut })))
    : [];
  return sql.query<Form & object>(NEIGHBOURS, [
    unknown.map(({ n }) => n),
    parts.map(({ head }) => head),
    parts.map(({ tail }) => tail),
    unknown.map(({ word }) => word.length - allowedErrors(word)),
    unknown.map(({ word }) => word.length + allowedErrors(word)),
    JSON.stringify(swapped),
    JSON.stringify(compounds),
  ]);
}

/** The beginning and the end of a word, of which typing errors leave one as it is. */
function intactParts(word: string): { readonly head: string; readonly tail: string } {
  const half = Math.floor(word.length / 2);
  const third = Math.max(3, Math.floor(word.length / 3));
  return allowedErrors(word) === 2
    ? { head: word.slice(0, third), tail: word.slice(word.length - third) }
    : { head: word.slice(0, half), tail: word.slice(half) };
}

/** The last word may be the beginning of one. */
export function isPrefix(term: QueryTerm): term is WordTerm {
  return term.kind === 'word' && term.last && term.word.length >= LEAST_PREFIX;
}

/** The word with each pair of neighbours swapped. */
function swaps(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, n) =>
    [word.slice(0, n), word.slice(n + 1, n + 2), word.slice(n, n + 1), word.slice(n + 2)].join(''),
  );
}
