import { SearchQueryError } from '../engine.js';
import { words } from './words.js';

/** One thing that must stand in a document: a word in any of its forms, or words in quotes as written and in order. */
export type QueryTerm =
  | { readonly kind: 'word'; readonly raw: string; readonly word: string; readonly last: boolean }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** Characters; a pasted paragraph is no query, and all its words in one document is no question. */
export const LONGEST_QUERY = 1000;

const QUOTES = /["“”„«»]/u;

/**
 * What a person typed, as terms that must all match. Quotes of any shape count; one that is never closed is passed over.
 * Anything but letters and digits only separates words. A repeated word counts once.
 * @throws SearchQueryError QUERY_TOO_LONG
 */
export function parseQueryText(text: string | null): readonly QueryTerm[] {
  if (text === null) return [];
  if (text.length > LONGEST_QUERY) {
    throw new SearchQueryError(
      'QUERY_TOO_LONG',
      `The query has ${text.length} characters, and at most ${LONGEST_QUERY} are read: search by a few words instead.`,
    );
  }
  const pieces = text.split(QUOTES);
  const terms = pieces.flatMap((piece, n): readonly QueryTerm[] =>
    isQuoted(n, pieces.length) ? phrase(piece) : separateWords(piece, n === pieces.length - 1),
  );
  return distinct(terms);
}

/** All words that were typed, those in quotes too, in order. */
export function wordsIn(terms: readonly QueryTerm[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'word' ? [term.word] : term.words));
}

/**
 * The query with some of its words written otherwise; what stands in quotes stays, for it is meant as written.
 * @param others what to write, by folded word
 */
export function withOtherWords(text: string, others: ReadonlyMap<string, string>): string {
  const pieces = text.split(QUOTES);
  const quotes = [...text.matchAll(new RegExp(QUOTES, 'gu'))].map(([quote]) => quote);
  return pieces
    .map((piece, n) => (isQuoted(n, pieces.length) ? piece : withOthers(piece, others)) + (quotes[n] ?? ''))
    .join('');
}

function withOthers(piece: string, others: ReadonlyMap<string, string>): string {
  let result = '';
  let end = 0;
  for (const { word, ...place } of words(piece)) {
    const other = others.get(word);
    if (other === undefined) continue;
    result += piece.slice(end, place.start) + other;
    end = place.end;
  }
  return result + piece.slice(end);
}

/** Pieces at odd places stand between quotes, but for the last of an even number: its quote was never closed. */
function isQuoted(n: number, pieces: number): boolean {
  return n % 2 === 1 && n < pieces - 1;
}

function phrase(piece: string): readonly QueryTerm[] {
  const list = words(piece).map(({ word }) => word);
  return list.length === 0 ? [] : [{ kind: 'phrase', words: list }];
}

function separateWords(piece: string, atEnd: boolean): readonly QueryTerm[] {
  const list = words(piece);
  return list.map(({ raw, word }, n) => ({ kind: 'word', raw, word, last: atEnd && n === list.length - 1 }));
}

/** Of equal terms the last stays: it may be the one that is still being typed. */
function distinct(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return [...new Map(terms.map((term) => [keyOf(term), term])).values()];
}

function keyOf(term: QueryTerm): string {
  return term.kind === 'word' ? term.word : `"${term.words.join(' ')}`;
}
