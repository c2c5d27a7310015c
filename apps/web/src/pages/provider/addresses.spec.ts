import { describe, expect, it } from '@jest/globals';
import { addressesOf } from './addresses.js';

const asked = { provider: 'deqar:A/1', on: '2021-09-15', knownOn: null };

describe('the addresses of an answer', () => {
  it('name the provider, and the day also where today was meant', () => {
    const { json, statement } = addressesOf(asked);
    expect(json).toBe('/api/v1/providers/deqar%3AA%2F1/quality?on=2021-09-15');
    expect(statement).toBe('/api/v1/providers/deqar%3AA%2F1/quality/statement?on=2021-09-15');
  });

  it('ask by what was known then, where that is asked', () => {
    const { json, statement } = addressesOf({ ...asked, knownOn: '2026-11-20T10:00:00.000Z' });
    for (const address of [json, statement])
      expect(address).toMatch(/&knownOn=2026-11-20T10%3A00%3A00.000Z$/);
  });
});
