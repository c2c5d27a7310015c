import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { documents, feedingSubject, type FeedingSubject, NEVER } from '../../../test/support/feeding.js';
import { sharedMeilisearch } from '../../../test/support/meilisearch.js';
import { documentOf, idOf } from '../../../test/support/search-subject.js';
import { IndexLost } from './feeder.js';
import { writeOutbox } from './outbox.js';
import { rebuildIndex } from './rebuild.js';
import { compareIndex, type Difference } from './reconcile.js';

const address = sharedMeilisearch();
const described = address ? describe : describe.skip;
// every task of the engine ends with a write to the disk, and others are at it as well
jest.setTimeout(120_000);

let subject: FeedingSubject;
beforeAll(async () => {
  if (address) subject = await feedingSubject(address);
});
afterAll(async () => {
  if (address) await subject.close();
});

async function compared(): Promise<{
  differences: Difference[];
  documents?: number;
  waiting?: number;
} | null> {
  const differences: Difference[] = [];
  const result = await compareIndex(subject.feed, (_index, some) => void differences.push(...some));
  return result && { differences, documents: result.documents, waiting: result.backlog.rows };
}

described('comparing the index with PostgreSQL', () => {
  it('has nothing to compare where none is searched', async () => {
    expect(await compared()).toBeNull();
  });

  it('names what is missing, stale and surplus, and nothing that is on its way; told again, all is well', async () => {
    const { ruler, names } = subject.feed;
    await subject.write(...documents(7_000));
    await rebuildIndex(subject.feed, { signal: NEVER });
    expect(await compared()).toEqual({ differences: [], documents: 7_000, waiting: 0 });

    const index = ruler.index(names.live);
    await index.deleteDocuments([idOf(3), idOf(30)]);
    await index.updateDocuments([{ id: idOf(4), fingerprint: 'old' }]);
    await index.addDocuments([{ id: idOf(9_999), fingerprint: 'x' }]).waitTask({ timeout: 20_000 });
    // not told yet, and so not wrong
    await subject.write(documentOf(8_000, 'new'), documentOf(5, 'changed'));
    await subject.remove(idOf(6));
    const found = await compared();
    expect(found?.differences).toEqual([
      { kind: 'missing', id: idOf(3) },
      { kind: 'stale', id: idOf(4) },
      { kind: 'missing', id: idOf(30) },
      { kind: 'surplus', id: idOf(9_999) },
    ]);
    expect(found?.waiting).toBeGreaterThan(0);

    await compareIndex(subject.feed, (registered, some) =>
      writeOutbox(
        subject.database,
        registered.number,
        some.map(({ id }) => id),
      ),
    );
    await subject.drain();
    expect(await compared()).toEqual({ differences: [], documents: 7_000, waiting: 0 });
  });

  it('says that the index is gone where the engine has lost it', async () => {
    const { ruler, names } = subject.feed;
    await ruler.deleteIndex(names.live).waitTask({ timeout: 60_000 });
    await expect(compared()).rejects.toThrow(IndexLost);
  });
});
