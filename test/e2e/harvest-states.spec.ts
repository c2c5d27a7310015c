import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHarvest, dropStaging, findSource, moveHarvest } from '#store';
import { runHarvest } from '../../apps/harvester/pipeline/run-harvest.js';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

interface Item {
  readonly [key: string]: unknown;
}

const item = (n: number, more: Item = {}): Item => ({
  '@type': 'MicroCredential',
  '@id': `https://catalogue.example/mc/${n}`,
  name: `Course ${n}`,
  language: 'en',
  ectsCredits: 3,
  provider: { '@type': 'Organization', name: 'Example College' },
  ...more,
});
const items = (count_: number): Item[] => Array.from({ length: count_ }, (_, n) => item(n));

describe('states of a harvest', () => {
  let test: TestDatabase;
  let tools: HarvestTools;
  let folder: string;
  const feed = (content: string | Buffer | readonly Item[], file = 'feed.json') =>
    writeFile(
      path.join(folder, file),
      typeof content === 'string' || Buffer.isBuffer(content)
        ? content
        : JSON.stringify({ '@graph': content }),
    );
  const source = (more = {}) =>
    sourceOf({
      slug: 's',
      format: 'credential-commons',
      transport: { type: 'file', path: 'feed.json' },
      baseDir: folder,
      ...more,
    });
  const live = () => count(test.database, `micro_credential WHERE withdrawn_on IS NULL`);

  beforeEach(async () => {
    test = await testDatabase();
    tools = harvestTools(test.database);
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-states-'));
    await addSource(tools, source());
  });
  afterEach(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['cut short', '{"@graph":[{"@type":"MicroCredential","@id":"https://x.example/1","na', 'byte'],
    ['of zero bytes', '', ''],
    ['of spaces alone', ' '.repeat(3_000_000), ''],
    ['that is no JSON', '<html>maintenance</html>', 'byte'],
    [
      'in another encoding',
      Buffer.from(`{"@graph":[${JSON.stringify(item(1, { summary: 'äöü'.repeat(50) }))}]}`, 'latin1'),
      '',
    ],
  ])('a file %s fails with a sentence, and what is held stays', async (_, content, place) => {
    await feed(items(20));
    await harvest(tools, 's');
    await feed(content);
    const failed = await harvest(tools, 's');
    expect(failed.state).toBe('FAILED');
    expect(failed.message).toMatch(/\w+.*/);
    expect(failed.message).toContain(place);
    expect(await live()).toBe(20);
    // and the next good one goes on as if nothing had been
    await feed(items(20));
    expect((await harvest(tools, 's')).counts).toMatchObject({ unchanged: 20 });
  });

  it('a missing file fails with its path', async () => {
    const failed = await harvest(tools, 's');
    expect(failed).toMatchObject({ state: 'FAILED' });
    expect(failed.message).toContain('feed.json');
  });

  it('a well-formed but empty listing is held; approved, it withdraws everything', async () => {
    await feed(items(5));
    await harvest(tools, 's');
    await feed([]);
    const held = await harvest(tools, 's');
    expect(held.state).toBe('HELD');
    expect(await live()).toBe(5);
    const found = await findSource(test.database, 's');
    expect(await createHarvest(test.database, found?.id ?? 0, false)).toBeNull();
    await moveHarvest(test.database, held.id, ['HELD'], 'QUEUED', { approved: true });
    const done = await runHarvest(tools, held.id, new AbortController().signal);
    expect(done).toMatchObject({ state: 'SUCCEEDED', counts: { withdrawn: 5 } });
    expect(await live()).toBe(0);
  });

  it('a held one that is discarded leaves nothing behind', async () => {
    await feed(items(5));
    await harvest(tools, 's');
    await feed(items(1));
    const held = await harvest(tools, 's');
    await moveHarvest(test.database, held.id, ['HELD'], 'DISCARDED');
    await dropStaging(test.database, held.id);
    expect(await count(test.database, `pg_tables WHERE schemaname = 'staging'`)).toBe(0);
    expect(await live()).toBe(5);
  });

  it('one bad record never stops the others, and is counted and named', async () => {
    await feed([
      item(1),
      item(2, { name: undefined }),
      item(3, { '@id': undefined }),
      item(4, { provider: undefined }),
    ]);
    const done = await harvest(tools, 's');
    expect(done).toMatchObject({
      state: 'SUCCEEDED_WITH_ISSUES',
      counts: { read: 4, created: 1, rejected: 3 },
    });
    expect((await harvest(tools, 's')).counts).toMatchObject({ read: 4, unchanged: 1, rejected: 3 });
    expect(
      await count(test.database, `record_issue WHERE severity = 'ERROR' AND cleared_by IS NULL`),
    ).toBeGreaterThanOrEqual(3);
  });

  it('a dry run publishes nothing and says what it would do', async () => {
    await feed(items(3));
    const dry = await harvest(tools, 's', true);
    expect(dry).toMatchObject({ state: 'SUCCEEDED', dryRun: true, counts: { read: 3, created: 3 } });
    expect(dry.difference?.created).toHaveLength(3);
    expect(await live()).toBe(0);
    expect(await count(test.database, 'source_record')).toBe(0);
  });

  it('maps what is held again when the source declares something else, without a change of the source', async () => {
    await feed(items(4).map((one) => ({ ...one, '@type': 'Course' })));
    await addSource(tools, source({ declaresMicroCredentials: false }));
    await harvest(tools, 's');
    expect(
      await count(test.database, `search_facet WHERE declared = (SELECT max(declared) FROM search_facet)`),
    ).toBe(4);
    const before = await test.database.query('SELECT DISTINCT declared FROM search_facet');
    await addSource(tools, source({ provider: 'Somebody else' }));
    const done = await harvest(tools, 's');
    expect(done.state).toBe('SUCCEEDED');
    expect(done.counts).toMatchObject({ read: 4, unchanged: 4, updated: 0 });
    expect(await test.database.query('SELECT DISTINCT declared FROM search_facet')).not.toEqual(before);
  });

  it('joins micro-credentials of two sources under an identifier that the same provider gave, and shows both prices', async () => {
    const course = (price: string) => ({
      courseId: '11111111-1111-4111-8111-111111111111',
      primaryCode: { codeType: 'identifier', code: 'SHARED-1' },
      name: [{ language: 'en', value: 'Shared course' }],
      studyLoad: { studyLoadUnit: 'ects', value: Number(price) },
      organization: {
        organizationId: '22222222-2222-4222-8222-222222222222',
        name: [{ language: 'en', value: 'Shared University' }],
        organizationType: 'root',
      },
    });
    for (const [slug, role, ects] of [
      ['own', 'provider', '4'],
      ['national', 'competent-authority', '5'],
    ] as const) {
      await writeFile(path.join(folder, `${slug}.json`), JSON.stringify({ items: [course(ects)] }));
      await addSource(
        tools,
        sourceOf({
          slug,
          role,
          format: 'ooapi-5',
          country: 'NL',
          baseDir: folder,
          transport: { type: 'file', paths: { courses: `${slug}.json` } },
        }),
      );
      await harvest(tools, slug);
    }
    const [row] = await test.database.query<{ n: number; version: number }>(
      `SELECT jsonb_array_length(statements) AS n, version FROM micro_credential WHERE title_key = 'shared course'`,
    );
    expect(row).toEqual({ n: 2, version: 2 });
  });
});
