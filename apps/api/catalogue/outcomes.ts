import { inLanguage, type LearningOutcome } from '#domain';

/** Of a field whose text is in the reader's language. */
export interface InLanguage {
  readonly language?: string | null;
}

/**
 * A `LearningOutcome` of the API. One without words of its own is named by its first skill, for a list needs something
 * to show.
 * @param own language of the record: where it has no text in the reader's
 */
export function outcomeNode({ texts, skills }: LearningOutcome, own: string | undefined) {
  const skillConcepts = skills.map(({ uri, labels }) => ({
    uri,
    labels,
    label: ({ language }: InLanguage): string | null => inLanguage(labels, language, own)?.value ?? null,
  }));
  const [first] = skillConcepts;
  return {
    texts,
    text: (reader: InLanguage): string =>
      inLanguage(texts, reader.language, own)?.value ?? first?.label(reader) ?? first?.uri ?? '',
    skills: skills.flatMap(({ uri }) => uri ?? []),
    skillConcepts,
  };
}
