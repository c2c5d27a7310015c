import { describe, it } from '@jest/globals';
import { sharedMeilisearch } from '../support/meilisearch.js';
import { meilisearchSubject } from './meilisearch-subject.js';
import { describeSearchEngine } from './search-contract.js';

if (sharedMeilisearch()) describeSearchEngine('Meilisearch', meilisearchSubject);
else
  describe('Meilisearch as a search engine', () => {
    it.skip('no MEILI_URL, and no meilisearch on the path', () => undefined);
  });
