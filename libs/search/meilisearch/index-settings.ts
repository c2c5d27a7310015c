import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { FIELD_MARKS } from '../text/field-names.js';

/** Attributes that words are looked for in, the most important first: title, outcomes and field, provider, description. */
export const TEXT_ATTRIBUTES = ['title', 'outcomes', 'provider', 'description'] as const;

/** Long words of German texts once more, as they are written, for Meilisearch to take them apart. */
export const COMPOUND_ATTRIBUTE = 'compounds';

/** Hits that a search by relevance can be paged through. */
export const MOST_RANKED = 20_000;

/** Letters from which a word may have one typing error, and two: Meilisearch's own. */
export const TYPO_LENGTHS = { oneTypo: 5, twoTypos: 9 } as const;

/** Raised whenever `index-document.ts` makes something else of the same row. */
const MAPPING_VERSION = 3;

const equality = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: false } },
});
const comparison = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: true } },
});

/** Settings of an index of search documents. Set before the documents: changing them later indexes all again. */
export function indexSettings(): Settings {
  return {
    searchableAttributes: [...TEXT_ATTRIBUTES, COMPOUND_ATTRIBUTE],
    displayedAttributes: ['*'],
    filterableAttributes: [
      equality(
        ...['quality', 'eqfLevel', 'ects', 'country', 'language', 'field', 'participation', 'stackKind'],
        ...['providers', 'awarders', 'source', 'cycle', 'declared', 'withdrawn', 'openNodes'],
      ),
      comparison('id', 'newest', 'ectsMin', 'ectsMax', 'ectsAscending', 'ectsDescending', 'nextStart'),
      comparison('freeUntil', 'paidUntil', 'statedUntil', 'starts', 'anyTimeUntil', 'prices.*'),
    ],
    sortableAttributes: ['id', 'newest', 'ectsAscending', 'ectsDescending', 'nextStart', 'withdrawn'],
    // sort first: an order that was asked for holds for all that is found
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    // the order of words is PostgreSQL's to know (search-engine.ts): pairs of words cost more than all else of a document
    proximityPrecision: 'byAttribute',
    localizedAttributes: [{ attributePatterns: [COMPOUND_ATTRIBUTE], locales: ['de'] }],
    // a word of a field's name finds the fields' marks; Meilisearch takes 50 at most for a word, and costs 0.1 ms
    synonyms: Object.fromEntries([...FIELD_MARKS].map(([word, marks]) => [word, [...marks]])),
    typoTolerance: { disableOnNumbers: true, minWordSizeForTypos: TYPO_LENGTHS },
    pagination: { maxTotalHits: MOST_RANKED },
    faceting: { maxValuesPerFacet: 100_000, sortFacetValuesBy: { '*': 'count' } },
    // nothing searches for values of facets: the engine reads them all and looks itself
    facetSearch: false,
  };
}

/** What an index must have been made with to be searched by this version; another one is made anew. */
export const INDEX_SHAPE: string = createHash('sha256')
  .update(JSON.stringify([MAPPING_VERSION, indexSettings()]))
  .digest('hex')
  .slice(0, 16);
