import { describe, expect, it } from '@jest/globals';
import type { AgencyDraft } from './decision.js';
import { registeredOn, registrationMismatches, type RegistrationStatement } from './registration.js';

const TODAY = '2026-11-22';

function stated(
  isRegistered: boolean | null,
  from: string | null,
  to: string | null,
  source = 'register',
): RegistrationStatement {
  const draft: AgencyDraft = {
    type: 'agency',
    identifiers: [],
    names: [{ language: 'en', value: 'Example Agency' }],
    acronym: null,
    country: null,
    website: null,
    registrations: from === null && to === null ? [] : [{ from, to }],
    isRegistered,
  };
  return { source, harvestedAt: '2026-10-01T04:00:00.000Z', draft };
}

describe('whether an agency was registered on a day', () => {
  it.each([
    ['within its dates', stated(true, '2020-01-01', '2027-12-31'), TODAY, true],
    ['on the first day', stated(true, '2020-01-01', '2027-12-31'), '2020-01-01', true],
    ['on the last day', stated(false, '2020-01-01', '2024-12-31'), '2024-12-31', true],
    ['with an open end', stated(null, '2020-01-01', null), TODAY, true],
    [
      'before the dates, as they are overwritten at renewal',
      stated(true, '2020-01-01', null),
      '2015-01-01',
      null,
    ],
    ['after the dates, called not registered', stated(false, '2015-01-01', '2020-01-01'), TODAY, false],
    ['after the dates, still called registered', stated(true, '2015-01-01', '2020-01-01'), TODAY, null],
    ['after the dates, with no word on it', stated(null, '2015-01-01', '2020-01-01'), TODAY, null],
    ['called not registered against its dates', stated(false, '2020-01-01', '2027-12-31'), TODAY, null],
    ['before it was called so', stated(false, '2020-01-01', '2027-12-31'), '2026-09-30', true],
    ['on a day to come', stated(false, '2015-01-01', '2020-01-01'), '2030-01-01', null],
    ['without a start', stated(null, null, '2030-01-01'), TODAY, null],
    ['called registered without dates', stated(true, null, null), TODAY, null],
    ['called not registered without dates', stated(false, null, null), TODAY, null],
  ])('%s', (_, statement, on, expected) => {
    expect(registeredOn([statement], on, TODAY)).toBe(expected);
  });

  it('is a yes if any source says so, whatever another does not know', () => {
    const over = stated(false, '2010-01-01', '2015-12-31');
    const running = stated(true, '2018-01-01', null, 'other');
    expect(registeredOn([over, running], TODAY, TODAY)).toBe(true);
    expect(registeredOn([running, over], '2016-06-01', TODAY)).toBe(false);
    expect(registeredOn([], TODAY, TODAY)).toBeNull();
  });
});

describe('a flag against the dates beside it', () => {
  it.each([
    [stated(true, '2015-01-01', '2020-01-01'), /registered, but its registration ended on 1 January 2020\./],
    [stated(true, '2027-01-01', null), /has not started/],
    [stated(true, null, null), /since when is not stated/],
    [
      stated(false, '2020-01-01', '2027-12-31'),
      /not registered, but .* 1 January 2020 runs until 31 December 2027\./,
    ],
    [stated(false, '2020-01-01', null), /has no end/],
  ])('is told', (statement, message) => {
    expect(registrationMismatches([statement], TODAY)).toEqual([
      { source: 'register', message: expect.stringMatching(message) },
    ]);
  });

  it.each([
    stated(true, '2020-01-01', '2027-12-31'),
    stated(false, '2015-01-01', '2020-01-01'),
    stated(false, null, null),
    stated(null, '2015-01-01', '2020-01-01'),
  ])('is none', (statement) => {
    expect(registrationMismatches([statement], TODAY)).toEqual([]);
  });
});
