import { describe, expect, it } from '@jest/globals';
import { fieldMoment, momentOfField, readMoment } from './moment.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('readMoment', () => {
  it.each([
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20T10:00+02:00', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T10:00:00.123Z', '2026-11-20T10:00:00.123Z'],
  ])('%s is %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });

  it.each([
    '2026-11-20',
    '2026-11-20T10:00:00',
    '2026-13-20T10:00:00Z',
    'yesterday',
    '',
    '2026-11-20T25:00Z',
  ])('refuses "%s"', (text) => {
    expect(readMoment(text)).toBeNull();
  });
});

describe('a field with a moment', () => {
  it('gives back what was put into it, to the minute, whatever the zone', () => {
    const moment = '2026-07-01T21:45:12.345Z';
    expect(momentOfField(fieldMoment(new Date(moment)), NOW)).toBe('2026-07-01T21:45:00.000Z');
  });

  it.each(['', '0020-11-20T10:00', '2026-11-20', '2027-01-01T00:00'])('has no moment in "%s"', (text) => {
    expect(momentOfField(text, NOW)).toBeNull();
  });
});
