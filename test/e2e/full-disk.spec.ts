import { chown, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Database } from '#store';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';
import {
  FEED_RECORDS,
  harvestEnded,
  harvestInMiddle,
  stallingFeed,
  type StallingFeed,
} from '../support/running-trellis.js';
import { smallDisk, type SmallDisk } from '../support/small-disk.js';
import { canListProcesses, leftRunning, startTrellis, type TrellisStart } from '../support/trellis-start.js';

const MiB = 1024 ** 2;

describe('a full disk', () => {
  let disk: SmallDisk | null = null;
  let feed: StallingFeed | null = null;
  let trellis: TrellisStart | null = null;
  afterEach(async () => {
    trellis?.signalAll('SIGKILL');
    await feed?.close();
    await disk?.remove();
    [disk, feed, trellis] = [null, null, null];
  });

  /** It has ended, with this one sentence besides the steps it took. */
  const endedWith = async (started: TrellisStart, folder: string, sentence: RegExp): Promise<void> => {
    expect(await started.ended()).toBe(1);
    trellis = null;
    expect(started.said.errors.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    expect(await leftRunning(folder)).toEqual([]);
  };

  it('keeps npm start from starting', async () => {
    disk = await smallDisk(64);
    if (!disk || !canListProcesses) return;
    trellis = startTrellis(disk.folder);
    await endedWith(
      trellis,
      disk.folder,
      /^The disk that holds \S+ is full \(\d+ MiB are left, 128 are needed\)/,
    );
  }, 180_000);

  it('ends npm start in the middle of a harvest, which goes on once there is room', async () => {
    disk = await smallDisk(500);
    if (!disk || !canListProcesses) return;
    const { folder } = disk;
    feed = await stallingFeed();
    const environment = { TRELLIS_DEMO: '0', TRELLIS_ALLOW_HOSTS: feed.host };
    trellis = startTrellis(folder, environment);
    await trellis.until(/is ready/);
    const id = await harvestInMiddle(folder, feed);
    const { bavail, bsize } = await statfs(folder);
    const ballast = path.join(folder, 'ballast');
    await writeFile(ballast, Buffer.alloc(bavail * bsize - 100 * MiB));
    await endedWith(trellis, folder, /^The disk that holds \S+ is full \(\d+ MiB are left, 128 are needed\)/);

    await rm(ballast);
    feed.goOn();
    trellis = startTrellis(folder, environment);
    await trellis.until(/is ready/);
    expect(await harvestEnded(folder, id)).toMatchObject({
      state: 'SUCCEEDED',
      counts: { read: FEED_RECORDS, created: FEED_RECORDS },
    });
    trellis.signalAll('SIGTERM');
    await trellis.ended();
    trellis = null;
    expect(await leftRunning(folder)).toEqual([]);
  }, 180_000);

  it('of the database fails a harvest with a sentence, and what was held stays', async () => {
    disk = await smallDisk(120);
    const server = process.env['TRELLIS_TEST_DATABASE_URL'] ?? '';
    const admin = await Database.open({ url: server, applicationName: 'test-admin', poolSize: 1 });
    const [settings] = await admin.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    );
    const cluster = await stat(settings?.folder ?? '').catch(() => null);
    if (!disk || !cluster) {
      if (disk) console.log('skipped: PostgreSQL runs on another machine');
      return admin.close();
    }
    // only the tables lie on it: a server whose log finds no room ends for everybody
    await chown(disk.folder, cluster.uid, cluster.gid);
    await admin.query(`CREATE TABLESPACE small_disk LOCATION '${disk.folder}'`);
    await admin.query('CREATE DATABASE small_disk TABLESPACE small_disk');
    const url = Object.assign(new URL(server), { pathname: '/small_disk' }).toString();
    const database = await Database.open({ url, applicationName: 'test', poolSize: 4 });
    try {
      await database.migrate();
      feed = await stallingFeed();
      feed.goOn();
      const tools = { ...harvestTools(database), allowHosts: [feed.host] };
      const transport = { type: 'http', url: `${feed.origin}/feed.json` };
      for (const slug of ['held', 'full'])
        await addSource(tools, sourceOf({ slug, format: 'credential-commons', transport }));
      expect(await harvest(tools, 'held')).toMatchObject({ state: 'SUCCEEDED' });
      await writeBallast(disk.folder);
      expect(await harvest(tools, 'full')).toMatchObject({
        state: 'FAILED',
        message:
          'The disk that holds the database is full: make room on it, and try again; what was held is still there.',
      });
      await rm(path.join(disk.folder, 'ballast'));
      expect(await count(database, 'source_record')).toBe(FEED_RECORDS);
      expect(await harvest(tools, 'full')).toMatchObject({ counts: { created: FEED_RECORDS } });
    } finally {
      await database.close();
      await admin.query('DROP DATABASE small_disk WITH (FORCE)');
      await admin.query('DROP TABLESPACE small_disk');
      await admin.close();
    }
  }, 180_000);
});

/** Leaves room for a harvest to begin and not to end. */
async function writeBallast(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(path.join(folder, 'ballast'), Buffer.alloc(bavail * bsize - MiB));
}
