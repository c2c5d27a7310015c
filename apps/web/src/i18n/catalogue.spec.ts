import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWords } from './test-words.js';

const SOURCE = 'apps/web/src';

type Texts = { readonly [key: string]: string | Texts };

function keysOf(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [prefix + key] : keysOf(text, `${prefix}${key}.`),
  );
}

/** t('a.b') and t(`a.${x}.b`), as a pattern that its keys match. */
function usedPatterns(code: string): string[] {
  const calls = code.matchAll(/\bt\(\s*(?:[\w.]+ \? )?(?:'([^']+)'|`([^`]+)`)/g);
  const alternatives = code.matchAll(/\? '([a-z]\w*(?:\.\w+)+)' : '([a-z]\w*(?:\.\w+)+)'/g);
  return [
    ...[...calls].map(([, plain, template]) => plain ?? template ?? ''),
    ...[...alternatives].flatMap(([, one = '', other = '']) => [one, other]),
  ];
}

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`);

const catalogue = readWords() as Texts;
const keys = [...new Set(keysOf(catalogue).map((key) => key.replace(/_(one|other)$/, '')))];
const files = readdirSync(SOURCE, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.|generated|test-words/.test(name));
const patterns = [
  ...new Set(files.flatMap((name) => usedPatterns(readFileSync(path.join(SOURCE, name), 'utf8')))),
];

describe('the catalogue of texts', () => {
  it('is read by this test at all', () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it('has every key that is used', () => {
    const missing = patterns.filter((pattern) => !keys.some((key) => toRegExp(pattern).test(key)));
    expect(missing).toEqual([]);
  });

  it('has no key that is not used', () => {
    const used = patterns.map(toRegExp);
    expect(keys.filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('has both forms of every text that counts', () => {
    const all = new Set(keysOf(catalogue));
    const halves = [...all].filter((key) => key.endsWith('_one') && !all.has(key.replace(/_one$/, '_other')));
    expect(halves).toEqual([]);
  });

  it('has no text that is empty', () => {
    expect(JSON.stringify(catalogue)).not.toContain('""');
  });
});
