import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { idOf } from '../support/search-subject.js';

let test: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  const catalogue = await CatalogueWrites.add(test.database);
  await catalogue.writeMany(1, 45, (n) => ({
    title: `Course ${n}`,
    seenAt: `2026-11-02T08:00:${String(n).padStart(2, '0')}.000Z`,
  }));
});
afterAll(async () => {
  await api.close();
  await test.close();
});

interface Page {
  readonly totalCount: number;
  readonly next: string | null;
  readonly results: readonly { readonly id: string; readonly page: string }[];
}
const get = async (
  query: string,
): Promise<{ status: number; body: Page & { code: string; detail: string } }> => {
  const response = await fetch(`${api.url}/api/v1/search${query}`);
  return { status: response.status, body: (await response.json()) as never };
};

describe('GET /api/v1/search', () => {
  it('gives page after page, to the end', async () => {
    const ids: string[] = [];
    let query = '?sort=newest';
    for (;;) {
      const { body } = await get(query);
      expect(body.totalCount).toBe(45);
      ids.push(...body.results.map(({ id }) => id));
      if (body.next === null) break;
      query = `?sort=newest&after=${encodeURIComponent(body.next)}`;
    }
    expect(ids).toEqual(Array.from({ length: 45 }, (_, n) => idOf(45 - n)));
  });

  it('takes as few as are asked for', async () => {
    const { body } = await get('?q=course&first=2');
    expect(body.results).toHaveLength(2);
    expect(body.results[0]?.page).toBe(
      `https://trellis.example/micro-credentials/${body.results[0]?.id ?? ''}`,
    );
  });

  it.each([
    ['?unheard=of', 'unheard'],
    ['?level=9', 'level "9"'],
    ['?level=6,9', 'level "9"'],
    ['?level=6&level=7', 'level'],
    ['?quality=perfect', 'quality "perfect"'],
    ['?quality=not-stated', 'quality "not-stated"'],
    ['?country=ee', 'country "ee"'],
    ['?ects=a-b', 'ects "a-b"'],
    ['?ects=5-3', 'ects "5-3"'],
    ['?ects=1-2,3-4', 'ects takes one interval'],
    ['?from=2027-02-30', 'from "2027-02-30"'],
    ['?from=2027-02-02&to=2027-02-01', 'to is before'],
    ['?max=cheap', 'max "cheap"'],
    ['?sort=best', 'sort "best"'],
    ['?provider=deqar:DEQARINST0034', 'provider "deqar:DEQARINST0034"'],
    ['?enrolling=yes', 'enrolling "yes"'],
    ['?first=101', 'first'],
    ['?after=nonsense', 'cursor'],
    ['.csv?first=3', 'first'],
    ['.ndjson?colour=red', 'colour'],
    ['.atom?after=x', 'after'],
    ['.feed.json?level=0', 'level "0"'],
  ])('%s is refused, and %s is named', async (query, named) => {
    const { status, body } = await get(query);
    expect(status).toBe(400);
    expect(body.detail).toContain(named);
  });
});
