import { describe, expect, it } from '@jest/globals';
import type { MicroCredentialDraft, OfferingDraft } from '#domain';
import type { JsonObject, Mapped } from '../format.js';
import { PLAIN_SOURCE } from '../../../test/support/read-feed.js';
import { ooapi5 } from './index.js';

const en = (value: string): JsonObject => ({ language: 'en-GB', value });

/** A course with these offerings. */
function mapped(...offerings: JsonObject[]): Mapped {
  const body = { courseId: 'c', name: [en('Writing')] };
  return ooapi5.map(
    {
      key: 'course/c',
      listings: [{ kind: 'course', key: null, body, position: '/items/0' }],
      pieces: offerings.map((offering) => ({
        kind: 'offering',
        key: null,
        body: offering,
        position: '/items/0',
      })),
      shared: new Map(),
    },
    { ...PLAIN_SOURCE, provider: 'Example University' },
  );
}

const offeringsOf = ({ draft }: Mapped): readonly OfferingDraft[] =>
  (draft as MicroCredentialDraft).offerings;

describe('ooapi-5 offerings', () => {
  it('reads offerings', () => {
    const offering: JsonObject = {
      offeringId: 'o1',
      startDate: '2026-09-01',
      endDate: '2026-10-01T00:00:00Z',
      enrollStartDate: '2026-05-01',
      enrollEndDate: '2026-08-01',
      flexibleEntryPeriodStart: '2026-09-01',
      flexibleEntryPeriodEnd: '2026-09-30',
      teachingLanguage: 'eng',
      modeOfDelivery: ['online'],
      addresses: [
        { addressType: 'postal', city: 'Postbus' },
        { addressType: 'teaching', city: 'Delft' },
      ],
      priceInformation: [
        { costType: 'STAP eligible', amount: '100', currency: 'EUR' },
        { costType: 'total costs', amount: '340.84', currency: 'EUR', displayAmount: [en('€380,84')] },
      ],
      link: 'https://example.nl/run',
    };
    expect(offeringsOf(mapped(offering))).toEqual([
      {
        key: 'o1',
        startsOn: '2026-09-01',
        endsOn: '2026-10-01',
        enrolFrom: '2026-05-01',
        enrolUntil: '2026-08-01',
        anyTime: true,
        place: 'Delft',
        participation: ['ONLINE'],
        languages: ['en'],
        prices: [{ amount: 340.84, currency: 'EUR' }],
        free: false,
        url: 'https://example.nl/run',
      },
    ]);
  });

  it('takes what it can of faulty offerings', () => {
    const result = mapped(
      { startDate: '2026-09-01', endDate: '2026-08-01', enrollEndDate: '01-09-2026' },
      {
        flexibleEntryPeriodStart: '2026-09-01',
        flexibleEntryPeriodEnd: '2026-09-01',
        priceInformation: [{ costType: 'total costs', amount: '340,84', currency: 'EUR' }],
      },
      { priceInformation: [{ costType: 'total costs', amount: '0', currency: 'eur' }], addresses: null },
    );
    expect(offeringsOf(result)).toMatchObject([
      { startsOn: '2026-09-01', endsOn: null, enrolUntil: null },
      { anyTime: false, prices: [], free: null },
      { prices: [{ amount: 0, currency: 'EUR' }], free: true },
    ]);
    expect(result.issues.map(({ pointer }) => pointer)).toEqual([
      '/offerings/0/endDate',
      '/offerings/0/enrollEndDate',
      '/offerings/1/priceInformation/0/amount',
    ]);
  });
});
