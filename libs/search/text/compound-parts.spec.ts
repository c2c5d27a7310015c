import { describe, expect, it } from '@jest/globals';
import { compoundParts, longestParts } from './compound-parts.js';

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

describe('longestParts', () => {
  it('prefers parts of equal length to a long and a short one', () => {
    expect(longestParts(['date nbank', 'daten bank'])).toEqual(['date', 'nbank']);
    expect(longestParts(['onde rwijsstage', 'onderwijs stage'])).toEqual(['onderwijs', 'stage']);
    expect(longestParts([])).toBeNull();
  });
});
