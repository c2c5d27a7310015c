import type { MultiSearchQuery } from 'meilisearch';
import type { Position } from '../cursor.js';
import { NOT_STATED, type SearchSort } from '../engine.js';
import { quoted } from './filters.js';
import { MOST_RANKED } from './index-settings.js';
import { HEAD, inReadersOrder } from './ranking.js';
import type { Placed } from './ranking.js';

/** For whom hits are ranked. */
export interface Reader {
  /** BCP 47; null: not known */
  readonly language: string | null;
  readonly withWithdrawn: boolean;
}

/** Asks for the hits of one page. */
export interface Paging {
  /** what a query needs besides its words */
  readonly query: Pick<
    MultiSearchQuery,
    'sort' | 'offset' | 'limit' | 'attributesToRetrieve' | 'showRankingScore'
  >;
  /** what comes after the page before; empty where an offset says it */
  readonly beyond: readonly string[];
  /** the hits of the page out of those that came */
  read(hits: readonly Placed[]): PageRead;
}

/** A hit at its place. */
export interface PlacedHit extends Position {
  /** ids of its providers and awarders */
  readonly bodies: readonly string[];
}

export interface PageRead {
  readonly hits: readonly PlacedHit[];
  readonly hasNextPage: boolean;
}

/** The attribute that an order begins with; ties by id. */
const KEYS: Readonly<Record<Exclude<SearchSort, 'RELEVANCE'>, string>> = {
  ECTS_ASC: 'ectsAscending',
  ECTS_DESC: 'ectsDescending',
  START_DATE: 'nextStart',
  NEWEST: 'newest',
};

/** In an order by a key pages begin after the last hit, whatever has come or gone since, and go to the end. */
export function pagedByKey(
  sort: Exclude<SearchSort, 'RELEVANCE'>,
  first: number,
  after: Position | null,
): Paging {
  const attribute = KEYS[sort];
  const key = quoted(after?.key ?? 0);
  return {
    query: {
      sort: [`${attribute}:asc`, 'id:asc'],
      // one more than asked for tells whether there is a next page
      limit: first + 1,
      attributesToRetrieve: ['id', attribute, ...BODIES],
    },
    beyond:
      after === null ? [] : [`${attribute} > ${key} OR (${attribute} = ${key} AND id > ${quoted(after.id)})`],
    read: (hits) => ({
      hits: hits.slice(0, first).map((hit) => placed(hit, Number(hit[attribute]))),
      hasNextPage: hits.length > first,
    }),
  };
}

/** What names the bodies of a document. */
const BODIES = ['providers', 'awarders'] as const;

function placed({ id, providers = [], awarders = [] }: Placed, key: number): PlacedHit {
  return { id, key, bodies: [...providers.filter((one) => one !== NOT_STATED), ...awarders] };
}

/** So far back the last hit of the page before is looked for: documents before it may have gone meanwhile. */
const LOOK_BACK = 20;

/**
 * By relevance a position is a count of hits. A page begins after the last hit of the one before where that is still
 * near its place, so that what is removed or changed between pages hides nothing; else at the place that it left. The
 * head of the list is put into an order of its own (ranking.ts), so it is read whole while pages touch it.
 */
export function pagedByRank(first: number, after: Position | null, reader: Reader): Paging {
  const passed = after?.key ?? 0;
  const offset = passed < HEAD + LOOK_BACK ? 0 : passed - LOOK_BACK;
  const limit = Math.max(passed + first + 1, HEAD);
  return {
    query: {
      ...(reader.withWithdrawn ? { sort: ['withdrawn:asc'] } : {}),
      offset,
      limit: Math.max(0, Math.min(limit, MOST_RANKED) - offset),
      attributesToRetrieve: ['id', 'textLanguage', 'withdrawn', 'past', ...BODIES],
      showRankingScore: true,
    },
    beyond: [],
    read: (hits) => {
      const ordered = offset === 0 ? inReadersOrder(hits, reader.language) : hits;
      const last = ordered.findIndex(({ id }) => id === after?.id);
      const begin = last >= 0 ? last + 1 : Math.max(0, passed - 1 - offset);
      return {
        hits: ordered.slice(begin, begin + first).map((hit, n) => placed(hit, offset + begin + n + 1)),
        hasNextPage: ordered.length > begin + first,
      };
    },
  };
}
