import { describe, expect, it } from '@jest/globals';
import { nqfLevel } from './nqf-levels.js';

describe('nqfLevel', () => {
  it.each([
    ['http://data.europa.eu/snb/qdr/c_060f2f91', { framework: 'IE', level: '2' }],
    ['http://data.europa.eu/snb/qdr/c_c2700f4e', { framework: 'NL', level: '4+' }],
    ['http://data.europa.eu/snb/qdr/c_021f233f', { framework: 'SCQF', level: '10' }],
    ['http://data.europa.eu/snb/qdr/c_5ad5d222', { framework: 'FR', level: 'II-Grade de Licence' }],
  ])('%s', (uri, level) => expect(nqfLevel(uri)).toEqual(level));

  it('has no level for a framework, or for what is not of the vocabulary', () => {
    expect(nqfLevel('http://data.europa.eu/snb/qdr/c_01169e3f')).toBeNull();
    expect(nqfLevel('http://example.org/c_060f2f91')).toBeNull();
  });
});
