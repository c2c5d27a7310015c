import type { SearchText } from '../engine.js';
import { FOUND_BEGIN, highlighter } from '../highlight.js';
import { namesOfFields } from '../text/field-names.js';
import { type QueryTerm, wordsIn } from '../text/query-text.js';
import { wordsFoundBy } from './found-words.js';
import { isPrefix } from './query-words.js';

/**
 * Highlights of the hits of one search, made as those of the PostgreSQL engine. Which of a document's words were found
 * is only worked out where it is not plain: of several words one may stand there with a typing error.
 */
export function highlights(
  terms: readonly QueryTerm[],
  language: string | null,
): (texts: readonly SearchText[]) => string | null {
  const asTyped = highlighter(
    {
      words: new Set(wordsIn(terms)),
      beginnings: terms.flatMap((term) => (term.kind === 'word' && isPrefix(term) ? [term.word] : [])),
    },
    language,
  );
  const isPlain = terms.length === 1 || terms.every(({ kind }) => kind === 'phrase');
  const foundIn = wordsFoundBy(terms);
  return (texts) => {
    const plain = isPlain ? asTyped(texts) : null;
    return plain?.includes(FOUND_BEGIN) === true
      ? plain
      : highlighter(foundIn([...texts, ...namesOfFields(texts)]), language)(texts);
  };
}
