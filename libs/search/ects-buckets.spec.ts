import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ECTS_BUCKETS, ectsBuckets } from './ects-buckets.js';

describe('ectsBuckets', () => {
  it.each([
    [0.5, 0.5, ['<1']],
    [1, 1, ['1']],
    [2.5, 2.5, ['2']],
    [14, 17, ['14', '15', '16-30']],
    [30.5, 31, ['16-30', '31-59']],
    [59.5, 70, ['31-59']],
    [60, 120, []],
  ])('of %d to %d', (min, max, expected) => {
    expect(ectsBuckets({ min, max })).toEqual(expected);
  });

  it('are one for every single number below 60, and have no gap', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 59.999, noNaN: true }), (value) => {
        expect(ectsBuckets({ min: value, max: value })).toHaveLength(1);
      }),
    );
    expect(ECTS_BUCKETS).toHaveLength(18);
  });
});
