import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createLogger, type MeiliAddress } from '#runtime';
import { connectFeed, type Feed, INDEX_DOCUMENTS, INDEX_NAMES } from '#search';
import type { Database } from '#store';
import { freePort, startServer } from '../scripts/server-process.js';
import { findProgram } from '../scripts/services.js';

export interface BenchMeilisearch {
  readonly address: MeiliAddress;
  stop(): Promise<void>;
}

/** Of a server of our own: its data is kept for the next run, so its keys must stay the same. */
const MASTER_KEY = 'bench-bench-bench-bench';

/**
 * Meilisearch for a bench: a server of its own, with its data in `folder`.
 * @throws where there is none on the path
 */
export async function startMeilisearch(folder: string): Promise<BenchMeilisearch> {
  const program = findProgram(['meilisearch'], process.env);
  if (!program) throw new Error('There is no meilisearch on the path.');
  const data = path.resolve(folder);
  await mkdir(data, { recursive: true });
  const port = await freePort();
  const settings = ['--http-addr', `127.0.0.1:${port}`, '--master-key', MASTER_KEY, '--no-analytics'];
  const server = await startServer(program, settings, port, data);
  if (!server) throw new Error(`${program} does not start.`);
  return {
    address: { url: `http://127.0.0.1:${port}`, apiKey: MASTER_KEY, searchKey: null },
    stop: () => server.stop(),
  };
}

/** How the index of a database is fed. */
export async function feedOf(database: Database, address: MeiliAddress): Promise<Feed> {
  return {
    ...(await connectFeed(address, INDEX_NAMES)),
    database,
    names: INDEX_NAMES,
    documents: INDEX_DOCUMENTS,
    log: createLogger('bench', 'warn'),
  };
}
