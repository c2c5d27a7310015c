import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createMeilisearchSearchEngine,
  type Feed,
  INDEX_NAMES,
  meilisearchClient,
  rebuildIndex,
} from '#search';
import { payloads } from '#search/feed/payloads.js';
import type { SearchEngine, SearchQuery } from '#search';
import type { Day } from '#domain';
import type { Emit } from '../emit.js';
import { Catalogue } from '../generator/catalogue.js';
import { filledDatabase } from '../search/database.js';
import { questions } from '../search/questions.js';
import { readyIndex } from '../search/ready-index.js';

export interface RebuildBench {
  readonly records: number;
  readonly server: string;
  readonly folder: string;
  readonly emit: Emit;
}

const TODAY: Day = '2026-11-22';
const PAYLOAD_SIZE = 40_000_000;
const SEARCH_EVERY_MS = 250;
const BARE = 'bare';

/**
 * A full rebuild with its swap, beside the bare engine's bulk insert of the same documents with the same settings into
 * an index of its own, with four searches a second beside both; and what they find during the rebuild.
 */
export async function benchRebuild({ records, server, folder, emit }: RebuildBench): Promise<void> {
  const catalogue = new Catalogue(TODAY);
  const { database } = await filledDatabase(server, catalogue, records, TODAY);
  const index = await readyIndex(database, folder, records);
  try {
    const engine = createMeilisearchSearchEngine({
      sql: database,
      index: INDEX_NAMES.live,
      client: meilisearchClient(index.address),
    });
    const asked = questions(catalogue, TODAY).filter(({ text }) => text === null);
    // the same searches beside both, for they take their part of the machine
    const besideBare = keepSearching(engine, asked);
    const bare = await bulkInsert(index.feed, `${folder}/payloads`).finally(() => besideBare.end());
    const searching = keepSearching(engine, asked);
    const begun = performance.now();
    await rebuildIndex(index.feed, { signal: new AbortController().signal, anew: true });
    const rebuilt = (records * 1_000) / (performance.now() - begun);
    const { asked: searches, empty, failed } = await searching.end();
    emit({ metric: 'bare_rate', value: bare, unit: 'documents/s' });
    emit({ metric: 'rebuild_rate', value: rebuilt, unit: 'documents/s' });
    emit({ metric: 'rebuild_over_bare', value: rebuilt / bare, unit: 'ratio' });
    emit({ metric: 'searches', value: searches, unit: 'searches meanwhile', empty, failed });
  } finally {
    await index.stop();
    await database.close();
  }
}

/** @returns documents a second until the last of them is searchable; reading them from PostgreSQL is not in it */
async function bulkInsert({ database, documents, ruler }: Feed, folder: string): Promise<number> {
  const finished = async (task: number): Promise<void> => {
    const { status } = await ruler.tasks.waitForTask(task, { timeout: 0, interval: 50 });
    if (status !== 'succeeded') throw new Error(`Task ${task} has ${status}.`);
  };
  await finished((await ruler.createIndex(BARE, { primaryKey: 'id' })).taskUid);
  await finished((await ruler.index(BARE).updateSettings(documents.settings)).taskUid);
  await mkdir(folder, { recursive: true });
  let count = 0;
  const files: string[] = [];
  for await (const lines of payloads({ database, documents }, null, PAYLOAD_SIZE)) {
    const file = path.join(folder, `${files.length}.ndjson`);
    await writeFile(file, Buffer.concat(lines.map(({ line }) => line)));
    files.push(file);
    count += lines.length;
  }
  const begun = performance.now();
  const tasks: number[] = [];
  for (const file of files) {
    const payload = await readFile(file, 'utf8');
    const added = ruler
      .index(BARE)
      .addDocumentsFromString(payload, 'application/x-ndjson', { primaryKey: 'id' });
    tasks.push((await added).taskUid);
  }
  for (const task of tasks) await finished(task);
  const milliseconds = performance.now() - begun;
  await rm(folder, { recursive: true });
  await finished((await ruler.deleteIndex(BARE)).taskUid);
  return (count * 1_000) / milliseconds;
}

interface Searched {
  readonly asked: number;
  readonly empty: number;
  readonly failed: number;
}

/** Searches that have hits, again and again, until told to end. */
function keepSearching(engine: SearchEngine, asked: readonly SearchQuery[]): { end(): Promise<Searched> } {
  const found = { asked: 0, empty: 0, failed: 0 };
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const query = asked[found.asked % asked.length];
      if (!query) return;
      found.asked += 1;
      try {
        if ((await engine.search(query)).total === 0) found.empty += 1;
      } catch {
        found.failed += 1;
      }
      await delay(SEARCH_EVERY_MS);
    }
  };
  const running = loop();
  return {
    end: async () => {
      stopping.abort();
      await running;
      return found;
    },
  };
}
