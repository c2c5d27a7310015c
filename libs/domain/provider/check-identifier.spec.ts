import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkIdentifier } from './check-identifier.js';
import { normaliseIdentifier } from './identifier.js';

const check = (text: string): string | null => {
  const at = text.indexOf(':');
  return checkIdentifier(normaliseIdentifier({ scheme: text.slice(0, at), value: text.slice(at + 1) }));
};

describe('identifiers are checked by the rules of their scheme', () => {
  it.each([
    'deqar:DEQARINST0034',
    'deqar:deqarinst9001',
    'eter:FR0076',
    'eter: fr 0076',
    'schac:urv.cat',
    'schac:urn:schac:homeorganizationid:int:howest.be',
    'ror:03prydq77',
    'ror:https://ror.org/05sbt2524',
    'ror:01an7q238',
    'vat:BE0259366716',
    'vat:be 0259 366 716',
    'vat:BE0259.366.716',
    'vat:ESQ9350003A',
    'vat:DE136695976',
    'vat:PL5260001246',
    'vat:CHE123456789',
    'pic:999880560',
    'erasmus:B  KORTRIJ03',
    'erasmus:LUXLUX-VIL01',
    'national-EE:90009001',
    'local:whatever',
  ])('takes %s', (text) => expect(check(text)).toBeNull());

  it.each([
    ['ror:03prydq78', 'check digits would be 77'],
    ['ror:03prydu77', 'without i, l, o and u'],
    ['ror:13prydq77', 'a ROR id is 0'],
    ['deqar:0034', 'DEQARINST and a number'],
    ['eter:0076', 'country code'],
    ['schac:not a domain', 'domain name'],
    ['vat:BE0259366717', 'check digit'],
    ['vat:BE025936671', 'structure'],
    ['vat:DE136695975', 'check digit'],
    ['vat:PL5260001247', 'check digit'],
    ['vat:12345678', 'country code'],
    ['pic:99988056', 'nine digits'],
    ['erasmus:KORTRIJK', 'Erasmus code'],
    ['national-Estonia:1', 'two letters'],
  ])('finds fault with %s', (text, clause) => expect(check(text)).toContain(clause));

  it('detects every single wrong character of a ROR id', () => {
    const letters = Array.from('0123456789abcdefghjkmnpqrstvwxyz');
    const known = fc.constantFrom('03prydq77', '01an7q238', '042nb2s44', '00f54p054', '05sbt2524');
    fc.assert(
      fc.property(known, fc.nat(8), fc.constantFrom(...letters), (value, at, letter) => {
        const changed = value.slice(0, at) + letter + value.slice(at + 1);
        expect(checkIdentifier({ scheme: 'ror', value: changed }) === null).toBe(changed === value);
      }),
    );
  });

  it('normalises to what is normal already', () => {
    const schemes = fc.constantFrom(
      'ror',
      'deqar',
      'eter',
      'vat',
      'schac',
      'erasmus',
      'pic',
      'national-ee',
      'iri',
    );
    fc.assert(
      fc.property(schemes, fc.string(), (scheme, value) => {
        const once = normaliseIdentifier({ scheme, value });
        expect(normaliseIdentifier(once)).toEqual(once);
      }),
    );
  });
});
