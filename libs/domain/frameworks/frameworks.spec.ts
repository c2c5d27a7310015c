import { describe, expect, it } from '@jest/globals';
import { hoursPerCredit } from './hours-per-credit.js';
import { covers, iscedLabel, iscedLabels, isIscedF } from './isced-f.js';
import { ISCED_F_LABELS } from './isced-f-labels/index.js';
import { ISCED_F_TABLE } from './isced-f-table.js';
import { cycleFromNqf, eqfFromNqf } from './nqf.js';
import { REFERENCED_FRAMEWORKS } from './nqf-table.js';

describe('ISCED-F 2013', () => {
  it('is complete: every code has its broader fields, and stands once', () => {
    const codes = ISCED_F_TABLE.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const broader = codes.filter((code) => code.length > 2).map((code) => code.slice(0, -1));
    expect(broader.filter((code) => !isIscedF(code))).toEqual([]);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(12);
  });

  it('names fields', () => {
    expect(iscedLabel('0613')).toBe('Software and applications development and analysis');
    expect(iscedLabel('1')).toBeNull();
    expect(isIscedF('06130')).toBe(false);
  });

  it('names fields in the reader’s language where the source has a name, else in English', () => {
    expect(iscedLabel('1013', 'de-AT')).toBe('Hotels, Restaurants und Catering');
    expect(iscedLabel('1013', 'lv')).toBe('Viesnīcu, restorānu un ēdināšanas pakalpojumi');
    expect(iscedLabel('1014', 'nb')).toBe('Idrett');
    expect(iscedLabel('0321', 'fr')).toBe('Journalism and reporting');
    expect(iscedLabel('1013', 'ja')).toBe('Hotel, restaurants and catering');
    expect(iscedLabels('1')).toEqual([]);
  });

  it('has every official language of the EU, and in each a name for all but a few fields', () => {
    const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
    const counts: Record<string, number> = {};
    for (const [code] of ISCED_F_TABLE)
      for (const { language } of iscedLabels(code)) counts[language] = (counts[language] ?? 0) + 1;
    expect(official.filter((language) => counts[language] === undefined)).toEqual([]);
    const { length } = ISCED_F_TABLE;
    expect(Object.entries(counts).filter(([, count]) => count !== length)).toEqual([
      ['fr', length - 7],
      ['lt', length - 3],
      ['lv', length - 1],
      ['mk', length - 1],
      ['sr', length - 1],
      ['tr', length - 1],
    ]);
  });

  it('has each name once, for a field that there is, and none that is the English one', () => {
    const codes = ISCED_F_TABLE.map(([code]) => code);
    for (const lines of Object.values(ISCED_F_LABELS)) {
      const listed = lines
        .trim()
        .split('\n')
        .map((line) => line.split(' ', 1)[0]);
      expect(listed).toEqual(codes.filter((code) => listed.includes(code)));
    }
    const names = ISCED_F_TABLE.flatMap(([code, english]) =>
      iscedLabels(code)
        .slice(1)
        .map(({ value }) => ({ value, english })),
    );
    expect(names.filter(({ value, english }) => value === english || value.trim() !== value)).toEqual([]);
    expect(names.filter(({ value }) => value === '')).toEqual([]);
  });

  it('covers what is equal or below', () => {
    expect(covers('06', '0688')).toBe(true);
    expect(covers('0688', '06')).toBe(false);
    expect(covers('061', '0613')).toBe(true);
    expect(covers('06', '06')).toBe(true);
  });
});

describe('hours per credit', () => {
  it('gives a figure only where a source supports it', () => {
    expect(hoursPerCredit('NL')).toMatchObject({ min: 28, max: 28 });
    expect(hoursPerCredit('PT')).toMatchObject({ min: 25, max: 28 });
    expect(hoursPerCredit('XX')).toBeNull();
    expect(hoursPerCredit(null)).toBeNull();
  });
});

describe('national frameworks', () => {
  it.each([
    ['NLQF', '6', null, 6],
    ['NLQF', 'NLQF 4+', null, 4],
    ['EE', 'Level 5', null, 5],
    ['', '7', 'EE', 7],
    ['NQF', 'niveau 6', 'FR', 6],
    ['RNCP', 'III', null, 5],
    ['NFQ', '9', 'IE', 7],
    ['SQF', '8', 'SI', 7],
  ])('%s %s of a provider in %s is EQF %i', (framework, level, country, expected) => {
    expect(eqfFromNqf({ framework, level }, country)).toEqual({ value: expected, origin: 'DERIVED' });
  });

  it.each([
    ['NLQF', '9', 'NL'],
    ['RNCP', 'I', 'FR'],
    ['Some framework', '6', 'NL'],
    ['NQF', '6', 'XX'],
    ['NQF', 'advanced', 'NL'],
    ['NLQF', '16', 'NL'],
  ])('%s %s of a provider in %s stays empty', (framework, level, country) => {
    expect(eqfFromNqf({ framework, level }, country)).toBeNull();
  });

  it('gives a cycle only where the framework is self-certified', () => {
    expect(cycleFromNqf({ framework: 'NFQ', level: '8' }, 'IE')?.value).toBe('FIRST');
    expect(cycleFromNqf({ framework: 'NFQ', level: '6' }, 'IE')).toBeNull();
    expect(cycleFromNqf({ framework: 'DQR', level: '6' }, 'DE')).toBeNull();
    expect(cycleFromNqf({ framework: 'NLQF', level: '5' }, 'NL')).toBeNull();
  });

  it('holds EQF levels alone, each country and name once', () => {
    const levels = REFERENCED_FRAMEWORKS.flatMap((one) => Object.values(one.levels));
    expect(levels.every((level) => Number.isInteger(level) && level >= 1 && level <= 8)).toBe(true);
    const countries = REFERENCED_FRAMEWORKS.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
  });
});
