import type { DocumentsQuery } from 'meilisearch';
import type { Sql } from '#store';
import type { Feed, Fingerprint } from './feed.js';
import { IndexLost } from './feeder.js';
import { type Backlog, backlogOf, type Refusal, refusalsOf } from './outbox.js';
import { findIndex, isRegistered, lock, type RegisteredIndex } from './registry.js';
import { indexExists } from './tasks.js';

/** Documents compared at a time. */
const PAGE = 5_000;

export interface Difference {
  readonly kind: 'missing' | 'stale' | 'surplus';
  readonly id: string;
}

/** A rebuild has ended meanwhile: what was compared is no more. */
export class IndexExchanged extends Error {
  constructor() {
    super('The index was exchanged for a new one while it was compared: compare again.');
    this.name = 'IndexExchanged';
  }
}

/** What is wrong in one page; the caller decides what is kept of it. */
export type OnDifferences = (
  index: RegisteredIndex,
  differences: readonly Difference[],
) => Promise<void> | void;

export interface Comparison {
  readonly index: RegisteredIndex;
  /** documents that the index should have */
  readonly documents: number;
  readonly refused: readonly Refusal[];
  readonly backlog: Backlog;
}

/**
 * Compares the index with PostgreSQL document by document, a page at a time. A difference is named only if it stays
 * while nothing is on its way to the index; what the outbox still holds is not wrong, only not told yet.
 * @returns null: no index is searched
 * @throws IndexExchanged, IndexLost
 */
export async function compareIndex(feed: Feed, onDifferences: OnDifferences): Promise<Comparison | null> {
  const { database } = feed;
  const index = await findIndex(database, 'LIVE');
  if (!index) return null;
  if (!(await indexExists(feed.writer, index.uid))) throw new IndexLost(index.uid);
  const documents = await compareStored(feed, index, onDifferences);
  await compareIndexed(feed, index, onDifferences);
  return {
    index,
    documents,
    refused: await refusalsOf(database, index.number),
    backlog: await backlogOf(database, index.number),
  };
}

/** Walks PostgreSQL: what the index lacks or has otherwise. @returns documents seen */
async function compareStored(
  feed: Feed,
  index: RegisteredIndex,
  onDifferences: OnDifferences,
): Promise<number> {
  let after: string | null = null;
  let seen = 0;
  for (;;) {
    const stored: readonly Fingerprint[] = await feed.documents.fingerprints(feed.database, after, PAGE);
    const indexed = await indexedOf(feed, index, stored);
    const doubtful = stored.filter(({ id, fingerprint }) => indexed.get(id) !== fingerprint);
    await name(
      feed,
      index,
      doubtful.map(({ id }) => id),
      onDifferences,
    );
    seen += stored.length;
    after = stored.at(-1)?.id ?? null;
    if (stored.length < PAGE) return seen;
  }
}

/** Walks the index: what it has that PostgreSQL has not. */
async function compareIndexed(
  feed: Feed,
  index: RegisteredIndex,
  onDifferences: OnDifferences,
): Promise<void> {
  for (let offset = 0; ; offset += PAGE) {
    const results = await fetchDocuments(feed, index, { fields: ['id'], offset, limit: PAGE });
    const ids = results.map(({ id }) => id);
    const stored = new Set((await storedAmong(feed.database, ids)).map(({ id }) => id));
    await name(
      feed,
      index,
      ids.filter((id) => !stored.has(id)),
      onDifferences,
    );
    if (results.length < PAGE) return;
  }
}

/** Looks at doubtful documents again with the feeder stopped, so that only what is truly wrong is named. */
async function name(
  feed: Feed,
  index: RegisteredIndex,
  doubtful: readonly string[],
  onDifferences: OnDifferences,
): Promise<void> {
  if (doubtful.length === 0) return;
  const differences = await feed.database.transaction(async (transaction) => {
    await lock(transaction, index.number);
    if (!(await isRegistered(transaction, index))) throw new IndexExchanged();
    const ids = doubtful.map((id) => ({ id }));
    const indexed = await indexedOf(feed, index, ids);
    const lines = await feed.documents.read(transaction, doubtful);
    const stored = new Map(lines.map(({ id, fingerprint }) => [id, fingerprint]));
    // after the documents: a change between the two statements is then seen to be pending
    const pending = new Set(await pendingAmong(transaction, index.number, doubtful));
    return doubtful.flatMap((id): Difference[] => {
      const kind = pending.has(id) ? null : differenceOf(stored.get(id), indexed.get(id));
      return kind === null ? [] : [{ kind, id }];
    });
  });
  if (differences.length > 0) await onDifferences(index, differences);
}

function differenceOf(stored: string | undefined, indexed: string | undefined): Difference['kind'] | null {
  if (stored === indexed) return null;
  if (indexed === undefined) return 'missing';
  return stored === undefined ? 'surplus' : 'stale';
}

async function indexedOf(
  feed: Feed,
  index: RegisteredIndex,
  documents: readonly Pick<Fingerprint, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map();
  const ids = documents.map(({ id }) => id);
  const results = await fetchDocuments(feed, index, {
    ids,
    fields: ['id', 'fingerprint'],
    limit: ids.length,
  });
  return new Map(results.map(({ id, fingerprint }) => [id, fingerprint]));
}

/** By POST: the client's own way of asking puts the ids into the address. */
async function fetchDocuments(
  { writer }: Feed,
  { uid }: RegisteredIndex,
  body: DocumentsQuery<Fingerprint>,
): Promise<readonly Fingerprint[]> {
  const { results } = await writer.httpRequest.post<{ results: Fingerprint[] }>({
    path: `indexes/${uid}/documents/fetch`,
    body,
  });
  return results;
}

async function storedAmong(sql: Sql, ids: readonly string[]): Promise<readonly { readonly id: string }[]> {
  return sql.query<{ id: string }>('SELECT id FROM search_facet WHERE id = ANY ($1::uuid[])', [ids]);
}

async function pendingAmong(sql: Sql, index: number, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    'SELECT DISTINCT document_id AS id FROM search_outbox WHERE index_number = $1 AND document_id = ANY ($2::uuid[])',
    [index, ids],
  );
  return rows.map(({ id }) => id);
}
