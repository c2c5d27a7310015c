import { describe, expect, it } from '@jest/globals';
import { showsEnd } from './shows-end.js';

const now = new Date('2026-11-22T12:00:00Z');

describe('the last day on a badge', () => {
  it('is always there with conditions', () => {
    expect(showsEnd('CONDITIONAL', '2032-01-01', now)).toBe(true);
  });

  it('is there for the others within a year', () => {
    expect(showsEnd('CONFIRMED', '2027-11-22', now)).toBe(true);
    expect(showsEnd('CONFIRMED', '2027-11-23', now)).toBe(false);
  });

  it('says nothing where nothing is in force', () => {
    expect(showsEnd('EXPIRED', '2026-01-01', now)).toBe(false);
    expect(showsEnd('UNKNOWN', '2026-12-01', now)).toBe(false);
  });
});
