import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MeiliAddress } from '#runtime';
import { freePort, type ServerProcess, startServer } from '../../scripts/server-process.js';
import { findProgram } from '../../scripts/services.js';

/** The Meilisearch of this run; null: there is none. Others use it as well: every suite takes indexes of its own. */
export function sharedMeilisearch(): MeiliAddress | null {
  const url = process.env['TRELLIS_TEST_MEILI_URL'];
  return url ? { url, apiKey: process.env['TRELLIS_TEST_MEILI_API_KEY'] || null, searchKey: null } : null;
}

/** A Meilisearch of a test's own, which may be killed and started again on what it had stored. */
export interface OwnMeilisearch {
  readonly address: MeiliAddress;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** ends it and removes what it stored */
  remove(): Promise<void>;
}

/** @returns null: there is no meilisearch on the path */
export async function ownMeilisearch(): Promise<OwnMeilisearch | null> {
  const program = findProgram(['meilisearch'], process.env);
  if (!program) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-meilisearch-'));
  const port = await freePort();
  const key = randomBytes(18).toString('base64url');
  const settings = ['--http-addr', `127.0.0.1:${port}`, '--master-key', key, '--no-analytics'];
  let server: ServerProcess | null = null;
  const start = async (): Promise<void> => {
    server = await startServer(program, settings, port, folder);
    if (!server) throw new Error(`${program} does not start.`);
  };
  await start();
  return {
    address: { url: `http://127.0.0.1:${port}`, apiKey: key, searchKey: null },
    start,
    kill: async () => server?.kill(),
    remove: async () => {
      await server?.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
