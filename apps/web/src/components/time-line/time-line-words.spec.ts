import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import type { EvidenceOverTimePartsFragment } from '../../generated/graphql.js';
import { testFormat as format, testWords } from '../../i18n/test-words.js';
import { barWords, countsText, statusOf } from './time-line-words.js';

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});

const decision: NonNullable<EvidenceOverTimePartsFragment['decision']> = {
  id: '1',
  level: 'PROGRAMME',
  activity: null,
  scheme: 'ESG',
  mandate: 'OBLIGATORY',
  outcome: 'POSITIVE',
  reportUrl: null,
  recordKey: 'report:1',
  agency: null,
  contributingAgencies: [],
  programmes: [{ name: 'Nursing', qualification: 'BSc' }],
};
const piece: EvidenceOverTimePartsFragment = {
  level: 'PART',
  via: null,
  url: null,
  source: 'eu-deqar',
  validFrom: '2013-07-01',
  validTo: '2019-07-01',
  endDateAssumed: false,
  counts: [{ from: '2013-07-01', to: '2019-07-01' }],
  supersededFrom: null,
  whyNever: null,
  decision,
  registerEntry: null,
};

describe('a piece of evidence on a time line', () => {
  it('has the name of its programme, its outcome and what is to be known of it', () => {
    expect(barWords(piece, t)).toEqual({ label: 'Nursing: Positive', shortLabel: 'Nursing' });
    expect(barWords({ ...piece, level: 'INSTITUTION', endDateAssumed: true }, t)).toEqual({
      label: 'Positive, end assumed',
      shortLabel: 'Positive',
    });
    expect(barWords({ ...piece, counts: [], whyNever: 'it was annulled' }, t).label).toBe(
      'Nursing: Positive, does not count',
    );
  });

  it('says when it counts, and why no longer or never', () => {
    expect(countsText(piece, t, format)).toBe('1 Jul 2013 – 1 Jul 2019');
    expect(
      countsText(
        { ...piece, counts: [{ from: '2013-07-01', to: '2016-12-31' }], supersededFrom: '2017-01-01' },
        t,
        format,
      ),
    ).toBe('1 Jul 2013 – 31 Dec 2016, superseded from 1 Jan 2017');
    expect(countsText({ ...piece, counts: [], whyNever: 'it was annulled' }, t, format)).toBe(
      'never: it was annulled',
    );
    expect(countsText({ ...piece, counts: [] }, t, format)).toBe('on no day');
    expect(countsText({ ...piece, counts: [{ from: null, to: null }] }, t, format)).toBe('no dates stated');
  });

  it('carries the sign of its outcome', () => {
    expect(statusOf(piece)).toBe('CONFIRMED');
    expect(statusOf({ ...piece, decision: { ...decision, mandate: null } })).toBe('CONFIRMED_VOLUNTARY');
    expect(statusOf({ ...piece, decision: { ...decision, outcome: 'NEGATIVE' } })).toBe('NEGATIVE');
    expect(statusOf({ ...piece, decision: null })).toBe('NATIONALLY_LISTED');
  });
});
