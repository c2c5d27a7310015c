import { WordTable, type TableWord } from './word-table.js';
import { fold, rawWord, scanWords } from './words.js';

interface FoldedWord extends TableWord<FoldedWord> {
  readonly word: string;
}

/** About 15 MB. A large catalogue has more words; the frequent ones are back at once. */
const KEPT = 100_000;

const table = new WordTable<FoldedWord>((written, next) => ({ written, word: fold(rawWord(written)), next }));

/** Calls `visit` with each word of a text as the engines compare it, in order, and its place there. */
export function scanFolded(text: string, visit: (word: string, start: number, end: number) => void): void {
  if (table.size > KEPT) table.clear();
  scanWords(text, (start, end, hash) => {
    const { word } = table.read(text, start, end, hash);
    if (word !== '') visit(word, start, end);
  });
}
