import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findAddress, type FindState, readFindState, rebase, writeFindState } from './find-state.js';

const read = (query: string): FindState => readFindState(new URLSearchParams(query));

const anyState: fc.Arbitrary<FindState> = fc
  .record({
    q: fc.string(),
    quality: fc.subarray(['confirmed', 'confirmed-voluntary', 'unknown']),
    level: fc.subarray(['6', '7', 'not-stated']),
    taught: fc.subarray(['et', 'en', 'not-stated']),
    how: fc.subarray(['online', 'work-based']),
    field: fc.subarray(['06', '0688']),
    provider: fc.subarray(['deqar:DEQARINST0034', 'a&b=c']),
    ects: fc.constantFrom('', '3-10', '-5', '31-', 'not-stated', '0.5-2,not-stated'),
    enrolling: fc.constantFrom('', '1'),
    from: fc.constantFrom('', '2027-01-12'),
    max: fc.constantFrom('', '200-EUR', '99.5-PLN'),
    also: fc.subarray(['undeclared', 'withdrawn']),
    sort: fc.constantFrom('', 'ects-asc', 'newest'),
    page: fc.constantFrom('', '2', '50'),
  })
  .map((parts) =>
    readFindState(new URLSearchParams(Object.entries(parts).map(([key, value]) => [key, String(value)]))),
  );

describe('the state of Find in the address', () => {
  it('is the same after it was written and read again', () => {
    fc.assert(fc.property(anyState, (state) => expect(read(writeFindState(state))).toEqual(state)));
  });

  it('is nothing for the plain page', () => {
    expect(findAddress(read(''))).toBe('/');
  });

  it('can be read by people', () => {
    const query = 'q=data&quality=confirmed,conditional&level=6,not-stated&ects=3-10&max=200-EUR';
    expect(findAddress(read(query))).toBe(`/?${query}`);
  });

  it.each([
    'level=9',
    'quality=perfect',
    'quality=not-stated',
    'how=by%20post',
    'field=6',
    'country=ee',
    'ects=a-b',
    'ects=-',
    'from=2027-02-30',
    'max=cheap',
    'sort=best',
    'page=0',
    'page=-1',
    'page=x',
    'unheard=of',
  ])('passes over %s', (query) => {
    expect(findAddress(read(query))).toBe('/');
  });

  it('asks for no more pages at once than somebody could have opened', () => {
    expect(read('page=100000').pages).toBe(50);
  });
});

describe('rebase', () => {
  it('keeps the click before, which the page did not show yet', () => {
    const shown = read('q=data');
    const now = read('q=data&level=6');
    const asked = { ...shown, choices: { ...shown.choices, language: ['et'] } };
    expect(findAddress(rebase(now, shown, asked))).toBe('/?q=data&level=6&taught=et');
  });

  it('takes words that were asked for, whatever was sent since what is shown', () => {
    const shown = read('');
    const now = read('q=sus');
    const asked = { ...shown, choices: { ...shown.choices, provider: ['deqar:1'] } };
    expect(findAddress(rebase(now, shown, asked, true))).toBe(findAddress(asked));
    expect(findAddress(rebase(now, shown, asked))).toBe(findAddress({ ...asked, words: 'sus' }));
  });

  it('is what was asked for where nothing happened in between', () => {
    fc.assert(fc.property(anyState, anyState, (from, to) => expect(rebase(from, from, to)).toEqual(to)));
  });
});
