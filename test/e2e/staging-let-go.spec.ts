import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findHarvest, type Harvest, harvestIssues, moveHarvest } from '#store';
import { runHarvest } from '../../apps/harvester/pipeline/run-harvest.js';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { letOldStagingGo } from '../../apps/harvester/schedule/old-staging.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, fixedClock, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

const item = (n: number) => ({
  '@type': 'MicroCredential',
  '@id': `https://catalogue.example/mc/${n}`,
  name: `Course ${n}`,
  language: 'en',
  // of every third one not readable: an issue
  ectsCredits: n % 3 === 0 ? 'many' : 3,
  provider: { '@type': 'Organization', name: 'Example College' },
});

describe('what a harvest that broke off has staged', () => {
  let test: TestDatabase;
  let tools: HarvestTools;
  let folder: string;
  const feed = (length: number, slug = 's') =>
    writeFile(
      path.join(folder, `${slug}.json`),
      JSON.stringify({ '@graph': Array.from({ length }, (_, n) => item(n)) }),
    );
  const live = () => count(test.database, `micro_credential WHERE withdrawn_on IS NULL`);
  const staged = async (): Promise<string[]> => {
    const rows = await test.database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'staging' AND tablename LIKE 'part%' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };
  const resume = async (id: number, approved = false): Promise<Harvest | null> => {
    await moveHarvest(test.database, id, ['HELD', 'FAILED', 'CANCELLED'], 'QUEUED', { approved });
    return runHarvest(tools, id, new AbortController().signal);
  };
  /** One that had read and compared, and then failed: its staging, counts and difference are there. */
  const brokenOff = async (): Promise<Harvest> => {
    await feed(10);
    await harvest(tools, 's');
    await feed(2);
    const held = await harvest(tools, 's');
    expect(held).toMatchObject({ state: 'HELD', counts: { withdrawn: 8 } });
    await moveHarvest(test.database, held.id, ['HELD'], 'FAILED', { message: 'The disk was full.' });
    expect(await staged()).toEqual([`part_${held.id}`]);
    return held;
  };

  beforeEach(async () => {
    test = await testDatabase();
    tools = harvestTools(test.database);
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-staging-'));
    for (const slug of ['s', 'other']) {
      const transport = { type: 'file', path: `${slug}.json` };
      await addSource(tools, sourceOf({ slug, format: 'credential-commons', transport, baseDir: folder }));
    }
  });
  afterEach(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is let go when a later harvest of the source succeeds, and the harvest stays as it was', async () => {
    const broken = await brokenOff();
    const before = await findHarvest(test.database, broken.id);
    const issues = await harvestIssues(test.database, broken, { first: 100, after: null, code: null });
    expect(issues.total).toBeGreaterThan(0);
    // neither another source's success, nor one more failure, nor a dry run
    await feed(1, 'other');
    await harvest(tools, 'other');
    await writeFile(path.join(folder, 's.json'), '{"@graph": [');
    const failed = await harvest(tools, 's');
    expect(failed.state).toBe('FAILED');
    await feed(11);
    await harvest(tools, 's', true);
    expect(await staged()).toEqual([`part_${broken.id}`, `part_${failed.id}`].sort());

    expect((await harvest(tools, 's')).counts).toMatchObject({ created: 1, unchanged: 10 });
    expect(await staged()).toEqual([]);
    expect(await findHarvest(test.database, broken.id)).toEqual(before);
    expect(before).toMatchObject({ counts: { withdrawn: 8 }, message: 'The disk was full.' });
    expect(await harvestIssues(test.database, broken, { first: 100, after: null, code: null })).toEqual(
      issues,
    );
  });

  it('is let go after two weeks, not before, and never that of one that is held', async () => {
    const broken = await brokenOff();
    await feed(3, 'other');
    await harvest(tools, 'other');
    await feed(0, 'other');
    const held = await harvest(tools, 'other');
    expect(held.state).toBe('HELD');
    const both = [`part_${broken.id}`, `part_${held.id}`].sort();
    const inDays = (days: number): HarvestTools => ({
      ...tools,
      clock: fixedClock(new Date(Date.now() + days * 86_400_000).toISOString()),
    });
    await letOldStagingGo(inDays(13));
    expect(await staged()).toEqual(both);
    await letOldStagingGo(inDays(15));
    expect(await staged()).toEqual([`part_${held.id}`]);
    expect(await findHarvest(test.database, broken.id)).toMatchObject({ state: 'FAILED', phase: 'compare' });
  });

  it('once gone is read anew where the harvest is resumed: what is published is the feed of today', async () => {
    const broken = await brokenOff();
    await feed(12);
    await harvest(tools, 's');
    await feed(13);
    const done = await resume(broken.id);
    expect(done).toMatchObject({
      state: 'SUCCEEDED',
      counts: { read: 13, created: 1, unchanged: 12, withdrawn: 0 },
      difference: null,
    });
    expect(done?.startedAt).not.toBe(broken.startedAt);
    expect(await live()).toBe(13);
    expect(await staged()).toEqual([]);
  });

  it('emptied by a crash of the server is never taken for an empty feed, approved or not', async () => {
    await feed(10);
    await harvest(tools, 's');
    await feed(2);
    const held = await harvest(tools, 's');
    await test.database.query(
      `TRUNCATE staging.part_${held.id}, staging.member_${held.id}, staging.record_${held.id}`,
    );
    const again = await resume(held.id, true);
    expect(again).toMatchObject({ state: 'HELD', approved: false, counts: { withdrawn: 8 } });
    expect(await live()).toBe(10);
    // with what it says still there, the approval holds
    expect(await resume(held.id, true)).toMatchObject({ counts: { withdrawn: 8 } });
    expect(await live()).toBe(2);
  });

  it.each(['publish', 'withdraw'])('emptied in the phase “%s” is read anew', async (phase) => {
    await feed(10);
    await harvest(tools, 's');
    await feed(12);
    const held = await harvest(tools, 's', true);
    // as after a crash of the server while it was being worked on
    await test.database.query(
      `UPDATE harvest SET state = 'FAILED', dry_run = false, phase = $2,
         checkpoint = checkpoint || '{"seq": 12, "toPublish": 2}' WHERE id = $1`,
      [held.id, phase],
    );
    expect((await resume(held.id))?.counts).toMatchObject({ read: 12, created: 2, withdrawn: 0 });
    expect(await live()).toBe(12);
  });
});
