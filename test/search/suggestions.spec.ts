import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresSearchIndex, suggest, type Suggestion } from '#search';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { documentOf, idOf, TODAY } from '../support/search-subject.js';

const SEEN = '2026-11-02T08:00:00.000Z';

const skill = (...labels: readonly (readonly [language: string, value: string])[]) => ({
  uri: null,
  labels: labels.map(([language, value]) => ({ language, value })),
});

let test: TestDatabase;
let api: TestApi;
let provider: string;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  const catalogue = await CatalogueWrites.add(test.database);
  provider = catalogue.providerId;
  await catalogue.write([
    { n: 1, title: 'Introduction to nursing', seenAt: SEEN, fields: ['0913'] },
    { n: 2, title: 'Nursing of children', seenAt: SEEN },
    { n: 3, title: 'Nursing of children', seenAt: SEEN },
    { n: 4, title: 'Übergrößen nähen', seenAt: SEEN },
    {
      n: 5,
      title: 'Beekeeping',
      seenAt: SEEN,
      learningOutcomes: [
        {
          texts: [],
          skills: [
            skill(['en', 'harvest honey'], ['fr', 'récolter le miel'], ['sl', 'točenje medu']),
            skill(['en', 'keep honey bees'], ['de', 'Honigbienen halten'], ['nl', 'Honigbienen halten']),
            skill(
              ['en', 'harvest “comb” honey'],
              ['en', `honey ${'in jars '.repeat(30)}`],
              ['de', 'Hon-Art'],
            ),
          ],
        },
      ],
    },
    { n: 6, title: 'Databases for 100 % of us', seenAt: SEEN, fields: ['0612'] },
  ]);
  const others = [
    documentOf(11, 'Nursing that nobody calls a micro-credential', { declared: 'UNDECLARED' }),
    documentOf(12, 'Nursing no longer offered', { withdrawnOn: '2026-01-01' }),
    documentOf(13, 'Honey no longer offered', {
      withdrawnOn: '2026-01-01',
      outcomes: 'sell honey',
      skills: [{ language: 'en', value: 'sell honey' }],
    }),
  ];
  const index = createPostgresSearchIndex();
  await test.database.transaction((transaction) => index.write(transaction, others, TODAY));
});
afterAll(async () => {
  await api.close();
  await test.close();
});

const typed = async (text: string, first = 8, language: string | null = 'en') =>
  suggest(test.database, { text, language, today: TODAY }, first);
const titles = (list: readonly Suggestion[]) =>
  list.flatMap(({ kind, text }) => (kind === 'TITLE' ? [text] : []));

