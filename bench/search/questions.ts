import type { SearchFacet, SearchFilter, SearchQuery } from '#search';
import type { Day } from '#domain';
import type { Catalogue } from '../generator/catalogue.js';
import { Random } from '../generator/random.js';
import { zipf } from '../generator/vocabulary.js';

const QUESTIONS = 200;
export const FACETS: readonly SearchFacet[] = ['QUALITY', 'EQF_LEVEL', 'COUNTRY', 'LANGUAGE', 'FIELD'];

const FILTERS: readonly SearchFilter[] = [
  { quality: ['CONFIRMED', 'CONFIRMED_VOLUNTARY'] },
  { country: ['EE'] },
  { field: ['06'] },
  { ects: { min: 2, max: 6 } },
  { openForEnrolment: true },
  { eqfLevel: [6, 7], country: ['IE', 'EE'] },
  { quality: ['CONFIRMED'], language: ['en'] },
  { free: true },
];

/**
 * The fixed mix: of 20 questions 8 are one word, 4 two words, 4 a word with filters, 3 filters alone, 1 nothing at all.
 * Words come by Zipf's law, so that some are in every tenth document and many in a handful.
 */
export function questions(catalogue: Catalogue, today: Day): readonly SearchQuery[] {
  const random = new Random(200);
  return Array.from({ length: QUESTIONS }, (_, n) => {
    const vocabulary = random.pick(catalogue.vocabularies);
    const word = () => zipf(vocabulary.words.slice(0, 2000), random);
    const kind = n % 20;
    const text = kind < 8 ? word() : kind < 12 ? `${word()} ${word()}` : kind < 16 ? word() : null;
    return {
      text,
      filter: kind >= 12 && kind < 19 ? (FILTERS[Math.floor(n / 20 + kind) % FILTERS.length] ?? {}) : {},
      facets: FACETS,
      sort: null,
      language: vocabulary.language,
      first: 20,
      after: null,
      today,
    };
  });
}
