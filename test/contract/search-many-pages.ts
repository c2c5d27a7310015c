import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  allPages,
  documentOf,
  idOf,
  numbers,
  queryOf,
  TODAY,
  type SearchSubject,
} from '../support/search-subject.js';

const MANY = 10_050;
/** What every engine must rank; beyond it an engine may end. */
const RANKED = 10_000;
/** A hundred pages, the last of which rank ten thousand documents each. */
const LONG_MS = 180_000;

export function describeManyPages(subject: () => SearchSubject): void {
  describe('ten thousand results', () => {
    beforeAll(async () => {
      await subject().clear();
      for (let from = 0; from < MANY; from += 2_500) {
        const count = Math.min(2_500, MANY - from);
        const documents = Array.from({ length: count }, (_, n) =>
          documentOf(from + n + 1, 'Data', { ects: { min: (from + n) % 3, max: 3 } }),
        );
        await subject().write(documents, TODAY);
      }
    });

    it.each(['RELEVANCE', 'ECTS_ASC'] as const)(
      'are paged through, each once, ordered by %s',
      async (sort) => {
        const ids = await allPages(subject().engine, queryOf({ text: 'data', sort, first: 100 }));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThanOrEqual(sort === 'RELEVANCE' ? RANKED : MANY);
      },
      LONG_MS,
    );

    it('are counted', async () => {
      const answer = await subject().engine.search(
        queryOf({ text: '"data"', facets: ['QUALITY'], filter: { ects: { max: 0 } } }),
      );
      expect(answer.totalIsExact).toBe(true);
      expect(answer.total).toBe(MANY / 3);
      expect(answer.facets.get('QUALITY')).toContainEqual({ value: 'UNKNOWN', count: MANY / 3 });
    });

    it('by relevance, are not passed over when others go or change between pages', async () => {
      const query = queryOf({ text: 'data', first: 5 });
      const before = numbers(await subject().engine.search({ ...query, first: 10 }));
      const first = await subject().engine.search(query);
      const [gone = 0, changed = 0] = numbers(first);
      await subject().remove([idOf(gone)]);
      await subject().write([documentOf(changed, 'Something else')], TODAY);
      const second = await subject().engine.search({ ...query, after: first.hits.at(-1)?.cursor ?? null });
      expect(numbers(second)).toEqual(before.slice(5));
    });
  });
}
