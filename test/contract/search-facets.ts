import { beforeAll, describe, expect, it } from '@jest/globals';
import { namedLike, SEARCH_FACETS } from '#search';
import {
  counts,
  documentOf,
  facetOf,
  offering,
  queryOf,
  TODAY,
  type SearchSubject,
} from '../support/search-subject.js';

const DOCUMENTS = [
  documentOf(1, 'Data for nurses', {
    quality: 'CONFIRMED',
    eqfLevel: 6,
    ects: { min: 0.5, max: 2.5 },
    country: 'EE',
    languages: ['et', 'en'],
    fields: ['0612', '0613'],
  }),
  documentOf(2, 'Data for teachers', {
    quality: 'CONFIRMED',
    eqfLevel: 7,
    ects: { min: 15.5, max: 16 },
    country: 'IE',
    languages: ['en'],
    fields: ['0611', '01'],
  }),
  documentOf(3, 'Pottery', {
    quality: 'UNKNOWN',
    ects: { min: 31, max: 59 },
    participation: ['ONLINE', 'ONSITE'],
    stackKind: 'STANDALONE',
  }),
  documentOf(4, 'Data without anything', {
    offerings: [offering({ free: true }), offering({ free: false })],
  }),
  documentOf(5, 'Data, withdrawn', { quality: 'NEGATIVE', withdrawnOn: '2020-01-01' }),
];

export function describeFacets(subject: () => SearchSubject): void {
  describe('facets', () => {
    beforeAll(async () => {
      await subject().clear();
      await subject().write(DOCUMENTS, TODAY);
    });
    const ask = (query: Parameters<typeof queryOf>[0]) =>
      subject().engine.search(queryOf({ facets: SEARCH_FACETS, ...query }));

    it('counts every facet, several values of one document in each', async () => {
      const answer = await ask({});
      expect(answer.total).toBe(4);
      expect(facetOf(answer, 'QUALITY')).toEqual({ CONFIRMED: 2, UNKNOWN: 2 });
      expect(facetOf(answer, 'EQF_LEVEL')).toEqual({ 6: 1, 7: 1, NOT_STATED: 2 });
      expect(facetOf(answer, 'ECTS')).toEqual({
        '<1': 1,
        1: 1,
        2: 1,
        15: 1,
        '16-30': 1,
        '31-59': 1,
        NOT_STATED: 1,
      });
      expect(facetOf(answer, 'COUNTRY')).toEqual({ EE: 1, IE: 1, NOT_STATED: 2 });
      expect(facetOf(answer, 'LANGUAGE')).toEqual({ en: 2, et: 1, NOT_STATED: 2 });
      expect(facetOf(answer, 'FIELD')).toEqual({
        '06': 2,
        '061': 2,
        '0611': 1,
        '0612': 1,
        '0613': 1,
        '01': 1,
        NOT_STATED: 2,
      });
      expect(facetOf(answer, 'PARTICIPATION')).toEqual({ ONLINE: 1, ONSITE: 1, NOT_STATED: 3 });
      expect(facetOf(answer, 'STACK_KIND')).toEqual({ STANDALONE: 1, NOT_STATED: 3 });
      expect(facetOf(answer, 'PROVIDER')).toEqual({ '00000000-0000-4000-8000-00000000aaaa': 4 });
      expect(facetOf(answer, 'SOURCE')).toEqual({ 'ie-example': 4 });
      expect(facetOf(answer, 'FREE')).toEqual({ true: 1, false: 1, NOT_STATED: 3 });
    });

    it('has a bucket for what is not stated in each, and only those asked for', async () => {
      const answer = await ask({});
      for (const facet of SEARCH_FACETS) {
        expect(answer.facets.get(facet)?.map(({ value }) => value)).toContain('NOT_STATED');
      }
      expect([...(await ask({ facets: ['FREE'] })).facets.keys()]).toEqual(['FREE']);
    });

    it('ignores a facet’s own filter and no other', async () => {
      const answer = await ask({ filter: { quality: ['CONFIRMED'], language: ['et'] } });
      expect(answer.total).toBe(1);
      expect(facetOf(answer, 'QUALITY')).toEqual({ CONFIRMED: 1 });
      expect(facetOf(answer, 'LANGUAGE')).toEqual({ et: 1, en: 2 });
      expect(facetOf(answer, 'COUNTRY')).toEqual({ EE: 1 });
      expect(facetOf(await ask({ filter: { notStated: ['EQF_LEVEL'] } }), 'EQF_LEVEL')).toEqual({
        6: 1,
        7: 1,
        NOT_STATED: 2,
      });
    });

    it('counts what the words find', async () => {
      const answer = await ask({ text: 'data', filter: { country: ['EE'] } });
      expect(answer.total).toBe(1);
      expect(facetOf(answer, 'COUNTRY')).toEqual({ EE: 1, IE: 1, NOT_STATED: 1 });
      expect(facetOf(answer, 'QUALITY')).toEqual({ CONFIRMED: 1 });
      expect((await ask({ text: 'nothingofthekind' })).total).toBe(0);
    });

    it('counts one facet alone, alike', async () => {
      const query = { text: 'data', filter: { country: ['EE'] }, language: null, today: TODAY };
      expect(counts(await subject().engine.facetCounts(query, 'COUNTRY'))).toEqual({
        EE: 1,
        IE: 1,
        NOT_STATED: 1,
      });
      expect(
        counts(await subject().engine.facetCounts({ ...query, text: null, filter: {} }, 'QUALITY')),
      ).toEqual({ CONFIRMED: 2, UNKNOWN: 2 });
    });

    it.each([
      ['its beginning', 'cote', ['CI']],
      ['its middle, with accents', 'D’ÎVOÎRE', ['CI']],
      ['a part of a word', 'land', ['AX', 'IE', 'IS']],
      ['its code', 'ee', ['EE']],
      ['nothing that is there', 'atlantis', []],
    ])('has values of the words’ result looked for by %s: %s', async (_what, typed, expected) => {
      const places = ['CI', 'IS', 'AX'].map((country, n) => documentOf(20 + n, 'Data for all', { country }));
      await subject().write([...places, documentOf(23, 'Pottery', { country: 'NL' })], TODAY);
      const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
      const query = { text: 'data', filter: { country: ['EE'] }, language: 'en', today: TODAY };
      const named = (await subject().engine.facetCounts(query, 'COUNTRY'))
        .filter(({ value }) => value !== 'NOT_STATED')
        .map((count) => ({ ...count, label: names.of(count.value) ?? '' }));
      expect(namedLike(named, typed).map(({ value }) => value)).toEqual(expected);
      await subject().remove([20, 21, 22, 23].map((n) => documentOf(n, '').id));
    });

    it('counts the same as it finds', async () => {
      const answer = await ask({});
      for (const { value, count } of answer.facets.get('QUALITY') ?? []) {
        if (value === 'NOT_STATED') continue;
        expect((await ask({ filter: { quality: [value as 'CONFIRMED'] } })).total).toBe(count);
      }
    });
  });
}
