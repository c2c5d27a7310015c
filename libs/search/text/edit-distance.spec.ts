import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedErrors, editDistance } from './edit-distance.js';

const word = fc.stringMatching(/^[a-d]{0,7}$/);

describe('editDistance', () => {
  it.each([
    ['kurs', 'kurs', 0],
    ['kurs', 'kurse', 1],
    ['kurs', 'krus', 1],
    ['analysis', 'anaylsis', 1],
    ['sustainability', 'sustainabilty', 1],
    ['abc', 'cba', 2],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
  });

  it('gives up beyond the most', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is the same both ways, 0 for equal words alone, and never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 9);
        expect(editDistance(b, a, 9)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
      }),
    );
  });
});

describe('allowedErrors', () => {
  it.each([
    ['car', 0],
    ['care', 1],
    ['nursing', 1],
    ['analysis', 2],
    ['iso21001', 0],
    ['🙂🙂🙂', 0],
  ])('in %s is %i', (text, expected) => {
    expect(allowedErrors(text)).toBe(expected);
  });
});
