import { primaryLanguage } from '../text/language.js';
import { fold, rawWord, scanWords } from '../text/words.js';
import type { SearchText } from '../engine.js';
import type { TEXT_ATTRIBUTES } from './index-settings.js';
import { COMPOUND_ATTRIBUTE } from './index-settings.js';

/** Words of one document that are indexed; as many as in PostgreSQL. Meilisearch ends an attribute at 65,535. */
const MOST_WORDS = 16_000;

const ATTRIBUTE_OF: Readonly<Record<SearchText['weight'], (typeof TEXT_ATTRIBUTES)[number]>> = {
  A: 'title',
  B: 'outcomes',
  C: 'provider',
  D: 'description',
};

/** The languages whose compounds Meilisearch can take apart. */
const SEGMENTED: ReadonlySet<string> = new Set(['de']);

/** The texts of one document by attribute; one item a text, so that no phrase reaches from one into the next. */
export type IndexTexts = Readonly<Record<string, readonly string[]>>;

/**
 * Texts as the index holds them: words cut and folded as the house does it, so that a quoted word finds the same with
 * both engines whatever Meilisearch would make of ß, ё, ı, apostrophes or camelCase.
 */
export function indexTexts(texts: readonly SearchText[]): IndexTexts {
  const result: Record<string, string[]> = {};
  let left = MOST_WORDS;
  for (const { weight, text } of texts) {
    const folded = foldedWords(text.value, left);
    left -= folded.count;
    (result[ATTRIBUTE_OF[weight]] ??= []).push(folded.text);
    if (weight !== 'C' && SEGMENTED.has(primaryLanguage(text.language)))
      (result[COMPOUND_ATTRIBUTE] ??= []).push(text.value);
  }
  return result;
}

// eslint-disable-next-line no-control-regex -- plain ASCII needs no folding but of case: half of all texts
const ASCII = /^[\x00-\x7f]*$/;

function foldedWords(text: string, most: number): { readonly text: string; readonly count: number } {
  let result = '';
  let count = 0;
  const ascii = ASCII.test(text);
  const source = ascii ? text.toLowerCase() : text;
  scanWords(source, (start, end) => {
    if (count === most) return;
    count += 1;
    const written = source.slice(start, end);
    const word = ascii && end - start <= 64 ? written : fold(rawWord(written));
    if (word !== '') result += result === '' ? word : ` ${word}`;
  });
  return { text: result, count };
}
