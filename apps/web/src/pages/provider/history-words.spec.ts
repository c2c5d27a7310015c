import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { testFormat as format, testWords } from '../../i18n/test-words.js';
import { type Entry, historyDetails, historyTitle } from './history-words.js';

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});

const entry = (more: Partial<Entry>): Entry => ({
  recordedAt: '2026-11-22T12:00:00Z',
  source: 'ee-register',
  kind: 'DECISION',
  change: 'CHANGED',
  subject: 'report/1',
  url: null,
  fields: [],
  ...more,
});
const field = (name: string, before: unknown, after: unknown) => ({
  field: name,
  before: before === null ? null : JSON.stringify(before),
  after: after === null ? null : JSON.stringify(after),
});
const details = (more: Partial<Entry>) => historyDetails(entry(more), t, format);

describe('the history of a provider in words', () => {
  it('tells what was added, in the order in which one reads it, without what is not so', () => {
    const fields = [
      field('annulled', null, false),
      field('validFrom', null, '2024-06-08'),
      field('providers', null, [{ names: [] }]),
      field('outcome', null, 'POSITIVE'),
      field('agency', null, { name: null, acronym: 'NBRA', identifiers: [] }),
      field('activity', null, 'Institutional accreditation'),
    ];
    expect(historyTitle(entry({ change: 'CREATED' }), t)).toBe('Decision added');
    expect(details({ change: 'CREATED', fields })).toEqual([
      'activity: Institutional accreditation',
      'agency: NBRA',
      'outcome: positive',
      'from: 8 Jun 2024',
    ]);
  });

  it('tells a change as before and after, also to and from nothing', () => {
    const fields = [
      field('outcome', 'POSITIVE', 'CONDITIONAL'),
      field('validTo', '2030-06-07', null),
      field('annulled', false, true),
    ];
    expect(details({ fields })).toEqual([
      'outcome: positive → positive with conditions',
      'to: 7 Jun 2030 → not stated',
      'annulled: no → yes',
    ]);
  });

  it('tells since when something is no longer listed, and does not repeat what it was', () => {
    const fields = [field('delistedOn', null, '2026-11-22'), field('outcome', 'POSITIVE', null)];
    expect(details({ change: 'WITHDRAWN', fields })).toEqual(['no longer listed since: 22 Nov 2026']);
  });

  it('tells identifiers, limits, countries and counted reviews without an internal word', () => {
    const fields = [
      field('identifiers', null, [{ scheme: 'eter', value: 'EE9001' }]),
      field('scope', null, { eqfLevels: [6], fields: ['06'] }),
      field('otherCountries', null, ['FI', 'LV']),
      field('reportedReviews', null, { count: 2, last: '2024-10-26' }),
    ];
    expect(details({ kind: 'PROVIDER', change: 'CREATED', fields })).toEqual([
      'limited to: EQF 6, ISCED-F 06',
      'also in: Finland; Latvia',
      'reviews that the register counts: 2, the last of 26 Oct 2024',
      'identifiers: eter:EE9001',
    ]);
  });

  it('tells a relation as its source states it', () => {
    const fields = [
      field('type', null, 'SUCCEEDED'),
      field('otherId', null, '1'),
      field('from', null, '2020-01-01'),
    ];
    expect(details({ kind: 'RELATION', change: 'CREATED', subject: 'Old College', fields })).toEqual([
      'succeeded Old College',
      'from: 1 Jan 2020',
    ]);
  });

  it('keeps a field and a value that it has no words for', () => {
    expect(details({ fields: [field('mood', 'GOOD', 'BAD'), field('outcome', 'POSITIVE', 'NEW')] })).toEqual([
      'outcome: positive → NEW',
      'another field: GOOD → BAD',
    ]);
  });
});
