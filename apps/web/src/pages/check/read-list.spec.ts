import { describe, expect, it } from '@jest/globals';
import { readList } from './read-list.js';

const identifiers = (text: string) => readList(text).identifiers;

describe('a list of identifiers', () => {
  it('has one a line, or several between commas, semicolons and tabs', () => {
    expect(identifiers('deqar:DEQARINST0034\n\n  eter:FR0076 \r\n')).toEqual([
      'deqar:DEQARINST0034',
      'eter:FR0076',
    ]);
    expect(identifiers('DEQARINST0034, ror:03prydq77\tschac:urv.cat;national-EE:90009001')).toEqual([
      'DEQARINST0034',
      'ror:03prydq77',
      'schac:urv.cat',
      'national-EE:90009001',
    ]);
  });

  it('keeps order and repeats, and what looks like no identifier', () => {
    expect(identifiers('DEQARINST0034\nDEQRINST 34\nDEQARINST0034')).toEqual([
      'DEQARINST0034',
      'DEQRINST 34',
      'DEQARINST0034',
    ]);
  });

  it('takes the identifier from among other columns of a spreadsheet, and tells of its heading', () => {
    const text =
      '\uFEFFName,Identifier,Web\n"Northshore, University",deqar:DEQARINST9001,https://n.example\n';
    expect(readList(text)).toEqual({ identifiers: ['deqar:DEQARINST9001'], heading: 'Name' });
  });

  it('does not take a mistyped first line for a heading', () => {
    expect(readList('DEQARINT9001\ndeqar:DEQARINST9002')).toEqual({
      identifiers: ['DEQARINT9001', 'deqar:DEQARINST9002'],
      heading: null,
    });
  });

  it('reads a quote that is never closed, and an empty text', () => {
    expect(identifiers('deqar:DEQARINST9001\nÜlikool "Põhi')).toContain('deqar:DEQARINST9001');
    expect(readList(' \n,,\n')).toEqual({ identifiers: [], heading: null });
  });
});
