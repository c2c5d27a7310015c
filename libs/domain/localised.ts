/** A text with its language as a BCP 47 tag; `und` where the source does not say. */
export interface LocalisedText {
  readonly language: string;
  readonly value: string;
}

/**
 * The text for a reader: that language, else the record's own, else English, else the first.
 * A tag matches by its primary subtag where no exact tag does ("en" finds "en-GB").
 */
export function inLanguage(
  texts: readonly LocalisedText[],
  wanted: string | null | undefined,
  own?: string | null,
): LocalisedText | null {
  for (const language of [wanted, own, 'en']) {
    if (!language) continue;
    const primary = language.split('-')[0]?.toLowerCase();
    const found =
      texts.find((text) => text.language.toLowerCase() === language.toLowerCase()) ??
      texts.find((text) => text.language.split('-')[0]?.toLowerCase() === primary);
    if (found) return found;
  }
  return texts[0] ?? null;
}
