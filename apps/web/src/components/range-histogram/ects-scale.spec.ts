import { describe, expect, it } from '@jest/globals';
import { LAST_PLACE, placesOf, rangeBetween } from './ects-scale.js';

describe('the scale of the ECTS histogram', () => {
  it('limits nothing where a thumb stands at its end', () => {
    expect(rangeBetween(0, LAST_PLACE)).toBeNull();
    expect(rangeBetween(3, LAST_PLACE)).toEqual({ min: 3, max: null });
    expect(rangeBetween(0, 5)).toEqual({ min: null, max: 5 });
  });

  it('takes the last buckets for the ranges that they are', () => {
    expect(rangeBetween(16, 16)).toEqual({ min: 16, max: 30 });
    expect(rangeBetween(17, LAST_PLACE)).toEqual({ min: 31, max: null });
  });

  it('finds its thumbs again for every range it can make', () => {
    for (let from = 0; from <= LAST_PLACE; from += 1) {
      for (let to = from; to <= LAST_PLACE; to += 1)
        expect(placesOf(rangeBetween(from, to))).toEqual([from, to]);
    }
  });

  it('puts a bound of an address into the bucket it falls in', () => {
    expect(placesOf({ min: 2.5, max: 20 })).toEqual([2, 16]);
    expect(placesOf({ min: 12, max: 5 })).toEqual([12, 12]);
  });
});
