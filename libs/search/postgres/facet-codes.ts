import type { Day } from '#domain';
import { NOT_STATED } from '../engine.js';
import type { FacetCount, SearchFacet } from '../engine.js';
import {
  bucketsIn,
  FREE_BITS,
  PARTICIPATION_BITS,
  QUALITY_CODES,
  STACK_CODES,
  wordOf,
  wordsIn,
} from './codes.js';
import type { Parameters } from './parameters.js';

/** What is grouped by to count a facet: one integer of a row `f`, which `countValues` turns into values. */
export function facetCode(facet: SearchFacet, today: Day, parameters: Parameters): string {
  switch (facet) {
    case 'QUALITY':
      return 'f.quality::integer';
    case 'EQF_LEVEL':
      return 'f.eqf_level::integer';
    case 'ECTS':
      return 'f.ects_buckets';
    case 'COUNTRY':
      return 'f.country_set';
    case 'LANGUAGE':
      return 'f.language_set';
    case 'FIELD':
      return 'f.field_set';
    case 'PARTICIPATION':
      return 'f.participation::integer';
    case 'STACK_KIND':
      return 'f.stack_kind::integer';
    case 'PROVIDER':
      return 'f.provider_set';
    case 'SOURCE':
      return 'f.source_set';
    case 'FREE': {
      const day = `${parameters.add(today)}::date`;
      const bit = (column: string, value: number) =>
        `CASE WHEN f.${column} >= ${day} THEN ${value} ELSE 0 END`;
      return `(${bit('free_until', FREE_BITS.true)} + ${bit('paid_until', FREE_BITS.false)})`;
    }
  }
}

/** How many documents have one code of a facet. */
export interface CodeCount {
  readonly facet: SearchFacet;
  readonly code: number | null;
  readonly count: number;
}

/** The codes among counts that stand for value sets. */
export function setCodesIn(counts: readonly CodeCount[]): readonly number[] {
  return counts.flatMap(({ facet, code }) => (hasSets(facet) && code !== null ? [code] : []));
}

/**
 * Counts by value, the most frequent first, then by value; NOT_STATED last, and always there. Of FIELD every prefix
 * of 2, 3 and 4 digits is counted, so that a tree can be shown: 0612 counts in 06, 061 and 0612, once each.
 */
export function countValues(
  facet: SearchFacet,
  counts: readonly CodeCount[],
  members: ReadonlyMap<number, readonly string[]>,
): readonly FacetCount[] {
  const byValue = new Map<string, number>();
  let notStated = 0;
  for (const { code, count } of counts) {
    const values = valuesOf(facet, code, members);
    if (values === null) notStated += count;
    else for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + count);
  }
  const buckets = [...byValue].map(([value, count]) => ({ value, count }));
  buckets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return [...buckets, { value: NOT_STATED, count: notStated }];
}

/** Null: not stated. */
function valuesOf(
  facet: SearchFacet,
  code: number | null,
  members: ReadonlyMap<number, readonly string[]>,
): readonly string[] | null {
  if (code === null) return null;
  switch (facet) {
    case 'QUALITY':
      return orNull([wordOf(QUALITY_CODES, code)]);
    case 'STACK_KIND':
      return orNull([wordOf(STACK_CODES, code)]);
    case 'EQF_LEVEL':
      return [String(code)];
    case 'ECTS':
      return bucketsIn(code);
    case 'PARTICIPATION':
      return orNull(wordsIn(PARTICIPATION_BITS, code));
    case 'FREE':
      return orNull(wordsIn(FREE_BITS, code));
    case 'FIELD':
      return orNull(fieldPrefixes(members.get(code) ?? []));
    case 'COUNTRY':
    case 'LANGUAGE':
    case 'PROVIDER':
    case 'SOURCE':
      return orNull(members.get(code) ?? []);
  }
}

function orNull(values: readonly (string | null)[]): readonly string[] | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : stated;
}

function fieldPrefixes(fields: readonly string[]): readonly string[] {
  return [
    ...new Set(
      fields.flatMap((field) => [2, 3, 4].filter((n) => n <= field.length).map((n) => field.slice(0, n))),
    ),
  ];
}

function hasSets(facet: SearchFacet): boolean {
  return (
    facet === 'COUNTRY' ||
    facet === 'LANGUAGE' ||
    facet === 'FIELD' ||
    facet === 'PROVIDER' ||
    facet === 'SOURCE'
  );
}
