import { describe, expect, it } from '@jest/globals';
import { addDuration, isStale } from './staleness.js';

describe('addDuration', () => {
  it.each([
    ['2026-11-01T00:00:00.000Z', 'P7D', '2026-11-08T00:00:00.000Z'],
    ['2026-11-01T00:00:00.000Z', 'P2W', '2026-11-15T00:00:00.000Z'],
    ['2026-11-01T22:00:00.000Z', 'PT12H30M', '2026-11-02T10:30:00.000Z'],
    ['2026-01-31T06:00:00.000Z', 'P1M', '2026-02-28T06:00:00.000Z'],
    ['2024-02-29T06:00:00.000Z', 'P1Y', '2025-02-28T06:00:00.000Z'],
    ['2026-11-30T00:00:00.000Z', 'P1Y2M3DT4S', '2028-02-02T00:00:04.000Z'],
  ])('%s and %s make %s', (from, duration, expected) => {
    expect(addDuration(from, duration)).toBe(expected);
  });

  it.each(['', 'P', 'PT', 'P1', '7D', 'P-1D', 'P1H', 'a week'])('cannot read "%s"', (duration) => {
    expect(addDuration('2026-11-01T00:00:00.000Z', duration)).toBeNull();
  });
});

describe('isStale', () => {
  const lastCompleteAt = '2026-11-01T00:00:00.000Z';

  it.each([
    ['P7D', lastCompleteAt, '2026-11-08T00:00:00.000Z', false],
    ['P7D', lastCompleteAt, '2026-11-08T00:00:00.001Z', true],
    ['P7D', null, '2026-11-02T00:00:00.000Z', true],
    [null, lastCompleteAt, '2036-11-08T00:00:00.000Z', false],
    [null, null, '2036-11-08T00:00:00.000Z', false],
  ])('a promise of %s, last kept %s, asked %s: %s', (promise, last, now, expected) => {
    expect(isStale({ promise, lastCompleteAt: last }, now)).toBe(expected);
  });
});
