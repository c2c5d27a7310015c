import type { FindQueryVariables, SearchFacet, SearchFilter } from '../../generated/graphql.js';
import type { FindState } from './find-state.js';
import type { ChoiceName } from './find-vocabulary.js';
import { declarations } from './find-state.js';
import { NOT_STATED } from './find-vocabulary.js';

export const PAGE_SIZE = 20;

/** Which facet of the API counts which choice. */
export const FACET_OF = {
  quality: 'QUALITY',
  level: 'EQF_LEVEL',
  language: 'LANGUAGE',
  participation: 'PARTICIPATION',
  field: 'FIELD',
  country: 'COUNTRY',
  stackKind: 'STACK_KIND',
  free: 'FREE',
  source: 'SOURCE',
  provider: 'PROVIDER',
} as const satisfies Partial<Record<ChoiceName, SearchFacet>>;

/** What the filters show counts of. */
export const COUNTED: readonly SearchFacet[] = [
  'QUALITY',
  'ECTS',
  'EQF_LEVEL',
  'LANGUAGE',
  'PARTICIPATION',
  'FIELD',
  'COUNTRY',
  'STACK_KIND',
  'FREE',
  'SOURCE',
];

/** The API's filter for a state; what is not chosen is left out. */
export function searchFilter(state: FindState): SearchFilter {
  const { choices } = state;
  const chosen = (name: ChoiceName) => stated(choices[name]);
  return withoutEmpty({
    // Each was checked against these very values when the address was read.
    quality: chosen('quality') as SearchFilter['quality'],
    qfEheaCycle: chosen('cycle') as SearchFilter['qfEheaCycle'],
    participation: chosen('participation') as SearchFilter['participation'],
    stackKind: chosen('stackKind') as SearchFilter['stackKind'],
    eqfLevel: chosen('level').map(Number),
    language: chosen('language'),
    field: chosen('field'),
    country: chosen('country'),
    source: chosen('source'),
    provider: chosen('provider'),
    awarder: chosen('awarder'),
    free: chosen('free').length > 0 ? true : null,
    ects: state.ects,
    openForEnrolment: state.enrolling ? true : null,
    startsFrom: state.startsFrom,
    startsTo: state.startsTo,
    price: state.maxPrice,
    notStated: notStated(state),
    declared: state.undeclared ? declarations(state) : null,
    includeWithdrawn: state.withdrawn ? true : null,
  });
}

/** The question behind one page of results; facets belong to the first alone. */
export function findVariables(state: FindState, language: string, after: string | null): FindQueryVariables {
  return {
    query: state.words || null,
    filter: searchFilter(state),
    facets: after === null ? COUNTED : [],
    sort: state.sort,
    language,
    first: PAGE_SIZE,
    after,
  };
}

const stated = (values: readonly string[]): string[] => values.filter((value) => value !== NOT_STATED);

function notStated(state: FindState): SearchFacet[] {
  const facets = Object.entries(FACET_OF)
    // Object.entries loses the names' type.
    .filter(([name]) => state.choices[name as ChoiceName].includes(NOT_STATED))
    .map(([, facet]): SearchFacet => facet);
  return state.ectsNotStated ? ['ECTS', ...facets] : facets;
}

const isEmpty = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);

const withoutEmpty = (filter: SearchFilter): SearchFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => !isEmpty(value)));
