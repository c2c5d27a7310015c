import { beforeAll, describe, expect, it } from '@jest/globals';
import { SearchQueryError } from '#search';
import {
  documentOf,
  facetOf,
  numbers,
  offering,
  queryOf,
  TODAY,
  type SearchSubject,
} from '../support/search-subject.js';

const DOCUMENTS = [
  documentOf(1, 'Data analysis courses', {
    description: 'How to read statistics, and what they do not say.',
  }),
  documentOf(2, 'Einführung in Datenbankkurse', {
    language: 'de',
    description: 'Grundlagen für Übergrößen und Straßen.',
  }),
  documentOf(3, 'Βάσεις δεδομένων', { language: 'el', description: 'Οι μαθητές γνωρίζουν τους δρόμους.' }),
  documentOf(4, 'Основы анализа данных', { language: 'bg', description: 'Ёлка и йога.' }),
  documentOf(5, 'Işık ve İstanbul', { language: 'tr', description: 'DIŞARI' }),
  documentOf(6, 'R'),
  documentOf(7, 'Les réalités économiques', {
    language: 'fr',
    description: "L'apprentissage de la gestion.",
  }),
  documentOf(8, 'Nursing care', {
    outcomes: 'Plans the care of elderly patients.',
    provider: 'University of Example',
  }),
  documentOf(9, 'Care of patients', { withdrawnOn: '2026-01-01' }),
  documentOf(10, 'Sustainability for engineers', {
    description: 'C++ and e-mail are not taught. Ends with data.',
  }),
  documentOf(11, 'Õpetajakoolitus täiskasvanutele', { language: 'et' }),
  documentOf(12, 'Łódź – wprowadzenie do zarządzania', { language: 'pl' }),
  documentOf(13, "O'Brien's <b>bold</b> \\ course; DROP TABLE", { description: '100 % "quoted"' }),
];

