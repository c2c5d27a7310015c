import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../text/words.js';
import { LineWriter } from './line-writer.js';

const MOST = 16_000;
/** Those of which folding is more than lower case, and some of which it is not. */
const LETTERS = Array.from('azAZäßÖéèςΣσİIıŁæ\u0301\u00ad  ');
const line = new LineWriter();

function written(texts: readonly string[], most = MOST, once = false): unknown {
  line.begin();
  line.words(texts, most, once);
  return JSON.parse(line.end().toString());
}

/** What is written, as the house cuts and folds words elsewhere. */
function expected(texts: readonly string[], most = MOST, once = false): string {
  const all = texts.flatMap((text) => words(text).map(({ word }) => word)).slice(0, most);
  return (once ? [...new Set(all)] : all).join(' ');
}

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 200 }),
);

describe('a line writer', () => {
  it('writes words as the house cuts and folds them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect(written(texts)).toBe(expected(texts));
      }),
      { numRuns: 1_000 },
    );
  });

  it('folds every letter of one unit as the house does, alone, within a word and at its end', () => {
    for (let from = 0; from < 0x10000; from += 0x800) {
      const letters = Array.from({ length: 0x800 }, (_, n) => String.fromCharCode(from + n));
      const texts = [letters.join(' '), letters.map((letter) => `a${letter}Σ a${letter}`).join(' ')];
      expect(written(texts)).toBe(expected(texts));
    }
  });

  it('cuts words that are too long where the house cuts them', () => {
    const letter = fc.constantFrom('a', 'É', 'ß', 'ﬃ', 'e\u0301', '\u0958', 'Σ', '\u{1f600}', '\u00ad');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 55, maxLength: 80 }), (word) => {
        expect(written([`x ${word} y`])).toBe(expected([`x ${word} y`]));
      }),
    );
  });

  it('writes each word once where it is told to, in the order of the texts', () => {
    expect(written(['Data, more DATA', 'dätä: mores'], MOST, true)).toBe('data more mores');
    const few = fc.stringMatching(/^[abAÄß ]*$/, { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.oneof(few, text), { maxLength: 5 }), (texts) => {
        expect(written(texts, MOST, true)).toBe(expected(texts, MOST, true));
      }),
    );
  });

  it('leaves out what is beyond the most words, and says how many it has read', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.nat(20), fc.boolean(), (texts, most, once) => {
        line.begin();
        const read = line.words(texts, most, once);
        expect(JSON.parse(line.end().toString())).toBe(expected(texts, most, once));
        expect(read).toBe(Math.min(most, texts.flatMap(words).length));
      }),
    );
  });

  it('grows with what it writes, also where letters become many', () => {
    const long = `${'Übung '.repeat(30_000)}${'\ufdfa '.repeat(20_000)}`;
    const read = JSON.parse(`"${expected([long], 100_000)}"`) as string;
    expect(written([long], 100_000)).toBe(read);
    expect(written([long], 100_000, true)).toBe(expected([long], 100_000, true));
  });

  it('writes JSON as it is given, and forgets a line that was begun anew', () => {
    line.begin();
    line.json('{"half":');
    line.begin();
    line.json('{"title":["Ωmega 😀",');
    line.words(['Ωmega 2'], MOST, false);
    line.json(']}\n');
    expect(line.end().toString()).toBe('{"title":["Ωmega 😀","ωmega 2"]}\n');
  });
});
