import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { idOf } from '../support/search-subject.js';

const SEEN = '2026-11-02T08:00:00.000Z';
const HONEY = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001';

let test: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  const catalogue = await CatalogueWrites.add(test.database);
  const honey = {
    uri: HONEY,
    labels: [
      { language: 'sl', value: 'točenje medu' },
      { language: 'fr', value: 'récolter le miel' },
    ],
  };
  await catalogue.write([
    {
      n: 1,
      title: 'Beekeeping',
      seenAt: SEEN,
      languages: ['sl'],
      learningOutcomes: [
        { texts: [{ language: 'en', value: 'Works with hives' }], skills: [honey] },
        { texts: [], skills: [{ uri: null, labels: [{ language: 'sl', value: 'delo na višini' }] }] },
        { texts: [], skills: [{ uri: HONEY, labels: [] }] },
      ],
    },
    { n: 2, title: 'Nursing', seenAt: SEEN },
  ]);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

describe('skills', () => {
  it.each(['récoltes', '"récolter le miel"', 'točenje'])(
    'find the record by a label in another language: %s',
    async (query) => {
      const { data } = await api.ask<{ search: { edges: { node: { id: string } }[] } }>(
        `query ($query: String!) { search(query: $query) { edges { node { id } } } }`,
        { query },
      );
      expect(data.search.edges.map(({ node }) => node.id)).toEqual([idOf(1)]);
    },
  );

  it('are named as the source names them, in the language of the reader where it can be', async () => {
    const { data } = await api.ask<{ microCredential: { learningOutcomes: unknown[] } }>(
      `{ microCredential(id: "${idOf(1)}") { learningOutcomes {
           text(language: "fr") skills skillConcepts { uri label(language: "fr") labels { language } } } } }`,
    );
    expect(data.microCredential.learningOutcomes).toEqual([
      {
        text: 'Works with hives',
        skills: [HONEY],
        skillConcepts: [
          { uri: HONEY, label: 'récolter le miel', labels: [{ language: 'sl' }, { language: 'fr' }] },
        ],
      },
      {
        text: 'delo na višini',
        skills: [],
        skillConcepts: [{ uri: null, label: 'delo na višini', labels: [{ language: 'sl' }] }],
      },
      { text: HONEY, skills: [HONEY], skillConcepts: [{ uri: HONEY, label: null, labels: [] }] },
    ]);
  });
});
