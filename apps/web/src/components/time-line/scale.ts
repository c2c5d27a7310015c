const DAY_MS = 86_400_000;

/** Days, both included, that a drawing shows. */
export interface Range {
  readonly first: string;
  readonly last: string;
}

/** Days as a source states them; null is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Listings are older than the reviews beside them by decades, and go on for ever: they may be cut at both ends. */
const YEARS_AHEAD = 10;
const YEARS_BACK = 5;

/**
 * Whole years from the first decision to the last end, with today in them.
 * @param decisions begin inside the range; `entries` only where there are no decisions
 */
export function rangeOf(decisions: readonly Span[], entries: readonly Span[], today: string): Range {
  const thisYear = yearOf(today);
  const leading = decisions.some(({ from }) => from !== null) ? decisions : entries;
  const starts = leading.flatMap(({ from }) => (from === null ? [] : [yearOf(from)]));
  const ends = [...decisions, ...entries].flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === null ? [] : [yearOf(day)])),
  );
  const first = Math.min(thisYear - YEARS_BACK, ...starts);
  const last = Math.min(thisYear + YEARS_AHEAD, Math.max(thisYear + 1, ...ends));
  return { first: `${first}-01-01`, last: `${last}-12-31` };
}

/** The left edge of a day, 0 to `width`; what lies outside the range is put on its edge. */
export function placeOf(day: string, { first, last }: Range, width: number): number {
  const start = numberOf(first);
  const days = numberOf(last) + 1 - start;
  return Math.max(0, Math.min(1, (numberOf(day) - start) / days)) * width;
}

/** The right edge of a day: a bar that ends on the day before another begins touches it. */
export const endOf = (day: string, range: Range, width: number): number =>
  placeOf(dayOf(numberOf(day) + 1), range, width);

/** The day under a place, from 0 to `width`. */
export function dayAt(place: number, { first, last }: Range, width: number): string {
  const start = numberOf(first);
  const days = numberOf(last) + 1 - start;
  const day = start + Math.floor((place / width) * days);
  return dayOf(Math.max(start, Math.min(numberOf(last), day)));
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Years to be written under a drawing, at least `gap` apart. */
export function ticksOf(
  range: Range,
  width: number,
  gap: number,
): readonly { readonly year: number; readonly x: number }[] {
  const from = yearOf(range.first);
  const to = yearOf(range.last);
  const perYear = width / (to - from + 1);
  const step = STEPS.find((years) => years * perYear >= gap) ?? 200;
  const begin = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - begin) / step) + 1 }, (_, index) => {
    const year = begin + index * step;
    return { year, x: placeOf(`${year}-01-01`, range, width) };
  });
}

/** A day moved by months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return date.toISOString().slice(0, 10);
}

/** A day as a whole number, and how far it may be moved: what a slider is read out by. */
export const sliderNumbers = (day: string, { first, last }: Range) => ({
  'aria-valuenow': Math.max(numberOf(first), Math.min(numberOf(last), numberOf(day))),
  'aria-valuemin': numberOf(first),
  'aria-valuemax': numberOf(last),
});

/**
 * Where a key leads: arrows a day, with Shift a month; Page Up and Down a year; Home and End to the ends.
 * @returns null for a key that moves nothing
 */
export function dayAfterKey(key: string, hasShift: boolean, day: string, range: Range): string | null {
  const near = (steps: number): string => (hasShift ? addMonths(day, steps) : dayOf(numberOf(day) + steps));
  const moves: Readonly<Record<string, () => string>> = {
    ArrowRight: () => near(1),
    ArrowUp: () => near(1),
    ArrowLeft: () => near(-1),
    ArrowDown: () => near(-1),
    PageUp: () => addMonths(day, 12),
    PageDown: () => addMonths(day, -12),
    Home: () => range.first,
    End: () => range.last,
  };
  const moved = moves[key]?.();
  if (moved === undefined) return null;
  if (moved < range.first) return range.first;
  return moved > range.last ? range.last : moved;
}
