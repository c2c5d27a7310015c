import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import type { CorpusDocument } from './corpus/index.js';
import { MOST_RANKED, type Ranker } from './ranker.js';

const COMMAND = 'meilisearch';
const START_TRIES = 100;
const FILLING = 600_000;

export interface RunningRanker extends Ranker {
  stop(): Promise<void>;
}

/** A Meilisearch of its own with what it does by itself over the same texts; null where none is installed. */
export async function meilisearchRanker(documents: readonly CorpusDocument[]): Promise<RunningRanker | null> {
  if (spawnSync(COMMAND, ['--version']).status !== 0) {
    console.log('skipped: no meilisearch on the path');
    return null;
  }
  const { host, stop } = await startServer();
  try {
    const index = new Meilisearch({ host }).index('relevance');
    await index.updateSearchableAttributes(['title', 'outcomes', 'description']).waitTask();
    const rows = documents.map(rowOf);
    const { status, error } = await index
      .addDocuments(rows, { primaryKey: 'id' })
      .waitTask({ timeout: FILLING });
    if (status !== 'succeeded') throw new Error(`Meilisearch took no documents: ${error?.message ?? status}`);
    return {
      engine: 'meilisearch',
      stop,
      async rank({ text }) {
        const asked = { limit: MOST_RANKED, attributesToRetrieve: ['key'] };
        const { hits } = await index.search<{ key: string }>(text, asked);
        return hits.map(({ key }) => key);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function rowOf({ key, document }: CorpusDocument) {
  const texts = (weight: string) =>
    document.texts.flatMap((text) => (text.weight === weight ? [text.text.value] : [])).join('\n');
  return { id: document.id, key, title: texts('A'), outcomes: texts('B'), description: texts('D') };
}

async function startServer(): Promise<{ host: string; stop: () => Promise<void> }> {
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
  const client = new Meilisearch({ host: `http://${address}` });
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    if (await client.isHealthy()) return { host: `http://${address}`, stop };
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
