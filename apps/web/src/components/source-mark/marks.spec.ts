import { describe, expect, it } from '@jest/globals';
import { marksOf } from './marks.js';
import { valueText } from './value-text.js';

describe('marksOf', () => {
  it('is the first word of a slug, and says more than Europe', () => {
    expect([...marksOf(['ee-catalogue', 'eu-deqar', 'ncu'])].map(([, mark]) => mark)).toEqual([
      'EE',
      'DEQAR',
      'NCU',
    ]);
  });

  it('tells two apart that would be the same', () => {
    expect(marksOf(['ee-harno', 'ee-tartu-university']).get('ee-tartu-university')).toBe('EE-TU');
  });
});

describe('valueText', () => {
  it.each([
    ['"Project work"', 'Project work'],
    ['["Project work","oral examination"]', 'Project work; oral examination'],
    ['{"value":6,"origin":"STATED","source":"ee"}', '6'],
    ['[{"language":"en","value":"Data"}]', 'Data'],
    ['true', 'true'],
    ['null', ''],
    ['not json', 'not json'],
  ])('%s is told as %s', (json, text) => {
    expect(valueText(json)).toBe(text);
  });
});
