import { primaryLanguage } from '../text/language.js';
import { scanFolded } from '../text/folded-words.js';
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

/** Two of the shortest words that are joined: "Weinbau". */
const LONG_WORD = /\p{L}{7,}/gu;

/** The texts of one document by attribute. */
export type IndexTexts = Readonly<Record<string, readonly string[]>>;

/**
 * Texts as the index holds them: words cut and folded as the house does it, so that a quoted word finds the same with
 * both engines whatever Meilisearch would make of ß, ё, ı, apostrophes or camelCase. Of outcomes and descriptions each
 * word once: their order and number say nothing there, and every word costs time to index.
 */
export function indexTexts(texts: readonly SearchText[]): IndexTexts {
  const asWritten: Record<string, string[]> = {};
  const asWords: Record<string, Set<string>> = {};
  let left = MOST_WORDS;
  for (const { weight, text } of texts) {
    const isLong = weight === 'B' || weight === 'D';
    const set = isLong ? (asWords[ATTRIBUTE_OF[weight]] ??= new Set()) : null;
    const words: string[] = [];
    scanFolded(text.value, (word) => {
      if (left === 0) return;
      left -= 1;
      if (set) set.add(word);
      else words.push(word);
    });
    if (!isLong) (asWritten[ATTRIBUTE_OF[weight]] ??= []).push(words.join(' '));
    if (weight === 'C' || !SEGMENTED.has(primaryLanguage(text.language))) continue;
    const compounds = (asWords[COMPOUND_ATTRIBUTE] ??= new Set());
    for (const [word] of text.value.toLowerCase().matchAll(LONG_WORD)) compounds.add(word);
  }
  const joined = Object.entries(asWords).map(([attribute, words]) => [attribute, [[...words].join(' ')]]);
  return { ...asWritten, ...Object.fromEntries(joined) } as IndexTexts;
}
