/** Letters of a part: shorter ones are endings, and begin or end too many words. */
const LEAST_PART = 4;

/** Two words that a compound may be made of. */
export interface CompoundParts {
  readonly first: string;
  readonly second: string;
}

/** Every way to cut a word in two; with and without an "s" that joins them ("Bildungsurlaub"). */
export function compoundParts(word: string): readonly CompoundParts[] {
  const result: CompoundParts[] = [];
  for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    result.push({ first, second });
    if (first.endsWith('s') && cut > LEAST_PART) result.push({ first: first.slice(0, -1), second });
  }
  return result;
}

/**
 * Of several ways to cut a compound the one whose shorter part is the longest; null without any.
 * @param cuts both parts, a space between them
 */
export function longestParts(cuts: readonly string[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  const shorter = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
  for (const cut of cuts) {
    const parts = cut.split(' ');
    if (best === null || shorter(parts) > shorter(best)) best = parts;
  }
  return best;
}
