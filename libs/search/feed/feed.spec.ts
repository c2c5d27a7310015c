import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { createPostgresSearchIndex } from '#search';
import { documents, feedingSubject, type FeedingSubject, NEVER } from '../../../test/support/feeding.js';
import { sharedMeilisearch } from '../../../test/support/meilisearch.js';
import { documentOf, idOf, TODAY } from '../../../test/support/search-subject.js';
import { feedOn } from './feed-on.js';
import { feedOnce } from './feeder.js';
import { backlogOf, refusalsOf } from './outbox.js';
import { rebuildIndex } from './rebuild.js';
import { findIndex, type RegisteredIndex } from './registry.js';
import { indexExists } from './tasks.js';

/** The same document with an id that the engine does not take. */
const refusedOf = (line: Buffer) => Buffer.from(line.toString().replace(`"${idOf(7)}"`, '"not an id"'));

const address = sharedMeilisearch();
const described = address ? describe : describe.skip;
// every task of the engine ends with a write to the disk, and others are at it as well
jest.setTimeout(120_000);
if (!address)
  process.stderr.write('skipped: feeding Meilisearch (no MEILI_URL, no meilisearch on the path)\n');

// one for all: to make an index takes the engine some seconds
let subject: FeedingSubject;
beforeAll(async () => {
  if (address) subject = await feedingSubject(address);
});
afterAll(async () => {
  if (address) await subject.close();
});

async function live(): Promise<RegisteredIndex> {
  const index = await findIndex(subject.database, 'LIVE');
  if (!index) throw new Error('no index is searched');
  return index;
}

const backlog = async (): Promise<number> => (await backlogOf(subject.database, (await live()).number)).rows;

