/**
 * The places of the ECTS histogram: one for each bucket that the API counts. Its ends mean "no limit", so that
 * dragging a thumb back takes the limit away.
 */
export const ECTS_BUCKETS = [
  '<1',
  ...Array.from({ length: 15 }, (_, index) => String(index + 1)),
  '16-30',
  '31-59',
];
export const LAST_PLACE = ECTS_BUCKETS.length - 1;

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** Lower and upper end of the bucket at a place, in ECTS. */
export function boundsAt(place: number): { readonly lower: number; readonly upper: number } {
  if (place <= 0) return { lower: 0, upper: 0.9 };
  if (place <= 15) return { lower: place, upper: place };
  return place === 16 ? { lower: 16, upper: 30 } : { lower: 31, upper: 59 };
}

/** The range between two places; null where it limits nothing. */
export function rangeBetween(from: number, to: number): Range | null {
  const min = from <= 0 ? null : boundsAt(from).lower;
  const max = to >= LAST_PLACE ? null : boundsAt(to).upper;
  return min === null && max === null ? null : { min, max };
}

/** Where the thumbs of a range stand; a bound between two places stands at the bucket it falls in. */
export function placesOf(range: Range | null): readonly [number, number] {
  const place = (bound: number): number => {
    const found = ECTS_BUCKETS.findIndex((_, index) => bound < boundsAt(index + 1).lower);
    return found < 0 ? LAST_PLACE : found;
  };
  const from = range?.min == null ? 0 : place(range.min);
  return [from, range?.max == null ? LAST_PLACE : Math.max(from, place(range.max))];
}
