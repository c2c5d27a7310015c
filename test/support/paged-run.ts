import {
  openTransport,
  type HttpPagesConfig,
  type Transport,
  type TransportLimits,
  type TransportRun,
} from '../../apps/harvester/transports/index.js';
import type { Handler, LocalServer } from './local-server.js';
import { readAll, transportRun, type ReadDocument } from './transport-run.js';

type NewLink = TransportRun['entry'][number];

/** Serves JSON by path with query; what is missing is 404. */
export const pages =
  (byPath: Readonly<Record<string, unknown>>): Handler =>
  (request, response) => {
    const body = byPath[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(body === undefined ? '{"status":404}' : JSON.stringify(body));
  };

export interface PagedOptions extends Partial<TransportRun>, Partial<Omit<HttpPagesConfig, 'type'>> {
  readonly limits?: Partial<TransportLimits>;
}

/** A paging run over `server`, below /api, starting with `courses?page=1`. */
export function paged(
  server: LocalServer,
  { limits, pageLimit, concurrency, origins, url, ...run }: PagedOptions = {},
): Transport {
  const config = {
    type: 'http-pages',
    url: url ?? `${server.origin}/api`,
    pageLimit,
    concurrency,
    origins,
  } as const;
  const entry = [{ resource: 'courses', url: 'courses?page=1' }];
  return openTransport(transportRun(config, { resources: ['courses', 'offerings'], entry, ...run }), {
    backoffMs: 5,
    allowHosts: [server.host],
    ...limits,
  });
}

/** Hands over the `links` of each page: `{"links": [["courses", "?page=2"]]}`. */
export function read(
  transport: Transport,
  fingerprint?: (text: string) => string,
): Promise<readonly ReadDocument[]> {
  return readAll(transport, (delivery, text) =>
    transport.follow(delivery, linksIn(text), fingerprint?.(text)),
  );
}

export function linksIn(text: string): readonly NewLink[] {
  const { links = [] } = JSON.parse(text) as { readonly links?: readonly (readonly [string, string])[] };
  return links.map(([resource, url]) => ({ resource, url }));
}

/** Paths with query of what was delivered. */
export const paths = (documents: readonly ReadDocument[]) =>
  documents.map(({ url }) => url.replace(/^https?:\/\/[^/]+/, ''));
