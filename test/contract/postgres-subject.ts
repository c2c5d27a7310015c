import { createPostgresSearchEngine, createPostgresSearchIndex } from '#search';
import type { SearchSubject } from '../support/search-subject.js';
import { testDatabase } from '../support/database.js';

/** The PostgreSQL engine on a database of its own. */
export async function postgresSubject(): Promise<SearchSubject> {
  const { database, close } = await testDatabase();
  const index = createPostgresSearchIndex();
  return {
    engine: createPostgresSearchEngine(database),
    write: (documents, today) =>
      database.transaction((transaction) => index.write(transaction, documents, today)),
    remove: (ids) => database.transaction((transaction) => index.remove(transaction, ids)),
    clear: async () => {
      await database.query('TRUNCATE search_facet, search_document, search_text');
    },
    close,
  };
}
