import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer } from '../support/local-server.js';
import { canListProcesses, leftRunning, startTrellis } from '../support/trellis-start.js';

describe('npm start, where it cannot', () => {
  if (!canListProcesses) {
    console.log('skipped: no /proc, so that processes cannot be listed');
    it.skip('says why in one sentence and leaves nothing running', () => undefined);
    return;
  }
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-start-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** All that it says besides the steps it takes is one line. */
  async function refused(
    environment: Readonly<Record<string, string>>,
    sentence: string | RegExp,
  ): Promise<void> {
    const dataDir = environment['TRELLIS_DATA_DIR'] ?? path.join(folder, 'data');
    const trellis = startTrellis(dataDir, environment);
    const code = await trellis.ended();
    const words = `${trellis.said.out}${trellis.said.errors}`.trim().split('\n');
    const lines = words.filter((line) => !line.endsWith(' …'));
    expect(lines).toEqual([expect.stringMatching(sentence)]);
    expect(code).toBe(1);
    expect(await leftRunning(dataDir)).toEqual([]);
    expect(existsSync(path.join(folder, 'data', 'postgres'))).toBe(false);
  }

  it('because the port is taken', async () => {
    const server = await startServer((_, response) => response.end());
    try {
      await refused(
        { PORT: String(server.port) },
        `^Port ${server.port} is taken: end the program that uses it, or set PORT to another\\.$`,
      );
    } finally {
      await server.close();
    }
  });

  it.each<[what: string, environment: Readonly<Record<string, string>>, sentence: RegExp]>([
    [
      'the database cannot be reached',
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' },
      /^PostgreSQL at 127\.0\.0\.1:1\/none cannot be used: .*Check DATABASE_URL and that the server runs/,
    ],
    [
      'the port is no number',
      { PORT: 'web' },
      /^PORT must be a port number from 0 to 65535 \(it is "web"\)\.$/,
    ],
    [
      'a switch is neither on nor off',
      { TRELLIS_DEMO: 'maybe' },
      /^TRELLIS_DEMO must be 0 or 1 \(it is "maybe"\)\.$/,
    ],
    [
      'the data folder cannot be made',
      { TRELLIS_DATA_DIR: 'package.json/data' },
      /^The folder \S+ cannot be written to \(ENOTDIR\): set TRELLIS_DATA_DIR to another\.$/,
    ],
  ])('because %s', async (_, environment, sentence) => {
    await refused(environment, sentence);
  });
});
