import {
  type EnqueuedTask,
  Meilisearch,
  MeilisearchApiError,
  type MeilisearchErrorResponse,
  MeilisearchRequestError,
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
 * @throws as the client does: MeilisearchApiError where the engine refuses, MeilisearchRequestError where it is not
 *   reached in the client's time
 */
export async function postLines(
  { config: { host, apiKey, timeout } }: Meilisearch,
  uid: string,
  lines: readonly Uint8Array[],
): Promise<EnqueuedTask> {
  const base = host.endsWith('/') ? host : `${host}/`;
  const url = new URL(`indexes/${encodeURIComponent(uid)}/documents?primaryKey=id`, base);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: Buffer.concat(lines),
    ...(timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) }),
  }).catch((error: unknown) => {
    throw new MeilisearchRequestError(url.href, error);
  });
  if (response.ok) return (await response.json()) as EnqueuedTask;
  // a proxy before it answers in words of its own
  const why = (await response.json().catch(() => undefined)) as MeilisearchErrorResponse | undefined;
  throw new MeilisearchApiError(response, why);
}
