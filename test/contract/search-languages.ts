import { beforeAll, describe, expect, it } from '@jest/globals';
import { fieldMark, FOUND_BEGIN, FOUND_END } from '#search';
import { documentOf, numbers, queryOf, TODAY, type SearchSubject } from '../support/search-subject.js';

/** A title in every official language of the EU, and a word of it as people type it: without accents, in any case. */
const TITLES = [
  ['bg', 'Въведение в счетоводството', 'СЧЕТОВОДСТВОТО', 'счетоводството'],
  ['cs', 'Úvod do účetnictví', 'ucetnictvi', 'účetnictví'],
  ['da', 'Indføring i bæredygtig økonomi', 'okonomi', 'økonomi'],
  ['de', 'Einführung in die Buchführung', 'buchfuhrung', 'buchführung'],
  ['el', 'Εισαγωγή στη λογιστική', 'ΛΟΓΙΣΤΙΚΗ', 'λογιστική'],
  ['en', 'Introduction to bookkeeping', 'BOOKKEEPING', 'bookkeeping'],
  ['es', 'Introducción a la contabilización', 'contabilizacion', 'contabilización'],
  ['et', 'Sissejuhatus raamatupidamisse ja õigusesse', 'oigusesse', 'õigusesse'],
  ['fi', 'Johdatus kirjanpitoon ja sääntöihin', 'saantoihin', 'sääntöihin'],
  ['fr', 'Introduction à la comptabilité', 'comptabilite', 'comptabilité'],
  ['ga', 'Réamhrá don chuntasaíocht', 'chuntasaiocht', 'chuntasaíocht'],
  ['hr', 'Uvod u računovodstvo i građansko pravo', 'gradansko', 'građansko'],
  ['hu', 'Bevezetés a könyvvitelbe: őszi képzés', 'oszi', 'őszi'],
  ['it', 'Introduzione alla contabilità', 'contabilita', 'contabilità'],
  ['lt', 'Buhalterinės apskaitos įvadas', 'ivadas', 'įvadas'],
  ['lv', 'Ievads grāmatvedībā', 'gramatvediba', 'grāmatvedībā'],
  ['mt', 'Introduzzjoni għall-kontabilità: ħiliet', 'hiliet', 'ħiliet'],
  ['nl', 'Inleiding boekhouden en coördinatie', 'coordinatie', 'coördinatie'],
  ['pl', 'Wprowadzenie do rachunkowości i źródła', 'zrodla', 'źródła'],
  ['pt', 'Introdução à escrituração', 'escrituracao', 'escrituração'],
  ['ro', 'Introducere în științe și contabilitate', 'stiinte', 'științe'],
  ['sk', 'Úvod do účtovníctva', 'uctovnictva', 'účtovníctva'],
  ['sl', 'Uvod v računovodske šole', 'racunovodske', 'računovodske'],
  ['sv', 'Introduktion till bokföring', 'bokforing', 'bokföring'],
] as const;

/** What is cut or folded differently by engines and libraries. */
const ODD = [
  documentOf(101, 'JavaScript and TypeScript'),
  documentOf(102, 'Java'),
  documentOf(103, 'Project C3PO: version 3.5 of e-mail'),
  documentOf(104, 'Datenbankkurse', { language: 'de' }),
  documentOf(105, 'Kurse', { language: 'de' }),
  documentOf(106, 'Straße', { language: 'de' }),
  documentOf(107, 'Strasse', { language: 'de' }),
  documentOf(108, 'R'),
  documentOf(109, 'Ёжик и ёлка', { language: 'ru' }),
  documentOf(110, 'DIŞARI ÇIKIŞ İZİN', { language: 'tr' }),
  documentOf(111, 'Ο Οδυσσεύς και οι μαθητές', { language: 'el' }),
  documentOf(112, 'ﬁnance oﬃce', { description: 'Full width ＡＢＣ' }),
  documentOf(113, 'soft\u00adhyphen'),
  documentOf(114, 'データサイエンス入門', { language: 'ja' }),
  documentOf(115, 'Rock ’n’ roll, l’été', { language: 'fr' }),
];

/** As projected from records: English titles, the English name of the field, and its mark. */
const FIELDS = [
  ['1013', 'Cooking for many', 'Hotel, restaurants and catering'],
  ['0913', 'Care at home', 'Nursing and midwifery'],
].map(([code = '', title = '', name = ''], n) => {
  const document = documentOf(201 + n, title, { fields: [code], outcomes: name });
  return { ...document, texts: [...document.texts, fieldMark(code)] };
});

