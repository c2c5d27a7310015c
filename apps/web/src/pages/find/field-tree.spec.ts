import { describe, expect, it } from '@jest/globals';
import { chooseFields, fieldTree, openFields } from './field-tree.js';
import { NOT_STATED } from './find-vocabulary.js';

const options = ['09', '06', '061', '0613', '091', '0612', NOT_STATED].map((value) => ({
  value,
  label: value,
  count: 1,
}));
const tree = fieldTree(options);
const values = (shown: readonly { readonly value: string }[]) => shown.map(({ value }) => value);

describe('fieldTree', () => {
  it('puts each field under the broader one, in the order given', () => {
    expect(values(tree)).toEqual(['09', '091', '06', '061', '0613', '0612', NOT_STATED]);
    expect(tree.map(({ depth }) => depth)).toEqual([0, 1, 0, 1, 2, 2, undefined]);
  });

  it('keeps one whose broader field has no results', () => {
    expect(values(fieldTree([{ value: '0811', label: 'Crop production', count: 0 }]))).toEqual(['0811']);
  });
});

describe('openFields', () => {
  it('opens what is chosen by one step, and keeps what is above it', () => {
    expect(values(openFields(tree, []))).toEqual(['09', '06', NOT_STATED]);
    expect(values(openFields(tree, ['06']))).toEqual(['09', '06', '061', NOT_STATED]);
    expect(values(openFields(tree, ['0612']))).toEqual(['09', '06', '061', '0612', NOT_STATED]);
  });
});

describe('chooseFields', () => {
  it('narrows: a part takes the place of its whole, and the whole that of its parts', () => {
    expect(chooseFields(['06'], ['06', '0612'])).toEqual(['0612']);
    expect(chooseFields(['0612', '0613', '09'], ['0612', '0613', '09', '06'])).toEqual(['09', '06']);
    expect(chooseFields(['06'], ['06', NOT_STATED])).toEqual(['06', NOT_STATED]);
    expect(chooseFields(['06', '09'], ['06'])).toEqual(['06']);
  });
});
