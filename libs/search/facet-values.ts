import { fold } from '#domain';
import type { FacetCount } from './engine.js';

/** A bucket with a name for people. */
export interface NamedCount extends FacetCount {
  readonly label: string;
}

/**
 * Values of a facet that a person looks for by name: those whose label begins with what was typed, then those with a
 * word that does, then those that contain it or are called by it; among their like in the order given. Case and accents
 * do not matter. Everything where nothing was typed.
 */
export function namedLike<Count extends NamedCount>(
  counts: readonly Count[],
  typed: string,
): readonly Count[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return counts;
  const rank = ({ label, value }: Count): number | null => {
    const name = fold(label);
    if (name.startsWith(wanted)) return 0;
    if (name.includes(` ${wanted}`)) return 1;
    return name.includes(wanted) || fold(value) === wanted ? 2 : null;
  };
  return counts
    .map((count) => ({ count, rank: rank(count) }))
    .filter((one): one is { count: Count; rank: number } => one.rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map(({ count }) => count);
}
