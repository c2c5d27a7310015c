import { describe, expect, it } from '@jest/globals';
import { iriOf } from './identifiers.js';
import { nqfLevel } from './nqf-levels.js';
import { statusOf } from './vocabularies.js';

describe('iriOf', () => {
  it.each([
    'https://learn.example.org/spec/1',
    'http://data.europa.eu/esco/skill/1',
    'https://učilište.example.hr/1',
  ])('%s says the same everywhere', (id) => expect(iriOf(id)).toEqual({ scheme: 'iri', value: id }));

  it.each([
    'http://LOP-01',
    'http://localhost/spec/1',
    'https://qdr.local/spec/1',
    'http://192.0.2.1/spec/1',
    'http://[2001:db8::1]/spec/1',
    'urn:epass:spec:1',
    'spec 1',
    'https://learn.example.org/spec 1',
    '',
  ])('%s says nothing outside of its document', (id) => expect(iriOf(id)).toBeNull());
});

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

describe('statusOf', () => {
  it.each([
    ['released', 'offered'],
    ['http://data.europa.eu/snb/status/to-be-reviewed', 'offered'],
    ['Obsolete', 'withdrawn'],
    ['http://data.europa.eu/snb/status/not-published-anymore', 'withdrawn'],
    ['draft', 'unknown'],
  ])('%s is %s', (value, status) => expect(statusOf(value)).toBe(status));
});
