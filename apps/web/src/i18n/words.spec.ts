import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { testFormat as format, testWords } from './test-words.js';
import { convertedFrom, derivedFrom, durationText, ectsText, priceText } from './words.js';

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});

const quantity = (
  value: number | null,
  min: number | null,
  max: number | null,
  origin: 'STATED' | 'CONVERTED',
) => ({
  value,
  min,
  max,
  origin,
});

describe('ectsText', () => {
  it('writes what is stated as it is, what is converted with ≈', () => {
    expect(ectsText(quantity(6, 6, 6, 'STATED'), t, format)).toBe('6 ECTS');
    expect(ectsText(quantity(2.5, null, null, 'STATED'), t, format)).toBe('2.5 ECTS');
    expect(ectsText(quantity(null, 4, 5, 'CONVERTED'), t, format)).toBe('≈ 4–5 ECTS');
    expect(ectsText(quantity(null, 4, null, 'STATED'), t, format)).toBe('from 4 ECTS');
  });

  it('has nothing to say where nothing is stated', () => {
    expect(ectsText(null, t, format)).toBeNull();
    expect(ectsText(quantity(null, null, null, 'STATED'), t, format)).toBeNull();
  });
});

describe('where a value comes from', () => {
  it('names the hours behind converted ECTS', () => {
    const hours = quantity(120, null, null, 'STATED');
    expect(convertedFrom({ ects: quantity(null, 4, 5, 'CONVERTED'), hours }, t, format)).toBe(
      'from 120 hours',
    );
    expect(convertedFrom({ ects: quantity(4, 4, 4, 'STATED'), hours }, t, format)).toBeNull();
  });

  it('names the national level behind a derived one', () => {
    const nqf = { framework: 'NLQF', level: '6' };
    expect(derivedFrom({ eqfLevel: { origin: 'DERIVED' }, nqf }, t)).toBe('from NLQF 6');
    expect(derivedFrom({ eqfLevel: { origin: 'DERIVED' }, nqf: null }, t)).toBe('derived');
    expect(derivedFrom({ eqfLevel: { origin: 'STATED' }, nqf }, t)).toBeNull();
  });
});

describe('priceText', () => {
  it('never takes the unstated for free', () => {
    expect(priceText({ free: null, prices: [] }, t, format)).toBeNull();
    expect(priceText({ free: true, prices: [] }, t, format)).toBe('free');
    expect(priceText({ free: false, prices: [] }, t, format)).toBe('not free');
    expect(priceText({ free: false, prices: [{ amount: 240, currency: 'EUR' }] }, t, format)).toBe('€240');
  });
});

describe('durationText', () => {
  it.each([
    ['P7D', '7 days'],
    ['P1M', '1 month'],
    ['PT24H', '24 hours'],
    ['P1DT12H', '1 day and 12 hours'],
    ['P0D', 'P0D'],
    ['soon', 'soon'],
  ])('%s is %s', (duration, text) => {
    expect(durationText(duration, t, format)).toBe(text);
  });
});
