import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMeilisearchSearchEngine, indexSettings, meilisearchClient, readIndexDocuments } from '#search';
import type { Database } from '#store';
import type { EnqueuedTaskPromise } from 'meilisearch';
import type { CorpusDocument } from './corpus/index.js';
import { engineRanker, type Ranker } from './ranker.js';

const COMMAND = 'meilisearch';
const INDEX = 'relevance';
const START_TRIES = 100;
const FILLING = 600_000;

export interface RunningRanker extends Ranker {
  stop(): Promise<void>;
}

/**
 * The engine on a Meilisearch of its own, fed from the database that PostgreSQL's engine searches; null where none is
 * installed.
 */
export async function meilisearchRanker(
  database: Database,
  documents: readonly CorpusDocument[],
): Promise<RunningRanker | null> {
  if (spawnSync(COMMAND, ['--version']).status !== 0) {
    console.log('skipped: no meilisearch on the path');
    return null;
  }
  const { url, stop } = await startServer();
  try {
    const client = meilisearchClient({ url, apiKey: '' });
    const index = client.index(INDEX);
    await done(client.createIndex(INDEX, { primaryKey: 'id' }));
    await done(index.updateSettings(indexSettings()));
    const ids = documents.map(({ document }) => document.id);
    const lines = (await readIndexDocuments(database, ids)).map(({ line }) => line).join('\n');
    await done(index.addDocumentsFromString(lines, 'application/x-ndjson', { primaryKey: 'id' }));
    const engine = createMeilisearchSearchEngine({ client, index: INDEX, sql: database });
    return { ...engineRanker(engine, documents), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A task that fails says so only when it is asked. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask({ timeout: FILLING });
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.message ?? status}`);
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-relevance-'));
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(COMMAND, ['--no-analytics', '--http-addr', address, '--db-path', join(folder, 'db')], {
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const url = `http://${address}`;
  const client = meilisearchClient({ url, apiKey: '' });
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    if (await client.isHealthy()) return { url, stop };
    await sleep(100);
  }
  await stop();
  throw new Error('Meilisearch does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
