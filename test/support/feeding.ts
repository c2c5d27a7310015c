import { randomBytes } from 'node:crypto';
import { createLogger, type MeiliAddress } from '#runtime';
import {
  connectFeed,
  createPostgresSearchIndex,
  type Feed,
  feedOnce,
  findIndex,
  INDEX_DOCUMENTS,
  type IndexDocuments,
  type SearchDocument,
} from '#search';
import type { Database } from '#store';
import { testDatabase } from './database.js';
import { documentOf, TODAY } from './search-subject.js';

export const NEVER = new AbortController().signal;

/** A database, an index of its own in a Meilisearch, and what feeds the one from the other. */
export interface FeedingSubject {
  readonly database: Database;
  readonly feed: Feed;
  /** the same index in the hands of another worker, or with other documents */
  another(documents?: Partial<IndexDocuments>): Feed;
  write(...documents: SearchDocument[]): Promise<void>;
  remove(...ids: string[]): Promise<void>;
  /** Feeds until nothing is left. */
  drain(): Promise<void>;
  /** ids in the searched index, in their order, with their titles as they are indexed */
  indexed(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function feedingSubject(address: MeiliAddress): Promise<FeedingSubject> {
  const { database, close } = await testDatabase();
  const name = `test-${randomBytes(6).toString('hex')}`;
  const names = { live: name, shadow: `${name}-next` };
  const clients = await connectFeed(address, names);
  const another = (documents: Partial<IndexDocuments> = {}): Feed => ({
    ...clients,
    database,
    names,
    documents: { ...INDEX_DOCUMENTS, ...documents },
    log: createLogger('test', 'silent'),
  });
  const feed = another();
  const index = createPostgresSearchIndex();
  return {
    database,
    feed,
    another,
    write: (...documents) =>
      database.transaction((transaction) => index.write(transaction, documents, TODAY)),
    remove: (...ids) => database.transaction((transaction) => index.remove(transaction, ids)),
    drain: async () => {
      for (;;) {
        const live = await findIndex(database, 'LIVE');
        if (!live || (await feedOnce(feed, live, NEVER)) === 0) return;
      }
    },
    indexed: async () => {
      const { results } = await clients.ruler
        .index<{ id: string; title: string[] }>(names.live)
        .getDocuments({ fields: ['id', 'title'], limit: 100_000 });
      return Object.fromEntries(
        results.map(({ id, title }) => [id, title.join(' ')] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
    close: async () => {
      for (const uid of [names.live, names.shadow]) await clients.ruler.deleteIndexIfExists(uid);
      await close();
    },
  };
}

/** Documents with numbers from `from`, and a word that says which they are. */
export function documents(count: number, from = 1, word = 'course'): SearchDocument[] {
  return Array.from({ length: count }, (_, n) => documentOf(from + n, `${word} ${from + n}`));
}
