import { statfs } from 'node:fs/promises';
import { EmbeddedPostgresError } from './error.js';

const MiB = 1024 ** 2;
/**
 * Below this nothing is begun, and what runs is ended. A PostgreSQL that finds no room for its write-ahead log ends at
 * once, in the middle of everybody's work; with room left it ends in order, and what runs can say why. A large harvest
 * writes tens of megabytes a second.
 */
const LEAST = 128 * MiB;

/**
 * Whether the disk that holds this folder has room for the embedded PostgreSQL to work on.
 * @throws EmbeddedPostgresError with a sentence that says what to do
 */
export async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const left = bavail * bsize;
  if (left >= LEAST) return;
  throw new EmbeddedPostgresError(
    `The disk that holds ${folder} is full (${Math.floor(left / MiB)} MiB are left, ${LEAST / MiB} are needed): make room on it, or set TRELLIS_DATA_DIR to a folder on another.`,
  );
}
