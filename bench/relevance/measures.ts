/** Grades of one query's documents by key: 0 not, 1 touches it, 2 right topic, 3 exactly what is meant. */
export type Grades = ReadonlyMap<string, number>;

/** From this grade on a document counts as relevant where there is no more and less. */
export const RELEVANT = 2;

/**
 * Normalised discounted cumulative gain of the first `depth`, gain 2^grade − 1: 1 where the best documents come first, in
 * order. Documents without a grade gain nothing. Null where the query has no document to be found.
 */
export function ndcg(ranking: readonly string[], grades: Grades, depth = 10): number | null {
  const ideal = discounted([...grades.values()].sort((a, b) => b - a).slice(0, depth));
  if (ideal === 0) return null;
  return discounted(ranking.slice(0, depth).map((key) => grades.get(key) ?? 0)) / ideal;
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, n) => sum + (2 ** grade - 1) / Math.log2(n + 2), 0);
}

/** Of the relevant documents (of more than `depth`, of so many) the share among the first `depth`; null without any. */
export function recall(ranking: readonly string[], grades: Grades, depth = 50): number | null {
  const relevant = relevantOf(grades);
  if (relevant.size === 0) return null;
  const found = ranking.slice(0, depth).filter((key) => relevant.has(key)).length;
  return found / Math.min(relevant.size, depth);
}

/** 1 where nothing is found although something is relevant, else 0; null where nothing is relevant. */
export function comesBackEmpty(ranking: readonly string[], grades: Grades): number | null {
  if (relevantOf(grades).size === 0) return null;
  return ranking.length === 0 ? 1 : 0;
}

function relevantOf(grades: Grades): ReadonlySet<string> {
  return new Set([...grades].flatMap(([key, grade]) => (grade >= RELEVANT ? [key] : [])));
}
