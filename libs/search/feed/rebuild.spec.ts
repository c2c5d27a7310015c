import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { createPostgresSearchIndex } from '#search';
import { documents, feedingSubject, type FeedingSubject, NEVER } from '../../../test/support/feeding.js';
import { sharedMeilisearch } from '../../../test/support/meilisearch.js';
import { documentOf, idOf, TODAY } from '../../../test/support/search-subject.js';
import type { IndexDocuments } from './feed.js';
import { reasonToRebuild } from './keep-fed.js';
import { rebuildIndex } from './rebuild.js';
import { findIndex, whyNotSearched } from './registry.js';
import { indexExists } from './tasks.js';

const address = sharedMeilisearch();
const described = address ? describe : describe.skip;
// every task of the engine ends with a write to the disk, and others are at it as well
jest.setTimeout(120_000);

let subject: FeedingSubject;
beforeEach(async () => {
  if (address) subject = await feedingSubject(address);
});
afterEach(async () => {
  if (address) await subject.close();
});

/** What the index should hold: the first text of every document, as PostgreSQL has it. */
async function stored(): Promise<Record<string, string>> {
  const rows = await subject.database.query<{ id: string; title: string }>(
    `SELECT f.id, t.texts::jsonb #>> '{0,2}' AS title FROM search_facet f JOIN search_text t USING (id) ORDER BY f.id`,
  );
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}

/** Something that happens before each page is read. */
function whileReading(act: (page: number) => Promise<void>): Partial<IndexDocuments> {
  let page = 0;
  return {
    stream: async (sql, after, limit) => {
      await act((page += 1));
      return subject.feed.documents.stream(sql, after, limit);
    },
  };
}

function manyWords(count: number): { id: number; text: string }[] {
  return Array.from({ length: count }, (_, id) => ({
    id,
    text: Array.from({ length: 60 }, (__, n) => `w${(id * 7 + n * 131) % 9_973}`).join(' '),
  }));
}

