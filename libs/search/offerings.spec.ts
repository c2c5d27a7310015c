import { describe, expect, it } from '@jest/globals';
import { documentOf, offering, TODAY } from '../../test/support/search-subject.js';
import { changesOn, digestOfferings, FOREVER } from './offerings.js';

describe('digestOfferings', () => {
  const digest = (...facts: Parameters<typeof offering>[0][]) => digestOfferings(facts.map(offering), TODAY);

  it('takes a start only of what has not ended', () => {
    const { starts, nextStart } = digest(
      { startsOn: '2026-11-01', endsOn: '2026-11-21' },
      { startsOn: '2026-11-10', endsOn: '2026-11-22' },
      { startsOn: '2026-11-22' },
      { startsOn: '2027-02-01' },
    );
    expect(starts.map(({ from }) => from)).toEqual(['2026-11-10', '2026-11-22', '2027-02-01']);
    expect(nextStart).toBe('2026-11-22');
  });

  it('has no next start where one may begin at any time', () => {
    expect(digest({ anyTime: true })).toMatchObject({ nextStart: null, starts: [{ from: null, to: null }] });
  });

  it('is open until the deadline or the end, whichever comes first, and never without a deadline', () => {
    expect(digest({ enrolFrom: '2026-01-01', enrolUntil: '2027-01-01', endsOn: '2026-12-01' }).open).toEqual([
      { from: '2026-01-01', to: '2026-12-01' },
    ]);
    expect(digest({ enrolFrom: '2026-01-01' }, {}).open).toEqual([]);
    expect(digest({ enrolFrom: '2027-06-01', enrolUntil: '2027-01-01' }).open).toEqual([]);
  });

  it('is free as long as any that is free', () => {
    expect(
      digest({ free: true, endsOn: '2026-12-01' }, { free: true, endsOn: '2027-01-01' }, { free: false }),
    ).toMatchObject({
      freeUntil: '2027-01-01',
      paidUntil: FOREVER,
    });
    expect(digest({})).toMatchObject({ freeUntil: null, paidUntil: null });
  });

  it('keeps the least price of each currency', () => {
    const prices = [
      { amount: 300, currency: 'EUR' },
      { amount: 900, currency: 'SEK' },
    ];
    expect(digest({ prices }, { prices: [{ amount: 200, currency: 'EUR' }] }).prices).toEqual({
      EUR: 200,
      SEK: 900,
    });
  });
});

describe('past', () => {
  const past = (...facts: Parameters<typeof offering>[0][]) =>
    digestOfferings(facts.map(offering), TODAY).past;

  it('is what was offered and is no more; nothing stated is not past', () => {
    expect(past({ endsOn: '2026-11-21' })).toBe(true);
    expect(past({ endsOn: '2026-11-21' }, { endsOn: TODAY })).toBe(false);
    expect(past({ startsOn: '2020-01-01' })).toBe(false);
    expect(past()).toBe(false);
  });
});

describe('changesOn', () => {
  const on = (facts: Parameters<typeof documentOf>[2]) => changesOn(documentOf(1, 'x', facts), TODAY);

  it.each([
    ['the day after an end', { offerings: [offering({ endsOn: '2026-12-01' })] }, '2026-12-02'],
    ['tomorrow after an end today', { offerings: [offering({ endsOn: TODAY })] }, '2026-11-23'],
    [
      'the day after the next start',
      { offerings: [offering({ startsOn: '2026-12-24', endsOn: '2027-01-01' })] },
      '2026-12-25',
    ],
    [
      'the change of quality',
      { qualityChangesOn: '2026-12-05', offerings: [offering({ endsOn: '2027-01-01' })] },
      '2026-12-05',
    ],
    ['a withdrawal to come', { withdrawnOn: '2026-12-05' }, '2026-12-05'],
    [
      'never',
      { qualityChangesOn: TODAY, withdrawnOn: '2020-01-01', offerings: [offering({ endsOn: '2026-01-01' })] },
      null,
    ],
  ])('is %s', (_what, facts, expected) => {
    expect(on(facts)).toBe(expected);
  });
});
