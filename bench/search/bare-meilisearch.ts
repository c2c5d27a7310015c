import type { Meilisearch } from 'meilisearch';
import { createMeilisearchSearchEngine, INDEX_NAMES, meilisearchClient } from '#search';
import type { SearchQuery } from '#search';
import type { MeiliAddress } from '#runtime';
import type { Sql } from '#store';

type Request = () => Promise<unknown>;

/**
 * The bare engine's own calls: for each question the requests that answering it takes, as the client sends them, at once
 * or one after the other, with nothing before, between or after. Found by answering each question once.
 */
export async function bareCalls(
  sql: Sql,
  { url, apiKey }: MeiliAddress,
  questions: readonly SearchQuery[],
): Promise<readonly Request[]> {
  const client = meilisearchClient({ url, apiKey });
  const bare: Request[] = [];
  for (const question of questions) {
    const steps: Request[][] = [];
    const engine = { sql, index: INDEX_NAMES.live, client: overheard(client, steps) };
    await createMeilisearchSearchEngine(engine).search(question);
    bare.push(async () => {
      for (const step of steps) await Promise.all(step.map((request) => request()));
    });
  }
  return bare;
}

/** A client that writes down what it is asked: requests that were under way together are one step. */
function overheard(client: Meilisearch, steps: Request[][]): Meilisearch {
  let underWay = 0;
  const multiSearch = async (...parameters: Parameters<Meilisearch['multiSearch']>) => {
    if (underWay === 0) steps.push([]);
    steps.at(-1)?.push(() => client.multiSearch(...parameters));
    underWay += 1;
    try {
      return await client.multiSearch(...parameters);
    } finally {
      underWay -= 1;
    }
  };
  return Object.create(client, { multiSearch: { value: multiSearch } }) as Meilisearch;
}
