import { createPostgresSearchIndex } from '#search';
import { Database } from '#store';
import type { CorpusDocument } from './corpus/index.js';
import { TODAY } from './ranker.js';

const NAME = 'trellis_bench_relevance';
const BATCH = 1_000;

/**
 * A database of its own on a server, filled anew with the texts: 7,000 take seconds.
 * @param server address of any database of the server
 */
export async function relevanceDatabase(
  server: string,
  documents: readonly CorpusDocument[],
): Promise<Database> {
  const admin = await Database.open({ url: server, applicationName: 'bench', poolSize: 1 });
  await admin.query(`DROP DATABASE IF EXISTS ${NAME}`);
  await admin.query(`CREATE DATABASE ${NAME}`);
  await admin.close();
  const url = Object.assign(new URL(server), { pathname: `/${NAME}` }).toString();
  const database = await Database.open({ url, applicationName: 'bench', poolSize: 2 });
  await database.migrate();
  const index = createPostgresSearchIndex();
  for (let from = 0; from < documents.length; from += BATCH) {
    const batch = documents.slice(from, from + BATCH).map(({ document }) => document);
    await database.transaction((transaction) => index.write(transaction, batch, TODAY));
  }
  await index.afterBulk(database);
  return database;
}