/** One in English with a skill in other languages too. */
const BEES = documentOf(130, 'Bees for beginners', {
  texts: [
    { weight: 'A', text: { language: 'en', value: 'Bees for beginners' } },
    ...[
      { language: 'fr', value: 'récolter le miel' },
      { language: 'et', value: 'meevurritamine' },
      { language: 'el', value: 'συλλογή μελιού' },
    ].map((text) => ({ weight: 'B' as const, text })),
  ],
});

export function describeLanguages(subject: () => SearchSubject): void {
  describe('languages', () => {
    beforeAll(async () => {
      await subject().clear();
      const titles = TITLES.map(([language, title], n) => documentOf(n + 1, title, { language }));
      await subject().write([...titles, ...ODD, ...FIELDS, BEES], TODAY);
    });
    const find = async (text: string, language: string | null = null) =>
      numbers(await subject().engine.search(queryOf({ text, language, first: 100 }))).sort((a, b) => a - b);

    it.each(TITLES)('finds %s: %s, typed as %s', async (language, title, typed, written) => {
      const expected = TITLES.findIndex(([, other]) => other === title) + 1;
      expect(await find(typed, language)).toContain(expected);
      expect(await find(`"${typed}"`, language)).toEqual([expected]);
      expect(await find(`"${written}"`)).toEqual([expected]);
    });

    it.each([
      ['récolter', 'fr'],
      ['"recolter le miel"', null],
      ['meevurritamine', 'et'],
      ['ΣΥΛΛΟΓΉ', 'en'],
      ['bees récolter', 'fr'],
    ])(
      'finds by a skill in a language that the title is not in: %s for a reader of %s',
      async (text, language) => {
        expect(await find(text, language)).toEqual([130]);
      },
    );

    it.each([
      ['part of a word in camel case', 'java', [102]],
      ['the whole of it', 'javascript', [101]],
      ['a word with a digit in it', 'c3po', [103]],
      ['a part of one', 'c3', []],
      ['a number with a point', '3.5', [103]],
      ['a word with a hyphen', 'e-mail', [103]],
      ['its parts the other way round', 'mail e', []],
      ['the head of a compound', 'kurse', [105]],
      ['a compound', 'datenbankkurse', [104]],
      ['ß', 'straße', [106, 107]],
      ['ss', 'STRASSE', [106, 107]],
      ['one letter', 'r', [108]],
      ['ё as е', 'ежик', [109]],
      ['a dotless ı', 'dısarı', [110]],
      ['dotted capitals', 'izin', [110]],
      ['a final sigma in capitals', 'ΟΔΥΣΣΕΥΣ', [111]],
      ['a ligature', 'finance office', [112]],
      ['full width', 'abc', [112]],
      ['a soft hyphen', 'softhyphen', [113]],
      ['a language without spaces', 'データサイエンス入門', [114]],
      ['apostrophes of another shape', "rock 'n' roll", [115]],
      ['an elision', 'l’ete', [115]],
    ] as const)('takes in quotes as written: %s, %s', async (_what, phrase, expected) => {
      expect(await find(`"${phrase}"`)).toEqual(expected);
    });

    it.each([
      ['de', 'Hotels und Restaurants', 201],
      ['lv', 'viesnīcu', 201],
      ['lv', 'ēdināšanas pakalpojumi', 201],
      ['bg', 'ХОТЕЛИЕРСТВО', 201],
      ['el', 'ξενοδοχεία', 201],
      ['mt', 'lukandi', 201],
      ['de', 'Krankenpflege', 202],
      ['fr', 'soins infirmiers', 202],
      ['fi', 'sairaanhoito', 202],
      [null, 'care krankenpflege', 202],
    ] as const)('finds a record by its field’s name in %s: %s', async (language, text, expected) => {
      expect(await find(text, language)).toContain(expected);
    });

    it('shows the name that was found, in the searcher’s language first', async () => {
      const highlight = async (text: string, language: string) =>
        Promise.all(
          (await subject().engine.search(queryOf({ text, language }))).hits.map((hit) => hit.highlight()),
        );
      const found = (word: string) => FOUND_BEGIN + word + FOUND_END;
      const expected = [`${found('Krankenpflege')} und Hebammenausbildung`];
      expect(await highlight('krankenpflege', 'de')).toEqual(expected);
      expect(await highlight('krankenpflege', 'en')).toEqual(expected);
      expect(await highlight('sport', 'de')).toEqual([]);
    });

    it('takes the name of a field in quotes only where a text has it', async () => {
      expect(await find('"krankenpflege"', 'de')).toEqual([]);
      expect(await find('"nursing and midwifery"', 'de')).toEqual([202]);
    });
  });
}
