import type { SearchText } from '../engine.js';
import type { FoundWords } from '../highlight.js';
import { editDistance } from '../text/edit-distance.js';
import { scanFolded } from '../text/folded-words.js';
import { COMPOUNDING, primaryLanguage } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';
import { TYPO_LENGTHS } from './index-settings.js';
import { isPrefix } from './query-words.js';

/**
 * Which words of a document a query has found: of each term the word itself and, if it may be a beginning, what begins
 * with it; where there is none, the nearest words, or compounds that hold it. Meilisearch could tell, but only by
 * cutting every text of every hit again, which costs more than the search.
 */
export function wordsFoundBy(terms: readonly QueryTerm[]): (texts: readonly SearchText[]) => FoundWords {
  return (texts) => {
    const present = new Set<string>();
    const compounding = new Set<string>();
    for (const { text } of texts) {
      const mayCompound = COMPOUNDING.has(primaryLanguage(text.language));
      scanFolded(text.value, (word) => {
        present.add(word);
        if (mayCompound) compounding.add(word);
      });
    }
    const all = [...present];
    return {
      words: new Set(
        terms.flatMap((term) =>
          term.kind === 'phrase' ? term.words : wordsOf(term.word, isPrefix(term), all, [...compounding]),
        ),
      ),
      beginnings: [],
    };
  };
}

/** Letters from which a word is looked for within compounds. */
const LEAST_PART = 4;

function wordsOf(
  word: string,
  beginning: boolean,
  present: readonly string[],
  compounding: readonly string[],
): readonly string[] {
  const found = present.filter((other) => (beginning ? other.startsWith(word) : other === word));
  if (found.length > 0) return found;
  const most = allowedErrors(word);
  const distances = present.map((other) => errorsTo(word, other, beginning, most));
  const least = Math.min(...distances);
  if (least <= most) return present.filter((_, n) => distances[n] === least);
  return word.length < LEAST_PART ? [] : compounding.filter((other) => other.includes(word));
}

function allowedErrors({ length }: string): number {
  return length < TYPO_LENGTHS.oneTypo ? 0 : length < TYPO_LENGTHS.twoTypos ? 1 : 2;
}

/** Typing errors that make one of the other, or of its beginning. */
function errorsTo(word: string, other: string, beginning: boolean, most: number): number {
  if (most === 0) return Infinity;
  const lengths = beginning ? [word.length, word.length + 1] : [];
  return Math.min(
    editDistance(word, other, most),
    ...lengths.map((length) => editDistance(word, other.slice(0, length), most)),
  );
}
