/** The first part of a BCP 47 tag in lower case: en of en-GB. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? 'und';
}

/** Languages that write a compound as one word with its head last, so that a Datenbankkurs is a Kurs. */
export const COMPOUNDING: ReadonlySet<string> = new Set([
  'da',
  'de',
  'et',
  'fi',
  'hu',
  'is',
  'nb',
  'nl',
  'nn',
  'no',
  'sv',
]);
