import { describe, expect, it } from '@jest/globals';
import { isFunctionWord } from './function-words.js';

describe('isFunctionWord', () => {
  it('knows what joins words in a language, with and without accents', () => {
    expect(isFunctionWord('et', 'ja')).toBe(true);
    expect(isFunctionWord('ro', 'si')).toBe(true);
    expect(isFunctionWord('it', 'd')).toBe(true);
  });

  it('says nothing of other languages', () => {
    expect(isFunctionWord('de', 'ja')).toBe(false);
    expect(isFunctionWord('xx', 'ja')).toBe(false);
  });
});
