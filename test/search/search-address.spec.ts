import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEARCH_ADDRESS, searchOf, writeSearchAddress } from '#search';
import { searchFilter } from '../../apps/web/src/pages/find/find-query.js';
import { readFindState, writeFindState } from '../../apps/web/src/pages/find/find-state.js';

const PROVIDER = '01998f00-0000-7000-8000-000000000001';

/** Addresses that the page may write. */
const anyAddress: fc.Arbitrary<string> = fc
  .record({
    q: fc.string(),
    quality: fc.subarray(['confirmed', 'confirmed-voluntary', 'nationally-listed', 'unknown']),
    level: fc.subarray(['1', '6', '8', 'not-stated']),
    cycle: fc.subarray(['short', 'first', 'second', 'third']),
    taught: fc.subarray(['et', 'en', 'not-stated']),
    how: fc.subarray(['online', 'work-based', 'volunteering', 'not-stated']),
    field: fc.subarray(['06', '061', '0688', 'not-stated']),
    country: fc.subarray(['EE', 'IE', 'not-stated']),
    builds: fc.subarray(['part-of-programme', 'standalone', 'not-stated']),
    price: fc.subarray(['free', 'not-stated']),
    source: fc.subarray(['ie-example', 'ee-1']),
    provider: fc.subarray([PROVIDER]),
    awarder: fc.subarray([PROVIDER]),
    ects: fc.constantFrom('', '3-10', '-5', '31-', 'not-stated', '0.5-2,not-stated'),
    enrolling: fc.constantFrom('', '1'),
    from: fc.constantFrom('', '2027-01-12'),
    to: fc.constantFrom('', '2027-02-12'),
    max: fc.constantFrom('', '200-EUR', '99.5-PLN'),
    also: fc.subarray(['undeclared', 'withdrawn']),
    sort: fc.constantFrom('', 'relevance', 'ects-asc', 'newest'),
    lang: fc.constantFrom('', 'et'),
    page: fc.constantFrom('', '2', '50'),
  })
  .map((parts) =>
    writeFindState(
      readFindState(
        new URLSearchParams(
          Object.entries(parts).map(([name, value]): [string, string] => [name, String(value)]),
        ),
      ),
    ),
  );

const read = (address: string) => SEARCH_ADDRESS.parse(Object.fromEntries(new URLSearchParams(address)));

describe('the address of a search', () => {
  it('asks the API for what the page shows', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const state = readFindState(new URLSearchParams(address));
        const { text, filter, sort, language } = searchOf(read(address));
        expect(text ?? '').toBe(state.words);
        expect(sorted(filter)).toEqual(sorted(searchFilter(state)));
        expect(sort).toBe(state.sort);
        expect(language).toBe(state.searchLanguage);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same question when it was written and read again', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const again = writeSearchAddress(read(address));
        expect(writeSearchAddress(read(again))).toBe(again);
        expect(sorted(searchOf(read(again)).filter)).toEqual(sorted(searchOf(read(address)).filter));
      }),
    );
  });

  it('is one for one question', () => {
    expect(writeSearchAddress(read('level=7,6&q=data%20&page=4&sort=newest&how='))).toBe('q=data&level=6,7');
  });
});

/** The order of values means nothing. */
function sorted(filter: object): object {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.map(String).sort() : value,
    ]),
  );
}
