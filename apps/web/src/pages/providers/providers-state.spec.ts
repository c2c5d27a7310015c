import { describe, expect, it } from '@jest/globals';
import { providersAddress, providersVariables, readProvidersState } from './providers-state.js';

const read = (query: string) => readProvidersState(new URLSearchParams(query));

describe('the state of the list of providers in the address', () => {
  it('is the same after it was written and read again', () => {
    const query = 'q=north+coast&country=EE&kind=alternative-provider&quality=confirmed-voluntary&page=2';
    expect(providersAddress(read(query))).toBe(`/providers?${query}`);
  });

  it.each(['country=Estonia', 'kind=school', 'quality=perfect', 'page=0'])('passes over %s', (query) => {
    expect(providersAddress(read(query))).toBe('/providers');
  });

  it('asks the API for one of each', () => {
    expect(providersVariables(read('q=deqar:DEQARINST0034&country=EE'), null)).toEqual({
      query: 'deqar:DEQARINST0034',
      country: ['EE'],
      kind: null,
      quality: null,
      first: 20,
      after: null,
    });
  });
});
