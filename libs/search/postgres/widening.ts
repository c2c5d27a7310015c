import type { Sql } from '#store';
import type { FoundWords } from '../highlight.js';
import { allowedErrors, editDistance } from '../text/edit-distance.js';
import { COMPOUNDING, primaryLanguage } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';
import { quoteLexeme } from './vocabulary.js';

type WordTerm = Extract<QueryTerm, { kind: 'word' }>;

/** A query in words as PostgreSQL takes it. */
export interface WordQuery {
  /** all terms, each in all its forms: tsquery literal */
  readonly all: string;
  /** any of the words exactly as typed: what ranks higher */
  readonly exact: string;
  readonly found: FoundWords;
}

/** Letters from which a last word also finds what begins with it; shorter ones begin a tenth of all words. */
const LEAST_PREFIX = 3;
/** Letters from which a word is also looked for at the end of compounds. */
const LEAST_HEAD = 5;
/** Other forms taken of one word, nearest first. */
const MOST_FORMS = 40;
/** Words looked at for typing errors in one word; a vocabulary of a million has fewer with the same three letters. */
const MOST_NEIGHBOURS = 5000;
/** Comes after every other character in PostgreSQL's "C" order. */
const LAST_CHARACTER = '\u{10ffff}';

// One statement for all words: whether each is known, its relatives by stem in every language in use, compounds that end
// with it, and, of an unknown word only, those that share their beginning or end with it. One typing error leaves one
// half of a word intact (or is a swap in the middle: `swaps`), two mostly leave its first or last three letters.
const FORMS = `
  WITH asked AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS a
      (n integer, raw text, word text, beginning text, errors integer, head text, tail text, swaps jsonb, compound boolean)
  ), used AS MATERIALIZED (
    SELECT l.language, l.dictionary FROM search_language l
    WHERE EXISTS (SELECT FROM search_stem s WHERE s.language = l.language)
  ), stem AS MATERIALIZED (
    SELECT DISTINCT a.n, u.language, (ts_lexize(u.dictionary::regdictionary, form.form))[1] AS stem
    FROM asked a CROSS JOIN used u CROSS JOIN LATERAL (VALUES (a.raw), (a.word)) AS form (form)
  ), relative AS MATERIALIZED (
    SELECT stem.n, s.word, bool_or(stem.language = $2) AS own
    FROM stem JOIN search_stem s ON s.language = stem.language AND s.stem = stem.stem COLLATE "C"
    GROUP BY stem.n, s.word
  ), known AS MATERIALIZED (
    SELECT a.n FROM asked a WHERE EXISTS (SELECT FROM search_word w WHERE w.word = a.word COLLATE "C")
      OR (a.beginning IS NOT NULL AND EXISTS
        (SELECT FROM search_word w WHERE w.word >= a.word COLLATE "C" AND w.word <= a.beginning COLLATE "C"))
    UNION SELECT n FROM relative
  )
  SELECT n, word, CASE WHEN own THEN 'own' ELSE 'relative' END AS kind FROM relative
  UNION ALL
  SELECT a.n, NULL, 'stop' FROM asked a JOIN search_language l ON l.language = $2
  WHERE ts_lexize(l.dictionary::regdictionary, a.raw) = '{}'
  UNION ALL
  SELECT a.n, c.word, 'compound' FROM asked a CROSS JOIN LATERAL (
    SELECT w.word FROM search_word w
    WHERE reverse(w.word) COLLATE "C" > reverse(a.word) COLLATE "C"
      AND reverse(w.word) COLLATE "C" <= (reverse(a.word) || $3) COLLATE "C"
      AND EXISTS (SELECT FROM search_stem s WHERE s.language = $2 AND s.word = w.word
                  AND s.stem = coalesce((SELECT (ts_lexize(l.dictionary::regdictionary, w.word))[1]
                                         FROM search_language l WHERE l.language = $2), w.word) COLLATE "C")
    LIMIT ${MOST_FORMS}) AS c
  WHERE a.compound
  UNION ALL
  SELECT a.n, near.word, 'near' FROM asked a CROSS JOIN LATERAL (
    (SELECT w.word FROM search_word w
     WHERE w.word >= a.head COLLATE "C" AND w.word <= (a.head || $3) COLLATE "C"
       AND length(w.word) BETWEEN length(a.word) - a.errors AND length(a.word) + a.errors LIMIT ${MOST_NEIGHBOURS})
    UNION
    (SELECT w.word FROM search_word w
     WHERE reverse(w.word) COLLATE "C" >= reverse(a.tail) COLLATE "C"
       AND reverse(w.word) COLLATE "C" <= (reverse(a.tail) || $3) COLLATE "C"
       AND length(w.word) BETWEEN length(a.word) - a.errors AND length(a.word) + a.errors LIMIT ${MOST_NEIGHBOURS})
    UNION
    (SELECT w.word FROM search_word w WHERE w.word IN (SELECT jsonb_array_elements_text(a.swaps) COLLATE "C"))) AS near
  WHERE a.errors > 0 AND NOT EXISTS (SELECT FROM known k WHERE k.n = a.n)`;

