import type { Sql } from '#store';
import type { FoundWords } from '../highlight.js';
import { allowedErrors, editDistance } from '../text/edit-distance.js';
import { primaryLanguage } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';
import { formsOf, isPrefix, MOST_FORMS } from './forms.js';
import type { Form } from './forms.js';
import { quoteLexeme } from './vocabulary.js';

/** A query in words as PostgreSQL takes it. */
export interface WordQuery {
  /** all terms, each in all its forms: tsquery literal */
  readonly all: string;
  /** any of the words exactly as typed: what ranks higher */
  readonly exact: string;
  readonly found: FoundWords;
}

/**
 * Widens what was typed by the vocabulary. All terms must match, each in any of its forms; stop words of the searcher's
 * language are left out, unless there is nothing else. One statement, none for phrases alone; one more where a word is
 * not known.
 */
export async function widen(
  sql: Sql,
  terms: readonly QueryTerm[],
  language: string | null,
): Promise<WordQuery> {
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

function formsOfTerm(
  term: QueryTerm,
  forms: readonly Form[],
  n: number,
): { expression: string; words: readonly string[] } {
  if (term.kind === 'phrase')
    return { expression: term.words.map(quoteLexeme).join(' <-> '), words: term.words };
  const own = forms.filter((form) => form.n === n);
  const of = (kind: Form['kind']) =>
    own
      .filter((form) => form.kind === kind)
      .map(({ word }) => word ?? '')
      .sort();
  const others = [...of('own'), ...of('relative'), ...of('compound'), ...nearest(term.word, of('near'))];
  const words = [...new Set([term.word, ...others])].slice(0, MOST_FORMS);
  const expression = words.map(quoteLexeme).join(' | ');
  return { expression: isPrefix(term) ? `${expression} | ${quoteLexeme(term.word)}:*` : expression, words };
}

/** Those with the fewest typing errors; of these all. */
function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const allowed = allowedErrors(word);
  const measured = candidates.map((candidate) => ({
    candidate,
    errors: editDistance(word, candidate, allowed),
  }));
  const least = Math.min(...measured.map(({ errors }) => errors), allowed + 1);
  return least > allowed
    ? []
    : measured.filter(({ errors }) => errors === least).map(({ candidate }) => candidate);
}
