import type { Day } from '#domain';
import { NOT_STATED } from '../engine.js';
import type { FacetCount, SearchFacet } from '../engine.js';
import { dayNumber } from './days.js';
import { FACET_ATTRIBUTES } from './filters.js';

/** Documents by value, by attribute, as Meilisearch counts them. */
export type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** FREE depends on the day, so it is counted from the days until which something is free, or costs, or either. */
const FREE_ATTRIBUTES = ['freeUntil', 'paidUntil', 'statedUntil'] as const;

/** The attributes whose values are counted for a facet. */
export function facetAttributes(facet: SearchFacet): readonly string[] {
  return facet === 'FREE' ? FREE_ATTRIBUTES : [FACET_ATTRIBUTES[facet]];
}

/** Counts by value, the most frequent first, then by value; NOT_STATED last, and always there. */
export function countFacet(facet: SearchFacet, counted: Distribution, today: Day): readonly FacetCount[] {
  const byValue = facet === 'FREE' ? countFree(counted, today) : { ...counted[FACET_ATTRIBUTES[facet]] };
  const { [NOT_STATED]: notStated = 0, ...values } = byValue;
  const buckets = Object.entries(values)
    .filter(([value]) => facet !== 'FIELD' || value.length > 1)
    .map(([value, count]) => ({ value, count }));
  buckets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return [...buckets, { value: NOT_STATED, count: notStated }];
}

function countFree(counted: Distribution, today: Day): Record<string, number> {
  const day = dayNumber(today);
  const sum = (attribute: (typeof FREE_ATTRIBUTES)[number], counts: (until: number) => boolean) =>
    Object.entries(counted[attribute] ?? {}).reduce(
      (total, [until, count]) => (counts(Number(until)) ? total + count : total),
      0,
    );
  const stated = {
    true: sum('freeUntil', (until) => until >= day),
    false: sum('paidUntil', (until) => until >= day),
  };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, count]) => count > 0)),
    [NOT_STATED]: sum('statedUntil', (until) => until < day),
  };
}
