import type { LocalisedText, MicroCredentialDraft } from '#domain';

/** Four short outcomes from the generator's two long ones. */
export function fourOutcomes(draft: MicroCredentialDraft): LocalisedText[] {
  return draft.learningOutcomes.flatMap((outcome) =>
    outcome.texts.flatMap(({ language, value }) => {
      const words = value.split(' ');
      const half = Math.ceil(words.length / 2);
      return [words.slice(0, half), words.slice(half)].map((part) => ({ language, value: part.join(' ') }));
    }),
  );
}
