import {
  type AddressedSearch,
  type Listed,
  newestOf,
  readListed,
  SEARCH_ADDRESS,
  searchOf,
  withLiveProviders,
  writeSearchAddress,
} from '#search';
import { listSources } from '#store';
import type { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';

/** Entries of a feed: more than a weekly reader of a narrow search will miss, few enough to be read at every poll. */
const ENTRIES = 50;

/** A search as a feed, before it is written in one of the two forms. */
export interface Feed {
  readonly title: string;
  /** the query of its address, in the one spelling that equal searches share */
  readonly address: string;
  readonly baseUrl: string;
  readonly language: AddressedSearch['language'];
  /** the newest first */
  readonly entries: readonly Listed[];
  /** when something of it last changed */
  readonly updated: string;
}

/** Reads the feed of a search: what Trellis saw last. */
export async function readFeed(platform: Platform, query: unknown): Promise<Feed> {
  const { database, clock, configuration } = platform;
  const parameters = readBy(SEARCH_ADDRESS, query, 'the query');
  const { text, filter, language } = searchOf(parameters);
  const found = await newestOf(
    database,
    { text, filter: await withLiveProviders(database, filter), language, today: clock.today() },
    ENTRIES,
  );
  const entries = await readListed(database, found, language);
  return {
    title: text === null ? 'New micro-credentials · Trellis' : `New micro-credentials: ${text} · Trellis`,
    address: writeSearchAddress(parameters),
    baseUrl: configuration.baseUrl,
    language,
    entries,
    updated: latest(entries.map(({ changedAt }) => changedAt)) ?? (await lastRead(platform)),
  };
}

/** Of an empty feed: since then it is known that there is nothing. A time of asking would be news at every poll. */
async function lastRead({ database, clock }: Platform): Promise<string> {
  const sources = await listSources(database);
  return latest(sources.flatMap(({ lastCompleteAt, addedAt }) => lastCompleteAt ?? addedAt)) ?? clock.now();
}

const latest = (moments: readonly string[]): string | null =>
  moments.reduce<string | null>((last, moment) => (last === null || moment > last ? moment : last), null);

/** An address with the search, and without a question mark where it asks nothing. */
export function searchAddress({ baseUrl, address }: Pick<Feed, 'baseUrl' | 'address'>, path: string): string {
  return `${baseUrl}${path}${address === '' ? '' : `?${address}`}`;
}

/** In one sentence what a reader decides by. */
export function summaryOf({ provider, ects, eqfLevel, sources }: Listed): string {
  const facts = [
    ects && `${ects.min === ects.max ? ects.min : `${ects.min} to ${ects.max}`} ECTS`,
    eqfLevel && `EQF ${eqfLevel.value}`,
    provider.name,
  ];
  const stated = sources.map(({ title, licence }) => `${title} (licence: ${licence ?? 'not stated'})`);
  return `${facts.filter(Boolean).join(', ')}. Source: ${stated.join('; ')}.`;
}
