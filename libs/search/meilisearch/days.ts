import type { Day } from '#domain';

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Days since 1970: what the index compares. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MILLISECONDS_OF_A_DAY;
}

/** Days next to each other, by their numbers, both ends included; null: without a beginning or an end. */
export interface NumberedDays {
  readonly from: number | null;
  readonly to: number | null;
}

/** Levels of the tree of days: its leaves are the days from 1970 to 2149. */
const LEVELS = 16;
const LEAVES = 1 << LEVELS;

/** The leaf of a day; earlier days share the first, later ones the last. */
function leaf(day: number): number {
  return LEAVES + Math.min(Math.max(day, 0), LEAVES - 1);
}

/**
 * Ranges of days as the fewest nodes of a binary tree that cover them, numbered from the root as 1. An index that only
 * knows lists of numbers can so tell whether any of several ranges holds a day: one of `nodesOver` the day is listed.
 * "One begins before it and one ends after it", the only other thing that can be asked of lists, would be of two ranges.
 */
export function nodesOf(ranges: readonly NumberedDays[]): readonly number[] {
  return ranges.flatMap(({ from, to }) => {
    const nodes: number[] = [];
    let low = from === null ? LEAVES : leaf(from);
    let beyond = (to === null ? 2 * LEAVES - 1 : leaf(to)) + 1;
    for (; low < beyond; low >>= 1, beyond >>= 1) {
      if ((low & 1) === 1) nodes.push(low++);
      if ((beyond & 1) === 1) nodes.push(--beyond);
    }
    return nodes;
  });
}

/** The day's own node and all above it. */
export function nodesOver(day: Day): readonly number[] {
  const own = leaf(dayNumber(day));
  return Array.from({ length: LEVELS + 1 }, (_, level) => own >> level);
}
