import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Day } from '#domain';
import { createLogger, type MeiliAddress } from '#runtime';
import {
  connectFeed,
  createMeilisearchSearchEngine,
  createPostgresSearchEngine,
  createPostgresSearchIndex,
  type Feed,
  forgetIndex,
  INDEX_DOCUMENTS,
  keepFed,
  rebuildIndex,
  type SearchDocument,
  type SearchEngine,
} from '#search';
import type { Database } from '#store';
import type { Emit } from '../emit.js';
import { Catalogue } from '../generator/catalogue.js';
import { documentBatches } from '../generator/search-documents.js';
import { filledDatabase } from '../search/database.js';
import { quantiles } from '../timing.js';

const TODAY: Day = '2026-11-22';
/** Apart from those in service, so that a Meilisearch that is given keeps what it has. */
const NAMES = { live: 'trellis-bench', shadow: 'trellis-bench-next' };
/** A harvest of 1,000 records/s: every second a transaction of as many, as the pipeline publishes them. */
const EVERY_MS = 1_000;
const BATCHES = 40;
const POLL_MS = 20;
const PATIENCE_MS = 120_000;
const NEVER = new AbortController().signal;

/**
 * From the commit of a publication until a search finds it, under a harvest of 1,000 records/s: in PostgreSQL, then in
 * Meilisearch, then in Meilisearch while its index is built anew.
 */
export async function benchFreshness(
  server: string,
  meili: MeiliAddress | null,
  records: number,
  emit: Emit,
): Promise<void> {
  const { database } = await filledDatabase(server, new Catalogue(TODAY), records, TODAY);
  const inPostgres = createPostgresSearchEngine(database);
  const run = async (engine: SearchEngine, rebuilding: boolean, until?: Promise<unknown>): Promise<void> => {
    const { p50, p95, p99 } = quantiles(await harvested(database, engine, until));
    const facts = { unit: 'ms', engine: engine.name, rebuilding };
    for (const [metric, value] of Object.entries({ p50, p95, p99 })) emit({ metric, value, ...facts });
  };
  try {
    await run(inPostgres, false);
    if (meili === null) {
      process.stderr.write('skipped: Meilisearch (no MEILI_URL, no meilisearch on the path)\n');
      return;
    }
    const log = createLogger('bench', 'error');
    const clients = await connectFeed(meili, NAMES);
    const feed: Feed = { ...clients, database, names: NAMES, documents: INDEX_DOCUMENTS, log };
    const engine = createMeilisearchSearchEngine({ client: clients.ruler, index: NAMES.live, sql: database });
    const rebuild = async (): Promise<void> => {
      const begun = performance.now();
      const documents = (await rebuildIndex(feed, { signal: NEVER, anew: true })) ?? 0;
      const value = (documents * 1_000) / (performance.now() - begun);
      emit({ metric: 'rebuild_rate', value, unit: 'documents/s', engine: engine.name });
    };
    await rebuild();
    const feeding = keepFed({ database, log, open: () => Promise.resolve(feed) });
    await run(engine, false);
    await run(engine, true, rebuild());
    await feeding.close();
    for (const uid of [NAMES.live, NAMES.shadow]) await clients.ruler.deleteIndexIfExists(uid);
  } finally {
    for (const role of ['LIVE', 'SHADOW'] as const) await forgetIndex(database, role);
    await database.close();
  }
}

/**
 * Publishes a batch a second, and removes all of them in the end.
 * @param until goes on until this has ended, at least for BATCHES
 * @returns milliseconds from each batch's commit until its last document was found
 */
async function harvested(
  database: Database,
  engine: SearchEngine,
  until: Promise<unknown> = Promise.resolve(),
): Promise<number[]> {
  const index = createPostgresSearchIndex();
  const state = { ended: false };
  const ending = until.finally(() => (state.ended = true));
  const found: Promise<number>[] = [];
  const published: string[] = [];
  for (const batch of batches()) {
    if (state.ended && found.length >= BATCHES) break;
    const begun = performance.now();
    await database.transaction((transaction) => index.write(transaction, batch, TODAY));
    published.push(...batch.map(({ id }) => id));
    const last = batch.at(-1);
    if (last) found.push(searchable(engine, last));
    await delay(Math.max(0, EVERY_MS - (performance.now() - begun)));
  }
  await ending;
  const times = await Promise.all(found);
  await database.transaction((transaction) => index.remove(transaction, published));
  return times;
}

/** Generated documents that are listed, under ids and with a word of their own, for as long as they are asked for. */
function* batches(): Generator<SearchDocument[]> {
  for (;;)
    for (const batch of documentBatches(new Catalogue(TODAY), 50_000))
      yield batch.map((document) => {
        const id = randomUUID();
        const text = { language: 'en', value: wordOf(id) };
        const texts = [...document.texts, { weight: 'D' as const, text }];
        return { ...document, id, texts, declared: 'BY_RECORD' as const, withdrawnOn: null };
      });
}

/** One that no other document has. */
function wordOf(id: string): string {
  return `probe${id.replaceAll('-', '')}`;
}

async function searchable(engine: SearchEngine, { id }: SearchDocument): Promise<number> {
  const begun = performance.now();
  const query = { filter: {}, facets: [], sort: null, language: null, first: 1, after: null, today: TODAY };
  while (performance.now() - begun < PATIENCE_MS) {
    const { hits } = await engine.search({ ...query, text: `"${wordOf(id)}"` });
    if (hits.some((hit) => hit.id === id)) return performance.now() - begun;
    await delay(POLL_MS);
  }
  throw new Error(`${id} is not searchable after ${PATIENCE_MS / 1_000} s.`);
}
