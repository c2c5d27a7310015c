/**
 * The ECTS facet's buckets, in order: a bucket holds `from` ≤ credits < `below`, so 2.5 stands in `2`
 * and 30.5 in `16-30`.
 */
export const ECTS_BUCKETS: readonly {
  readonly value: string;
  readonly from: number;
  readonly below: number;
}[] = [
  { value: '<1', from: 0, below: 1 },
  ...Array.from({ length: 15 }, (_, n) => ({ value: String(n + 1), from: n + 1, below: n + 2 })),
  { value: '16-30', from: 16, below: 31 },
  { value: '31-59', from: 31, below: 60 },
];

/** The buckets that an interval touches, both its ends included. Empty from 60 on: programmes are not listed. */
export function ectsBuckets(ects: { readonly min: number; readonly max: number }): readonly string[] {
  return ECTS_BUCKETS.filter((bucket) => ects.min < bucket.below && ects.max >= bucket.from).map(
    ({ value }) => value,
  );
}
