import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchFilter } from '#search';
import {
  documentOf,
  numbers,
  offering,
  queryOf,
  TODAY,
  type SearchSubject,
} from '../support/search-subject.js';

const PROVIDER = '00000000-0000-4000-8000-00000000bbbb';

const DOCUMENTS = [
  documentOf(1, 'one', {
    quality: 'CONFIRMED',
    eqfLevel: 6,
    cycle: 'FIRST',
    ects: { min: 3, max: 3 },
    country: 'EE',
    languages: ['et', 'en'],
  }),
  documentOf(2, 'two', {
    quality: 'NEGATIVE',
    eqfLevel: 7,
    ects: { min: 5, max: 10 },
    country: 'IE',
    languages: ['en'],
    fields: ['0612', '0311'],
  }),
  documentOf(3, 'three', {
    ects: { min: 0.5, max: 0.5 },
    fields: ['061'],
    participation: ['ONLINE', 'ONSITE'],
    stackKind: 'STANDALONE',
  }),
  documentOf(4, 'four', {
    stackKind: 'GENERIC',
    participation: ['BLENDED'],
    providers: [PROVIDER],
    awarders: [PROVIDER],
    sources: ['ee-one', 'ee-two'],
  }),
  documentOf(5, 'five', { declared: 'UNDECLARED' }),
  documentOf(6, 'six', { withdrawnOn: '2026-11-22' }),
  documentOf(7, 'seven', { withdrawnOn: '2026-11-23', declared: 'BY_SOURCE' }),
  documentOf(11, 'free now', {
    offerings: [offering({ free: true, startsOn: '2026-12-01', endsOn: '2026-12-20' })],
  }),
  documentOf(12, 'free then', {
    offerings: [offering({ free: true, startsOn: '2026-01-01', endsOn: '2026-11-21' })],
  }),
  documentOf(13, 'paid', {
    offerings: [offering({ free: false, prices: [{ amount: 200, currency: 'EUR' }] })],
  }),
  documentOf(14, 'free and paid', {
    offerings: [
      offering({ free: true, endsOn: '2026-11-22' }),
      offering({ free: false, prices: [{ amount: 900, currency: 'EUR' }] }),
    ],
  }),
  documentOf(15, 'crowns', { offerings: [offering({ prices: [{ amount: 100, currency: 'SEK' }] })] }),
  documentOf(21, 'open', { offerings: [offering({ enrolFrom: '2026-11-22', enrolUntil: '2026-11-22' })] }),
  documentOf(22, 'opens tomorrow', {
    offerings: [offering({ enrolFrom: '2026-11-23', enrolUntil: '2026-12-01' })],
  }),
  documentOf(23, 'closed yesterday', { offerings: [offering({ enrolUntil: '2026-11-21' })] }),
  documentOf(24, 'no deadline stated', { offerings: [offering({ enrolFrom: '2026-01-01' })] }),
  documentOf(25, 'ended, deadline or not', {
    offerings: [offering({ enrolUntil: '2027-01-01', endsOn: '2026-11-01' })],
  }),
  documentOf(31, 'starts in January', {
    offerings: [offering({ startsOn: '2027-01-10', endsOn: '2027-02-01' })],
  }),
  documentOf(32, 'runs since June', {
    offerings: [offering({ startsOn: '2026-06-01', endsOn: '2026-12-01' })],
  }),
  documentOf(33, 'at any time', { offerings: [offering({ anyTime: true })] }),
];

