import { primaryLanguage } from '../text/language.js';
import type { SearchText } from '../engine.js';
import type { TEXT_ATTRIBUTES } from './index-settings.js';
import { COMPOUND_ATTRIBUTE } from './index-settings.js';
import type { LineWriter } from './line-writer.js';

/** Words of one document that are indexed; as many as in PostgreSQL. Meilisearch ends an attribute at 65,535. */
const MOST_WORDS = 16_000;

const ATTRIBUTE_OF: Readonly<Record<SearchText['weight'], (typeof TEXT_ATTRIBUTES)[number]>> = {
  A: 'title',
  B: 'outcomes',
  C: 'provider',
  D: 'description',
};

const WEIGHTS = ['A', 'B', 'C', 'D'] as const;

/** Of these each word once. */
const ONCE: ReadonlySet<SearchText['weight']> = new Set(['B', 'D']);

/** The languages whose compounds Meilisearch can take apart. */
const SEGMENTED: ReadonlySet<string> = new Set(['de']);

/** Two of the shortest words that are joined: "Weinbau". */
const LONG_WORD = /\p{L}{7,}/gu;

/**
 * Writes texts as the index holds them: words cut and folded as the house does it, so that a quoted word finds the same
 * with both engines whatever Meilisearch would make of ß, ё, ı, apostrophes or camelCase. Of outcomes and descriptions
 * each word once: their order and number say nothing there, and every word costs time to index.
 */
export function writeTexts(line: LineWriter, texts: readonly SearchText[]): void {
  let left = MOST_WORDS;
  for (const weight of WEIGHTS) {
    const own = texts.filter((text) => text.weight === weight).map(({ text }) => text.value);
    if (own.length === 0) continue;
    const once = ONCE.has(weight);
    let before = `"${ATTRIBUTE_OF[weight]}":[`;
    for (const values of once ? [own] : own.map((value) => [value])) {
      line.json(before);
      left -= line.words(values, left, once);
      before = ',';
    }
    line.json('],');
  }
  const compounds = longWords(texts);
  if (compounds.size > 0) line.json(`"${COMPOUND_ATTRIBUTE}":["${[...compounds].join(' ')}"],`);
}

function longWords(texts: readonly SearchText[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { weight, text } of texts) {
    if (weight === 'C' || !SEGMENTED.has(primaryLanguage(text.language))) continue;
    for (const word of text.value.toLowerCase().match(LONG_WORD) ?? []) words.add(word);
  }
  return words;
}
