import { describe, expect, it } from '@jest/globals';
import { findVariables, searchFilter } from './find-query.js';
import { readFindState } from './find-state.js';

const filterOf = (query: string) => searchFilter(readFindState(new URLSearchParams(query)));

describe('searchFilter', () => {
  it('leaves out what is not chosen', () => {
    expect(filterOf('')).toEqual({});
  });

  it('names values as the API does', () => {
    expect(
      filterOf('quality=confirmed-voluntary&level=6,7&how=work-based&builds=pre-stacked&price=free'),
    ).toEqual({
      quality: ['CONFIRMED_VOLUNTARY'],
      eqfLevel: [6, 7],
      participation: ['WORK_BASED'],
      stackKind: ['PRE_STACKED'],
      free: true,
    });
  });

  it('asks for the unstated beside the values of the same facet', () => {
    expect(filterOf('level=6,not-stated&ects=3-10,not-stated')).toEqual({
      eqfLevel: [6],
      ects: { min: 3, max: 10 },
      notStated: ['ECTS', 'EQF_LEVEL'],
    });
  });

  it('asks for undeclared and withdrawn ones on request alone', () => {
    expect(filterOf('also=undeclared,withdrawn')).toEqual({
      declared: ['BY_RECORD', 'BY_SOURCE', 'UNDECLARED'],
      includeWithdrawn: true,
    });
  });
});

describe('findVariables', () => {
  it('counts facets once, with the first page', () => {
    const state = readFindState(new URLSearchParams('q=data'));
    expect(findVariables(state, 'en', null).facets).not.toEqual([]);
    expect(findVariables(state, 'en', 'cursor').facets).toEqual([]);
  });
});
