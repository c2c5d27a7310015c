import { describe, expect, it } from '@jest/globals';
import { IssueCollector } from '../reading/issues.js';
import { Node, RecordScope } from '../elm-model/node.js';
import { ectsOf, hoursOf } from './workload.js';

const ECTS = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';

function read<Value>(
  body: Record<string, string[] | Record<string, string[]>[]>,
  what: (node: Node, issues: IssueCollector) => Value,
): { value: Value; codes: string[] } {
  const issues = new IssueCollector();
  const part = { kind: 'qualification', key: null, body, position: '' };
  const value = what(Node.ofPart(part, new RecordScope(new Map(), issues)), issues);
  return { value, codes: issues.issues.map(({ code }) => code) };
}

describe('ectsOf', () => {
  it.each([
    ['2', 2, 2],
    ['2.5', 2.5, 2.5],
    ['2,5', 2.5, 2.5],
    ['5-10', 5, 10],
    ['3 ECTS', 3, 3],
  ])('reads %j', (point, min, max) => {
    const { value, codes } = read({ creditPoint: [{ framework: [ECTS], point: [point] }] }, ectsOf);
    expect(value).toEqual({ min, max, origin: 'STATED' });
    expect(codes).toEqual([]);
  });

  it.each([
    ['', 'ects-unreadable'],
    ['two', 'ects-unreadable'],
    ['-2', 'ects-unreadable'],
    ['0', 'ects-out-of-range'],
    ['1080', 'ects-out-of-range'],
    ['10-5', 'ects-out-of-range'],
  ])('leaves %j out', (point, code) => {
    const { value, codes } = read({ creditPoint: [{ framework: [ECTS], point: [point] }] }, ectsOf);
    expect(value).toBeNull();
    expect(codes).toEqual([code]);
  });

  it('keeps less than one, with a warning', () => {
    const { value, codes } = read({ creditPoint: [{ framework: [ECTS], point: ['0.5'] }] }, ectsOf);
    expect(value).toMatchObject({ min: 0.5 });
    expect(codes).toEqual(['ects-below-one']);
  });

  it('takes the first of two that differ', () => {
    const credits = ['2', '3', '2'].map((point) => ({ framework: [ECTS], point: [point] }));
    const { value, codes } = read({ creditPoint: credits }, ectsOf);
    expect(value).toMatchObject({ min: 2 });
    expect(codes).toEqual(['ects-contradictory']);
  });
});

describe('hoursOf', () => {
  it.each([
    ['PT50H', 50],
    ['PT1H30M', 1.5],
    ['P2DT2H', 50],
    ['PT90M', 1.5],
  ])('reads %s', (text, hours) => {
    const { value, codes } = read({ volumeOfLearning: [text] }, hoursOf);
    expect(value).toEqual({ min: hours, max: hours, origin: 'STATED' });
    expect(codes).toEqual([]);
  });

  it.each([
    ['P60M', 'duration-no-workload'],
    ['P3W', 'duration-no-workload'],
    ['P5D', 'duration-no-workload'],
    ['-PT5H', 'duration-no-workload'],
    ['P7Y8M2DT1H10M0S', 'duration-no-workload'],
    ['PT0S', 'hours-out-of-range'],
    ['PT99999H', 'hours-out-of-range'],
    ['50', 'duration-unreadable'],
    ['P', 'duration-unreadable'],
  ])('leaves %s out', (text, code) => {
    const { value, codes } = read({ volumeOfLearning: [text] }, hoursOf);
    expect(value).toBeNull();
    expect(codes).toEqual([code]);
  });
});
