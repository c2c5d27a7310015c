import type { SearchQuery } from '#search';
import type { BuiltApi } from '../built-api.js';

const DOCUMENT = `
  query ($query: String, $filter: SearchFilter, $facets: [SearchFacet!], $language: String, $first: Int, $after: String) {
    search(query: $query, filter: $filter, facets: $facets, language: $language, first: $first, after: $after) {
      engine
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

/** A search as the page asks it, the answer read to the end. @throws where another engine than `name` has answered */
export async function askSearch(api: BuiltApi, name: string, question: SearchQuery): Promise<void> {
  const { text, filter, facets, language, first, after } = question;
  const variables = { query: text, filter, facets, language, first, after };
  const { data } = (await api.graphql(DOCUMENT, variables)) as { data: { search: { engine: string } } };
  if (data.search.engine !== name) throw new Error(`${data.search.engine} has answered instead of ${name}.`);
}
