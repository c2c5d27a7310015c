/**
 * Vocabulary of searching.
 *
 * document  what an engine holds of one micro-credential: texts, values to filter and count by, keys to sort by
 * facet     a value that is counted; disjunctive: a facet ignores its own filter
 * hit       a document that fits; only its id leaves the engine, what is shown is read from the store
 */
import type {
  Day,
  Declaration,
  Instant,
  LocalisedText,
  Participation,
  QfEheaCycle,
  QualityStatus,
  StackKind,
} from '#domain';
import type { Transaction } from '#store';

export const SEARCH_FACETS = [
  'QUALITY',
  'EQF_LEVEL',
  'ECTS',
  'COUNTRY',
  'LANGUAGE',
  'FIELD',
  'PARTICIPATION',
  'STACK_KIND',
  'PROVIDER',
  'SOURCE',
  'FREE',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

export const SEARCH_SORTS = ['RELEVANCE', 'ECTS_ASC', 'ECTS_DESC', 'START_DATE', 'NEWEST'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** The order of an answer: what was asked for; else by relevance where there are words to rank by, else the newest first. */
export function orderOf(sort: SearchSort | null, hasWords: boolean): SearchSort {
  if (!hasWords && (sort === null || sort === 'RELEVANCE')) return 'NEWEST';
  return sort ?? 'RELEVANCE';
}

/** The bucket of what no source states; every facet has it. */
export const NOT_STATED = 'NOT_STATED';

export interface SearchOffering {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly enrolFrom: Day | null;
  readonly enrolUntil: Day | null;
  readonly anyTime: boolean;
  readonly free: boolean | null;
  readonly prices: readonly { readonly amount: number; readonly currency: string }[];
}

/** Text for words to be found in, by importance: A title, B outcomes and field, C provider, D description. */
export interface SearchText {
  readonly weight: 'A' | 'B' | 'C' | 'D';
  readonly text: LocalisedText;
}

export interface SearchDocument {
  readonly id: string;
  readonly texts: readonly SearchText[];
  /** labels of skills, which are among the texts: what is suggested while words are typed */
  readonly skills: readonly LocalisedText[];
  readonly quality: QualityStatus;
  readonly eqfLevel: number | null;
  readonly cycle: QfEheaCycle | null;
  /** stated or converted */
  readonly ects: { readonly min: number; readonly max: number } | null;
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly fields: readonly string[];
  readonly participation: readonly Participation[];
  readonly stackKind: StackKind | null;
  readonly providers: readonly string[];
  readonly awarders: readonly string[];
  readonly sources: readonly string[];
  readonly declared: Declaration;
  readonly withdrawnOn: Day | null;
  readonly offerings: readonly SearchOffering[];
  readonly firstSeenAt: Instant;
  /** first day on which quality changes by the calendar alone; null = never. The engine adds what offerings change. */
  readonly qualityChangesOn: Day | null;
}

/** As GraphQL's SearchFilter, where each is described. Undefined or empty = no filter. */
export interface SearchFilter {
  readonly quality?: readonly QualityStatus[];
  readonly eqfLevel?: readonly number[];
  readonly qfEheaCycle?: readonly QfEheaCycle[];
  readonly ects?: { readonly min?: number | null; readonly max?: number | null };
  readonly country?: readonly string[];
  readonly language?: readonly string[];
  readonly field?: readonly string[];
  readonly participation?: readonly Participation[];
  readonly stackable?: boolean;
  readonly stackKind?: readonly StackKind[];
  readonly provider?: readonly string[];
  readonly awarder?: readonly string[];
  readonly source?: readonly string[];
  readonly free?: boolean;
  readonly price?: { readonly max: number; readonly currency: string };
  readonly openForEnrolment?: boolean;
  readonly startsFrom?: Day;
  readonly startsTo?: Day;
  readonly declared?: readonly Declaration[];
  readonly notStated?: readonly SearchFacet[];
  readonly includeWithdrawn?: boolean;
}

export interface SearchQuery {
  readonly text: string | null;
  readonly filter: SearchFilter;
  readonly facets: readonly SearchFacet[];
  /** null: RELEVANCE with words, NEWEST without */
  readonly sort: SearchSort | null;
  /** the searcher's language, BCP 47 */
  readonly language: string | null;
  /** 1 to 100 */
  readonly first: number;
  readonly after: string | null;
  /** what "open", "ended" and "next" are counted from */
  readonly today: Day;
}

export interface SearchHit {
  readonly id: string;
  readonly cursor: string;
  /** ids of its providers and awarders, as far as the engine knows them by now; for reading ahead */
  readonly bodies?: readonly string[];
  /** The title or the passage that matched, words found between U+E000 and U+E001; null without words. Read when asked for. */
  highlight(): Promise<string | null>;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** A word that nobody writes so, and what it may have been meant to be. */
export interface WordSuggestion {
  /** as it was typed, in lower case */
  readonly word: string;
  /** as documents have it, in lower case */
  readonly suggestion: string;
  /** the whole query with every such word put right */
  readonly query: string;
}

export interface SearchAnswer {
  readonly engine: string;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly hits: readonly SearchHit[];
  readonly hasNextPage: boolean;
  readonly facets: ReadonlyMap<SearchFacet, readonly FacetCount[]>;
  /** Words that were found with typing errors alone, or not at all; asked only when it is called, for it takes statements. */
  readonly didYouMean: () => Promise<readonly WordSuggestion[]>;
}

/** A query that cannot be answered as asked: a stable code and a sentence a person can act on. */
export class SearchQueryError extends Error {
  constructor(
    readonly code: 'BAD_CURSOR' | 'BAD_FILTER' | 'QUERY_TOO_LONG',
    message: string,
  ) {
    super(message);
    this.name = 'SearchQueryError';
  }
}

export type OnHits = (hits: readonly SearchHit[]) => void;

/**
 * Finds and counts. Default: PostgreSQL (nothing to install); Meilisearch for real deployments. The same contract suite runs on each.
 */
export interface SearchEngine {
  readonly name: string;
  /** why another engine answers in its place; null, or absent: it answers itself */
  trouble?(): string | null;
  /**
   * @param onHits told the hits where they are known before the answer, whose counts take longer: what is shown of them
   * can be read meanwhile. The answer alone is binding: it may be another engine's, with other hits.
   * @throws SearchQueryError
   */
  search(query: SearchQuery, onHits?: OnHits): Promise<SearchAnswer>;
  /** Counts of one facet, its own filter ignored. @throws SearchQueryError */
  facetCounts(
    query: Omit<SearchQuery, 'facets' | 'sort' | 'first' | 'after'>,
    facet: SearchFacet,
  ): Promise<readonly FacetCount[]>;
}

/** Writes documents into the engine that lives in the database, in the transaction that publishes the record. */
export interface SearchIndex {
  /** Adds or replaces documents: a fixed number of statements whatever their count. */
  write(transaction: Transaction, documents: readonly SearchDocument[], today: Day): Promise<void>;
  remove(transaction: Transaction, ids: readonly string[]): Promise<void>;
}
