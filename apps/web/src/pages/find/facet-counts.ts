import type { FindQuery, SearchFacet } from '../../generated/graphql.js';
import { FACET_OF } from './find-query.js';
import type { ChoiceName } from './find-vocabulary.js';
import { NOT_STATED } from './find-vocabulary.js';

export interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts by choice, and those of the ECTS histogram. */
export type Counts = Partial<Record<ChoiceName | 'ects', readonly Bucket[]>>;

type Facets = FindQuery['search']['facets'];

/** The API's facets under the page's own names. What is unstated comes last, whatever its count. */
export function countsOf(facets: Facets): Counts {
  const of = (facet: SearchFacet): readonly Bucket[] | undefined => {
    const buckets = facets.find((counts) => counts.facet === facet)?.buckets;
    return buckets && [...buckets.filter(isStated), ...buckets.filter((bucket) => !isStated(bucket))];
  };
  const named = Object.entries(FACET_OF).map(([name, facet]) => [name, of(facet)] as const);
  return { ...Object.fromEntries(named), free: freeBuckets(of('FREE')), ects: of('ECTS') };
}

const isStated = ({ value }: Bucket): boolean => value !== NOT_STATED;

/** Nobody looks for what costs something: of the FREE facet, what is free and what says nothing. */
const freeBuckets = (buckets: readonly Bucket[] | undefined): readonly Bucket[] | undefined =>
  buckets
    ?.filter(({ value }) => value.toLowerCase() !== 'false')
    .map((bucket) => (isStated(bucket) ? { ...bucket, value: 'FREE' } : bucket));
