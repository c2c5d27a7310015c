import { WordTable } from './word-table.js';
import { fold, rawWord, scanWords } from './words.js';

/** A word as the engines compare it, however it is written. */
export interface FoldedWord {
  readonly word: string;
  /** free for who reads texts: a number of what it was last read in */
  mark: number;
}

/** About 15 MB. A large catalogue has more words; the frequent ones are back at once. */
const KEPT = 100_000;

const byFolded = new Map<string, FoldedWord>();
/** null: nothing is left of it, as of a mark without its letter */
const table = new WordTable<FoldedWord | null>((written) => foldedWord(fold(rawWord(written))));

/**
 * Calls `visit` with each word of a text as the engines compare it, in order, and its place there. A word comes as the
 * same object however it is written, but for the moment when the table is full and begun anew.
 */
export function scanFolded(
  text: string,
  visit: (known: FoldedWord, start: number, end: number) => void,
): void {
  if (table.size > KEPT) {
    table.clear();
    byFolded.clear();
  }
  scanWords(text, (start, end, hash, units) => {
    const known = table.read(text, units, start, end, hash);
    if (known !== null) visit(known, start, end);
  });
}

function foldedWord(word: string): FoldedWord | null {
  if (word === '') return null;
  const known = byFolded.get(word) ?? { word, mark: 0 };
  byFolded.set(word, known);
  return known;
}
