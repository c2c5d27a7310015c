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

const WEIGHTS = ['A', 'B', 'C', 'D'] as const;

/** Of these each word once. */
const ONCE: ReadonlySet<SearchText['weight']> = new Set(['B', 'D']);

/** The languages whose compounds Meilisearch can take apart. */
const SEGMENTED: ReadonlySet<string> = new Set(['de']);

/** Two of the shortest words that are joined: "Weinbau". */
const LONG_WORD = /\p{L}{7,}/gu;

/** A number for every attribute of every document that is read: what a word was last read in. */
let read = 0;

/**
 * Texts as the index holds them: words cut and folded as the house does it, so that a quoted word finds the same with
 * both engines whatever Meilisearch would make of ß, ё, ı, apostrophes or camelCase. Of outcomes and descriptions each
 * word once: their order and number say nothing there, and every word costs time to index.
 * @returns the members of a JSON object, a comma after each. Words hold nothing that JSON escapes (words.spec.ts), and
 *   looking for it took as long as cutting them.
 */
export function indexTexts(texts: readonly SearchText[]): string {
  let members = '';
  const left = { words: MOST_WORDS };
  for (const weight of WEIGHTS) {
    const own = texts.filter((text) => text.weight === weight);
    if (own.length === 0) continue;
    const values = ONCE.has(weight) ? [wordsOnce(own, left)] : own.map((one) => wordsOf(one, left));
    members += member(ATTRIBUTE_OF[weight], values);
  }
  const compounds = longWords(texts);
  return compounds.size > 0 ? members + member(COMPOUND_ATTRIBUTE, [[...compounds]]) : members;
}

function member(attribute: string, values: readonly (readonly string[])[]): string {
  return `"${attribute}":[${values.map((words) => `"${words.join(' ')}"`).join(',')}],`;
}

function wordsOf({ text }: SearchText, left: { words: number }): readonly string[] {
  const words: string[] = [];
  scanFolded(text.value, ({ word }) => {
    if (left.words-- > 0) words.push(word);
  });
  return words;
}

function wordsOnce(texts: readonly SearchText[], left: { words: number }): readonly string[] {
  const words: string[] = [];
  const mark = (read += 1);
  for (const { text } of texts)
    scanFolded(text.value, (known) => {
      if (left.words-- <= 0 || known.mark === mark) return;
      known.mark = mark;
      words.push(known.word);
    });
  return words;
}

function longWords(texts: readonly SearchText[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { weight, text } of texts) {
    if (weight === 'C' || !SEGMENTED.has(primaryLanguage(text.language))) continue;
    for (const [word] of text.value.toLowerCase().matchAll(LONG_WORD)) words.add(word);
  }
  return words;
}
