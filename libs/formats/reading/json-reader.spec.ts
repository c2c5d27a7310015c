import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../format.js';
import { allowedFields } from './allow.js';
import { IssueCollector } from './issues.js';
import { JsonReader } from './json-reader.js';
import { statedEcts } from './workload.js';

function reader(value: Json | undefined): { field: JsonReader; issues: IssueCollector } {
  const issues = new IssueCollector();
  return { field: new JsonReader(value, '/a', issues), issues };
}

describe('JsonReader', () => {
  it.each([null, undefined, '', '  ', [], {}])('takes %p for not stated', (value) => {
    const { field, issues } = reader(value);
    expect([field.isEmpty, field.text(), field.number(), field.boolean(), field.items()]).toEqual([
      true,
      null,
      null,
      null,
      [],
    ]);
    expect(issues.issues).toEqual([]);
  });

  it('coerces with an INFO issue that says where', () => {
    const { field, issues } = reader({ 'b/c': '2.5' });
    expect(field.at('b/c').number()).toBe(2.5);
    expect(issues.issues).toMatchObject([
      { code: 'unexpected-type', severity: 'INFO', pointer: '/a/b~1c', value: '2.5' },
    ]);
  });

  it('reads a single value where a list belongs', () => {
    const { field, issues } = reader('one');
    expect(field.items().map((item) => item.text())).toEqual(['one']);
    expect(issues.issues).toHaveLength(1);
  });

  it('reads the first of a list where a value belongs', () => {
    const { field, issues } = reader([null, 'one', 'two']);
    expect(field.text()).toBe('one');
    expect(issues.issues).toMatchObject([{ severity: 'INFO' }]);
  });

  it('leaves out what has another meaning', () => {
    const { field, issues } = reader({ b: 1 });
    expect(field.text()).toBeNull();
    expect(issues.issues).toMatchObject([{ severity: 'WARNING', value: '{"b":1}' }]);
  });

  it('does not guess at commas', () => {
    expect(reader('2,5').field.number()).toBeNull();
    expect(reader('1e400').field.number()).toBeNull();
  });

  it('names a text that lost a character', () => {
    const { field, issues } = reader('Universit\uFFFDt');
    field.text();
    expect(issues.issues).toMatchObject([{ code: 'unreadable-character', severity: 'WARNING' }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { field } = reader(value as Json);
        for (const each of [field, field.at('a'), ...field.items()]) {
          each.text();
          each.number();
          each.boolean();
          each.items();
        }
      }),
    );
  });
});

describe('allowedFields', () => {
  const RULES = { a: true, b: { c: true } } as const;

  function names(value: Json): string[] {
    if (Array.isArray(value)) return value.flatMap(names);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, member]) => [name, ...names(member)]);
  }

  it('lets no name pass that is not on the list', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'email', '__proto__', 'constructor');
    const { value: values } = fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.array(tie('value')), fc.dictionary(keys, tie('value'))),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, values), (value) => {
        const body = allowedFields(value as Record<string, Json>, RULES);
        expect(Object.keys(body).every((name) => name === 'a' || name === 'b')).toBe(true);
        expect(names(body['a'] ?? null)).toEqual([]);
        expect(names(body['b'] ?? null).every((name) => name === 'c')).toBe(true);
      }),
    );
  });

  it('is the same in whatever order the feed has them', () => {
    expect(JSON.stringify(allowedFields({ b: { c: 1 }, a: 2 }, RULES))).toBe(
      JSON.stringify(allowedFields({ a: 2, b: { c: 1 } }, RULES)),
    );
  });
});

describe('statedEcts', () => {
  it.each([
    [5, { min: 5, max: 5, origin: 'STATED' }, []],
    [0.5, { min: 0.5, max: 0.5, origin: 'STATED' }, ['ects-below-one']],
    [0, null, ['ects-out-of-range']],
    [-3, null, ['ects-out-of-range']],
    [5000, null, ['ects-out-of-range']],
    [null, null, []],
  ])('%p is %p', (value, quantity, codes) => {
    const issues = new IssueCollector();
    expect(statedEcts(value, '/ects', issues)).toEqual(quantity);
    expect(issues.issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe('IssueCollector', () => {
  it('keeps an issue of one place once, and of a hopeless record not all', () => {
    const issues = new IssueCollector();
    for (let at = 0; at < 1000; at += 1) issues.info('x', `/${at % 500}`, at, 'x');
    issues.error('no-title', null, null, 'x');
    expect(issues.issues).toHaveLength(201);
  });
});
