import { WordTable } from './word-table.js';
import { fold, rawWord, scanWords } from './words.js';

/** About 15 MB. A large catalogue has more words; the frequent ones are back at once. */
const KEPT = 100_000;

/** Empty: nothing is left of it, as of a mark without its letter. */
const table = new WordTable((written) => fold(rawWord(written)));

/** Calls `visit` with each word of a text as the engines compare it, in order, and its place there. */
export function scanFolded(text: string, visit: (word: string, start: number, end: number) => void): void {
  if (table.size > KEPT) table.clear();
  scanWords(text, (start, end, hash, units) => {
    const word = table.read(text, units, start, end, hash);
    if (word !== '') visit(word, start, end);
  });
}
