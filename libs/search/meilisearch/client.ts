import { Meilisearch } from 'meilisearch';

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
