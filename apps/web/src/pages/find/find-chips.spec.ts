import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { testFormat, testWords } from '../../i18n/test-words.js';
import { chipLabel } from './chip-labels.js';
import { chipsOf, withoutFilters, wordsChip } from './find-chips.js';
import { findAddress, readFindState } from './find-state.js';

const read = (query: string) => readFindState(new URLSearchParams(query));

let t: TFunction;
beforeAll(async () => {
  t = await testWords();
});
const labels = (query: string): readonly string[] =>
  chipsOf(read(query)).map((chip) => chipLabel(chip, () => undefined, t, testFormat));

describe('chips', () => {
  it('stand in the order of the filters and speak for themselves', () => {
    expect(
      labels(
        'price=free&country=EE&level=6,not-stated&ects=3-10&quality=unknown&max=200-EUR&from=2027-01-12',
      ),
    ).toEqual([
      'No valid evidence held',
      '3–10 ECTS',
      'EQF 6',
      'Level not stated',
      'Starts from 12 Jan 2027',
      'Estonia',
      'Free',
      'At most €200',
    ]);
  });

  it('take away one value each, and lead to the first page', () => {
    const [six] = chipsOf(read('q=data&level=6,7&page=4'));
    expect(six && findAddress(six.without)).toBe('/?q=data&level=7');
  });

  it('fall back on the value itself where nobody knows its name', () => {
    expect(labels('field=0688&source=ee-x')).toEqual(['0688', 'ee-x']);
  });

  it('count the words as one thing more to let go', () => {
    expect(wordsChip(read('level=6'))).toEqual([]);
    expect(wordsChip(read('q=data&level=6')).map(({ without }) => findAddress(without))).toEqual([
      '/?level=6',
    ]);
  });
});

describe('withoutFilters', () => {
  it('keeps words, order and language', () => {
    const query = 'q=data&quality=confirmed&ects=3-10&enrolling=1&also=withdrawn&sort=newest&lang=et&page=3';
    expect(findAddress(withoutFilters(read(query)))).toBe('/?q=data&sort=newest&lang=et');
  });
});
