import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MeiliAddress } from '#runtime';
import {
  type MeilisearchProcess,
  meilisearchProgram,
  startMeilisearch,
} from '../../scripts/meilisearch-process.js';

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
  const program = meilisearchProgram();
  if (!program) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-meilisearch-'));
  const started = (as?: { port: number; masterKey: string }): Promise<MeilisearchProcess> =>
    startMeilisearch(program, folder, as);
  let server = await started();
  const { address } = server;
  return {
    address,
    start: async () => {
      server = await started({ port: Number(new URL(address.url).port), masterKey: address.apiKey ?? '' });
    },
    kill: () => server.kill(),
    remove: async () => {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
