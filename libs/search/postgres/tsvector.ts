import type { SearchText } from '../engine.js';
import { primaryLanguage } from '../text/language.js';
import { scanWords } from '../text/words.js';
import type { Vocabulary, VocabularyWord } from './vocabulary.js';

/** Words of one document that are indexed: about 60 pages. PostgreSQL ends a tsvector at 1 MB, and places at 16,383. */
const MOST_WORDS = 16_000;
/** So far apart that no phrase reaches from one text into the next. */
const GAP = 10;
/** Places of one word that count; PostgreSQL keeps 255. More change no rank and cost space. */
const MOST_PLACES = 32;

interface Places {
  list: string;
  count: number;
}

/**
 * The words of a document with places and weights, as a tsvector literal. Only words as written (folded) stand in it:
 * stems, near words and beginnings are found in the vocabulary when somebody searches, which halves the index and lets
 * the widening of queries change without indexing again.
 * @param used collects the words
 */
export function tsvectorLiteral(texts: readonly SearchText[], vocabulary: Vocabulary, used: Set<VocabularyWord>): string {
  const places = new Map<string, Places>();
  let place = 0;
  let left = MOST_WORDS;
  for (const { weight, text } of texts) {
    const read = vocabulary.reader(primaryLanguage(text.language));
    const mark = weight === 'D' ? '' : weight;
    scanWords(text.value, (start, end) => {
      if (left === 0) return;
      left -= 1;
      place += 1;
      const word = read(text.value.slice(start, end));
      const known = places.get(word.literal);
      if (known === undefined) places.set(word.literal, { list: `:${place}${mark}`, count: 1 });
      else if (known.count < MOST_PLACES) {
        known.list += `,${place}${mark}`;
        known.count += 1;
      }
      if (!word.known) used.add(word);
    });
    place += GAP;
  }
  let literal = '';
  for (const [word, { list }] of places) if (word !== EMPTY) literal += `${word}${list} `;
  return literal;
}

/** What is left of a word of marks alone. */
const EMPTY = "''";
