import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FOUND_BEGIN, FOUND_END, highlighter } from './highlight.js';
import type { FoundWords } from './highlight.js';
import type { SearchText } from './engine.js';

const text = (weight: SearchText['weight'], value: string, language = 'en'): SearchText => ({
  weight,
  text: { language, value },
});
const highlight = (texts: readonly SearchText[], found: FoundWords, language: string | null) =>
  highlighter(found, language)(texts);
const found = (words: string[], beginnings: string[] = []) => ({ words: new Set(words), beginnings });
const plain = (shown: string | null) => shown?.replaceAll(FOUND_BEGIN, '[').replaceAll(FOUND_END, ']');

describe('highlight', () => {
  it('marks words as they stand, beginnings included', () => {
    expect(
      plain(highlight([text('A', 'Les Réalités, les réseaux')], found(['realites'], ['res']), null)),
    ).toBe('Les [Réalités], les [réseaux]');
  });

  it('prefers the title in the reader’s language', () => {
    const texts = [text('A', 'Daten', 'de'), text('A', 'Data and Daten', 'en')];
    expect(plain(highlight(texts, found(['daten']), 'en-GB'))).toBe('Data and [Daten]');
    expect(plain(highlight(texts, found(['daten']), 'de'))).toBe('[Daten]');
  });

  it('cuts the passage that holds most of the words', () => {
    const filler = 'nothing to be seen in here at all '.repeat(20);
    const shown = plain(
      highlight(
        [text('A', 'Title'), text('D', `data ${filler} data and science ${filler}`)],
        found(['data', 'science']),
        null,
      ),
    );
    expect(shown).toContain('[data] and [science]');
    expect(shown).toMatch(/^… .* …$/);
    expect(shown?.length).toBeLessThan(280);
  });

  it('counts a word once, however often it stands there', () => {
    const many = `${'data '.repeat(30)}${'nothing to be seen in here at all '.repeat(20)}data and science`;
    const shown = plain(highlight([text('D', many)], found(['data', 'science']), null));
    expect(shown).toMatch(/\[data\] and \[science\]$/);
    const texts = [text('D', 'data, data, data', 'et'), text('D', 'data and science', 'fi')];
    expect(plain(highlight(texts, found(['data', 'science']), null))).toBe('[data] and [science]');
  });

  it('is the bare title where no word is found', () => {
    expect(highlight([text('A', 'Title')], found(['other']), null)).toBe('Title');
    expect(highlight([], found(['other']), null)).toBeNull();
  });

  it('never changes the text but for the marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('data', 'Data', 'more', '—', '\ue000', 'ü'), {
          minLength: 1,
          maxLength: 300,
        }),
        (parts) => {
          const value = parts.join(' ');
          const shown = highlight([text('D', value)], found(['data']), null);
          if (shown === null) return;
          const bare = shown.replace(/[\ue000\ue001]/g, '').replace(/^… | …$/g, '');
          expect(value.replace(/[\ue000\ue001]/g, '')).toContain(bare);
          expect(shown.split(FOUND_BEGIN)).toHaveLength(shown.split(FOUND_END).length);
        },
      ),
    );
  });
});
