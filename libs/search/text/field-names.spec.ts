import { describe, expect, it } from '@jest/globals';
import { FIELD_MARKS, fieldMark, marksNear, namesOfFields } from './field-names.js';

const mark = (code: string) => fieldMark(code).text.value;

describe('words of names of fields', () => {
  it('stand for the marks of the fields that are named so, folded', () => {
    expect(FIELD_MARKS.get('viesnicu')).toEqual([mark('1013')]);
    expect(FIELD_MARKS.get('хотелиерство')).toEqual([mark('1013')]);
    expect(FIELD_MARKS.get('hebammenausbildung')).toEqual([mark('0913')]);
    expect(FIELD_MARKS.get('dienstleistungen')).toEqual(
      expect.arrayContaining([mark('10'), mark('101'), mark('1010'), mark('104')]),
    );
  });

  it.each([
    ['is of the English name, which documents have as text', 'catering'],
    ['says that a class is a residual one', 'definiert'],
    ['is a particle in the language', 'και'],
    ['is a particle that nobody listed', 'ile'],
    ['is too short', 'og'],
  ])('are left out where one %s: %s', (_what, word) => {
    expect(FIELD_MARKS.get(word) ?? []).toEqual([]);
  });

  it('are as few for each as Meilisearch takes for synonyms', () => {
    expect(Math.max(...[...FIELD_MARKS.values()].map(({ length }) => length))).toBeLessThanOrEqual(50);
  });

  it('are found by their beginning, and past a typing error', () => {
    expect(marksNear('hebammen', true)).toEqual([mark('0913')]);
    expect(marksNear('hebammen', false)).toEqual([]);
    expect(marksNear('hebamenausbildung', false)).toEqual([mark('0913')]);
    expect(marksNear('heb', true)).toEqual([]);
    expect(marksNear('zqxjkvzq', true)).toEqual([]);
  });
});

describe('marks of fields', () => {
  it('stand for the names in all languages', () => {
    const names = namesOfFields([
      fieldMark('1013'),
      { weight: 'A', text: { language: 'en', value: 'Title' } },
    ]);
    expect(names).toContainEqual({
      weight: 'B',
      text: { language: 'de', value: 'Hotels, Restaurants und Catering' },
    });
    expect(names).toHaveLength(30);
  });
});
