import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MeiliAddress } from '#runtime';
import { freePort, startServer } from '../../scripts/server-process.js';
import { findProgram } from '../../scripts/services.js';

export interface BenchMeilisearch {
  readonly address: MeiliAddress;
  /** ends it and removes what it stored; one that was given is left as it is */
  stop(): Promise<void>;
}

/** The Meilisearch that MEILI_URL names, else one of this run's own; null: there is none. */
export async function benchMeilisearch(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BenchMeilisearch | null> {
  const url = environment['MEILI_URL'];
  if (url)
    return {
      address: { url, apiKey: environment['MEILI_API_KEY'] || null, searchKey: null },
      stop: () => Promise.resolve(),
    };
  const program = findProgram(['meilisearch'], environment);
  if (!program) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-bench-meilisearch-'));
  const port = await freePort();
  const key = randomBytes(18).toString('base64url');
  const settings = ['--http-addr', `127.0.0.1:${port}`, '--master-key', key, '--no-analytics'];
  const server = await startServer(program, settings, port, folder);
  if (!server) throw new Error(`${program} does not start.`);
  return {
    address: { url: `http://127.0.0.1:${port}`, apiKey: key, searchKey: null },
    stop: () => server.stop().finally(() => rm(folder, { recursive: true, force: true })),
  };
}
