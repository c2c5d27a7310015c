import { randomBytes } from 'node:crypto';
import {
  createMeilisearchSearchEngine,
  createPostgresSearchIndex,
  indexSettings,
  meilisearchClient,
  readIndexDocuments,
} from '#search';
import type { Database } from '#store';
import type { EnqueuedTaskPromise } from 'meilisearch';
import type { SearchSubject } from '../support/search-subject.js';
import { testDatabase } from '../support/database.js';
import { sharedMeilisearch } from '../support/meilisearch.js';

export interface MeilisearchSubject extends SearchSubject {
  /** holds the same documents for the PostgreSQL engine */
  readonly database: Database;
}

/** The Meilisearch engine on an index and a database of its own, fed from the database as in service. */
export async function meilisearchSubject(): Promise<MeilisearchSubject> {
  const server = sharedMeilisearch();
  if (!server) throw new Error('TRELLIS_TEST_MEILI_URL is not set');
  const client = meilisearchClient(server);
  const uid = `test_${randomBytes(6).toString('hex')}`;
  const { database, close } = await testDatabase();
  const tables = createPostgresSearchIndex();
  const index = client.index(uid);
  const done = async (task: EnqueuedTaskPromise) => {
    const { status, error } = await task.waitTask({ timeout: 120_000 });
    if (status !== 'succeeded') throw new Error(error?.message ?? status);
  };
  await done(client.createIndex(uid, { primaryKey: 'id' }));
  await done(index.updateSettings(indexSettings()));
  return {
    database,
    engine: createMeilisearchSearchEngine({ client, index: uid, sql: database }),
    write: async (documents, today) => {
      await database.transaction((transaction) => tables.write(transaction, documents, today));
      const written = await readIndexDocuments(
        database,
        documents.map(({ id }) => id),
      );
      const lines = written.map(({ line }) => line).join('\n');
      await done(index.addDocumentsFromString(lines, 'application/x-ndjson', { primaryKey: 'id' }));
    },
    remove: async (ids) => {
      await database.transaction((transaction) => tables.remove(transaction, ids));
      await done(index.deleteDocuments([...ids]));
    },
    clear: async () => {
      await database.query('TRUNCATE search_facet, search_document, search_text');
      await done(index.deleteAllDocuments());
    },
    close: async () => {
      await done(client.deleteIndex(uid));
      await close();
    },
  };
}
