import type { Day } from '#domain';
import type {
  FacetCount,
  SearchAnswer,
  SearchDocument,
  SearchEngine,
  SearchFacet,
  SearchQuery,
} from '#search';

/** An engine under test, empty when it is given. */
export interface SearchSubject {
  readonly engine: SearchEngine;
  /** Adds or replaces; when it returns, searches see it. */
  write(documents: readonly SearchDocument[], today: Day): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Removes every document. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export const TODAY: Day = '2026-11-22';

/** Ids whose order is that of `n`. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

const PLAIN: Omit<SearchDocument, 'id' | 'texts'> = {
  skills: [],
  quality: 'UNKNOWN',
  eqfLevel: null,
  cycle: null,
  ects: null,
  country: null,
  languages: [],
  fields: [],
  participation: [],
  stackKind: null,
  providers: ['00000000-0000-4000-8000-00000000aaaa'],
  awarders: [],
  sources: ['ie-example'],
  declared: 'BY_RECORD',
  withdrawnOn: null,
  offerings: [],
  firstSeenAt: '2026-01-01T00:00:00.000Z',
  qualityChangesOn: null,
};

/** A document with a title and, if given, a description in one language. */
export function documentOf(
  n: number,
  title: string,
  more: Partial<SearchDocument> & {
    language?: string;
    description?: string;
    outcomes?: string;
    provider?: string;
  } = {},
): SearchDocument {
  const { language = 'en', description, outcomes, provider, ...facts } = more;
  const text = (weight: 'A' | 'B' | 'C' | 'D', value: string | undefined) =>
    value === undefined ? [] : [{ weight, text: { language, value } }];
  return {
    ...PLAIN,
    id: idOf(n),
    texts: [...text('A', title), ...text('B', outcomes), ...text('C', provider), ...text('D', description)],
    ...facts,
  };
}

export function offering(
  facts: Partial<SearchDocument['offerings'][number]>,
): SearchDocument['offerings'][number] {
  return {
    startsOn: null,
    endsOn: null,
    enrolFrom: null,
    enrolUntil: null,
    anyTime: false,
    free: null,
    prices: [],
    ...facts,
  };
}

export function queryOf(query: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text: null,
    filter: {},
    facets: [],
    sort: null,
    language: null,
    first: 20,
    after: null,
    today: TODAY,
    ...query,
  };
}

/** Numbers of the documents found, in their order. */
export function numbers(answer: SearchAnswer): number[] {
  return answer.hits.map(({ id }) => Number(id.slice(-12)));
}

/** Counts of one facet, without the values that nothing has. */
export function counts(found: readonly FacetCount[] | undefined): Record<string, number> {
  return Object.fromEntries(
    (found ?? []).filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
  );
}

export function facetOf(answer: SearchAnswer, facet: SearchFacet): Record<string, number> {
  return counts(answer.facets.get(facet));
}

/** All pages of a query, and how often the engine said that there is one more. */
export async function allPages(engine: SearchEngine, query: SearchQuery): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: SearchAnswer = await engine.search({ ...query, after });
    ids.push(...page.hits.map(({ id }) => id));
    if (!page.hasNextPage) return ids;
    after = page.hits.at(-1)?.cursor ?? null;
  }
}