described('a rebuild', () => {
  it('loses nothing that is written meanwhile, while the old index serves; only one runs', async () => {
    await subject.write(...documents(1_200, 1, 'old'));
    await rebuildIndex(subject.feed, { signal: NEVER });
    const served: number[] = [];
    const others: unknown[] = [];
    const feed = subject.another(
      whileReading(async (page) => {
        served.push(Object.keys(await subject.indexed()).length);
        others.push(await rebuildIndex(subject.feed, { signal: NEVER }));
        // what has been read, what has not, what is new, and what goes
        await subject.write(documentOf(page, 'changed'), documentOf(1_100 + page, 'changed'));
        await subject.write(documentOf(5_000 + page, 'new'));
        await subject.remove(idOf(10 + page), idOf(1_150 + page));
      }),
    );
    await rebuildIndex(feed, { signal: NEVER, payloadSize: 1 });
    expect(served).toEqual([1_200, 1_200, 1_200]);
    expect(others).toEqual([null, null, null]);
    await subject.drain();
    expect(await subject.indexed()).toEqual(await stored());
    expect(await indexExists(subject.feed.ruler, subject.feed.names.shadow)).toBe(false);
  });

  it('waits for those who wrote before the new index was registered and commit late', async () => {
    const index = createPostgresSearchIndex();
    const gate = { passed: false, open: (): void => undefined };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const late = subject.database.transaction(async (transaction) => {
      await index.write(transaction, [documentOf(1, 'late')], TODAY);
      await opened;
      gate.passed = true;
    });
    const readAfter: boolean[] = [];
    const feed = subject.another(
      whileReading(() => {
        readAfter.push(gate.passed);
        return Promise.resolve();
      }),
    );
    const rebuilt = rebuildIndex(feed, { signal: NEVER });
    while (!(await findIndex(subject.database, 'SHADOW'))) await delay(50);
    await delay(500);
    gate.open();
    await Promise.all([late, rebuilt]);
    expect(readAfter).toEqual([true]);
    expect(Object.values(await subject.indexed())).toEqual(['late']);
  });

  it('goes on from what is filled when it was interrupted', async () => {
    await subject.write(...documents(30_000));
    const dying = new AbortController();
    const failing = subject.another(
      whileReading((page) => (page === 55 ? Promise.reject(new Error('killed')) : Promise.resolve())),
    );
    await expect(rebuildIndex(failing, { signal: dying.signal, payloadSize: 1 })).rejects.toThrow('killed');
    const left = await findIndex(subject.database, 'SHADOW');
    expect(left).toMatchObject({ state: 'FILLING', filledTo: idOf(1_000) });
    expect(await reasonToRebuild(subject.feed, true)).toMatch(/interrupted/);
    await subject.write(documentOf(1, 'meanwhile'));
    const read = await rebuildIndex(subject.feed, { signal: NEVER });
    expect(read).toBe(29_000);
    await subject.drain();
    expect(await subject.indexed()).toEqual(await stored());
    expect(await reasonToRebuild(subject.feed, true)).toBeNull();
  });

  it('calls back what it has sent when fresh changes wait for the engine, and sends it again', async () => {
    await subject.write(...documents(8_000));
    await rebuildIndex(subject.feed, { signal: NEVER });
    const { ruler, names } = subject.feed;
    const busy = `${names.live}-busy`;
    const feed = subject.another(
      whileReading(async (page) => {
        // what the engine is at meanwhile
        if (page === 1) await ruler.index(busy).addDocuments(manyWords(20_000), { primaryKey: 'id' });
        if (page === 14) await subject.write(documentOf(1, 'changed'), documentOf(7_999, 'changed'));
      }),
    );
    await rebuildIndex(feed, { signal: NEVER, payloadSize: 1 });
    // the exchange has renamed them
    const { results } = await ruler.tasks.getTasks({ indexUids: [names.live], statuses: ['canceled'] });
    expect(results.length).toBeGreaterThan(10);
    await subject.drain();
    expect(await subject.indexed()).toEqual(await stored());
    await ruler.deleteIndexIfExists(busy);
  });

  it('that dies between the exchange and its record leaves nothing untrue, and is begun anew', async () => {
    await subject.write(...documents(20, 1, 'old'));
    await rebuildIndex(subject.feed, { signal: NEVER });
    await subject.database.query(`
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$;
      CREATE TRIGGER die BEFORE UPDATE ON search_index FOR EACH ROW
        WHEN (OLD.role = 'SHADOW' AND NEW.role = 'LIVE') EXECUTE FUNCTION die();`);
    await subject.write(documentOf(1, 'pending'));
    await expect(rebuildIndex(subject.feed, { signal: NEVER })).rejects.toThrow('killed');
    await subject.write(documentOf(2, 'after'));
    await subject.remove(idOf(3));
    await subject.drain();
    expect(await subject.indexed()).toEqual(await stored());
    expect(await findIndex(subject.database, 'SHADOW')).toMatchObject({ state: 'SWAPPING' });
    await subject.database.query('DROP TRIGGER die ON search_index');
    expect(await rebuildIndex(subject.feed, { signal: NEVER })).toBe(19);
    await subject.drain();
    expect(await subject.indexed()).toEqual(await stored());
  });

  it('is due where documents or settings have changed; until then the index is not searched', async () => {
    await subject.write(...documents(2));
    expect(await reasonToRebuild(subject.feed, true)).toMatch(/never built/);
    await rebuildIndex(subject.feed, { signal: NEVER });
    const next = subject.another({ shape: 'next' });
    expect(await whyNotSearched(subject.database, subject.feed.documents.shape)).toBeNull();
    expect(await whyNotSearched(subject.database, 'next')).toMatch(/another version/);
    expect(await reasonToRebuild(next, true)).toMatch(/have changed/);
    expect(await reasonToRebuild(next, false)).toBeNull();
    await rebuildIndex(next, { signal: NEVER });
    expect(await whyNotSearched(subject.database, 'next')).toBeNull();
  });
});
