import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeCursors } from './search-cursors.js';
import { describeDidYouMean } from './search-did-you-mean.js';
import { describeFacets } from './search-facets.js';
import { describeFilters } from './search-filters.js';
import { describeLanguages } from './search-languages.js';
import { describeManyPages } from './search-many-pages.js';
import type { SearchSubject } from '../support/search-subject.js';
import { describeWords } from './search-words.js';

/** What every search engine must do alike, so that a user can move from one to the other without noticing. */
export function describeSearchEngine(name: string, setUp: () => Promise<SearchSubject>): void {
  describe(`${name} as a search engine`, () => {
    let subject: SearchSubject | undefined;
    const current = (): SearchSubject => {
      if (!subject) throw new Error('set up in beforeAll');
      return subject;
    };
    beforeAll(async () => {
      subject = await setUp();
    });
    afterAll(() => subject?.close());

    describeWords(current);
    describeDidYouMean(current);
    describeFilters(current);
    describeFacets(current);
    describeCursors(current);
    describeLanguages(current);
    describeManyPages(current);
  });
}
