import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readIdentifiers } from './identifiers.js';
import { readHistory, readParents } from './relations.js';

const VERBS = {
  succeeded: 'SUCCEEDED',
  'succeeded by': 'SUCCEEDED_BY',
  absorbed: 'ABSORBED',
  'was absorbed by': 'ABSORBED_BY',
  'spun off': 'SPUN_OFF',
  'was spun off from': 'SPUN_OFF_FROM',
} as const;

const word = fc.constantFrom(
  'School',
  'of Arts,',
  'Crafts',
  '“East”',
  'and',
  'Design;',
  'Université',
  '(2001)',
  'a:b',
  'succeeded',
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `The ${words.join(' ')} College`);
const id = fc.integer({ min: 1, max: 99_999 }).map((number) => `DEQARINST${String(number).padStart(4, '0')}`);
const day = fc
  .tuple(
    fc.integer({ min: 1200, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const verb = fc.constantFrom(...(Object.keys(VERBS) as (keyof typeof VERBS)[]));

describe('readHistory', () => {
  it('reads back any list of events, whatever commas and verbs the names hold', () => {
    const event = fc.record({ day: fc.option(day), verb, id, name });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const cell = events.map(
          (each) => `${each.day === null ? '' : `${each.day}: `}${each.verb} ${each.id} ${each.name}`,
        );
        const read = readHistory(cell.join(', '), null);
        expect(read.unread).toEqual([]);
        expect(
          read.relations.map(({ type, from, other }) => [
            type,
            from,
            other.identifiers[0]?.value,
            other.names[0]?.value,
          ]),
        ).toEqual(events.map((each) => [VERBS[each.verb], each.day, each.id, each.name]));
      }),
    );
  });

  it('reads names without ids between stated separators', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ day, verb, name }), { maxLength: 5 }), (events) => {
        const cell = events.map((each) => `${each.day}: ${each.verb} ${each.name}`).join(' | ');
        expect(
          readHistory(cell, ' | ').relations.map(({ type, from, other }) => [
            type,
            from,
            other.names[0]?.value,
          ]),
        ).toEqual(events.map((each) => [VERBS[each.verb], each.day, each.name]));
      }),
    );
  });

  it('keeps an event whose date is no day, and says so', () => {
    expect(readHistory('2004-13-01: absorbed DEQARINST0001 A', null)).toMatchObject({
      relations: [{ type: 'ABSORBED', from: null }],
      unread: [{ entry: '2004-13-01: absorbed DEQARINST0001 A' }],
    });
  });
});

describe('readParents', () => {
  it('reads back any list of parents', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id, name }), { maxLength: 5 }), (parents) => {
        const cell = parents.map((each) => `${each.id} ${each.name}`).join(', ');
        expect(
          readParents(cell, null).map(({ type, other }) => [
            type,
            other.identifiers[0]?.value,
            other.names[0]?.value,
          ]),
        ).toEqual(parents.map((each) => ['PART_OF', each.id, each.name]));
      }),
    );
  });
});

describe('readIdentifiers', () => {
  it('reads schemes of DEQAR in ours, and leaves agencies’ local identifiers out', () => {
    const cell =
      'DID-EBSI: did:ebsi:zAbC, Erasmus-Charter: 12345-X, EU-VAT: AT U1234, FR-ETER.BAS.NATID: 0751717J, HR-Mozvag: 7,local identifier: A, B, ROR:01faaaf77';
    expect(readIdentifiers(cell)).toEqual([
      { scheme: 'did-ebsi', value: 'did:ebsi:zAbC' },
      { scheme: 'erasmus-charter', value: '12345-X' },
      { scheme: 'vat', value: 'ATU1234' },
      { scheme: 'eter-natid-fr', value: '0751717J' },
      { scheme: 'mozvag', value: '7' },
      { scheme: 'ror', value: '01faaaf77' },
    ]);
  });
});
