import { z } from 'zod';
import { liveProviderIds, type Sql } from '#store';
import { NOT_STATED } from '../engine.js';
import type { SearchFacet, SearchFilter, SearchQuery } from '../engine.js';
import { daysInOrder, SEARCH_PARAMETERS, toAddress } from './parameters.js';

const UNSTATED = toAddress(NOT_STATED);

/** A search as its address asks it. */
export type AddressedSearch = Pick<SearchQuery, 'text' | 'filter' | 'sort' | 'language'>;

const refined = {
  check: daysInOrder,
  problem: { message: 'is before the day in "from"', path: ['to'] },
};

/** A search and nothing else; `.strictObject` refuses what is not known, since it would be ignored. */
export const SEARCH_ADDRESS = z.strictObject(SEARCH_PARAMETERS).refine(refined.check, refined.problem);
/** One page of a search: how many, and where it goes on. */
export const SEARCH_PAGE_ADDRESS = z
  .strictObject({ ...SEARCH_PARAMETERS, first: z.string().optional(), after: z.string().optional() })
  .refine(refined.check, refined.problem);

/** The parameters of an address, read. */
export type SearchParameters = z.output<typeof SEARCH_ADDRESS>;

/** Facets of which "not stated" can be asked for, by their parameter. */
const UNSTATED_FACETS = {
  level: 'EQF_LEVEL',
  taught: 'LANGUAGE',
  how: 'PARTICIPATION',
  field: 'FIELD',
  country: 'COUNTRY',
  builds: 'STACK_KIND',
  price: 'FREE',
} as const satisfies Partial<Record<keyof SearchParameters, SearchFacet>>;

/** The search that parameters ask. What is not asked for is left out, as in `SearchFilter`. */
export function searchOf(parameters: SearchParameters): AddressedSearch {
  const { q, sort, lang } = parameters;
  return {
    text: q,
    filter: filterOf(parameters),
    // of the words in the schema
    sort: sort === null ? null : (word(sort) as AddressedSearch['sort']),
    language: lang,
  };
}

function filterOf(parameters: SearchParameters): SearchFilter {
  const { provider, awarder, ects, max, from, to, enrolling } = parameters;
  const also = parameters.also ?? [];
  const values = (name: keyof typeof UNSTATED_FACETS | 'quality' | 'cycle' | 'source') =>
    parameters[name]?.filter((value) => value !== UNSTATED) ?? [];
  const notStated = Object.entries(UNSTATED_FACETS).flatMap(([name, facet]): SearchFacet[] =>
    // Object.entries loses the names' type
    parameters[name as keyof typeof UNSTATED_FACETS]?.includes(UNSTATED) === true ? [facet] : [],
  );
  const filter: SearchFilter = {
    // each was checked against these very words when the address was read
    quality: values('quality').map(word) as SearchFilter['quality'],
    qfEheaCycle: values('cycle').map(word) as SearchFilter['qfEheaCycle'],
    participation: values('how').map(word) as SearchFilter['participation'],
    stackKind: values('builds').map(word) as SearchFilter['stackKind'],
    eqfLevel: values('level').map(Number),
    language: values('taught'),
    field: values('field'),
    country: values('country'),
    source: values('source'),
    provider: provider ?? [],
    awarder: awarder ?? [],
    notStated: ects?.unstated === true ? ['ECTS', ...notStated] : notStated,
    ...(ects === null || (ects.min === null && ects.max === null)
      ? {}
      : { ects: { min: ects.min, max: ects.max } }),
    ...(values('price').length > 0 ? { free: true } : {}),
    ...(max === null ? {} : { price: max }),
    ...(enrolling === null ? {} : { openForEnrolment: true }),
    ...(from === null ? {} : { startsFrom: from }),
    ...(to === null ? {} : { startsTo: to }),
    ...(also.includes('undeclared') ? { declared: ['BY_RECORD', 'BY_SOURCE', 'UNDECLARED'] as const } : {}),
    ...(also.includes('withdrawn') ? { includeWithdrawn: true } : {}),
  };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

const word = (inAddress: string): string => inAddress.toUpperCase().replaceAll('-', '_');

/**
 * The question of a search as the query of an address: equal ones are equal texts. How far somebody had read, and the
 * order of the page, are no part of it.
 */
export function writeSearchAddress(parameters: SearchParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || name === 'page' || name === 'sort') continue;
    search.set(name, written(value));
  }
  // a comma may stand in a query as it is, and people read addresses
  return search.toString().replaceAll('%2C', ',');
}

function written(value: NonNullable<SearchParameters[keyof SearchParameters]>): string {
  if (typeof value === 'string') return value;
  if ('currency' in value) return `${value.max}-${value.currency}`;
  if ('unstated' in value) {
    const { min, max, unstated } = value;
    const interval = min === null && max === null ? [] : [`${min ?? ''}-${max ?? ''}`];
    return [...interval, ...(unstated ? [UNSTATED] : [])].join(',');
  }
  return [...value].sort().join(',');
}

/** The id of a provider that was joined into another means that other, also in an address kept from before. */
export async function withLiveProviders(sql: Sql, filter: SearchFilter): Promise<SearchFilter> {
  const asked = [...(filter.provider ?? []), ...(filter.awarder ?? [])];
  if (asked.length === 0) return filter;
  const live = await liveProviderIds(sql, asked);
  const meant = (ids: readonly string[] = []): string[] => ids.map((id) => live.get(id.toLowerCase()) ?? id);
  return { ...filter, provider: meant(filter.provider), awarder: meant(filter.awarder) };
}
