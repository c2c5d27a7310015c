import { describe, expect, it } from '@jest/globals';
import { agency, codes, mapped } from '../../../test/support/deqar-csv-feed.js';

describe('deqar-csv: agencies', () => {
  it('reads the interval of registration', () => {
    expect(mapped('agency:12').issues).toEqual([]);
    expect(agency(12)).toEqual({
      type: 'agency',
      identifiers: [{ scheme: 'deqar-agency', value: '12' }],
      names: [{ language: 'und', value: 'Example Quality Assurance' }],
      acronym: 'EXQA',
      country: null,
      website: null,
      registrations: [{ from: '2019-03-01', to: '2029-02-28' }],
      isRegistered: true,
    });
  });

  it('notes where flag and interval disagree on any day', () => {
    expect(codes('agency:13')).toEqual(['registration-mismatch']);
    expect(codes('agency:14')).toEqual(['registration-mismatch']);
    expect(agency(14).registrations).toEqual([]);
    expect(mapped('agency:15').draft).toBeNull();
    expect(codes('agency:16')).toEqual(['unknown-value', 'ends-before-it-starts']);
    expect(agency(16).isRegistered).toBeNull();
  });
});
