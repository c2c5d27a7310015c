import { describe, expect, it } from '@jest/globals';
import { nextPlace } from './use-offers.js';

describe('nextPlace', () => {
  it.each([
    [null, 1, 0],
    [0, 1, 1],
    [2, 1, null],
    [null, -1, 2],
    [0, -1, null],
  ] as const)('from %s by %s it is %s of three', (place, step, expected) => {
    expect(nextPlace(place, 3, step)).toBe(expected);
  });
});
