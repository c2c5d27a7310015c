import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration } from './configuration.js';

function problems(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('Meilisearch in the configuration', () => {
  it('is absent, or an address with its keys', () => {
    expect(readConfiguration({ MEILI_URL: '', MEILI_API_KEY: 'k' }).meili).toBeNull();
    expect(readConfiguration({ MEILI_URL: 'http://meili:7700/' }).meili).toEqual({
      url: 'http://meili:7700',
      apiKey: null,
      searchKey: null,
    });
    expect(
      readConfiguration({ MEILI_URL: 'https://m', MEILI_API_KEY: 'admin', MEILI_SEARCH_API_KEY: 'search' })
        .meili,
    ).toEqual({ url: 'https://m', apiKey: 'admin', searchKey: 'search' });
  });

  it('is refused by name, and no key is shown', () => {
    const found = problems({
      MEILI_URL: 'meili',
      MEILI_API_KEY: 'my secret',
      MEILI_SEARCH_API_KEY: 'my\nsecret',
    });
    expect(found.map((sentence) => sentence.split(' ')[0])).toEqual([
      'MEILI_URL',
      'MEILI_API_KEY',
      'MEILI_SEARCH_API_KEY',
    ]);
    expect(found.join()).not.toMatch(/secret/);
  });
});
