import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { MeiliAddress } from '#runtime';
import { type Environment, findProgram, type ServerProcess, startServer } from './server-process.js';

export interface MeilisearchProcess extends ServerProcess {
  readonly address: MeiliAddress;
}

/**
 * Of its own it uses half of the cores for indexing, and reserves a part of two thirds of the memory for every batch,
 * however small: on a large machine a third of a second each.
 */
const INDEXING = [
  ...['--max-indexing-threads', String(availableParallelism())],
  ...['--max-indexing-memory', '1GiB'],
];

/** The Meilisearch on the path; null: there is none. */
export function meilisearchProgram(environment: Environment = process.env): string | null {
  return findProgram(['meilisearch'], environment);
}

/**
 * Starts a Meilisearch on 127.0.0.1.
 * @param folder for its data; made where there is none
 * @param given what it was started with before, where it goes on with the data of that time: keys are derived from the
 *   master key
 * @throws Error if it does not start
 */
export async function startMeilisearch(
  program: string,
  folder: string,
  given: { readonly port?: number; readonly masterKey?: string } = {},
): Promise<MeilisearchProcess> {
  const { masterKey = randomBytes(18).toString('base64url') } = given;
  await mkdir(folder, { recursive: true });
  // one argument: a key may begin with a hyphen
  const settings = [`--master-key=${masterKey}`, '--no-analytics', '--log-level=WARN', ...INDEXING];
  const server = await startServer(
    program,
    (port) => ['--http-addr', `127.0.0.1:${port}`, ...settings],
    folder,
    given.port,
  );
  const url = `http://127.0.0.1:${server.port}`;
  return { ...server, address: { url, apiKey: masterKey, searchKey: null } };
}
