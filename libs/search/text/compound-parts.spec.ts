import { describe, expect, it } from '@jest/globals';
import { compoundParts } from './compound-parts.js';

describe('compoundParts', () => {
  it('cuts at every place that leaves two words', () => {
    expect(compoundParts('datenbank')).toEqual([
      { first: 'date', second: 'nbank' },
      { first: 'daten', second: 'bank' },
    ]);
  });

  it('leaves out an "s" that joins', () => {
    expect(compoundParts('bildungsurlaub')).toContainEqual({ first: 'bildung', second: 'urlaub' });
    expect(compoundParts('onderwijsstage')).toContainEqual({ first: 'onderwijs', second: 'stage' });
  });

  it('cuts no short word', () => {
    expect(compoundParts('course')).toEqual([]);
  });
});
