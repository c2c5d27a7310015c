import { describe, expect, it } from '@jest/globals';
import { checkOptions, matchingOptions, shownOptions } from './check-options.js';

const label = (value: string) => value.toUpperCase();
const buckets = [
  { value: 'en', count: 7 },
  { value: 'et', count: 3 },
  { value: 'fr', count: 0 },
];

describe('checkOptions', () => {
  it('hides a value without results, unless it is chosen: then with 0', () => {
    expect(checkOptions(buckets, [], label).map(({ value }) => value)).toEqual(['en', 'et']);
    expect(checkOptions(buckets, ['fr', 'lv'], label).slice(2)).toEqual([
      { value: 'fr', label: 'FR', count: 0 },
      { value: 'lv', label: 'LV', count: 0 },
    ]);
  });

  it('follows an order of its own, what is not in it last', () => {
    expect(checkOptions(buckets, ['fr'], label, ['fr', 'et']).map(({ value }) => value)).toEqual([
      'fr',
      'et',
      'en',
    ]);
  });
});

const many = Array.from({ length: 10 }, (_, index) => ({ value: `v${index}`, label: `v${index}`, count: 1 }));

describe('shownOptions', () => {
  it('shows the first six and what is chosen', () => {
    expect(shownOptions(many, ['v9']).map(({ value }) => value)).toEqual([
      'v0',
      'v1',
      'v2',
      'v3',
      'v4',
      'v5',
      'v9',
    ]);
  });

  it('does not hide a single one', () => {
    expect(shownOptions(many.slice(0, 7), [])).toHaveLength(7);
  });
});

describe('matchingOptions', () => {
  it('finds without case and accents', () => {
    const options = [{ value: 'et', label: 'Eesti Õpe' }];
    expect(matchingOptions(options, 'opE ')).toHaveLength(1);
    expect(matchingOptions(options, 'x')).toHaveLength(0);
  });
});
