import { beforeAll, describe, expect, it } from '@jest/globals';
import { SEARCH_SORTS } from '#search';
import type { SearchDocument } from '#search';
import {
  allPages,
  documentOf,
  idOf,
  numbers,
  offering,
  queryOf,
  TODAY,
  type SearchSubject,
} from '../support/search-subject.js';

const MANY = 2_100;

/** Many ties: five values of every sort key, a third of them not stated. */
function tied(n: number): SearchDocument {
  return documentOf(n, n % 3 === 0 ? 'Data' : 'Data and more data', {
    ects: n % 3 === 0 ? null : { min: n % 5, max: (n % 5) + 1 },
    firstSeenAt: `2026-01-0${1 + (n % 5)}T00:00:00.000Z`,
    offerings: n % 3 === 1 ? [] : [offering({ startsOn: `2027-01-0${1 + (n % 5)}` })],
  });
}

export function describeCursors(subject: () => SearchSubject): void {
  describe('pages', () => {
    beforeAll(async () => {
      await subject().clear();
      const documents = Array.from({ length: MANY }, (_, n) => tied(n + 1));
      for (let from = 0; from < MANY; from += 1000)
        await subject().write(documents.slice(from, from + 1000), TODAY);
    });
    const search = (query: Parameters<typeof queryOf>[0]) => subject().engine.search(queryOf(query));

    it.each(SEARCH_SORTS)('go through every result once, ordered by %s', async (sort) => {
      const ids = await allPages(subject().engine, queryOf({ text: 'data', sort, first: 100 }));
      expect(ids).toHaveLength(MANY);
      expect(new Set(ids).size).toBe(MANY);
      expect((await search({ text: 'data', sort, first: 1 })).total).toBe(MANY);
    });

    it('go through what has some of the words', async () => {
      const ids = await allPages(subject().engine, queryOf({ text: 'data nonsenseword', first: 100 }));
      expect(new Set(ids).size).toBe(MANY);
      expect(ids).toHaveLength(MANY);
    });

    it('begin with the least or most ECTS, and end with what is not stated', async () => {
      for (const [sort, of] of [
        ['ECTS_ASC', (document: SearchDocument) => document.ects?.min ?? Infinity],
        ['ECTS_DESC', (document: SearchDocument) => -(document.ects?.max ?? -Infinity)],
      ] as const) {
        const ids = await allPages(subject().engine, queryOf({ sort, first: 100 }));
        const expected = Array.from({ length: MANY }, (_, n) => tied(n + 1))
          .sort((a, b) => (of(a) === of(b) ? (a.id < b.id ? -1 : 1) : of(a) - of(b)))
          .map(({ id }) => id);
        expect(ids).toEqual(expected);
      }
    });

    it('begin with the next start or with the newest', async () => {
      const starts = numbers(await search({ sort: 'START_DATE', first: 2 }));
      expect(starts).toEqual([5, 15]);
      expect(numbers(await search({ sort: 'NEWEST', first: 2 }))).toEqual([4, 9]);
      expect(numbers(await search({ first: 2 }))).toEqual([4, 9]);
    });

    it('stay right while documents come, go and change', async () => {
      const query = queryOf({ sort: 'ECTS_ASC', first: 5 });
      const first = await subject().engine.search(query);
      const [gone, ...rest] = first.hits.map(({ id }) => id);
      await subject().remove([gone ?? '', rest.at(-1) ?? '']);
      await subject().write([documentOf(9001, 'Data', { ects: { min: 0, max: 0 } })], TODAY);
      const second = await subject().engine.search({ ...query, after: first.hits.at(-1)?.cursor ?? null });
      expect(numbers(second)).toEqual(
        [40, 50, 55, 65, 70].filter((n) => !numbers(first).includes(n)).slice(0, 5),
      );
      await subject().remove([idOf(9001)]);
      await subject().write(
        [gone ?? '', rest.at(-1) ?? ''].map((id) => tied(Number(id.slice(-12)))),
        TODAY,
      );
    });

    it('say whether there are more', async () => {
      const answer = await search({ text: 'data', first: 100 });
      expect(answer.hasNextPage).toBe(true);
      await subject().write([documentOf(9002, 'Unique')], TODAY);
      expect((await search({ text: 'unique', first: 1 })).hasNextPage).toBe(false);
      await subject().remove([idOf(9002)]);
    });

    it('refuse a cursor of another query, filter, sort or language, and one that was changed', async () => {
      const asked = {
        text: 'data',
        filter: { declared: ['BY_RECORD'] as const },
        sort: 'ECTS_ASC' as const,
        language: 'en',
      };
      const after = (await search({ ...asked, first: 1 })).hits[0]?.cursor ?? '';
      expect((await search({ ...asked, after, first: 7 })).hits).toHaveLength(7);
      const changed = Buffer.from(
        Buffer.from(after, 'base64url')
          .toString()
          .replace(/"0"|"1"/, '"2"'),
      ).toString('base64url');
      const refused = [
        { ...asked, text: 'more', after },
        { ...asked, filter: {}, after },
        { ...asked, sort: 'ECTS_DESC' as const, after },
        { ...asked, language: 'de', after },
        { ...asked, after: changed },
        { ...asked, after: after.slice(0, -4) },
        ...['', 'x', '{}', 'bnVsbA', '../../etc/passwd', '\u0000'].map((odd) => ({ ...asked, after: odd })),
      ];
      for (const query of refused) await expect(search(query)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    });

    it('take filters that ask the same for one', async () => {
      const after =
        (await search({ filter: { country: [], declared: ['BY_RECORD', 'BY_SOURCE'] }, first: 1 })).hits[0]
          ?.cursor ?? '';
      const same = await search({ filter: { declared: ['BY_SOURCE', 'BY_RECORD'] }, after });
      expect(same.hits).toHaveLength(20);
    });

    it('hold 1 to 100 hits', async () => {
      for (const first of [0, 101, 1.5, Number.NaN])
        await expect(search({ first })).rejects.toMatchObject({ code: 'BAD_FILTER' });
      expect((await search({ first: 100 })).hits).toHaveLength(100);
    });
  });
}