export function describeFilters(subject: () => SearchSubject): void {
  describe('filters', () => {
    beforeAll(async () => {
      await subject().clear();
      await subject().write(DOCUMENTS, TODAY);
    });
    const all = DOCUMENTS.map(({ id }) => Number(id.slice(-12)));
    const listed = all.filter((n) => n !== 5 && n !== 6);
    const find = async (filter: SearchFilter) =>
      numbers(await subject().engine.search(queryOf({ filter, first: 100 }))).sort((a, b) => a - b);

    const cases: readonly (readonly [string, SearchFilter, readonly number[]])[] = [
      ['nothing asked: declared and not withdrawn', {}, listed],
      ['empty lists are no filter', { quality: [], country: [], declared: [], notStated: [] }, listed],
      ['quality', { quality: ['CONFIRMED', 'NEGATIVE'] }, [1, 2]],
      ['EQF level', { eqfLevel: [6, 8] }, [1]],
      ['EQF level or not stated', { eqfLevel: [6], notStated: ['EQF_LEVEL'] }, listed.filter((n) => n !== 2)],
      ['a level that does not exist', { eqfLevel: [99_999_999] }, []],
      ['cycle', { qfEheaCycle: ['FIRST'] }, [1]],
      ['ECTS overlapping', { ects: { min: 7, max: 20 } }, [2]],
      ['ECTS at the ends', { ects: { min: 3, max: 5 } }, [1, 2]],
      ['ECTS from', { ects: { min: 0.6 } }, [1, 2]],
      ['ECTS to, or not stated', { ects: { max: 0.5 }, notStated: ['ECTS'] }, listed.filter((n) => n > 2)],
      ['country', { country: ['EE', 'FR'] }, [1]],
      ['country not stated', { notStated: ['COUNTRY'] }, listed.filter((n) => n > 2)],
      ['several languages', { language: ['et'] }, [1]],
      ['language', { language: ['en'] }, [1, 2]],
      ['field by broad prefix', { field: ['06'] }, [2, 3]],
      ['field by detailed code', { field: ['0612'] }, [2]],
      ['field by two prefixes', { field: ['03', '999'] }, [2]],
      ['participation', { participation: ['ONSITE', 'BLENDED'] }, [3, 4]],
      ['stackable', { stackable: true }, [4]],
      ['not stackable, as stated', { stackable: false }, [3]],
      [
        'kind of stacking or not stated',
        { stackKind: ['GENERIC'], notStated: ['STACK_KIND'] },
        listed.filter((n) => n !== 3),
      ],
      ['provider', { provider: [PROVIDER] }, [4]],
      ['a provider that is none', { provider: ["x' OR true --"] }, []],
      ['awarder', { awarder: [PROVIDER] }, [4]],
      ['source', { source: ['ee-two', 'nowhere'] }, [4]],
      ['undeclared on request', { declared: ['UNDECLARED'] }, [5]],
      ['declared by source', { declared: ['BY_SOURCE'] }, [7]],
      ['withdrawn on request', { includeWithdrawn: true }, all.filter((n) => n !== 5)],
      ['free, of those not ended', { free: true }, [11, 14]],
      ['stated not to be free', { free: false }, [13, 14]],
      ['free or not stated', { free: true, notStated: ['FREE'] }, listed.filter((n) => n !== 13)],
      ['price', { price: { max: 200, currency: 'EUR' } }, [11, 13, 14]],
      ['price below all', { price: { max: 199.99, currency: 'EUR' } }, [11, 14]],
      ['price in another currency', { price: { max: 100, currency: 'SEK' } }, [11, 14, 15]],
      ['open for enrolment', { openForEnrolment: true }, [21]],
      ['starts from', { startsFrom: '2027-01-01' }, [31, 33]],
      ['starts to', { startsTo: '2026-06-30' }, [32, 33]],
      ['starts between', { startsFrom: '2026-05-01', startsTo: '2026-12-31' }, [11, 32, 33]],
      ['filters joined by and', { language: ['en'], eqfLevel: [7] }, [2]],
    ];
    it.each(cases)('%s', async (_what, filter, expected) => {
      expect(await find(filter)).toEqual(expected);
    });

    it('counts open, ended and free from the day asked', async () => {
      const on = async (today: string, filter: SearchFilter) =>
        numbers(await subject().engine.search(queryOf({ filter, today, first: 100 })));
      expect(await on('2026-11-23', { openForEnrolment: true })).toEqual([22]);
      expect(await on('2026-11-23', { free: true })).toEqual([11]);
    });

    it('joins words and filters', async () => {
      const answer = await subject().engine.search(queryOf({ text: 'free', filter: { free: false } }));
      expect(numbers(answer)).toEqual([14]);
    });

    const wrong: readonly (readonly [string, SearchFilter])[] = [
      ['an interval the wrong way round', { ects: { min: 5, max: 1 } }],
      ['a field that is no code', { field: ['%'] }],
      ['a day that does not exist', { startsFrom: '2026-02-30' }],
      ['days the wrong way round', { startsFrom: '2027-01-01', startsTo: '2026-01-01' }],
      ['a price that is no number', { price: { max: Number.NaN, currency: 'EUR' } }],
    ];
    it.each(wrong)('refuses %s', async (_what, filter) => {
      await expect(subject().engine.search(queryOf({ filter }))).rejects.toMatchObject({
        code: 'BAD_FILTER',
      });
    });
  });
}
