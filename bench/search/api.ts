import type { SearchQuery } from '#search';
import type { BuiltApi } from '../built-api.js';

const DOCUMENT = `
  query ($query: String, $filter: SearchFilter, $facets: [SearchFacet!], $language: String, $first: Int) {
    search(query: $query, filter: $filter, facets: $facets, language: $language, first: $first) {
      totalCount
      edges {
        cursor
        highlight
        node {
          id
          title
          provider { id name country }
          ects { value min max origin }
          eqfLevel { value origin }
          languages
          participation
          stackKind
          quality { status validUntil }
          nextOffering { startsOn enrolUntil free prices { amount currency } }
        }
      }
      pageInfo { hasNextPage endCursor }
      facets { facet buckets { value label count } }
    }
  }`;

/** A search as the page asks it, the answer read to the end. */
export async function askSearch(api: BuiltApi, question: SearchQuery): Promise<void> {
  const { text, filter, facets, language, first } = question;
  await api.graphql(DOCUMENT, { query: text, filter, facets, language, first });
}
