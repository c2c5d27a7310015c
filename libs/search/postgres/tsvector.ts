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

/**
 * Reads documents into tsvector literals: their words with places and weights. Only words as written (folded) stand in
 * them: stems, near words and beginnings are found in the vocabulary when somebody searches, which halves the index and
 * lets the widening of queries change without indexing again.
 */
export class DocumentReader {
  /** words read that are not known to be in the tables */
  readonly fresh = new Set<VocabularyWord>();

  constructor(private readonly vocabulary: Vocabulary) {}

  literal(texts: readonly SearchText[]): string {
    const document = (documentsRead += 1);
    const found: VocabularyWord[] = [];
    const repeated = new Map<VocabularyWord, string>();
    let place = 0;
    let left = MOST_WORDS;
    for (const { weight, text } of texts) {
      const table = this.vocabulary.table(primaryLanguage(text.language));
      const mark = MARKS.indexOf(weight);
      scanWords(text.value, (start, end, hash, units) => {
        if (left === 0) return;
        left -= 1;
        place += 1;
        const word = table.read(text.value, units, start, end, hash);
        if (word.document !== document) {
          word.document = document;
          word.place = place;
          word.weight = mark;
          word.count = 1;
          found.push(word);
          if (!word.known) this.fresh.add(word);
        } else if (word.count < MOST_PLACES) {
          word.count += 1;
          repeated.set(word, `${repeated.get(word) ?? ''},${place}${markOf(mark)}`);
        }
      });
      place += GAP;
    }
    return literalOf(found, repeated);
  }
}

/** A number of its own for every document of the process: readers share the words, which keep what was read last. */
let documentsRead = 0;

const MARKS = ['A', 'B', 'C', 'D'];

/** D is what a place without a letter means. */
function markOf(weight: number): string {
  return weight === 3 ? '' : (MARKS[weight] ?? '');
}

/** Words that fold to the same stand in it several times: PostgreSQL unites them. */
function literalOf(found: readonly VocabularyWord[], repeated: ReadonlyMap<VocabularyWord, string>): string {
  const parts: string[] = [];
  for (const word of found) {
    if (word.word === '') continue;
    const more = word.count > 1 ? (repeated.get(word) ?? '') : '';
    parts.push(`${word.literal}:${word.place}${markOf(word.weight)}${more}`);
  }
  return parts.join(' ');
}
