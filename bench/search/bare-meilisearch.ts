import type { Meilisearch } from 'meilisearch';
import { createMeilisearchSearchEngine, INDEX_NAMES, meilisearchClient } from '#search';
import type { SearchQuery } from '#search';
import type { MeiliAddress } from '#runtime';
import type { Sql } from '#store';

type Requests = readonly (() => Promise<unknown>)[];

/**
 * The bare engine's own calls: for each question the requests that answering it takes, as the client sends them, with
 * nothing before or after. Found by answering each question once.
 */
export async function bareCalls(
  sql: Sql,
  { url, apiKey }: MeiliAddress,
  questions: readonly SearchQuery[],
): Promise<readonly (() => Promise<unknown>)[]> {
  const client = meilisearchClient({ url, apiKey });
  const bare: Requests[] = [];
  for (const question of questions) {
    const requests: (() => Promise<unknown>)[] = [];
    await createMeilisearchSearchEngine({
      sql,
      index: INDEX_NAMES.live,
      client: overheard(client, (request) => requests.push(request)),
    }).search(question);
    bare.push(requests);
  }
  return bare.map((requests) => () => Promise.all(requests.map((request) => request())));
}

/** A client that tells what it is asked. */
function overheard(client: Meilisearch, tell: (request: () => Promise<unknown>) => void): Meilisearch {
  const multiSearch: Meilisearch['multiSearch'] = (...parameters: Parameters<Meilisearch['multiSearch']>) => {
    tell(() => client.multiSearch(...parameters));
    return client.multiSearch(...parameters) as never;
  };
  return Object.create(client, { multiSearch: { value: multiSearch } }) as Meilisearch;
}
