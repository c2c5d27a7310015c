import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, words } from './words.js';

describe('words', () => {
  it.each([
    ["L'apprentissage, c’est", ['l', 'apprentissage', 'c', 'est']],
    ['C++ & e-mail 3D', ['c', 'e', 'mail', '3d']],
    ['İstanbul IŞIK ışık', ['istanbul', 'isik', 'isik']],
    ['Straße STRASSE ẞ', ['strasse', 'strasse', 'ss']],
    ['ΜΑΘΗΤΉΣ μαθητής', ['μαθητησ', 'μαθητησ']],
    ['Łódź Øre Ærø', ['lodz', 'ore', 'aero']],
    ['Ёлка', ['елка']],
    ['Weiter\u00adbildung', ['weiterbildung']],
    ['e\u0301te\u0301', ['ete']],
    ['', []],
    ['— … !', []],
  ])('of %j', (text, expected) => {
    expect(words(text).map(({ word }) => word)).toEqual(expected);
  });

  it('say where they stand', () => {
    const text = '  Łódź, e\u0301te\u0301!';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Łódź', 'e\u0301te\u0301']);
  });

  it('are the same for composed and decomposed text, and whatever the case', () => {
    const folded = (text: string) => words(text).map(({ word }) => word);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text.normalize('NFC')));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿα-ωά-ώа-я ]*$/), (text) => {
        expect(folded(text.toUpperCase())).toEqual(folded(text));
      }),
    );
  });

  it('fold once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word } of words(text)) expect(fold(word)).toBe(word);
      }),
    );
  });
});
