import {
  type EnqueuedTask,
  Meilisearch,
  MeilisearchApiError,
  type MeilisearchErrorResponse,
} from 'meilisearch';

/** How Meilisearch is reached. */
export interface MeilisearchServer {
  readonly url: string;
  /** null: a server without keys */
  readonly apiKey: string | null;
  /** milliseconds that one request may take */
  readonly timeout?: number;
}

/** A client whose answers come whole: compressed ones wait 40 ms for a delayed acknowledgement of their last part. */
export function meilisearchClient({ url, apiKey, timeout = 10_000 }: MeilisearchServer): Meilisearch {
  return new Meilisearch({
    host: url,
    ...(apiKey === null ? {} : { apiKey }),
    requestInit: { headers: { 'accept-encoding': 'identity' } },
    timeout,
  });
}

/**
 * Sends documents to an index, as lines of NDJSON in UTF-8. The client sends text alone, which would have to be decoded
 * for it and is encoded again on its way.
 * @throws MeilisearchApiError where the engine refuses, as the client does; what `fetch` throws where it is not reached
 */
export async function postLines(
  { config: { host, apiKey, timeout } }: Meilisearch,
  uid: string,
  lines: readonly Uint8Array[],
): Promise<EnqueuedTask> {
  const base = host.endsWith('/') ? host : `${host}/`;
  const response = await fetch(new URL(`indexes/${encodeURIComponent(uid)}/documents?primaryKey=id`, base), {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: Buffer.concat(lines),
    ...(timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new MeilisearchApiError(response, answer as MeilisearchErrorResponse);
  return answer as EnqueuedTask;
}
