import { createPostgresSearchIndex } from '#search';
import { Database } from '#store';
import type { Day } from '#domain';
import { Catalogue } from '../generator/catalogue.js';
import { documentBatches } from '../generator/search-documents.js';
import { fillStore } from './fill-store.js';

/** How long a COPY of the same rows takes is what `write_rate` is to be read against. */
export interface FilledDatabase {
  readonly database: Database;
  readonly url: string;
  /** documents a second; null where an earlier run has filled it */
  readonly writeRate: number | null;
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
  if (held?.n === records) return { database, url, writeRate: null };
  await database.query('TRUNCATE search_facet, search_document, search_text');
  const writeRate = await fill(database, catalogue, records, today);
  await fillStore(database, new Catalogue(today), records);
  return { database, url, writeRate };
}

async function fill(database: Database, catalogue: Catalogue, records: number, today: Day): Promise<number> {
  const index = createPostgresSearchIndex();
  let milliseconds = 0;
  for (const batch of documentBatches(catalogue, records)) {
    const start = performance.now();
    await database.transaction((transaction) => index.write(transaction, batch, today));
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  await index.afterBulk(database);
  milliseconds += performance.now() - start;
  await database.query('VACUUM (ANALYZE) search_facet, search_document, search_text');
  return (records * 1000) / milliseconds;
}
