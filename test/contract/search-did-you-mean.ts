import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchFilter } from '#search';
import { documentOf, queryOf, TODAY, type SearchSubject } from '../support/search-subject.js';

const DOCUMENTS = [
  documentOf(1, 'Data analysis courses'),
  documentOf(2, 'Sustainability for engineers', { sources: ['ee-one'] }),
  documentOf(3, 'Übergrößen im Schneiderhandwerk', { language: 'de' }),
  documentOf(4, 'Nursing care'),
  documentOf(5, 'Nursing of children'),
  documentOf(6, 'Norsing about'),
  documentOf(7, 'Pottery, no longer offered', { withdrawnOn: '2026-01-01' }),
  documentOf(8, 'Lottery numbers'),
  documentOf(9, 'Programming course', { language: 'en' }),
];

export function describeDidYouMean(subject: () => SearchSubject): void {
  describe('did you mean', () => {
    beforeAll(async () => {
      await subject().clear();
      await subject().write(DOCUMENTS, TODAY);
    });
    const ask = async (text: string, filter: SearchFilter = {}, language: string | null = 'en') =>
      (await subject().engine.search(queryOf({ text, filter, language }))).didYouMean();

    it.each([
      ['a letter too few', 'sustainabilty', 'sustainability'],
      ['two letters swapped', 'anaylsis', 'analysis'],
      ['the accents that documents have', 'ubergrosen', 'übergrößen'],
      ['what most documents have, of two that are as near', 'nersing', 'nursing'],
    ])('knows a word by %s: %s', async (_what, word, suggestion) => {
      expect(await ask(word)).toEqual([{ word, suggestion, query: suggestion }]);
    });

    it('puts right every word of the query that needs it, and leaves the rest as typed', async () => {
      expect(await ask('Data anaylsis, and sustainabilty!')).toEqual([
        { word: 'anaylsis', suggestion: 'analysis', query: 'Data analysis, and sustainability!' },
        {
          word: 'sustainabilty',
          suggestion: 'sustainability',
          query: 'Data analysis, and sustainability!',
        },
      ]);
    });

    it.each([
      ['a word that documents have', 'analysis'],
      ['the beginning of one', 'sustaina'],
      ['another form of one', 'engineer courses'],
      ['another form of one that is not the last', 'courses programming'],
      ['words in quotes, which are meant as written', '"sustainabilty"'],
      ['a code', 'c3po'],
      ['what is near to nothing', 'zqxjkvzqxjkv'],
      ['no words', '***'],
    ])('says nothing of %s: %s', async (_what, text) => {
      expect(await ask(text)).toEqual([]);
    });

    it('suggests only what finds something', async () => {
      expect(await ask('sustainabilty', { source: ['ie-example'] })).toEqual([]);
      expect(await ask('sustainabilty', { source: ['ee-one'] })).toHaveLength(1);
      expect(await ask('"nursing care" anaylsis')).toEqual([]);
    });

    it('doubts a known word where nothing is found by it', async () => {
      expect(await ask('pottery')).toEqual([{ word: 'pottery', suggestion: 'lottery', query: 'lottery' }]);
      expect(await ask('pottery', { includeWithdrawn: true })).toEqual([]);
    });
  });
}
