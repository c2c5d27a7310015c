/** Letters that have no canonical decomposition, as they are usually written without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
};

/** Words of plain letters and digits, one blank between two: only their case can differ. */
const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/**
 * A name or title as it is compared: without case, accents, punctuation and double spaces.
 * Two different names may fold to the same; that alone proves nothing.
 */
export function fold(text: string): string {
  if (WORDS.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþıħŋŧ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