interface Form {
  readonly n: number;
  readonly word: string | null;
  readonly kind: 'own' | 'relative' | 'stop' | 'compound' | 'near';
}

/**
 * Widens what was typed by the vocabulary. All terms must match, each in any of its forms; stop words of the searcher's
 * language are left out, unless there is nothing else. One statement, or none for phrases alone.
 */
export async function widen(sql: Sql, terms: readonly QueryTerm[], language: string | null): Promise<WordQuery> {
  const forms = await formsOf(sql, terms, language === null ? null : primaryLanguage(language));
  const said = terms.filter((_, n) => !forms.some((form) => form.n === n && form.kind === 'stop'));
  const kept = said.length > 0 ? said : terms;
  const widened = kept.map((term) => formsOfTerm(term, forms, terms.indexOf(term)));
  const typed = kept.flatMap((term) => (term.kind === 'word' ? [term.word] : term.words));
  return {
    all: widened.map(({ expression }) => `(${expression})`).join(' & '),
    exact: [...new Set(typed)].map(quoteLexeme).join(' | '),
    found: {
      words: new Set(widened.flatMap(({ words }) => words)),
      beginnings: kept.flatMap((term) => (isPrefix(term) ? [term.word] : [])),
    },
  };
}

async function formsOf(sql: Sql, terms: readonly QueryTerm[], language: string | null): Promise<readonly Form[]> {
  const asked = terms.flatMap((term, n) => (term.kind === 'word' ? [{ n, ...question(term, language) }] : []));
  if (asked.length === 0) return [];
  return sql.query<Form & object>(FORMS, [JSON.stringify(asked), language, LAST_CHARACTER]);
}

function question(term: WordTerm, language: string | null) {
  const { raw, word } = term;
  const errors = allowedErrors(word);
  const shared = errors === 2 ? Math.max(3, Math.floor(word.length / 3)) : Math.floor(word.length / 2);
  return {
    raw,
    word,
    beginning: isPrefix(term) ? word + LAST_CHARACTER : null,
    errors,
    ...(errors > 0 && {
      head: word.slice(0, shared),
      tail: word.slice(errors === 2 ? word.length - shared : shared),
      swaps: swaps(word),
    }),
    compound: language !== null && COMPOUNDING.has(language) && word.length >= LEAST_HEAD,
  };
}

function isPrefix(term: QueryTerm): term is WordTerm {
  return term.kind === 'word' && term.last && term.word.length >= LEAST_PREFIX;
}

/** The word with each pair of neighbours swapped. */
function swaps(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, n) =>
    [word.slice(0, n), word.slice(n + 1, n + 2), word.slice(n, n + 1), word.slice(n + 2)].join(''),
  );
}

function formsOfTerm(term: QueryTerm, forms: readonly Form[], n: number): { expression: string; words: readonly string[] } {
  if (term.kind === 'phrase') return { expression: term.words.map(quoteLexeme).join(' <-> '), words: term.words };
  const own = forms.filter((form) => form.n === n);
  const of = (kind: Form['kind']) => own.filter((form) => form.kind === kind).map(({ word }) => word ?? '').sort();
  const others = [...of('own'), ...of('relative'), ...of('compound'), ...nearest(term.word, of('near'))];
  const words = [...new Set([term.word, ...others])].slice(0, MOST_FORMS);
  const expression = words.map(quoteLexeme).join(' | ');
  return { expression: isPrefix(term) ? `${expression} | ${quoteLexeme(term.word)}:*` : expression, words };
}

/** Those with the fewest typing errors; of these all. */
function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const allowed = allowedErrors(word);
  const measured = candidates.map((candidate) => ({ candidate, errors: editDistance(word, candidate, allowed) }));
  const least = Math.min(...measured.map(({ errors }) => errors), allowed + 1);
  return least > allowed ? [] : measured.filter(({ errors }) => errors === least).map(({ candidate }) => candidate);
}
