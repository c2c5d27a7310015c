import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import type { EvidencePartsFragment } from '../../generated/graphql.js';
import { testFormat as format, testWords } from '../../i18n/test-words.js';
import { detailTexts, registrationText, spanText, standingText, whatText } from './evidence-words.js';

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});

const piece: EvidencePartsFragment = {
  decides: false,
  counts: false,
  whyNot: 'Superseded by a later decision.',
  via: null,
  url: null,
  source: 'eu-deqar',
  validFrom: '2013-07-01',
  validTo: '2019-06-30',
  endDateAssumed: true,
  decision: {
    id: '1',
    level: 'INSTITUTIONAL',
    activity: 'institutional accreditation',
    scheme: 'ESG',
    mandate: null,
    outcome: 'CONDITIONAL',
    reportUrl: null,
    recordKey: 'report:1',
    agency: null,
    contributingAgencies: [],
    programmes: [{ name: 'Nursing', qualification: 'BSc' }],
  },
  registerEntry: null,
};

describe('a piece of evidence in words', () => {
  it('decides, is in force, or does not count and why', () => {
    expect(standingText({ ...piece, decides: true, counts: true }, t)).toBe('decides');
    expect(standingText({ ...piece, counts: true }, t)).toBe('in force');
    expect(standingText(piece, t)).toBe('no: superseded by a later decision');
    expect(standingText({ ...piece, whyNot: null }, t)).toBe('no');
  });

  it('says what was decided, about what and as what', () => {
    expect(whatText(piece, t)).toBe('Institutional accreditation: positive with conditions');
    const via = 'through its predecessor Old College';
    expect(detailTexts({ ...piece, via }, t, format).at(-1)).toBe(via);
    expect(detailTexts(piece, t, format)).toEqual([
      'read as voluntary: neither is stated',
      'ESG',
      'on Nursing, BSc',
    ]);
  });

  it('says that an end is assumed, or that there is none', () => {
    expect(spanText(piece, t, format)).toBe('1 Jul 2013 – 30 Jun 2019, end assumed');
    expect(spanText({ ...piece, validTo: null }, t, format)).toBe('1 Jul 2013 –');
    expect(spanText({ ...piece, validFrom: null }, t, format)).toBe(
      'start not stated – 30 Jun 2019, end assumed',
    );
  });

  it('says since or until when an agency is registered', () => {
    expect(registrationText([{ from: '2013-01-01', to: null }], t)).toBe('in EQAR since 2013');
    expect(registrationText([{ from: '2010-01-01', to: '2020-05-01' }], t)).toBe('in EQAR until 2020');
    expect(registrationText([], t)).toBeNull();
  });
});