export function describeWords(subject: () => SearchSubject): void {
  describe('words', () => {
    beforeAll(async () => {
      await subject().clear();
      await subject().write(DOCUMENTS, TODAY);
    });
    const find = async (text: string, language: string | null = null, more = {}) =>
      numbers(await subject().engine.search(queryOf({ text, language, ...more })));

    it.each([
      ['a word of the title', 'analysis', null, [1]],
      ['any case', 'DATA ANALYSIS', null, [1]],
      ['singular for plural, with the language', 'course', 'en', [1, 13]],
      ['a stem of another language than the searcher’s', 'datenbankkurs', 'en', [2]],
      ['no accents for accents', 'realite economique', 'fr', [7]],
      ['accents for none', 'dàta anàlysis', null, [1]],
      ['ß as ss', 'strassen', null, [2]],
      ['ü as u', 'einfuhrung', null, [2]],
      ['Greek without accents', 'βασεις δεδομενων', 'el', [3]],
      ['Greek capitals with a final sigma', 'ΒΑΣΕΙΣ', null, [3]],
      ['Cyrillic', 'анализа', null, [4]],
      ['Cyrillic ё and й as е and и', 'елка иога', null, [4]],
      ['Turkish capital dotted İ', 'istanbul', null, [5]],
      ['Turkish dotless ı', 'ışık', null, [5]],
      ['Turkish dotless ı typed as i', 'isik disari', 'tr', [5]],
      ['a title of one letter', 'R', null, [6]],
      ['after an apostrophe', 'apprentissage', null, [7]],
      ['õ and ä', 'opetajakoolitus taiskasvanutele', 'et', [11]],
      ['Ł, which has no decomposition', 'lodz', null, [12]],
      ['parts of a compound from its beginning', 'datenbank', 'de', [2]],
      ['the head of a compound', 'datenbankkurse kurse', 'de', [2]],
      ['one typing error in a short word', 'nursng', 'en', [8]],
      ['two swapped letters', 'anaylsis', 'en', [1]],
      ['two typing errors in a long word', 'sustainabilty enginers', 'en', [10]],
      ['the beginning of the last word', 'nursing elder', 'en', [8]],
      ['no beginning of any other word', 'univ data', 'en', [1, 10]],
      [
        'past what joins words in a language without stop words',
        'opetajakoolitus ja taiskasvanutele',
        'et',
        [11],
      ],
    ] as const)('finds %s: %s', async (_what, text, language, expected) => {
      expect((await find(text, language)).sort((a, b) => a - b)).toEqual(expected);
    });

    it('wants all words, wherever they stand', async () => {
      expect(await find('elderly university')).toEqual([8]);
      expect(await find('data analysis')).toEqual([1]);
    });

    it('finds what has some of the words where nothing has all, and counts what it finds', async () => {
      expect(await find('elderly nonsenseword')).toEqual([8]);
      expect(await find('nonsenseword elderly')).toEqual([8]);
      expect(await find('analysis nonsenseword', null, { filter: { source: ['elsewhere'] } })).toEqual([]);
      const answer = await subject().engine.search(
        queryOf({ text: 'elderly nonsenseword', facets: ['SOURCE'] }),
      );
      expect(answer.total).toBe(1);
      expect(facetOf(answer, 'SOURCE')).toEqual({ 'ie-example': 1 });
    });

    it('puts the rarer word first where nothing has both', async () => {
      expect((await find('data istanbul'))[0]).toBe(5);
    });

    it('never lets go of words in quotes', async () => {
      expect(await find('"elderly nonsenseword"')).toEqual([]);
      expect(await find('"nonsenseword elderly" nursing')).toEqual([]);
      expect(await find('"elderly patients" nonsenseword')).toEqual([8]);
    });

    it('leaves out stop words of the searcher’s language, unless there is nothing else', async () => {
      expect(await find('the analysis of data', 'en')).toEqual([1]);
      expect(await find('of', 'en', { filter: { includeWithdrawn: true } })).toEqual(
        expect.arrayContaining([8, 9]),
      );
    });

    it('takes quoted words as written, in order, without stem, prefix or typing error', async () => {
      expect(await find('"data analysis"')).toEqual([1]);
      expect(await find('"analysis data"')).toEqual([]);
      expect(await find('"course"', 'en')).toEqual([13]);
      expect(await find('"analysi"', 'en')).toEqual([]);
      expect(await find('“realites economiques”')).toEqual([7]);
    });

    it('does not reach from one text into the next with a phrase', async () => {
      expect(await find('"courses how"')).toEqual([]);
    });

    it('puts the title before outcomes, and outcomes before the description', async () => {
      expect((await find('data'))[0]).toBe(1);
      expect(await find('data', 'en')).toEqual([1, 10]);
    });

    it('puts what is current before what is withdrawn', async () => {
      expect(await find('care patients', 'en')).toEqual([8]);
      expect(await find('care patients', 'en', { filter: { includeWithdrawn: true } })).toEqual([8, 9]);
    });

    it('puts what is offered before what has ended, and what it is about before both', async () => {
      const ended = [offering({ startsOn: '2025-09-01', endsOn: '2026-06-30' })];
      await subject().write(
        [
          documentOf(21, 'Lacemaking', { offerings: ended }),
          documentOf(22, 'Lacemaking', { offerings: [...ended, offering({ startsOn: '2027-02-01' })] }),
          documentOf(23, 'Lacemaking'),
          documentOf(24, 'Handicrafts', { description: 'Knitting, and also lacemaking.' }),
        ],
        TODAY,
      );
      const found = await find('lacemaking', 'en');
      expect(found.slice(0, 2).sort()).toEqual([22, 23]);
      expect(found.slice(2)).toEqual([21, 24]);
      await subject().remove([21, 22, 23, 24].map((n) => documentOf(n, '').id));
    });

    it('puts the searcher’s language first', async () => {
      await subject().write(
        [documentOf(21, 'Management', { language: 'fr' }), documentOf(22, 'Management', { language: 'de' })],
        TODAY,
      );
      expect(await find('management', 'de')).toEqual([22, 21]);
      expect(await find('management', 'fr')).toEqual([21, 22]);
      await subject().remove([21, 22].map((n) => documentOf(n, '').id));
    });

    it.each([
      '',
      '   ',
      '***',
      '"',
      '""',
      '"unclosed',
      '!!! | & <->',
      "'; DROP TABLE search_facet; --",
      '\\',
      'a:*',
      '%',
      '\u0000',
      '\ud800',
      '🙂',
    ])('answers an odd query: %j', async (text) => {
      const answer = await subject().engine.search(queryOf({ text, facets: ['QUALITY'] }));
      expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
    });

    it('takes a query without words for none', async () => {
      expect(await find('***')).toEqual(await find(''));
    });

    it('reads past a quote that is never closed', async () => {
      expect(await find('"analysis')).toEqual([1]);
    });

    it('finds what looks like an attack as the words that it is', async () => {
      expect(await find("o'brien; drop table")).toEqual([13]);
    });

    it('refuses a query of 5,000 characters', async () => {
      const asked = subject().engine.search(queryOf({ text: 'words '.repeat(833) }));
      await expect(asked).rejects.toThrow(SearchQueryError);
      await expect(asked).rejects.toMatchObject({ code: 'QUERY_TOO_LONG' });
    });

    it('shows the title with the words found, else the passage', async () => {
      const shown = async (text: string, language = 'en') =>
        (await subject().engine.search(queryOf({ text, language }))).hits[0]?.highlight();
      expect(await shown('course analysis')).toBe('Data \ue000analysis\ue001 \ue000courses\ue001');
      expect(await shown('realite', 'fr')).toBe('Les \ue000réalités\ue001 économiques');
      expect(await shown('elderly')).toBe('Plans the care of \ue000elderly\ue001 patients.');
      expect(await (await subject().engine.search(queryOf())).hits[0]?.highlight()).toBeNull();
    });

    it('forgets what a document no longer says', async () => {
      await subject().write([documentOf(31, 'Beekeeping')], TODAY);
      expect(await find('beekeeping')).toEqual([31]);
      await subject().write([documentOf(31, 'Pottery')], TODAY);
      expect(await find('beekeeping')).toEqual([]);
      expect(await find('pottery')).toEqual([31]);
      await subject().remove([documentOf(31, '').id]);
      expect(await find('pottery')).toEqual([]);
    });
  });
}
