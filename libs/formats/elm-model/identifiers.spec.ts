import { describe, expect, it } from '@jest/globals';
import { iriOf } from './identifiers.js';
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

describe('statusOf', () => {
  it.each([
    ['released', 'offered'],
    ['http://data.europa.eu/snb/status/to-be-reviewed', 'offered'],
    ['Obsolete', 'withdrawn'],
    ['http://data.europa.eu/snb/status/not-published-anymore', 'withdrawn'],
    ['draft', 'unknown'],
  ])('%s is %s', (value, status) => expect(statusOf(value)).toBe(status));
});
