import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';
import { samples } from '../support/samples.js';

const catalogue = samples('mikrokvalifikatsioon-ee/catalog.jsonld');
const counts = { read: 250, created: 0, updated: 0, unchanged: 0, repeated: 94, rejected: 0, withdrawn: 0 };

interface Feed {
  '@graph': { '@id': string; name: string }[];
}

if (catalogue === null) {
  describe('the Estonian catalogue', () => {
    it('is not here', () => {
      process.stderr.write('skipped: the Estonian catalogue (no samples beside the checkout)\n');
    });
  });
} else {
  describe('the Estonian catalogue', () => {
    let test: TestDatabase;
    let tools: HarvestTools;
    let folder: string;
    const feed = () => path.join(folder, 'catalog.jsonld');
    const edit = async (change: (feed: Feed) => Feed): Promise<void> => {
      const read = JSON.parse(await readFile(catalogue, 'utf8')) as Feed;
      await writeFile(feed(), JSON.stringify(change(read)));
    };

    beforeAll(async () => {
      test = await testDatabase();
      tools = harvestTools(test.database);
      folder = await mkdtemp(path.join(tmpdir(), 'trellis-ee-'));
      await copyFile(catalogue, feed());
      await addSource(
        tools,
        sourceOf({
          slug: 'ee',
          format: 'credential-commons',
          transport: { type: 'file', path: 'catalog.jsonld' },
          baseDir: folder,
        }),
      );
    });
    afterAll(async () => {
      await test.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('is 156 micro-credentials in 250 records', async () => {
      const done = await harvest(tools, 'ee');
      expect(done.state).toBe('SUCCEEDED');
      expect(done.counts).toEqual({ ...counts, created: 156 });
      expect(await count(test.database, 'micro_credential')).toBe(156);
      expect(await count(test.database, 'search_document')).toBe(156);
      expect(await count(test.database, 'provider')).toBe(9);
    });

    it('takes records that differ only in their deadline for further enrolment windows', async () => {
      const several = await count(
        test.database,
        `(SELECT FROM offering GROUP BY micro_credential_id HAVING count(DISTINCT enrol_until) > 1) AS windows`,
      );
      expect(several).toBeGreaterThanOrEqual(33);
    });

    it('names contradictions with both positions', async () => {
      const [issue] = await test.database.query<{ message: string }>(
        `SELECT message FROM record_issue WHERE code = 'contradicting-listings' AND record_key = 'https://www.tktk.ee/taiendusoppijale/mikrokraadid/' AND pointer = '/titles' ORDER BY id`,
      );
      expect(issue?.message).toContain('/@graph/45');
      expect(issue?.message).toContain('/@graph/51');
    });

    it('harvested again is unchanged, and writes nothing of any record', async () => {
      const before = await written(test);
      const done = await harvest(tools, 'ee');
      expect(done.counts).toEqual({ ...counts, unchanged: 156 });
      expect(await written(test)).toEqual(before);
    });

    it('with one title changed updates one, and keeps its earlier version', async () => {
      let old = '';
      await edit((read) => {
        const [first, ...rest] = read['@graph'];
        if (!first) return read;
        old = first.name;
        return { ...read, '@graph': [{ ...first, name: 'Uus pealkiri' }, ...rest] };
      });
      const done = await harvest(tools, 'ee');
      expect(done.counts).toEqual({ ...counts, updated: 1, unchanged: 155 });
      const versions = await test.database.query<{ body: object; version: number }>(
        `SELECT body, version FROM version WHERE entity = 'micro_credential'`,
      );
      expect(versions).toHaveLength(1);
      expect(JSON.stringify(versions[0]?.body)).toContain(old);
      expect(
        await count(
          test.database,
          `micro_credential WHERE statements::text LIKE '%Uus pealkiri%' AND version = 2`,
        ),
      ).toBe(1);
    });

    it('with ten removed withdraws ten, and has them back when they return', async () => {
      await edit((read) => without(read, 10));
      const done = await harvest(tools, 'ee');
      expect(done.counts.withdrawn).toBe(10);
      expect(await count(test.database, 'micro_credential WHERE withdrawn_on IS NOT NULL')).toBe(10);
      expect(await count(test.database, 'search_facet WHERE withdrawn')).toBe(10);
      await copyFile(catalogue, feed());
      const back = await harvest(tools, 'ee');
      expect(back.counts.updated).toBe(10);
      expect(await count(test.database, 'micro_credential WHERE withdrawn_on IS NOT NULL')).toBe(0);
    });

    it('with more removed than the guard allows is held, and nothing of it is published', async () => {
      await edit((read) => without(read, 20));
      const held = await harvest(tools, 'ee');
      expect(held.state).toBe('HELD');
      expect(held.message).toBe(
        '20 of 156 records (12.8 %) would be withdrawn; the source allows 10 % without being asked.',
      );
      expect(held.difference?.withdrawn).toHaveLength(20);
      expect(held.counts.withdrawn).toBe(20);
      expect(await count(test.database, 'micro_credential WHERE withdrawn_on IS NOT NULL')).toBe(0);
    });
  });
}

function without(feed: Feed, micro: number): Feed {
  const gone = new Set([...new Set(feed['@graph'].map((record) => record['@id']))].slice(-micro));
  return { ...feed, '@graph': feed['@graph'].filter((record) => !gone.has(record['@id'])) };
}

/** Physical versions of all rows that hold records: an UPDATE that changes nothing would change them too. */
async function written({ database }: TestDatabase): Promise<unknown> {
  const tables = [
    'source_record',
    'micro_credential',
    'offering',
    'provider',
    'search_document',
    'search_facet',
    'record_issue',
    // that the source was read again is told by a version of its own
    `version WHERE entity <> 'source'`,
  ];
  return Promise.all(
    tables.map((table) =>
      database.query(
        `SELECT split_part($1, ' ', 1) AS table, count(*)::int AS rows, max(xmin::text::bigint)::text AS newest FROM ${table}`,
        [table],
      ),
    ),
  );
}
