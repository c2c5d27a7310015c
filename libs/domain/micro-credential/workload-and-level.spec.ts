import { describe, expect, it } from '@jest/globals';
import type { Quantity } from './draft.js';
import { checkEcts, effectiveCycle, effectiveEcts, effectiveEqf, isProgramme } from './workload-and-level.js';

const stated = (min: number, max = min): Quantity => ({ min, max, origin: 'STATED' });

describe('effectiveEcts', () => {
  it.each([
    ['EE', 52, { min: 2, max: 2 }],
    ['NL', 140, { min: 5, max: 5 }],
    ['DE', 150, { min: 5, max: 6 }],
    ['PT', 140, { min: 5, max: 5.6 }],
    ['FI', 80, { min: 3, max: 3 }],
  ])('converts hours by the figure of %s', (country, hours, expected) => {
    expect(effectiveEcts({ ects: null, hours: stated(hours) }, country)).toEqual({
      ...expected,
      origin: 'CONVERTED',
    });
  });

  it('converts an interval of hours to the widest interval of credits', () => {
    expect(effectiveEcts({ ects: null, hours: stated(60, 120) }, 'ES')).toEqual({
      min: 2,
      max: 4.8,
      origin: 'CONVERTED',
    });
  });

  it('keeps what is stated, and converts nothing where the figure is not known', () => {
    expect(effectiveEcts({ ects: stated(4), hours: stated(1000) }, 'EE')).toEqual(stated(4));
    expect(effectiveEcts({ ects: null, hours: stated(50) }, 'IE')).toBeNull();
    expect(effectiveEcts({ ects: null, hours: stated(50) }, null)).toBeNull();
    expect(effectiveEcts({ ects: null, hours: null }, 'EE')).toBeNull();
  });
});

describe('effectiveEqf and effectiveCycle', () => {
  const nqf = { framework: 'NFQ', level: 'Level 8' };

  it('derive from a referenced and self-certified framework', () => {
    expect(effectiveEqf({ eqfLevel: null, nqf }, 'IE')).toEqual({ value: 6, origin: 'DERIVED' });
    expect(effectiveCycle({ cycle: null, nqf }, 'IE')).toEqual({ value: 'FIRST', origin: 'DERIVED' });
  });

  it('keep what is stated', () => {
    expect(effectiveEqf({ eqfLevel: { value: 7, origin: 'STATED' }, nqf }, 'IE')?.value).toBe(7);
  });

  it('derive neither from the other', () => {
    expect(effectiveCycle({ cycle: null, nqf: null }, 'IE')).toBeNull();
    expect(effectiveEqf({ eqfLevel: null, nqf: null }, 'IE')).toBeNull();
  });
});

describe('checkEcts', () => {
  it.each([0, -3, 401, Number.NaN, Number.POSITIVE_INFINITY])('leaves %d out, with an issue', (value) => {
    const { ects, issues } = checkEcts(stated(value), 'BY_RECORD', '/credits');
    expect(ects).toBeNull();
    expect(issues).toMatchObject([{ code: 'ects-out-of-range', severity: 'ERROR', pointer: '/credits' }]);
  });

  it('keeps less than one with a warning', () => {
    const { ects, issues } = checkEcts(stated(0.5), 'BY_RECORD', null);
    expect(ects).toEqual(stated(0.5));
    expect(issues).toMatchObject([{ code: 'ects-below-one', severity: 'WARNING', value: '0.5' }]);
  });

  it('reports what is declared and has the size of a programme', () => {
    expect(checkEcts(stated(60), 'BY_SOURCE', null).issues).toMatchObject([{ code: 'ects-of-a-programme' }]);
    expect(checkEcts(stated(60), 'UNDECLARED', null).issues).toEqual([]);
    expect(checkEcts(stated(59), 'BY_SOURCE', null).issues).toEqual([]);
  });
});

describe('isProgramme', () => {
  it.each([
    [stated(60), true],
    [stated(59.5), false],
    [stated(30, 60), false],
    [null, false],
  ])('%j: %s', (ects, expected) => {
    expect(isProgramme(ects)).toBe(expected);
  });
});
