import { fold, inWord, rawWord } from './words.js';

/** The unit stands between words. */
export const BETWEEN_WORDS = 0;
/** Nothing is left of the unit: a mark, a soft hyphen. */
export const DROPPED = 1;
/** The unit alone does not say what becomes of it, or it becomes several: the word is folded as a whole. */
export const NOT_BY_ITSELF = 2;

/**
 * By UTF-16 unit: the unit that becomes of it in a folded word, or one of the three above, which are no letters. As
 * `fold(rawWord(…))`, of a word of at most LONGEST_WORD units: folding is the same for a letter in whatever word.
 */
export const FOLDED_UNITS = foldedUnits();

function foldedUnits(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let unit = 0; unit < 65_536; unit += 1) if (inWord(unit)) table[unit] = foldedUnit(unit);
  return table;
}

function foldedUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return NOT_BY_ITSELF;
  const letter = String.fromCharCode(unit);
  // composed it may be longer, and a long word then be cut elsewhere
  if (letter.normalize('NFC').length !== 1) return NOT_BY_ITSELF;
  const folded = fold(rawWord(letter));
  if (folded.length > 1) return NOT_BY_ITSELF;
  return folded === '' ? DROPPED : folded.charCodeAt(0);
}
