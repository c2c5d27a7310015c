/**
 * Words as the engines compare them: letters and digits, case and accents folded. Made here and not by PostgreSQL's
 * parser, whose folding depends on the database's locale ("C" knows no Ä) and which costs 150 µs a document more.
 */

/** In UTF-16 units. Longer ones are cut: no word of a language, and PostgreSQL refuses words of 2 kB. */
export const LONGEST_WORD = 64;

/** Letters that have no decomposition in Unicode and that people type without their stroke or as two letters. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ŀ: 'l',
  ς: 'σ',
  ŧ: 't',
};
const SPECIAL = /[ßæœøđðłþħŋıŀςŧ]/g;
const MARKS = /\p{M}+/gu;
// eslint-disable-next-line no-control-regex -- plain ASCII needs no normalisation: half of all words
const ASCII = /^[\x00-\x7f]*$/;

/** A word or text with case and accents folded: "Übergröße" and "ubergrosse" are one, and so are I, İ, ı and i. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** One word of a text: as it stands there in lower case, folded, and where. */
export interface Word {
  readonly raw: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** By UTF-16 unit: 1 in a word, 0 between words. Surrogates count as letters: pairs are letters of rarer scripts or emoji. */
const IN_WORD = wordUnits();

function wordUnits(): Uint8Array {
  const table = new Uint8Array(65_536);
  const letter = /[\p{L}\p{N}\p{M}]/u;
  for (let unit = 0; unit < 65_536; unit += 1) {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    table[unit] = surrogate || letter.test(String.fromCharCode(unit)) ? 1 : 0;
  }
  // a soft hyphen and the joiners stand inside words
  for (const unit of [0xad, 0x200c, 0x200d]) table[unit] = 1;
  return table;
}

/** Whether a UTF-16 unit stands in words. */
export function inWord(unit: number): boolean {
  return IN_WORD[unit] === 1;
}

const INVISIBLE = /[\u00ad\u200c\u200d]/g;

/** Units of the text that is being read: an array of numbers is read several times as fast as a string. */
let units = new Uint16Array(8_192);

/**
 * Calls `visit` with the place of each stretch of letters and digits, in order (UTF-16 units, end excluded), a hash of
 * its units, and the units of the text: to look a word up by them costs a third of cutting it out of the text first.
 * `visit` must not scan a text itself.
 */
export function scanWords(
  text: string,
  visit: (start: number, end: number, hash: number, units: Uint16Array) => void,
): void {
  const { length } = text;
  if (units.length < length) units = new Uint16Array(length * 2);
  const read = units;
  Buffer.from(read.buffer).write(text, 'utf16le');
  let position = 0;
  while (position < length) {
    if (IN_WORD[read[position] ?? 0] === 0) {
      position += 1;
      continue;
    }
    const start = position;
    let hash = 0;
    for (; position < length; position += 1) {
      const unit = read[position] ?? 0;
      if (IN_WORD[unit] === 0) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    visit(start, position, hash, read);
  }
}

/** Words of a text in order, each with its place. */
export function words(text: string): readonly Word[] {
  const result: Word[] = [];
  scanWords(text, (start, end) => {
    const raw = rawWord(text.slice(start, end));
    const word = fold(raw);
    if (word !== '') result.push({ raw, word, start, end });
  });
  return result;
}

/** A surrogate without its other half: PostgreSQL refuses it. */
const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Lower case and composed, as stemmers expect it. */
export function rawWord(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.slice(0, LONGEST_WORD);
  return lower.normalize('NFC').replace(INVISIBLE, '').slice(0, LONGEST_WORD).replace(HALF_A_PAIR, '\ufffd');
}
