import { describe, expect, it } from '@jest/globals';
import { comesBackEmpty, ndcg, recall } from './measures.js';

const GRADES = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
  ['d', 0],
]);

describe('ndcg', () => {
  it('is 1 in the ideal order, whatever follows', () => {
    expect(ndcg(['a', 'b', 'c', 'd', 'x'], GRADES)).toBe(1);
  });

  it('falls with each better document that comes later', () => {
    // by hand: (3/log2(2) + 7/log2(3) + 1/log2(4)) / (7/log2(2) + 3/log2(3) + 1/log2(4))
    expect(ndcg(['b', 'a', 'c'], GRADES)).toBeCloseTo(0.8428, 4);
  });

  it('gives nothing for what is not graded, nor beyond the depth', () => {
    expect(ndcg(['x', 'y'], GRADES)).toBe(0);
    expect(ndcg(['x', 'a'], GRADES, 1)).toBe(0);
  });

  it('is unknown where nothing can be found', () => {
    expect(ndcg(['a'], new Map([['a', 0]]))).toBeNull();
  });
});

describe('recall', () => {
  it('counts the right topic and better', () => {
    expect(recall(['a', 'c', 'd'], GRADES)).toBe(0.5);
    expect(recall(['c'], GRADES)).toBe(0);
    expect(recall(['c'], new Map([['c', 1]]))).toBeNull();
  });

  it('asks for no more than the depth can hold', () => {
    expect(recall(['a', 'b'], GRADES, 1)).toBe(1);
  });
});

describe('comesBackEmpty', () => {
  it('is no fault where nothing is relevant', () => {
    expect(comesBackEmpty([], GRADES)).toBe(1);
    expect(comesBackEmpty(['x'], GRADES)).toBe(0);
    expect(comesBackEmpty([], new Map([['c', 1]]))).toBeNull();
  });
});
