import { describe, expect, it } from '@jest/globals';
import { sourcesStating } from './identifier-sources.js';

const list = (...values: string[]) =>
  JSON.stringify(values.map((value) => ({ scheme: value.slice(0, 4) === 'EE90' ? 'eter' : 'deqar', value })));
const fact = {
  field: 'identifiers',
  source: 'register',
  recordKey: '1',
  harvestedAt: '2026-11-22T12:00:00Z',
  value: list('D1'),
  others: [
    { source: 'europe', recordKey: '2', value: list('D1', 'EE9001') },
    { source: 'catalogue', recordKey: '3', value: 'null' },
  ],
};

describe('the sources of an identifier', () => {
  it('are those whose list holds it, and no other', () => {
    const sources = (scheme: string, value: string) =>
      sourcesStating([fact], scheme, value).map(({ source }) => source);
    expect(sources('deqar', 'D1')).toEqual(['register', 'europe']);
    expect(sources('eter', 'EE9001')).toEqual(['europe']);
    expect(sources('eter', 'D1')).toEqual([]);
  });
});
