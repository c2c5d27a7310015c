import { describe, expect, it } from '@jest/globals';
import { isDay } from './day.js';
import { createFormat } from './format.js';

const format = createFormat('en-GB', 'Europe/Brussels');

describe('createFormat', () => {
  it('writes a day without moving it to another zone', () => {
    expect(createFormat('en-GB', 'Pacific/Honolulu').day('2027-01-12')).toBe('12 Jan 2027');
    expect(createFormat('en-GB', 'Pacific/Kiritimati').longDay('2027-01-12')).toBe('12 January 2027');
  });

  it('writes a moment in the zone of the reader', () => {
    expect(format.momentDay('2026-11-22T23:30:00Z')).toBe('23 Nov 2026');
    expect(format.time('2026-11-22T02:12:00Z')).toBe('03:12');
  });

  it('names the zone of a moment that is to be filed', () => {
    expect(format.zonedMoment('2026-07-01T10:00:00Z')).toBe('1 July 2026 at 12:00 CEST');
  });

  it('writes whole prices without cents, others with', () => {
    expect(format.price(240, 'EUR')).toBe('€240');
    expect(format.price(99.5, 'EUR')).toBe('€99.50');
  });

  it('keeps what is no currency, country or language', () => {
    expect(format.price(10, 'points')).toBe('10 points');
    expect(format.country('nowhere!')).toBe('nowhere!');
    expect(format.language('!')).toBe('!');
    expect(format.country('EE')).toBe('Estonia');
    expect(format.language('et')).toBe('Estonian');
  });

  it.each([
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-22T11:20:00Z', '40 minutes ago'],
    ['2026-11-22T09:00:00Z', '3 hours ago'],
    ['2026-11-21T09:00:00Z', 'yesterday'],
    ['2026-10-29T12:00:00Z', '24 days ago'],
    ['2026-11-22T12:05:00Z', 'this minute'],
  ])('tells how long ago %s was', (moment, text) => {
    expect(format.ago(moment, Date.parse('2026-11-22T12:00:00Z'))).toBe(text);
  });
});

describe('isDay', () => {
  it.each(['2027-01-12', '2028-02-29', '0001-01-01'])('takes %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2027-02-30', '2027-02-29', '2027-1-2', '27-01-02', '2027-13-01', '', 'today'])(
    'refuses "%s"',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
