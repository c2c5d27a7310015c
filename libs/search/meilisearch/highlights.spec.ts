import { describe, expect, it } from '@jest/globals';
import { parseQueryText } from '../text/query-text.js';
import { highlights } from './highlights.js';

const shown = (query: string, title: string, language = 'en') =>
  highlights(
    parseQueryText(query),
    language,
  )([{ weight: 'A', text: { language, value: title } }])?.replace(/[\ue000\ue001]/g, '|');

describe('highlights of what Meilisearch found', () => {
  it('mark the word as typed, and what begins with the last', () => {
    expect(shown('Réalité', 'La realite')).toBe('La |realite|');
    expect(shown('nurs', 'Nursing care for nurses')).toBe('|Nursing| care for |nurses|');
  });

  it('mark the nearest words where the word itself is not there, of each word by itself', () => {
    expect(shown('nursng', 'Nursing, nursery')).toBe('|Nursing|, nursery');
    expect(shown('sustainabilty care', 'Care and sustainability')).toBe('|Care| and |sustainability|');
    expect(shown('sustanabil', 'On sustainability')).toBe('On |sustainability|');
  });

  it('mark a word within which one was found only where compounds are written as one', () => {
    expect(shown('kurse', 'Datenbankkurse', 'de')).toBe('|Datenbankkurse|');
    expect(shown('each', 'Teaching', 'en')).toBe('Teaching');
  });

  it('mark quoted words only as written', () => {
    expect(shown('"course"', 'Course of courses')).toBe('|Course| of courses');
  });
});
