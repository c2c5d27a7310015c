import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_QUERY, parseQueryText, withOtherWords } from './query-text.js';

const said = (text: string | null) =>
  parseQueryText(text).map((term) =>
    term.kind === 'word' ? `${term.word}${term.last ? '*' : ''}` : `"${term.words.join(' ')}"`,
  );

describe('parseQueryText', () => {
  it.each([
    [null, []],
    ['', []],
    ['data science', ['data', 'science*']],
    ['"data science" course', ['"data science"', 'course*']],
    ['course "data science"', ['course', '"data science"']],
    ['„Daten“ «réseaux»', ['"daten"', '"reseaux"']],
    ['"unclosed words', ['unclosed', 'words*']],
    ['a "b c" d "e', ['a', '"b c"', 'd', 'e*']],
    ['data Data DATA', ['data*']],
    ['"" *** ""', []],
  ])('reads %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('refuses what is too long, in characters as typed', () => {
    expect(parseQueryText('x'.repeat(LONGEST_QUERY))).toHaveLength(1);
    expect(() => parseQueryText('x'.repeat(LONGEST_QUERY + 1))).toThrow(/1001 characters/);
  });

  it('reads anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: LONGEST_QUERY / 2 }), (text) => {
        const terms = parseQueryText(text);
        expect(terms.filter((term) => term.kind === 'word' && term.last).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('withOtherWords', () => {
  it.each([
    ['Anaylsis of  data!', 'analysis of  data!'],
    ['anaylsis, ANAYLSIS', 'analysis, analysis'],
    ['"anaylsis" and „anaylsis“', '"anaylsis" and „anaylsis“'],
    ['"of data" anaylsis "unclosed anaylsis', '"of data" analysis "unclosed analysis'],
    ['anaylsist', 'anaylsist'],
  ])('writes %j otherwise outside quotes', (text, expected) => {
    expect(withOtherWords(text, new Map([['anaylsis', 'analysis']]))).toBe(expected);
  });
});
