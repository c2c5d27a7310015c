import { describe, expect, it } from '@jest/globals';
import { highlightParts, plainText } from './highlight-parts.js';

const found = (marked: string): readonly string[] =>
  highlightParts(marked)
    .filter(({ isFound }) => isFound)
    .map(({ text }) => text);

describe('highlightParts', () => {
  it('parts found words from the rest', () => {
    expect(highlightParts('\uE000Data\uE001 and \uE000analysis\uE001')).toEqual([
      { text: 'Data', isFound: true },
      { text: ' and ', isFound: false },
      { text: 'analysis', isFound: true },
    ]);
  });

  it.each(['a\uE001b', '\uE000open', '\uE001', '', 'plain'])('loses no text of %j', (marked) => {
    expect(
      highlightParts(marked)
        .map(({ text }) => text)
        .join(''),
    ).toBe(plainText(marked));
  });

  it('takes a cut-off mark to the end', () => {
    expect(found('see \uE000data')).toEqual(['data']);
  });
});
