import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createMeilisearchSearchEngine,
  createPostgresSearchEngine,
  createPostgresSearchIndex,
  INDEX_NAMES,
  meilisearchClient,
  rebuildIndex,
  type SearchDocument,
  type SearchEngine,
} from '#search';
import type { MeiliAddress } from '#runtime';
import type { Database } from '#store';
import type { Day } from '#domain';
import type { Emit } from '../emit.js';
import { Catalogue } from '../generator/catalogue.js';
import { documentBatches } from '../generator/search-documents.js';
import { filledDatabase } from '../search/database.js';
import { readyIndex } from '../search/ready-index.js';
import { quantiles } from '../timing.js';
import { findable, freshWord, withWord } from './fresh-words.js';

export interface FreshnessBench {
  readonly records: number;
  readonly server: string;
  readonly folder: string;
  readonly emit: Emit;
}

const TODAY: Day = '2026-11-22';
/** Records a second, published in one transaction as a harvest does. */
const RATE = 1_000;
const SECONDS = 60;
const POLL_MS = 25;
/** What waits longer is lost. */
const PATIENCE_MS = 300_000;

/**
 * From the commit of a publication to the moment when a search finds all of it, with 1,000 changed records published
 * every second and fed by a worker of its own; then once more while the whole index is rebuilt.
 */
export async function benchFreshness({ records, server, folder, emit }: FreshnessBench): Promise<void> {
  const { database, url } = await filledDatabase(server, new Catalogue(TODAY), records, TODAY);
  const index = await readyIndex(database, folder, records);
  const worker = await startWorker(url, index.address);
  try {
    const engines: readonly SearchEngine[] = [
      createPostgresSearchEngine(database),
      createMeilisearchSearchEngine({
        sql: database,
        index: INDEX_NAMES.live,
        client: meilisearchClient(index.address),
      }),
    ];
    const batches = [...documentBatches(new Catalogue(TODAY), Math.min(records, RATE * SECONDS), RATE)];
    const run = Math.floor(Date.now() / 1_000);
    const waited = await publish(database, engines, batches, run, () => SECONDS);
    for (const { name } of engines) report(emit, name, waited.get(name) ?? [], {});

    let rebuilding = true;
    const rebuilt = rebuildIndex(index.feed, { signal: new AbortController().signal, anew: true }).finally(
      () => (rebuilding = false),
    );
    const during = await publish(database, engines, batches, run + SECONDS, (n) => (rebuilding ? n + 1 : 0));
    await rebuilt;
    for (const { name } of engines) {
      const times = during.get(name) ?? [];
      report(emit, name, times, { rebuilding: true });
      emit({ metric: 'longest', value: Math.max(...times), unit: 'ms', engine: name, rebuilding: true });
    }
  } finally {
    await worker.stop();
    await index.stop();
    await database.close();
  }
}

function report(emit: Emit, engine: string, times: readonly number[], more: object): void {
  const { p50, p95 } = quantiles(times);
  emit({ metric: 'p50', value: p50, unit: 'ms', engine, publications: times.length, ...more });
  emit({ metric: 'p95', value: p95, unit: 'ms', engine, ...more });
}

/**
 * Publishes a batch a second as long as `goOn` says more than have been published.
 * @returns milliseconds until each was found as a whole, by engine
 */
async function publish(
  database: Database,
  engines: readonly SearchEngine[],
  batches: readonly (readonly SearchDocument[])[],
  run: number,
  goOn: (published: number) => number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const index = createPostgresSearchIndex();
  const waits = new Map(engines.map(({ name }) => [name, [] as Promise<number>[]]));
  const begun = performance.now();
  for (let n = 0; n < goOn(n); n += 1) {
    await delay(Math.max(0, begun + n * 1_000 - performance.now()));
    const word = freshWord(run, n);
    const documents = withWord(batches[n % batches.length] ?? [], word);
    await database.transaction((transaction) => index.write(transaction, documents, TODAY));
    for (const engine of engines) waits.get(engine.name)?.push(untilFound(engine, word, documents.length));
  }
  const all = [...waits].map(async ([name, times]) => [name, await Promise.all(times)] as const);
  return new Map(await Promise.all(all));
}

async function untilFound(engine: SearchEngine, word: string, documents: number): Promise<number> {
  const committed = performance.now();
  for (;;) {
    const found = await findable(engine, word, TODAY);
    const waited = performance.now() - committed;
    if (found === documents) return waited;
    if (waited > PATIENCE_MS)
      throw new Error(`${engine.name} found ${found} of ${documents} after ${waited} ms.`);
    await delay(POLL_MS);
  }
}

/** The built worker, which feeds the index. */
async function startWorker(
  databaseUrl: string,
  { url, apiKey }: MeiliAddress,
): Promise<{ stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['dist/apps/harvester/main.js', 'worker'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEILI_URL: url,
      MEILI_API_KEY: apiKey ?? '',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // it feeds as soon as it is up: the first publications would else measure its start
  await delay(5_000);
  if (child.exitCode !== null) throw new Error(`The worker ended with ${child.exitCode}.`);
  return {
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
