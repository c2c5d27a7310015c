import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import type { CardPartsFragment } from '../../generated/graphql.js';
import { testFormat, testWords } from '../../i18n/test-words.js';
import { cardFacts, cardTags } from './card-facts.js';

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});

const card: CardPartsFragment = {
  id: '1',
  title: 'Applied statistics',
  titles: [{ language: 'en', value: 'Applied statistics' }],
  provider: { id: 'p', name: 'Hanze Delta College', country: 'NL' },
  ects: { value: null, min: 4, max: 5, origin: 'CONVERTED' },
  hours: { value: 120, min: null, max: null, origin: 'STATED' },
  eqfLevel: { value: 6, origin: 'DERIVED' },
  nqf: { framework: 'NLQF', level: '6' },
  participation: ['BLENDED'],
  languages: ['nl', 'en', 'de'],
  declared: 'BY_RECORD',
  stackKind: 'STANDALONE',
  withdrawnOn: null,
  nextOffering: {
    startsOn: '2027-02-01',
    enrolUntil: '2026-12-15',
    anyTime: false,
    openForEnrolment: true,
    place: 'Groningen',
    prices: [],
    free: true,
  },
  quality: { status: 'CONDITIONAL', validUntil: '2027-06-30' },
  provenance: [{ source: 'nl-a' }, { source: 'nl-b' }],
};

const bare: CardPartsFragment = {
  ...card,
  ects: null,
  hours: null,
  eqfLevel: null,
  nqf: null,
  participation: [],
  languages: [],
  stackKind: null,
  nextOffering: null,
  provenance: [{ source: 'nl-a' }],
};

describe('cardFacts', () => {
  it('says what is converted and derived, and from what', () => {
    const { facts, notStated } = cardFacts(card, t, testFormat);
    expect(facts.map(({ before, text, from }) => [before, text, from].filter(Boolean).join(' '))).toEqual([
      '≈ 4–5 ECTS from 120 hours',
      'EQF 6 from NLQF 6',
      'Dutch, English +1',
      'Blended, Groningen',
      'starts 1 Feb 2027',
      'free',
    ]);
    expect(notStated).toEqual([]);
  });

  it('says what is not stated', () => {
    expect(cardFacts(bare, t, testFormat)).toEqual({
      facts: [],
      notStated: ['workload', 'level', 'language', 'how', 'start', 'price'],
    });
  });

  it('does not miss a start and a price of what is no longer offered', () => {
    const { notStated } = cardFacts({ ...bare, withdrawnOn: '2026-05-03' }, t, testFormat);
    expect(notStated).not.toContain('start');
    expect(notStated).not.toContain('price');
  });
});

describe('cardTags', () => {
  it('are two at most, the weightiest first', () => {
    expect(cardTags(card, t, testFormat)).toEqual(['Apply until 15 Dec 2026', 'Stands alone']);
    const old = { ...card, withdrawnOn: '2026-05-03', declared: 'UNDECLARED' as const };
    expect(cardTags(old, t, testFormat)).toEqual(['No longer offered since 3 May 2026', 'Course or module']);
    expect(cardTags(bare, t, testFormat)).toEqual([]);
  });
});
