import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { samples } from '../../../test/support/samples.js';
import { REFERENCED_FRAMEWORKS } from '../frameworks/nqf-table.js';
import { frameworksOf } from './country-facts.js';
import { EHEA_MEMBERS } from './ehea-members.js';
import { FRAMEWORK_CONCEPTS, FRAMEWORK_VOCABULARY } from './framework-table.js';

describe('countries', () => {
  it('has the 49 members of the EHEA, each once', () => {
    expect(new Set(EHEA_MEMBERS).size).toBe(49);
    expect([...EHEA_MEMBERS].sort()).toEqual(EHEA_MEMBERS);
  });

  it('names a framework with the reports that relate it to the European ones', () => {
    expect(frameworksOf('EE')).toEqual([
      {
        name: 'Estonian Qualifications Framework',
        url: 'http://data.europa.eu/snb/qdr/c_e9fb041f',
        source: expect.stringContaining(FRAMEWORK_VOCABULARY),
        shortNames: ['EstQF', 'EKR'],
        referenced: { source: expect.stringContaining('EE'), year: 2011 },
        selfCertified: { source: expect.stringContaining('EE'), year: 2011 },
      },
    ]);
  });

  it('claims no report for one of several frameworks, and nothing for a country without one', () => {
    expect(frameworksOf('BE').map(({ referenced }) => referenced)).toEqual([null, null, null]);
    expect(frameworksOf('SM')).toEqual([]);
    expect(frameworksOf('CZ')).toEqual([]);
  });

  it('has every framework whose levels it converts', () => {
    const named = new Set(FRAMEWORK_CONCEPTS.map(([country]) => country));
    expect(REFERENCED_FRAMEWORKS.map(({ country }) => country).filter((one) => !named.has(one))).toEqual([]);
  });

  const vocabulary = samples('elm/vocab/nqf.json');
  (vocabulary ? it : it.skip)('names frameworks and concepts as the vocabulary does', () => {
    const { scheme, concepts } = JSON.parse(readFileSync(vocabulary ?? '', 'utf8')) as {
      scheme: string;
      concepts: { uri: string; label: string }[];
    };
    expect(scheme).toBe(FRAMEWORK_VOCABULARY);
    const labels = new Map(concepts.map(({ uri, label }) => [uri, label]));
    for (const [country, name] of FRAMEWORK_CONCEPTS) {
      const url = frameworksOf(country).find((one) => one.name === name)?.url;
      expect(labels.get(url ?? '')).toBe(name);
    }
  });

  const table = samples('deqar/fixtures-countries/countries.json');
  (table ? it : it.skip)('has the members that the table of countries flags, but for its two errors', () => {
    const rows = JSON.parse(readFileSync(table ?? '', 'utf8')) as {
      iso_3166_alpha2: string;
      ehea_is_member: boolean;
    }[];
    const flagged = rows.filter((row) => row.ehea_is_member).map((row) => row.iso_3166_alpha2);
    expect([...flagged.filter((code) => code !== 'FO'), 'SM'].sort()).toEqual(EHEA_MEMBERS);
  });
});
