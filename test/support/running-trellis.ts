import { setTimeout as wait } from 'node:timers/promises';
import { openQueue } from '#queue';
import {
  createHarvest,
  findHarvest,
  findSource,
  type Harvest,
  type OpenDatabase,
  openDatabase,
} from '#store';
import { addSource, harvestTools, sourceOf } from './harvesting.js';
import { type LocalServer, startServer } from './local-server.js';

const PATIENCE_MS = 120_000;

/** Records of a feed that `stallingFeed` serves: enough that half of them fill a batch of staging. */
export const FEED_RECORDS = 5_000;

/** A feed that stops in the middle until it is told to go on. */
export interface StallingFeed extends LocalServer {
  /** answers from now on are whole */
  goOn(): void;
}

export async function stallingFeed(): Promise<StallingFeed> {
  const feed = JSON.stringify({ '@graph': Array.from({ length: FEED_RECORDS }, (_, n) => record(n)) });
  let stalls = true;
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/ld+json' });
    if (stalls) response.write(feed.slice(0, (feed.length * 2) / 3));
    else response.end(feed);
  });
  return {
    ...server,
    goOn: () => {
      stalls = false;
    },
  };
}

function record(n: number): object {
  return {
    '@type': 'MicroCredential',
    '@id': `https://catalogue.example/mc/${n}`,
    name: `Kursus ${n}`,
    summary: `Kirjeldus ${n}.`,
    language: 'et',
    ectsCredits: (n % 14) + 1,
    provider: { '@type': 'Organization', name: `Kool ${n % 37}` },
    startDate: '2027-02-01',
  };
}

/** Does something on the database of a running `npm start`, as the command line would. */
export async function onRunning<T>(dataDir: string, work: (open: OpenDatabase) => Promise<T>): Promise<T> {
  const open = await openDatabase({ databaseUrl: null, dataDir }, { name: 'test', poolSize: 2 });
  return work(open).finally(open.close);
}

/** Adds the feed as a source, and leaves its harvest to the worker of `npm start`. @returns the harvest, staged in part */
export function harvestInMiddle(dataDir: string, feed: LocalServer): Promise<number> {
  return onRunning(dataDir, async ({ database, url }) => {
    await addSource(
      harvestTools(database),
      sourceOf({
        slug: 'stalling',
        format: 'credential-commons',
        transport: { type: 'http', url: `${feed.origin}/feed.json` },
      }),
    );
    const source = await findSource(database, 'stalling');
    const id = source && (await createHarvest(database, source.id, false));
    if (!id) throw new Error('no harvest');
    const queue = await openQueue({ databaseUrl: url, redisUrl: null }, () => undefined);
    await queue.add({ name: 'harvest', data: { harvest: id } }).finally(() => queue.close());
    await until(database, id, ({ checkpoint }) => checkpoint.seq > 0);
    return id;
  });
}

/** Waits until the worker of `npm start` has ended the harvest. */
export function harvestEnded(dataDir: string, id: number): Promise<Harvest> {
  return onRunning(dataDir, ({ database }) => until(database, id, ({ finishedAt }) => finishedAt !== null));
}

async function until(
  database: OpenDatabase['database'],
  id: number,
  reached: (harvest: Harvest) => boolean,
): Promise<Harvest> {
  for (const begun = Date.now(); ;) {
    const harvest = await findHarvest(database, id);
    if (harvest && reached(harvest)) return harvest;
    if (Date.now() - begun > PATIENCE_MS)
      throw new Error(`Harvest ${id} is still ${harvest?.state} (${harvest?.phase}).`);
    await wait(100);
  }
}
