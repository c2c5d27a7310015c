import { beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { idOf, queryOf } from '../../test/support/search-subject.js';
import { writeCursor } from './cursor.js';
import { SearchQueryError } from './engine.js';
import type { SearchAnswer, SearchEngine } from './engine.js';
import { createFallbackEngine } from './fallback.js';

const REST_MS = 100;

/** An engine that says who it is, after what `act` does. */
function engineOf(name: string, act: () => Promise<void> = () => Promise.resolve()): SearchEngine {
  const answer: SearchAnswer = {
    engine: name,
    total: 0,
    totalIsExact: true,
    hits: [],
    hasNextPage: false,
    facets: new Map(),
    didYouMean: () => Promise.resolve([]),
  };
  return {
    name,
    search: async () => (await act(), answer),
    facetCounts: async () => (await act(), [{ value: name, count: 1 }]),
  };
}

let act: () => Promise<void>;
let hindrance: string | null;
let asked: number;
let changes: (string | null)[];
let engine: SearchEngine;
beforeEach(() => {
  act = () => Promise.resolve();
  hindrance = null;
  asked = 0;
  changes = [];
  const first = engineOf('first', () => {
    asked += 1;
    return act();
  });
  engine = createFallbackEngine({
    name: 'first',
    open: () => Promise.resolve(first),
    second: engineOf('second'),
    hindrance: () => Promise.resolve(hindrance),
    onChange: (trouble) => changes.push(trouble),
    timeoutMs: 50,
    restMs: REST_MS,
  });
});

const ask = async (after: string | null = null): Promise<string> =>
  (await engine.search(queryOf({ after }))).engine;

describe('an engine with another in its place', () => {
  it('answers itself while it can', async () => {
    expect([await ask(), await ask()]).toEqual(['first', 'first']);
    expect(engine.trouble?.()).toBeNull();
    expect(changes).toEqual([]);
  });

  it('is left alone after it failed, tried again, and comes back by itself', async () => {
    act = () => Promise.reject(new Error('connection refused'));
    expect([await ask(), await ask(), await ask()]).toEqual(['second', 'second', 'second']);
    expect(asked).toBe(1);
    expect(engine.trouble?.()).toBe('connection refused');
    expect(await engine.facetCounts(queryOf(), 'COUNTRY')).toEqual([{ value: 'second', count: 1 }]);
    await delay(REST_MS + 20);
    expect(await ask()).toBe('second');
    expect(asked).toBe(2);
    act = () => Promise.resolve();
    await delay(REST_MS + 20);
    expect([await ask(), await ask()]).toEqual(['first', 'first']);
    expect(changes).toEqual(['connection refused', null]);
  });

  it('is waited for so long and no longer, by one at a time', async () => {
    act = () => delay(10_000, undefined, { ref: false });
    const begun = Date.now();
    expect(await ask()).toBe('second');
    expect(Date.now() - begun).toBeLessThan(1_000);
    await delay(REST_MS + 20);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['second', 'second', 'second']);
    expect(asked).toBe(2);
  });

  it('is not asked where its index must not be searched', async () => {
    hindrance = 'not built';
    expect(await ask()).toBe('second');
    expect(asked).toBe(0);
    expect(engine.trouble?.()).toBe('not built');
  });

  it('refuses a question that is wrong, as it would alone', async () => {
    act = () => Promise.reject(new SearchQueryError('BAD_FILTER', 'no'));
    await expect(ask()).rejects.toMatchObject({ code: 'BAD_FILTER' });
    expect(engine.trouble?.()).toBeNull();
  });

  it('goes on with a page where it was begun, or says that it cannot', async () => {
    const begunOn = (name: string): string =>
      writeCursor({ engine: name, sort: 'NEWEST', query: queryOf() }, { key: 1, id: idOf(1) });
    expect(await ask(begunOn('second'))).toBe('second');
    expect(asked).toBe(0);
    expect(await ask(begunOn('first'))).toBe('first');
    act = () => Promise.reject(new Error('down'));
    await expect(ask(begunOn('first'))).rejects.toMatchObject({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(/begun on first, which does not answer now/) as unknown,
    });
  });
});
