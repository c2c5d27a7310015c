import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listSources } from '#store';
import { canListProcesses, leftRunning, startTrellis, type TrellisStart } from '../support/trellis-start.js';
import {
  FEED_RECORDS,
  harvestEnded,
  harvestInMiddle,
  onRunning,
  stallingFeed,
  type StallingFeed,
} from '../support/running-trellis.js';

describe('npm start, ended in the middle of a harvest', () => {
  if (!canListProcesses) {
    console.log('skipped: no /proc, so that processes cannot be listed');
    it.skip('ends all that it has started, and goes on the next time', () => undefined);
    return;
  }
  let folder: string;
  let feed: StallingFeed;
  let trellis: TrellisStart | null = null;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-end-'));
    await chmod(folder, 0o755); // PostgreSQL's own account must enter, where we are root
    feed = await stallingFeed();
  });
  afterAll(async () => {
    trellis?.signalAll('SIGKILL');
    await feed.close();
    await rm(folder, { recursive: true, force: true });
  });

  const start = (): TrellisStart => (trellis = startTrellis(folder, { TRELLIS_ALLOW_HOSTS: feed.host }));

  /** Nothing of it is left, and its address no longer answers. */
  const gone = async (address: string | null): Promise<void> => {
    await trellis?.ended();
    trellis = null;
    expect(await leftRunning(folder)).toEqual([]);
    if (address !== null) await expect(fetch(`${address}/ping`)).rejects.toThrow();
  };

  it('ends all that it has started, and goes on the next time', async () => {
    // Ctrl-C while the demo is harvested
    const first = start();
    await first.until(/Harvesting the demo feeds/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    first.signalAll('SIGINT');
    await gone(null);
    expect(first.said.errors).toBe('');

    // the next start completes the demo; SIGTERM reaches npm alone while the worker reads a feed
    const second = start();
    const [, address = ''] = await second.until(/Pages +(http:\S+)/);
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const demo = await onRunning(folder, ({ database }) => listSources(database));
    expect(demo.map(({ lastCompleteAt }) => lastCompleteAt !== null)).toEqual(Array(5).fill(true));
    const harvest = await harvestInMiddle(folder, feed);
    second.signalLeader('SIGTERM');
    await gone(address);

    // and the one after that goes on with the harvest
    feed.goOn();
    const third = start();
    const [, again = ''] = await third.until(/Pages +(http:\S+)/);
    expect(third.said.out).not.toMatch(/demo/);
    expect(await harvestEnded(folder, harvest)).toMatchObject({
      state: 'SUCCEEDED',
      counts: { read: FEED_RECORDS, created: FEED_RECORDS },
    });
    third.signalAll('SIGINT');
    await gone(again);
  }, 180_000);
});
