import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '#runtime';
import { compareIndex, type Difference, type Feeding, findIndex, keepFed, type SearchEngine } from '#search';
import { openSearchEngine } from '../../apps/api/request/open-search-engine.js';
import { documents, feedingSubject, type FeedingSubject } from '../support/feeding.js';
import { type OwnMeilisearch, ownMeilisearch } from '../support/meilisearch.js';
import { documentOf, idOf, queryOf } from '../support/search-subject.js';

const PATIENCE_MS = 60_000;

let meilisearch: OwnMeilisearch | null = null;
let subject: FeedingSubject;
let engine: SearchEngine;
const workers: Feeding[] = [];

beforeAll(async () => {
  meilisearch = await ownMeilisearch();
  if (!meilisearch) {
    process.stderr.write('skipped: an index that is kept true (no meilisearch on the path)\n');
    return;
  }
  subject = await feedingSubject(meilisearch.address);
  const { database, feed } = subject;
  engine = openSearchEngine(
    { meili: meilisearch.address },
    database,
    createLogger('test', 'silent'),
    feed.names,
  );
}, PATIENCE_MS);
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  if (!meilisearch) return;
  await subject.close().finally(() => meilisearch?.remove());
}, PATIENCE_MS);

/** Two workers, as they run on two machines. */
function startWorkers(): void {
  for (const feed of [subject.feed, subject.another()])
    workers.push(keepFed({ database: subject.database, log: feed.log, open: () => Promise.resolve(feed) }));
}

const find = async (text: string): Promise<{ engine: string; ids: string[] }> => {
  const answer = await engine.search(queryOf({ text, first: 100 }));
  return { engine: answer.engine, ids: answer.hits.map(({ id }) => id) };
};

async function until(reached: () => Promise<boolean>): Promise<void> {
  const begun = Date.now();
  while (!(await reached())) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error('waited in vain');
    await delay(100);
  }
}

async function told(): Promise<boolean> {
  return (await subject.database.query('SELECT FROM search_outbox LIMIT 1')).length === 0;
}

async function differences(): Promise<Difference[]> {
  const found: Difference[] = [];
  await compareIndex(subject.feed, (_index, some) => void found.push(...some));
  return found;
}

describe('an index that is kept true', () => {
  it('is answered for by PostgreSQL until it is built, and is built and fed by itself', async () => {
    if (!meilisearch) return;
    await subject.write(...documents(30, 1, 'basket weaving'));
    expect(await find('weaving')).toMatchObject({ engine: 'postgres' });
    expect(engine.trouble?.()).toMatch(/not been built/);
    startWorkers();
    await until(async () => (await find('weaving')).engine === 'meilisearch');
    expect(engine.trouble?.()).toBeNull();
    expect((await find('weaving')).ids).toHaveLength(30);
    await subject.write(documentOf(31, 'juggling'));
    await until(async () => (await find('juggling')).ids.length === 1);
    expect((await find('juggling')).engine).toBe('meilisearch');
  }, 120_000);

  it('is stood in for while Meilisearch is down, and catches up when it is back', async () => {
    if (!meilisearch) return;
    const page = await engine.search(queryOf({ text: 'weaving', first: 10 }));
    const after = page.hits.at(-1)?.cursor ?? null;
    await subject.write(...documents(500, 1_000, 'in the middle'));
    await meilisearch.kill();
    await subject.write(documentOf(32, 'unicycling'));
    await subject.remove(idOf(31));
    expect(await find('unicycling')).toEqual({ engine: 'postgres', ids: [idOf(32)] });
    expect(engine.trouble?.()).not.toBeNull();
    await expect(engine.search(queryOf({ text: 'weaving', first: 10, after }))).rejects.toMatchObject({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(/begun on meilisearch, which does not answer now/) as unknown,
    });
    const stoodIn = await engine.search(queryOf({ text: 'weaving', first: 10 }));
    await until(async () => (await findIndex(subject.database, 'LIVE'))?.error != null);

    await meilisearch.start();
    await until(async () => (await find('unicycling')).engine === 'meilisearch' && (await told()));
    expect((await find('unicycling')).ids).toEqual([idOf(32)]);
    expect((await find('juggling')).ids).toEqual([]);
    expect(await differences()).toEqual([]);
    expect(await findIndex(subject.database, 'LIVE')).toMatchObject({ error: null });
    // a page that was begun on PostgreSQL goes on there
    const next = await engine.search(
      queryOf({ text: 'weaving', first: 10, after: stoodIn.hits.at(-1)?.cursor ?? null }),
    );
    expect(next).toMatchObject({ engine: 'postgres', total: 30 });
  }, 120_000);

  it('is made again where Meilisearch has lost it', async () => {
    if (!meilisearch) return;
    const { ruler, names } = subject.feed;
    await ruler.deleteIndexIfExists(names.live);
    await until(async () => (await find('weaving')).engine === 'postgres');
    expect((await find('weaving')).ids).toHaveLength(30);
    await until(async () => (await find('weaving')).engine === 'meilisearch');
    await until(told);
    expect(await differences()).toEqual([]);
  }, 120_000);
});
