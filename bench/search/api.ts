import { spawn } from 'node:child_process';
import type { SearchQuery } from '#search';

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

/** The built API as a process of its own, on one database. */
export interface BenchApi {
  /** a search as the page asks it, the answer read to the end */
  search(question: SearchQuery): Promise<void>;
  /** the least that can be asked */
  typename(): Promise<void>;
  stop(): Promise<void>;
}

export async function startApi(databaseUrl: string): Promise<BenchApi> {
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`The API ended with ${code} (npm run build first).`)));
  });
  const ask = async (query: string, variables: object): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  };
  return {
    search: ({ text, filter, facets, language, first }) =>
      ask(DOCUMENT, { query: text, filter, facets, language, first }),
    typename: () => ask('{ __typename }', {}),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
