import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** One that is ending may need this long. */
const PATIENCE_MS = 15_000;

/**
 * Makes this process the one that serves from a data folder: it will stop the folder's PostgreSQL when it ends.
 * Waits for one that is just ending.
 * @returns how to give the folder free
 * @throws where another goes on serving from it, or it cannot be written to
 */
export async function holdFolder(folder) {
  const file = path.join(folder, 'serving.pid');
  const until = Date.now() + PATIENCE_MS;
  let told = false;
  for (;;) {
    const holder = holderOf(file);
    if (holder === null) break;
    if (Date.now() > until) {
      throw new Error(
        `Another Trellis (process ${holder}) serves from ${path.resolve(folder)}: end it first, or set TRELLIS_DATA_DIR to another folder.`,
      );
    }
    if (!told) console.log(`Waiting for process ${holder}, which still uses ${path.resolve(folder)} …`);
    told = true;
    await wait(250);
  }
  const release = () => rmSync(file, { force: true });
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, String(process.pid));
  } catch (cause) {
    if (cause.code === 'ENOSPC') {
      release();
      throw cause;
    }
    throw new Error(
      `The folder ${path.resolve(folder)} cannot be written to (${cause.code}): set TRELLIS_DATA_DIR to another.`,
      { cause },
    );
  }
  return release;
}

/** The process that holds it, if it lives: one that was killed leaves its file behind. */
function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid === 0) return null; // a full disk left it empty; 0 would be our own process group
    process.kill(pid, 0);
    return pid === process.pid ? null : pid;
  } catch (error) {
    return error.code === 'EPERM' ? Number(readFileSync(file, 'utf8')) : null;
  }
}
