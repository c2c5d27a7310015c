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
/** Publications before the first of their documents comes again: each must be found before. */
const BATCHES = 120;
const POLL_MS = 50;
/** What waits longer is lost. */
const PATIENCE_MS = 300_000;

/**
 * From the commit of a publication to the moment when a search finds all of it, with 1,000 changed records published
 * every second for a minute and fed by a worker of its own; then once more while the whole index is rebuilt.
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
    const batches = [...documentBatches(new Catalogue(TODAY), Math.min(records, RATE * BATCHES), RATE)];
    const run = Math.floor(Date.now() / 1_000);
    const waited = await publish(database, engines, batches, run, (n) => n < SECONDS);
    for (const { name } of engines) report(emit, name, waited.get(name) ?? [], {});

    let rebuilding = true;
    const rebuilt = rebuildIndex(index.feed, { signal: new AbortController().signal, anew: true }).finally(
      () => (rebuilding = false),
    );
    const during = await publish(database, engines, batches, run + SECONDS, (n) => rebuilding && n < SECONDS);
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

/** A publication that has been committed, and how it is found. */
interface Committed {
  readonly word: string;
  readonly documents: number;
  readonly at: number;
}

/**
 * Publishes a batch a second as long as `goOn` says.
 * @returns milliseconds until each was found as a whole, by engine
 */
async function publish(
  database: Database,
  engines: readonly SearchEngine[],
  batches: readonly (readonly SearchDocument[])[],
  run: number,
  goOn: (published: number) => boolean,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const index = createPostgresSearchIndex();
  const committed: Committed[] = [];
  const state = { ended: false };
  const watching = Promise.all(
    engines.map(async (engine) => [engine.name, await watch(engine, committed, () => state.ended)] as const),
  );
  watching.catch(() => (state.ended = true));
  const begun = performance.now();
  for (let n = 0; goOn(n) && !state.ended; n += 1) {
    await delay(Math.max(0, begun + n * 1_000 - performance.now()));
    const word = freshWord(run, n);
    const documents = withWord(batches[n % batches.length] ?? [], word);
    await database.transaction((transaction) => index.write(transaction, documents, TODAY));
    committed.push({ word, documents: documents.length, at: performance.now() });
  }
  state.ended = true;
  return new Map(await watching);
}

/** Looks for one publication after the other: asking for all at once would be the heaviest load of the bench. */
async function watch(
  engine: SearchEngine,
  committed: readonly Committed[],
  ended: () => boolean,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (;;) {
    const next = committed[times.length];
    if (next) times.push(await untilFound(engine, next));
    else if (ended()) return times;
    else await delay(POLL_MS);
  }
}

async function untilFound(engine: SearchEngine, { word, documents, at }: Committed): Promise<number> {
  for (;;) {
    const found = await findable(engine, word, TODAY);
    const waited = performance.now() - at;
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
