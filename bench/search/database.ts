import { createPostgresSearchIndex } from '#search';
import { Database } from '#store';
import type { Day } from '#domain';
import { Catalogue } from '../generator/catalogue.js';
import { documentBatches } from '../generator/search-documents.js';
import { fillStore } from './fill-store.js';

export interface FilledDatabase {
  readonly database: Database;
  readonly url: string;
}

/**
 * A database of its own on a server, with the search tables of `records` generated documents; kept for the next run.
 * @param server address of any database of the server
 */
export async function filledDatabase(
  server: string,
  catalogue: Catalogue,
  records: number,
  today: Day,
): Promise<FilledDatabase> {
  const name = `trellis_bench_search_${records}`;
  const admin = await Database.open({ url: server, applicationName: 'bench', poolSize: 1 });
  const there = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (there.length === 0) await admin.query(`CREATE DATABASE ${name}`);
  await admin.close();
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const database = await Database.open({ url, applicationName: 'bench', poolSize: 10 });
  await database.migrate();
  const [held] = await database.query<{ n: number }>('SELECT count(*)::integer AS n FROM search_facet');
  if (held?.n === records) return { database, url };
  await database.query('TRUNCATE search_facet, search_document, search_text');
  await fill(database, catalogue, records, today);
  await fillStore(database, new Catalogue(today), records);
  return { database, url };
}

async function fill(database: Database, catalogue: Catalogue, records: number, today: Day): Promise<void> {
  const index = createPostgresSearchIndex();
  // made in one go afterwards: a million documents added to it one after the other take three times as long
  const [held] = await database.query<{ definition: string }>(
    "SELECT pg_get_indexdef('search_document_words'::regclass) AS definition",
  );
  await database.query('DROP INDEX search_document_words');
  for (const batch of documentBatches(catalogue, records))
    await database.transaction((transaction) => index.write(transaction, batch, today));
  await database.query(held?.definition ?? '');
  await index.afterBulk(database);
  await database.query('VACUUM (ANALYZE) search_facet, search_document, search_text');
}
