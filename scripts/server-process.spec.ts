import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meilisearchProgram, startMeilisearch } from './meilisearch-process.js';
import { startServer } from './server-process.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trellis-server-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a server process', () => {
  it('listens once it is there, on a port of its own', async () => {
    const program = `require('node:net').createServer().listen(Number(process.argv[1]), '127.0.0.1')`;
    const start = () => startServer(process.execPath, (port) => ['-e', program, String(port)], folder);
    const [one, other] = [await start(), await start()];
    expect(one.port).not.toBe(other.port);
    await Promise.all([one.stop(), other.kill()]);
  });

  it('that ends says with its own words why', async () => {
    const starting = startServer(
      process.execPath,
      () => ['-e', 'console.error("no such setting"); process.exit(2)'],
      folder,
    );
    await expect(starting).rejects.toThrow(/does not start, it ends by itself: .*no such setting/s);
  });

  it('that is no program says so', async () => {
    const starting = startServer(path.join(folder, 'absent'), () => [], folder);
    await expect(starting).rejects.toThrow(/absent does not start/);
  });
});

describe('a Meilisearch process', () => {
  it('takes a master key that begins with a hyphen', async () => {
    const program = meilisearchProgram();
    if (!program) return void process.stderr.write('skipped: a Meilisearch process (none on the path)\n');
    const masterKey = '-begins-with-a-hyphen-and-is-long';
    const server = await startMeilisearch(program, path.join(folder, 'meilisearch'), { masterKey });
    const answer = await fetch(`${server.address.url}/keys`, {
      headers: { authorization: `Bearer ${masterKey}` },
    });
    await server.kill();
    expect(answer.status).toBe(200);
  });
});
