import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { JobWorker } from '#queue';
import { createLogger, readConfiguration } from '#runtime';
import { INDEX_NAMES, meilisearchClient } from '#search';
import { openSearchEngine } from '../../apps/api/request/open-search-engine.js';
import { runCommandLine } from '../../apps/harvester/commands/command-line.js';
import { repairIndex } from '../../apps/harvester/schedule/search-feed.js';
import { openSession, type Session } from '../../apps/harvester/session.js';
import { work } from '../../apps/harvester/work.js';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, fixedClock, harvest, harvestTools, sourceOf } from '../support/harvesting.js';
import { type OwnMeilisearch, ownMeilisearch } from '../support/meilisearch.js';

const PATIENCE_MS = 60_000;
const RECORDS = 20;

let meilisearch: OwnMeilisearch | null = null;
let test: TestDatabase;
let folder: string;
let environment: Record<string, string>;
let session: Session;
let worker: JobWorker;
let api: TestApi;

beforeAll(async () => {
  meilisearch = await ownMeilisearch();
  if (!meilisearch) {
    process.stderr.write('skipped: commands on Meilisearch (no meilisearch on the path)\n');
    return;
  }
  const { address } = meilisearch;
  test = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'trellis-reindex-'));
  await publish('Kursus');
  await addSource(
    harvestTools(test.database),
    sourceOf({
      slug: 'k',
      format: 'credential-commons',
      transport: { type: 'file', path: 'feed.json' },
      baseDir: folder,
      guard: { maxWithdrawn: 1, maxChanged: 1 },
    }),
  );
  environment = {
    DATABASE_URL: test.url,
    MEILI_URL: address.url,
    MEILI_API_KEY: address.apiKey ?? '',
    LOG_LEVEL: 'silent',
  };
  session = await openSession(readConfiguration(environment), 'test');
  worker = await work(session);
  api = await testApi(test.url, fixedClock(), {}, (database) =>
    openSearchEngine({ meili: address }, database, createLogger('test', 'silent')),
  );
}, PATIENCE_MS);
afterAll(async () => {
  if (!meilisearch) return;
  await api.close();
  await worker.close(false);
  await session.close();
  await test.close();
  await rm(folder, { recursive: true, force: true });
  await meilisearch.remove();
}, PATIENCE_MS);

async function publish(title: string): Promise<void> {
  const record = (n: number): object => ({
    '@type': 'MicroCredential',
    '@id': `https://catalogue.example/mc/${n}`,
    name: `${title} ${n}`,
    language: 'et',
    ectsCredits: 3,
    provider: { '@type': 'Organization', name: 'Kool' },
  });
  const records = Array.from({ length: RECORDS }, (_, n) => record(n));
  await writeFile(path.join(folder, 'feed.json'), JSON.stringify({ '@graph': records }));
}

/** Runs a command with --json. */
async function trellis(...args: string[]): Promise<{ code: number; json: unknown }> {
  const printed: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const code = await runCommandLine([...args, '--json'], environment);
  stdout.mockRestore();
  return { code, json: printed.length === 0 ? null : (JSON.parse(printed.join('')) as unknown) };
}

async function searched(query: string): Promise<{ engine: string; totalCount: number }> {
  const { data } = await api.ask<{ search: { engine: string; totalCount: number } }>(
    'query ($query: String) { search(query: $query) { engine totalCount } }',
    { query },
  );
  return data.search;
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  const begun = Date.now();
  while (!(await reached())) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error('waited in vain');
    await delay(100);
  }
}

async function health(): Promise<{ status: number; search: unknown }> {
  const response = await fetch(`${api.url}/health`);
  const body = (await response.json()) as { details: { search: unknown } };
  return { status: response.status, search: body.details.search };
}

describe('Trellis on Meilisearch', () => {
  it('builds the index, is told what a harvest changes, and answers from it', async () => {
    if (!meilisearch) return;
    await until(async () => (await searched('')).engine === 'meilisearch');
    await harvest(harvestTools(test.database), 'k');
    await until(async () => (await searched('kursus')).totalCount === RECORDS);
    expect(await health()).toEqual({ status: 200, search: { status: 'up', engine: 'meilisearch' } });
  }, 120_000);

  it('names what differs, mends it at night, and builds all anew on request', async () => {
    if (!meilisearch) return;
    await until(async () => (await trellis('reindex', '--check')).code === 0);
    const index = meilisearchClient(meilisearch.address).index<{ id: string }>(INDEX_NAMES.live);
    const [lost] = (await index.getDocuments({ limit: 1 })).results;
    await index.deleteDocument(lost?.id ?? '').waitTask({ timeout: PATIENCE_MS });
    expect(await trellis('reindex', '--check')).toMatchObject({
      code: 1,
      json: { missing: [], stale: [], surplus: [], index: { missing: [lost?.id], stale: [], surplus: [] } },
    });
    await repairIndex(session);
    await until(async () => (await trellis('reindex', '--check')).code === 0);
    await until(async () => (await trellis('reindex')).code === 0);
    await until(async () => (await trellis('reindex', '--check')).code === 0);
    expect(await searched('kursus')).toEqual({ engine: 'meilisearch', totalCount: RECORDS });
  }, 180_000);

  it('says in its health that PostgreSQL stands in, and stays in service', async () => {
    if (!meilisearch) return;
    await meilisearch.kill();
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { code } = await trellis('reindex', '--check');
    const said = stderr.mock.calls.map(([text]) => String(text)).join('');
    stderr.mockRestore();
    expect(code).toBe(1);
    expect(said).toMatch(/^Meilisearch cannot be used: Request to http.* has failed\. Check MEILI_URL/);
    expect(said).not.toContain('    at ');
    await publish('Muudetud');
    await harvest(harvestTools(test.database), 'k');
    expect(await searched('muudetud')).toEqual({ engine: 'postgres', totalCount: RECORDS });
    expect(await health()).toEqual({
      status: 200,
      search: {
        status: 'up',
        engine: 'postgres',
        message: expect.stringMatching(/^meilisearch does not search: /) as unknown,
      },
    });
  }, 120_000);
});
