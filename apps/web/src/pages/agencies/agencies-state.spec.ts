import { describe, expect, it } from '@jest/globals';
import { agenciesAddress, agenciesVariables, readAgenciesState } from './agencies-state.js';

const read = (query: string) => readAgenciesState(new URLSearchParams(query));

describe('the state of the list of agencies in the address', () => {
  it('is the same after it was written and read again', () => {
    const query = 'q=quality+agency&country=EE&page=2';
    expect(agenciesAddress(read(query))).toBe(`/agencies?${query}`);
  });

  it.each(['country=Estonia', 'page=0', 'page=many'])('passes over %s', (query) => {
    expect(agenciesAddress(read(query))).toBe('/agencies');
  });

  it('asks the API', () => {
    expect(agenciesVariables(read('q=deqar-agency:21&country=EE'), 'there')).toEqual({
      query: 'deqar-agency:21',
      country: ['EE'],
      first: 20,
      after: 'there',
    });
  });
});