described('the outbox', () => {
  it('is not written where no index is registered', async () => {
    await subject.write(...documents(3));
    await subject.remove(idOf(1));
    expect(await subject.database.query('SELECT FROM search_outbox')).toHaveLength(0);
  });

  it('names every document that any writer touches, and goes with the transaction', async () => {
    await rebuildIndex(subject.feed, { signal: NEVER });
    await subject.write(...documents(3));
    await subject.drain();
    await subject.write(documentOf(4, 'new'));
    await subject.remove(idOf(1));
    const index = createPostgresSearchIndex();
    await subject.database.transaction((transaction) =>
      index.writeQuality(transaction, [{ id: idOf(2), quality: 'CONFIRMED', qualityChangesOn: null }]),
    );
    await expect(
      subject.database.transaction(async (transaction) => {
        await index.write(transaction, [documentOf(9, 'rolled back')], TODAY);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    const rows = await subject.database.query<{ id: string }>(
      'SELECT DISTINCT document_id AS id FROM search_outbox ORDER BY 1',
    );
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 4].map(idOf));
    await subject.database.query('TRUNCATE search_facet, search_document, search_text');
    await subject.drain();
    expect(await subject.indexed()).toEqual({});
  });
});

described('feeding', () => {
  it('tells what is new, changed and gone, in one payload and one removal whatever their number', async () => {
    await subject.write(...documents(3));
    await subject.drain();
    const before = await tasks();
    await subject.write(...documents(500, 2, 'changed'));
    await subject.remove(idOf(1));
    await subject.drain();
    const indexed = await subject.indexed();
    expect(Object.keys(indexed)).toEqual(Array.from({ length: 500 }, (_, n) => idOf(n + 2)));
    expect(indexed[idOf(2)]).toBe('changed 2');
    expect((await tasks()) - before).toBe(2);
    expect(await backlog()).toBe(0);
  });

  it('keeps what is written while it tells', async () => {
    await subject.write(documentOf(1, 'first'));
    const slow = subject.another({
      read: async (sql, ids) => {
        const lines = await subject.feed.documents.read(sql, ids);
        await subject.write(documentOf(1, 'second'));
        return lines;
      },
    });
    await feedOnce(slow, await live(), NEVER);
    expect((await subject.indexed())[idOf(1)]).toBe('first');
    expect(await backlog()).toBeGreaterThan(0);
    await subject.drain();
    expect((await subject.indexed())[idOf(1)]).toBe('second');
  });

  it('names the document that is refused, tells the others, and takes it when it is published anew', async () => {
    await subject.write(...documents(8, 1, 'later'));
    const faulty = subject.another({
      read: async (sql, ids) =>
        (await subject.feed.documents.read(sql, ids)).map((line) =>
          line.id === idOf(7) ? { ...line, line: refusedOf(line.line) } : line,
        ),
    });
    await feedOnce(faulty, await live(), NEVER);
    const indexed = await subject.indexed();
    expect([6, 7, 8].map((n) => indexed[idOf(n)])).toEqual(['later 6', 'changed 7', 'later 8']);
    expect(await backlog()).toBe(0);
    expect(await refusalsOf(subject.database, (await live()).number)).toEqual([
      { id: idOf(7), error: expect.stringMatching(/invalid_document_id.*not an id/) },
    ]);
    await subject.write(documentOf(7, 'mended'));
    await subject.drain();
    expect((await subject.indexed())[idOf(7)]).toBe('mended');
    expect(await refusalsOf(subject.database, (await live()).number)).toEqual([]);
  });

  it('is done by one worker at a time', async () => {
    await subject.write(documentOf(900, 'once'));
    const other: { result?: number | null } = {};
    const slow = subject.another({
      read: async (sql, ids) => {
        other.result = await feedOnce(subject.feed, await live(), NEVER);
        return subject.feed.documents.read(sql, ids);
      },
    });
    expect(await feedOnce(slow, await live(), NEVER)).toBe(1);
    expect(other.result).toBeNull();
  });

  it('sends what is new while the engine is at what was sent before, in order', async () => {
    await subject.drain();
    const sent: string[][] = [];
    const feed = subject.another({
      read: async (sql, ids) => {
        // one more is published at each of the first readings, and one document again and again
        if (sent.length < 4)
          await subject.write(documentOf(60 + sent.length, 'next'), documentOf(1, `no ${sent.length}`));
        sent.push([...ids]);
        return subject.feed.documents.read(sql, ids);
      },
    });
    await subject.write(...documents(50, 1, 'first'));
    const rows = await backlog();
    expect(await feedOn(feed, await live(), NEVER)).toBeGreaterThan(rows);
    expect(sent.length).toBeGreaterThan(1);
    expect(await backlog()).toBe(0);
    const indexed = await subject.indexed();
    expect([60, 61, 62, 63].map((n) => indexed[idOf(n)])).toEqual(Array.from({ length: 4 }, () => 'next'));
    expect(indexed[idOf(1)]).toBe('no 3');
    expect(indexed[idOf(50)]).toBe('first 50');
  });

  it('tells what is refused again when nothing is under way that it could overtake', async () => {
    await subject.drain();
    let reading = 0;
    const faulty = subject.another({
      read: async (sql, ids) => {
        reading += 1;
        if (reading === 1) await subject.write(documentOf(6, 'newer'));
        return (await subject.feed.documents.read(sql, ids)).map((line) =>
          line.id === idOf(7) ? { ...line, line: refusedOf(line.line) } : line,
        );
      },
    });
    await subject.write(...documents(8, 1, 'older'));
    await feedOn(faulty, await live(), NEVER);
    const indexed = await subject.indexed();
    expect([6, 8].map((n) => indexed[idOf(n)])).toEqual(['newer', 'older 8']);
    expect(await backlog()).toBe(0);
    expect(await refusalsOf(subject.database, (await live()).number)).toHaveLength(1);
    await subject.write(documentOf(7, 'mended'));
    await subject.drain();
  });

  it('is done by one worker at a time, however it is done', async () => {
    await subject.write(documentOf(900, 'once'));
    const other: { result?: number | null } = {};
    const slow = subject.another({
      read: async (sql, ids) => {
        other.result = await feedOn(subject.feed, await live(), NEVER);
        return subject.feed.documents.read(sql, ids);
      },
    });
    expect(await feedOn(slow, await live(), NEVER)).toBeGreaterThan(0);
    expect(other.result).toBeNull();
  });

  it('does not make an index that is lost', async () => {
    const { ruler, names } = subject.feed;
    await ruler.deleteIndexIfExists(names.live);
    while (await indexExists(ruler, names.live)) await delay(50);
    await subject.write(documentOf(6, 'lost'));
    await expect(feedOnce(subject.feed, await live(), NEVER)).rejects.toThrow(/no index/);
    // even past that check: the key that writes documents may not make an index
    await subject.feed.writer
      .index(names.live)
      .addDocuments([{ id: 'x' }])
      .waitTask({ timeout: 10_000 });
    expect(await indexExists(ruler, names.live)).toBe(false);
    await rebuildIndex(subject.feed, { signal: NEVER });
    expect(Object.values(await subject.indexed())).toContain('lost');
  });
});

/** Tasks that the index has had. */
async function tasks(): Promise<number> {
  const { ruler, names } = subject.feed;
  return (await ruler.tasks.getTasks({ indexUids: [names.live], limit: 1 })).total;
}
