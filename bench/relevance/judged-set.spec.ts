import { describe, expect, it } from '@jest/globals';
import { readGrades } from './grades.js';
import { RELEVANT } from './measures.js';
import { judgedQueries, setOf } from './queries.js';

describe('the judged set', () => {
  const queries = judgedQueries();
  const grades = readGrades(queries);

  it('has at least 80 queries in at least four languages, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(80);
    expect(new Set(queries.map(({ language }) => language)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ language, text }) => `${language} ${text}`)).size).toBe(queries.length);
  });

  it('has both sets in every language', () => {
    for (const language of new Set(queries.map((query) => query.language))) {
      const sets = queries.filter((query) => query.language === language).map(({ set }) => set);
      expect(new Set(sets)).toEqual(new Set(['tuned', 'kept-aside']));
    }
  });

  it('puts a query into the same set for ever', () => {
    expect(['et-01', 'et-02', 'en-01', 'fr-01'].map(setOf)).toEqual([
      'tuned',
      'tuned',
      'kept-aside',
      'kept-aside',
    ]);
  });

  it('has something to be found for every query', () => {
    const without = queries.filter(
      ({ id }) => ![...(grades.get(id)?.values() ?? [])].some((grade) => grade >= RELEVANT),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
