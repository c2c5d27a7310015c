export interface CheckOption {
  readonly value: string;
  readonly label: string;
  /** Undefined: not known yet, or not counted. */
  readonly count?: number;
  /** 1 and 2: a part of the one above it. */
  readonly depth?: number;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** So many are shown before "more". */
const SHOWN_FIRST = 6;

/**
 * The values that a filter offers: those with results, and those chosen, with 0 where they have none.
 * @param order the values in an order of their own (levels, statuses); without it the API's order stands
 */
export function checkOptions(
  buckets: readonly Counted[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
  order?: readonly string[],
): readonly CheckOption[] {
  const counts = new Map(buckets.map(({ value, count }) => [value, count]));
  const values = new Set([...buckets.filter(({ count }) => count > 0).map(({ value }) => value), ...chosen]);
  const options = [...values].map((value) => ({
    value,
    label: labelOf(value),
    count: counts.get(value) ?? 0,
  }));
  if (!order) return options;
  const place = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return options.sort((one, other) => place(one.value) - place(other.value));
}

/** The first few with their parts, and whatever is chosen; all where "more" would bring but one. */
export function shownOptions(
  options: readonly CheckOption[],
  chosen: readonly string[],
): readonly CheckOption[] {
  const wholes = options.filter(({ depth = 0 }) => depth === 0);
  if (wholes.length <= SHOWN_FIRST + 1) return options;
  const first = new Set(wholes.slice(0, SHOWN_FIRST));
  let isShown = false;
  return options.filter((option) => {
    // A chosen part keeps what it is a part of.
    if (!option.depth) isShown = first.has(option) || chosen.some((value) => value.startsWith(option.value));
    return isShown;
  });
}

/** Those whose label contains what was typed, without regard to case and accents. */
export function matchingOptions(options: readonly CheckOption[], typed: string): readonly CheckOption[] {
  const wanted = fold(typed);
  return options.filter(({ label }) => fold(label).includes(wanted));
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
