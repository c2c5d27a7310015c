import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordTable } from './word-table.js';
import { scanWords } from './words.js';

/** What a table that remembers words by themselves gives for each word of a text. */
function readAll(table: WordTable<{ written: string }>, text: string): { written: string }[] {
  const read: { written: string }[] = [];
  scanWords(text, (start, end, hash, units) => read.push(table.read(text, units, start, end, hash)));
  return read;
}

const newTable = () => new WordTable((written) => ({ written }));

describe('WordTable', () => {
  it('gives each word what was made of it, and the same for the same word', () => {
    const table = newTable();
    const [data, und, again] = readAll(table, 'Data und Data');
    expect(data).toEqual({ written: 'Data' });
    expect(und).toEqual({ written: 'und' });
    expect(again).toBe(data);
    expect(table.size).toBe(2);
  });

  it('tells words of one hash apart', () => {
    // 31 × 65 + 97 = 31 × 66 + 66
    const [first, second] = readAll(newTable(), 'Aa BB');
    expect([first?.written, second?.written]).toEqual(['Aa', 'BB']);
  });

  it('keeps what it has when it grows, and forgets it when it is cleared', () => {
    const table = newTable();
    const text = Array.from({ length: 20_000 }, (_, n) => `word${n}`).join(' ');
    const before = readAll(table, text);
    expect(table.size).toBe(20_000);
    const after = readAll(table, text);
    expect(after.every((word, n) => word === before[n])).toBe(true);
    table.clear();
    expect(table.size).toBe(0);
    expect(readAll(table, 'word7')[0]).not.toBe(before[7]);
    expect(readAll(table, 'word7')[0]).toEqual({ written: 'word7' });
  });

  it('gives every word of any text as it is written there', () => {
    const table = newTable();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written: string[] = [];
        scanWords(text, (start, end) => written.push(text.slice(start, end)));
        expect(readAll(table, text).map((word) => word.written)).toEqual(written);
      }),
    );
  });
});
