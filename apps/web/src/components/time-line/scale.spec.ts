import { describe, expect, it } from '@jest/globals';
import { addMonths, dayAfterKey, dayAt, endOf, placeOf, rangeOf, ticksOf } from './scale.js';

const RANGE = { first: '2020-01-01', last: '2029-12-31' };

describe('the scale of a time line', () => {
  it('covers the decisions in whole years; what lists for ever is cut', () => {
    const decisions = [{ from: '2013-07-01', to: '2029-06-30' }];
    expect(rangeOf(decisions, [{ from: '1951-09-01', to: null }], '2026-11-25')).toEqual({
      first: '2013-01-01',
      last: '2029-12-31',
    });
    expect(rangeOf([], [{ from: '1995-01-01', to: null }], '2026-11-25')).toEqual({
      first: '1995-01-01',
      last: '2027-12-31',
    });
    expect(rangeOf([{ from: '2025-01-01', to: '2099-12-31' }], [], '2026-11-25')).toEqual({
      first: '2021-01-01',
      last: '2036-12-31',
    });
  });

  it('finds the day under a place again', () => {
    for (const day of ['2020-01-01', '2024-02-29', '2026-11-25', '2029-12-31']) {
      const middle = (placeOf(day, RANGE, 1000) + endOf(day, RANGE, 1000)) / 2;
      expect(dayAt(middle, RANGE, 1000)).toBe(day);
    }
    expect(dayAt(-20, RANGE, 1000)).toBe('2020-01-01');
    expect(dayAt(1000, RANGE, 1000)).toBe('2029-12-31');
  });

  it('writes years as close as there is room for', () => {
    expect(ticksOf(RANGE, 1000, 56)).toHaveLength(10);
    expect(ticksOf(RANGE, 300, 56).map(({ year }) => year)).toEqual([2020, 2022, 2024, 2026, 2028]);
  });

  it('moves by days, months and years, and stays in the drawing', () => {
    const day = '2024-01-31';
    expect(dayAfterKey('ArrowRight', false, day, RANGE)).toBe('2024-02-01');
    expect(dayAfterKey('ArrowLeft', false, day, RANGE)).toBe('2024-01-30');
    expect(dayAfterKey('ArrowRight', true, day, RANGE)).toBe('2024-02-29');
    expect(dayAfterKey('PageUp', false, day, RANGE)).toBe('2025-01-31');
    expect(dayAfterKey('PageDown', false, '2024-02-29', RANGE)).toBe('2023-02-28');
    expect(dayAfterKey('PageDown', false, '2020-05-01', RANGE)).toBe('2020-01-01');
    expect(dayAfterKey('Home', false, day, RANGE)).toBe('2020-01-01');
    expect(dayAfterKey('End', false, day, RANGE)).toBe('2029-12-31');
    expect(dayAfterKey('ArrowRight', false, '1901-01-01', RANGE)).toBe('2020-01-01');
    expect(dayAfterKey('a', false, day, RANGE)).toBeNull();
  });

  it('knows the lengths of months', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });
});
