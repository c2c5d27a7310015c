import { isDay } from '#domain';
import type { Day } from '#domain';
import { SearchQueryError } from './engine.js';
import type { SearchFilter } from './engine.js';

/** The parts of filters that can be wrong, checked alike by all engines. Each throws SearchQueryError BAD_FILTER. */
export function checkDay(day: string, name: string): Day {
  if (isDay(day)) return day;
  throw badFilter(`${name}: this is no day written YYYY-MM-DD`);
}

export function checkStartDays({ startsFrom, startsTo }: Pick<SearchFilter, 'startsFrom' | 'startsTo'>): {
  readonly from: Day | null;
  readonly to: Day | null;
} {
  const from = startsFrom == null ? null : checkDay(startsFrom, 'startsFrom');
  const to = startsTo == null ? null : checkDay(startsTo, 'startsTo');
  if (from !== null && to !== null && from > to)
    throw badFilter(`startsFrom ${from} is after startsTo ${to}`);
  return { from, to };
}

/** ISCED-F codes, or their beginnings. */
export function checkFields(fields: readonly string[] | null | undefined): readonly string[] {
  for (const field of fields ?? []) {
    if (!/^\d{1,4}$/.test(field))
      throw badFilter(`field: "${field.slice(0, 20)}" is no ISCED-F code of 1 to 4 digits`);
  }
  return fields ?? [];
}

/** Ends are kept within what PostgreSQL's `real` can hold. */
export function checkEcts(ects: SearchFilter['ects'] | null): {
  readonly min: number | null;
  readonly max: number | null;
} {
  const { min = null, max = null } = ects ?? {};
  if (min !== null && max !== null && min > max) throw badFilter(`ects: ${min} to ${max} is no interval`);
  return {
    min: min === null ? null : credits(min, 'ects.min'),
    max: max === null ? null : credits(max, 'ects.max'),
  };
}

function credits(value: number, name: string): number {
  return Math.min(Math.max(checkFinite(value, name), -1e6), 1e6);
}

export function checkFinite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw badFilter(`${name}: not a number`);
  return value;
}

/** Hits of one page. */
const MOST_HITS = 100;

export function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= MOST_HITS) return;
  throw new SearchQueryError('BAD_FILTER', `first: ${first} is not a whole number from 1 to ${MOST_HITS}.`);
}

function badFilter(sentence: string): SearchQueryError {
  return new SearchQueryError('BAD_FILTER', `The filter cannot be read: ${sentence}.`);
}
