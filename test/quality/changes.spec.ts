import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { RegisterWrites } from '../support/register-writes.js';

interface Page {
  readonly changes: readonly {
    readonly cursor: string;
    readonly provider: string;
    readonly name: string;
    readonly facts: readonly { readonly kind: string; readonly source: string | null }[];
    readonly statusBefore: string | null;
    readonly statusAfter: string | null;
    readonly recordedAt: string;
  }[];
  readonly next: string;
}

let test: TestDatabase;
let api: TestApi;
let register: RegisterWrites;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  register = await RegisterWrites.add(test.database);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

const get = (query: string) => fetch(`${api.url}/api/v1/changes${query}`);
const read = async (after: string, limit = 100): Promise<Page> =>
  (await (await get(`?after=${after}&limit=${limit}`)).json()) as Page;

describe('the feed of changes', () => {
  it('tells facts and status of each provider that a publication changed', async () => {
    const { database } = test;
    const { next: start } = await read('');
    const [id, other, decision] = await database.transaction(async (t) => {
      const made = [await register.provider(t, 'College'), await register.provider(t, 'Academy')] as const;
      const decided = await register.decision(t, 'r-1', [made[0]]);
      await t.query(`UPDATE provider SET status = 'CONFIRMED' WHERE id = $1`, [made[0]]);
      return [...made, decided] as const;
    });
    // said again, which is no change; moved; and changed by the calendar alone
    await database.transaction((t) => register.decision(t, 'r-1', [id], { id: decision }));
    await database.transaction((t) => register.decision(t, 'r-1', [other], { id: decision }));
    await database.query(`UPDATE provider SET status = 'EXPIRED' WHERE id = $1`, [id]);
    const { changes } = await read(start);
    const of = (provider: string) => changes.filter((change) => change.provider === provider);
    const decided = { kind: 'DECISION', source: 'register' };
    expect(of(id)).toMatchObject([
      {
        name: 'College',
        facts: [decided, { kind: 'PROVIDER', source: null }],
        statusBefore: 'UNKNOWN',
        statusAfter: 'CONFIRMED',
      },
      { facts: [decided], statusBefore: null, statusAfter: null },
      { facts: [], statusBefore: 'CONFIRMED', statusAfter: 'EXPIRED' },
    ]);
    expect(of(other)).toMatchObject([{ facts: [{ kind: 'PROVIDER' }] }, { facts: [decided] }]);
  });

  it('skips and repeats nothing while several write', async () => {
    const { database } = test;
    let { next } = await read('', 1_000);
    const wanted: string[] = [];
    const done = new AbortController();
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let n = 0; n < 12; n++)
        await database.transaction(async (t) => {
          for (const name of [`W${writer} ${n} a`, `W${writer} ${n} b`])
            wanted.push(await register.provider(t, name));
          await t.query('SELECT pg_sleep($1)', [((writer * 7 + n * 3) % 5) / 200]);
        });
    });
    const seen: string[] = [];
    const reader = (async () => {
      for (;;) {
        const last = done.signal.aborted;
        const page = await read(next, 3);
        seen.push(...page.changes.map((change) => change.provider));
        next = page.next;
        if (last && page.changes.length === 0) return;
      }
    })();
    await Promise.all(writers);
    done.abort();
    await reader;
    expect(seen).toHaveLength(wanted.length);
    expect(new Set(seen)).toEqual(new Set(wanted));
  });

  it('goes on from every cursor with what came after it', async () => {
    const all = (await read('', 1_000)).changes;
    for (const at of [0, 1, 2, 3, Math.floor(all.length / 2)])
      expect((await read(all[at]?.cursor ?? '', 1_000)).changes).toEqual(all.slice(at + 1));
  });

  it.each([
    ['?after=yesterday', 'BAD_CURSOR'],
    ["?after=1.'; DROP TABLE provider", 'BAD_CURSOR'],
    ['?limit=0', 'BAD_USER_INPUT'],
    ['?limit=1001', 'BAD_USER_INPUT'],
  ])('refuses %s', async (query, code) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code });
  });
});
