import type { QueryTerm } from '../text/query-text.js';
import { COMPOUND_ATTRIBUTE, TEXT_ATTRIBUTES } from './index-settings.js';

/** Letters from which a last word also finds what begins with it; shorter ones begin a tenth of all words. */
const LEAST_PREFIX = 3;

/** The last word may be the beginning of one. */
export function isPrefix(term: QueryTerm): boolean {
  return term.kind === 'word' && term.last && term.word.length >= LEAST_PREFIX;
}

/** Words as Meilisearch takes them. */
export interface WordQuery {
  readonly q: string;
  readonly attributesToSearchOn: string[];
}

/**
 * Terms as a query. Folded words hold nothing that Meilisearch would read as an operator. It takes the last word for a
 * beginning unless a space follows. With a phrase, only texts cut into words by the house are searched: parts of
 * compounds are not written, and a phrase finds what is.
 */
export function wordQuery(terms: readonly QueryTerm[]): WordQuery {
  const written = terms.map((term) => (term.kind === 'word' ? term.word : `"${term.words.join(' ')}"`));
  const last = terms.at(-1);
  return {
    q: written.join(' ') + (last !== undefined && isPrefix(last) ? '' : ' '),
    attributesToSearchOn: [
      ...TEXT_ATTRIBUTES,
      ...(terms.some(({ kind }) => kind === 'phrase') ? [] : [COMPOUND_ATTRIBUTE]),
    ],
  };
}
