import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { INDEX_DOCUMENTS } from './index-documents.js';
import { giveWay, whenFreshWaits } from './give-way.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const NEVER = new AbortController().signal;
const waiting = (signal = NEVER) => giveWay({ database: test.database, documents: INDEX_DOCUMENTS }, signal);
const soon = (answer: Promise<string>): Promise<string> => Promise.race([answer, delay(500, 'waits')]);

/** An index that is searched, with something that waits to be told to it. */
async function searched(behind: string, more: { shape?: string; fed?: string; error?: string } = {}) {
  const { shape = INDEX_DOCUMENTS.shape, fed = '1 second', error = null } = more;
  await test.database.query(
    `WITH live AS (
       INSERT INTO search_index (uid, role, shape, state, fed_at, error)
       VALUES ('live', 'LIVE', $1, 'READY', now() - $2::interval, $3) RETURNING number)
     INSERT INTO search_outbox (index_number, document_id, written_at)
     SELECT number, gen_random_uuid(), now() - $4::interval FROM live`,
    [shape, fed, error, behind],
  );
}

describe('a rebuild gives way', () => {
  beforeEach(() => test.database.query('TRUNCATE search_index, search_outbox'));

  it('until the searched index has been told what waits', async () => {
    await searched('10 seconds');
    const gone = waiting();
    expect(await soon(gone)).toBe('waits');
    await test.database.query('TRUNCATE search_outbox');
    expect(await gone).toBe('busy');
  });

  it.each([
    ['no index is searched', 'idle', () => Promise.resolve()],
    ['it is of another version, which nobody feeds', 'idle', () => searched('1 hour', { shape: 'other' })],
    ['nobody has fed it for a while', 'quiet', () => searched('1 hour', { fed: '1 minute' })],
    ['feeding fails', 'idle', () => searched('1 hour', { error: 'lost' })],
  ])('to nobody where %s', async (_why, pace, given) => {
    await given();
    expect(await soon(waiting())).toBe(pace);
  });

  it('to nobody where nothing waits and nothing came lately', async () => {
    await searched('1 second', { fed: '1 minute' });
    await test.database.query('TRUNCATE search_outbox');
    expect(await soon(waiting())).toBe('idle');
  });

  it('to nobody while what waits is fresh, and knows that more may come', async () => {
    await searched('1 second');
    expect(await soon(waiting())).toBe('busy');
  });

  it('ends when told to', async () => {
    await searched('10 seconds');
    const stopping = new AbortController();
    const gone = waiting(stopping.signal);
    stopping.abort();
    await expect(gone).rejects.toThrow();
  });
});

describe('whenFreshWaits', () => {
  beforeEach(() => test.database.query('TRUNCATE search_index, search_outbox'));

  const watched = (act: () => Promise<boolean>, signal = NEVER) =>
    whenFreshWaits({ database: test.database, documents: INDEX_DOCUMENTS }, signal, act);

  it('acts until it has done what was to be done', async () => {
    await searched('1 second', { fed: '1 hour' });
    const answers = [false, false, true];
    const acted: (boolean | undefined)[] = [];
    await watched(() => {
      acted.push(answers.shift());
      return Promise.resolve(acted.at(-1) === true);
    });
    expect(acted).toEqual([false, false, true]);
  });

  it('does not act where nothing waits, and ends when told to', async () => {
    const stopping = new AbortController();
    let acted = 0;
    const end = watched(() => Promise.resolve((acted += 1) > 0), stopping.signal);
    await delay(300);
    stopping.abort();
    await end;
    expect(acted).toBe(0);
  });
});
