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

  it('hold nothing that JSON escapes, whatever letters they are made of', () => {
    const plain = (text: string): void =>
      expect(words(text).filter(({ word }) => JSON.stringify(word) !== `"${word}"`)).toEqual([]);
    for (let from = 0; from < 0x110000; from += 0x1000)
      plain(Array.from({ length: 0x1000 }, (_, n) => `${String.fromCodePoint(from + n)}a`).join(' '));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), plain));
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit }), plain));
  });

  it('fold once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word } of words(text)) expect(fold(word)).toBe(word);
      }),
    );
  });
});
