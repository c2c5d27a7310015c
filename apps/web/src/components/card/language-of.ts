interface Localised {
  readonly language: string;
  readonly value: string;
}

/** The language tag of a text among its translations; undefined where the source does not say (`und`). */
export function languageOf(text: string | null, texts: readonly Localised[]): string | undefined {
  const language = texts.find(({ value }) => value === text)?.language;
  return language === 'und' ? undefined : language;
}
