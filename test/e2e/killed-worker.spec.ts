import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarvest, findHarvest, findSource } from '#store';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, harvestTools, sourceOf } from '../support/harvesting.js';

/** Enough for two batches of staging and four of publishing. */
const RECORDS = 3_500;
const KILLS = 10;

describe('a worker killed in the middle of a harvest', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-kill-'));
    await writeFile(
      path.join(folder, 'feed.json'),
      JSON.stringify({ '@graph': Array.from({ length: RECORDS }, (_, n) => record(n)) }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it(`at ${KILLS} points ends the same as one that lived`, async () => {
    const undisturbed = await harvested([]);
    expect(undisturbed.state).toMatchObject({
      state: 'SUCCEEDED',
      counts: { read: RECORDS, created: RECORDS - 10, repeated: 10 },
    });
    const killed = await harvested(Array.from({ length: KILLS }, (_, n) => n + 1));
    expect(killed).toEqual(undisturbed);
  }, 180_000);

  /** Harvests in processes of their own, the n-th of which dies after kills[n] transactions. */
  async function harvested(kills: readonly number[]): Promise<Content> {
    const test = await testDatabase();
    try {
      const tools = harvestTools(test.database);
      await addSource(
        tools,
        sourceOf({
          slug: 'k',
          format: 'credential-commons',
          transport: { type: 'file', path: 'feed.json' },
          baseDir: folder,
        }),
      );
      const source = await findSource(test.database, 'k');
      const id = source && (await createHarvest(test.database, source.id, false));
      if (!id) throw new Error('no harvest');
      for (const at of kills) await work(test.url, id, at % 4 || 1);
      await work(test.url, id, 0);
      return await content(test, id);
    } finally {
      await test.close();
    }
  }
});

function record(n: number): object {
  const number = n < RECORDS - 10 ? n : n - (RECORDS - 10);
  return {
    '@type': 'MicroCredential',
    '@id': `https://catalogue.example/mc/${number}`,
    name: `Kursus ${number}`,
    summary: `Kirjeldus ${number} `.repeat(20),
    language: 'et',
    ectsCredits: (number % 14) + 1,
    provider: { '@type': 'Organization', name: `Kool ${number % 37}` },
    startDate: '2027-02-01',
  };
}

function work(url: string, harvest: number, killAt: number): Promise<number | null> {
  const flags = [
    '--conditions=trellis-source',
    '--import',
    '@swc-node/register/esm-register',
    '--disable-warning=ExperimentalWarning',
  ];
  const child = spawn(
    process.execPath,
    [...flags, 'test/support/harvest-process.ts', url, String(harvest), String(killAt)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)));
}

type Content = Readonly<
  Record<
    | 'state'
    | 'records'
    | 'providers'
    | 'credentials'
    | 'offerings'
    | 'documents'
    | 'issues'
    | 'versions'
    | 'staging',
    unknown
  >
>;

/** All that a harvest leaves behind, without ids and times of the run. */
async function content({ database }: TestDatabase, id: number): Promise<Content> {
  const harvest = await findHarvest(database, id);
  const rows = (text: string): Promise<object[]> => database.query(text);
  return {
    state: harvest && { state: harvest.state, counts: harvest.counts, message: harvest.message },
    records: await rows(
      `SELECT key, encode(hash, 'hex') AS hash, payload, rejected FROM source_record ORDER BY key`,
    ),
    providers: await rows('SELECT name, country, kind FROM provider ORDER BY name'),
    credentials: await rows(
      `SELECT micro_credential.statements #>> '{0,key}' AS key, micro_credential.statements #> '{0,draft}' AS draft, provider.name, micro_credential.version
       FROM micro_credential JOIN provider ON provider.id = provider_id ORDER BY 1`,
    ),
    offerings: await rows(
      `SELECT statements #>> '{0,key}' AS key, offering.n, starts_on FROM offering JOIN micro_credential ON id = micro_credential_id ORDER BY 1, 2`,
    ),
    documents: await rows(
      'SELECT count(*)::int AS documents, sum(quality)::int AS quality FROM search_facet',
    ),
    issues: await rows('SELECT record_key, code, message FROM record_issue ORDER BY 1, 2, 3'),
    versions: await rows('SELECT count(*)::int AS n FROM version'),
    staging: await rows(`SELECT tablename FROM pg_tables WHERE schemaname = 'staging'`),
  };
}