describe('suggestions', () => {
  it('begin with the titles that begin so, each once, and then those with a word that does', async () => {
    expect(titles(await typed('nurs'))).toEqual(['Nursing of children', 'Introduction to nursing']);
    expect(titles(await typed('children nurs'))).toEqual(['Nursing of children']);
  });

  it.each([
    ['accents that were not typed', 'ubergr', ['Übergrößen nähen']],
    ['a typing error in a whole word', 'nursnig', ['Nursing of children', 'Introduction to nursing']],
    ['what is typed with signs', '100 %', ['Databases for 100 % of us']],
  ])('find past %s', async (_what, text, expected) => {
    expect(titles(await typed(text)).sort()).toEqual([...expected].sort());
  });

  it.each(['', 'n', '"', '***', '%', 'zqxjkv'])('are none for %j', async (text) => {
    expect(await typed(text)).toEqual([]);
  });

  it('name fields in which something is listed, by label', async () => {
    expect(await typed('databas')).toEqual([
      { kind: 'TITLE', text: 'Databases for 100 % of us', value: idOf(6) },
      { kind: 'FIELD', text: 'Database and network design and administration', value: '0612' },
    ]);
    // nothing is listed in it
    expect(await typed('veterinary')).toEqual([]);
  });

  it.each([
    ['de', 'hebamm', 'Krankenpflege und Hebammenausbildung'],
    ['en', 'hebamm', 'Krankenpflege und Hebammenausbildung'],
    ['lv', 'vecmātes', 'Medmāsas un vecmātes'],
    ['lv', 'midwif', 'Nursing and midwifery'],
    ['de', 'krankenpflgee', 'Krankenpflege und Hebammenausbildung'],
    ['en', 'midwifrey', 'Nursing and midwifery'],
  ])(
    'name fields in the language that was typed, the reader’s (%s) first: %s',
    async (language, text, label) => {
      const fields = (await typed(text, 8, language)).filter(({ kind }) => kind === 'FIELD');
      expect(fields).toEqual([{ kind: 'FIELD', text: label, value: '0913' }]);
    },
  );

  it('name providers of something listed, by the beginning of any word of the name', async () => {
    const expected = { kind: 'PROVIDER', text: 'Example University', value: provider };
    expect(await typed('univ')).toEqual([expected]);
    expect(await typed('univ exam')).toEqual([expected]);
    expect(await typed('versity')).toEqual([]);
  });

  describe('of skills', () => {
    const skills = async (text: string, language: string | null = 'en') =>
      (await typed(text, 20, language)).flatMap(({ kind, text: label, value }) =>
        kind === 'SKILL' && label === value ? [label] : [],
      );

    it.each([
      ['the beginning of any word, in any order', 'hone har', ['harvest honey', 'harvest “comb” honey']],
      ['two letters', 'ke', ['keep honey bees']],
      ['a label in another language, without its accents', 'recolter', ['récolter le miel']],
      ['a label once that is the same in two languages', 'halten', ['Honigbienen halten']],
      ['no middle of a word', 'arvest', []],
      ['nothing that no listed one has', 'sell', []],
    ])('find %s', async (_what, text, expected) => {
      expect(await skills(text)).toEqual(expected);
    });

    it('begin with what begins so, then the language of the reader, then the shorter', async () => {
      expect(await skills('hon', 'de')).toEqual([
        'Hon-Art',
        'Honigbienen halten',
        'harvest honey',
        'keep honey bees',
        'harvest “comb” honey',
      ]);
      expect((await skills('ho', 'sl'))[0]).toBe('Hon-Art');
    });

    it('leave places to titles, fields and providers', async () => {
      expect(await typed('ho', 1)).toEqual([{ kind: 'SKILL', text: 'Hon-Art', value: 'Hon-Art' }]);
      expect((await typed('nurs', 3)).map(({ kind }) => kind)).toEqual(['TITLE', 'TITLE', 'FIELD']);
    });

    it('are kept when a document is written again, and once', async () => {
      const count = 'SELECT count(*)::integer AS n FROM search_skill';
      const before = await test.database.query(count);
      const again = documentOf(14, 'Honey', { skills: [{ language: 'en', value: 'harvest honey' }] });
      for (const index of [createPostgresSearchIndex(), createPostgresSearchIndex()])
        await test.database.transaction(async (transaction) => {
          await index.write(transaction, [again], TODAY);
          await index.write(transaction, [again], TODAY);
        });
      expect(await test.database.query(count)).toEqual(before);
    });
  });

  it('keep to the number asked for', async () => {
    expect(await typed('nurs', 1)).toHaveLength(1);
  });

  it('take a fixed number of statements, and the same as GraphQL', async () => {
    api.statements();
    const { data, errors } = await api.ask<{ suggestions: Suggestion[] }>(
      '{ suggestions(query: "nursnig") { kind text value } }',
    );
    expect(errors).toBeUndefined();
    expect(titles(data.suggestions)).toContain('Introduction to nursing');
    expect(api.statements().length).toBeLessThanOrEqual(7);
  });

  it.each([
    ['{ suggestions(query: "nurs", first: 0) { text } }', 'BAD_USER_INPUT'],
    [`{ suggestions(query: "${'x'.repeat(1001)}") { text } }`, 'BAD_USER_INPUT'],
  ])('refuse what makes no sense: %.40s', async (query, code) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
