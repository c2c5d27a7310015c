import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const SEEN = '2026-11-02T08:00:00.000Z';

let test: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  const catalogue = await CatalogueWrites.add(test.database);
  await catalogue.write([
    { n: 1, title: 'Nursing', seenAt: SEEN, fields: ['0913'], languages: ['et'] },
    { n: 2, title: 'Databases for nursing', seenAt: SEEN, fields: ['0612'], languages: ['et', 'fr'] },
    { n: 3, title: 'Databases', seenAt: SEEN, fields: ['0612'], languages: ['fr'] },
  ]);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

const values = async (question: string) => {
  const { data } = await api.ask<{ facetValues: readonly { value: string; label: string; count: number }[] }>(
    `{ facetValues(${question}) { value label count } }`,
  );
  return data.facetValues.map(({ value, label, count }) => [value, label, count]);
};

describe('facetValues', () => {
  it('looks for a value by its label, and counts as the search whose facet it is', async () => {
    expect(await values('facet: FIELD, query: "midwif"')).toEqual([['0913', 'Nursing and midwifery', 1]]);
    expect(await values('facet: FIELD, query: "database"')).toContainEqual([
      '0612',
      'Database and network design and administration',
      2,
    ]);
    expect(await values('facet: FIELD, query: "database", search: "nursing"')).toContainEqual([
      '0612',
      'Database and network design and administration',
      1,
    ]);
    expect(await values('facet: FIELD, query: "database", search: "zqxjkv"')).toEqual([]);
  });

  it('names languages in the reader’s, past its accents', async () => {
    expect(await values('facet: LANGUAGE, query: "franc", language: "fr"')).toEqual([['fr', 'français', 2]]);
    expect(await values('facet: LANGUAGE, query: "franz", language: "de"')).toEqual([
      ['fr', 'Französisch', 2],
    ]);
    expect(await values('facet: LANGUAGE, query: "french"')).toEqual([['fr', 'French', 2]]);
  });

  it('names fields in the reader’s language, else in English', async () => {
    expect(await values('facet: FIELD, query: "hebamm", language: "de"')).toEqual([
      ['0913', 'Krankenpflege und Hebammenausbildung', 1],
    ]);
    expect(await values('facet: FIELD, query: "midwif", language: "ja"')).toEqual([
      ['0913', 'Nursing and midwifery', 1],
    ]);
    const { data } = await api.ask<{
      search: { edges: readonly { node: { fields: readonly Record<string, string>[] } }[] };
    }>(
      '{ search(filter: { field: ["0913"] }) { edges { node { fields { code label lv: label(language: "lv") } } } } }',
    );
    expect(data.search.edges[0]?.node.fields).toEqual([
      { code: '0913', label: 'Nursing and midwifery', lv: 'Medmāsas un vecmātes' },
    ]);
  });

  it('does not break at a language that nobody has', async () => {
    expect(await values('facet: LANGUAGE, query: "french", language: "!"')).toEqual([['fr', 'French', 2]]);
  });
});
