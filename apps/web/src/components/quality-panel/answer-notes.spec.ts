import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import type { QualityAnswerPartsFragment } from '../../generated/graphql.js';
import { testFormat as format, testWords } from '../../i18n/test-words.js';
import { notesOn } from './answer-notes.js';

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});

const piece: QualityAnswerPartsFragment['evidence'][number] = {
  decides: true,
  counts: true,
  whyNot: null,
  via: null,
  url: null,
  source: 'eu-deqar',
  validFrom: '2022-07-01',
  validTo: null,
  endDateAssumed: false,
  decision: null,
  registerEntry: null,
};
const answer: QualityAnswerPartsFragment = {
  status: 'CONFIRMED',
  basis: 'PROVIDER',
  on: '2026-11-22',
  reason: 'Yes.',
  endDateAssumed: false,
  stale: false,
  validUntil: null,
  nextChange: '2029-07-01',
  evidence: [piece, { ...piece, decides: false, counts: false, source: 'ee-register' }],
  conflicting: [],
};
const sourceOf = (slug: string) => ({
  title: slug.toUpperCase(),
  lastCompleteAt: '2026-11-21T03:12:00.000Z',
});
const notes = (knownOn: string | null) =>
  notesOn(answer, { isOfProvider: true, sourceOf, knownOn }, t, format);

describe('the notes on an answer', () => {
  it('name the day, the sources that decide with their day, the pieces and the next change', () => {
    expect(notes(null)).toEqual([
      'For 22 November 2026',
      'says EU-DEQAR as of 21 Nov 2026',
      'rests on 1 of 2 pieces of evidence',
      'changes next on 1 Jul 2029',
    ]);
  });

  it('give a source no day that is later than what is asked by, and none that is not known', () => {
    expect(notes('2026-11-21T03:12:00Z')).toContain('says EU-DEQAR as of 21 Nov 2026');
    expect(notes('2026-11-21T03:11:59Z')).toContain('says EU-DEQAR');
    const never = (slug: string) => ({ title: slug, lastCompleteAt: null });
    expect(notesOn(answer, { isOfProvider: true, sourceOf: never, knownOn: null }, t, format)).toContain(
      'says eu-deqar',
    );
  });
});
