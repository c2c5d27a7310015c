import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addYears } from './day.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day moved', () => {
  test('by days is what the calendar says', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
        const moved = new Date(Date.parse(from) + days * 86_400_000);
        expect(addDays(from, days)).toBe(moved.toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['2026-11-25', 6, '2032-11-25'],
    ['2024-02-29', 6, '2030-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-12-31', -1, '2023-12-31'],
    ['1896-02-29', 4, '1900-02-28'],
  ])('%s by %i years is %s', (from, years, moved) => {
    expect(addYears(from, years)).toBe(moved);
  });
});
