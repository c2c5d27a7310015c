import { unmask } from './shown-url.js';

/**
 * The first request of a paging interface. A relative entry starts below the configured url, with or without its last
 * slash; an empty one is that url. Parameters of the configured url (`consumer=rio`) are added where the entry does
 * not set them.
 */
export function entryAddress(configured: URL, entry: string): URL {
  if (entry === '') return new URL(configured);
  const folder = new URL(configured);
  if (!entry.startsWith('?') && !folder.pathname.endsWith('/')) folder.pathname += '/';
  const address = new URL(entry, folder);
  for (const name of new Set(configured.searchParams.keys())) {
    if (address.searchParams.has(name)) continue;
    configured.searchParams.getAll(name).forEach((value) => address.searchParams.append(name, value));
  }
  return address;
}

/** Where pages may lead: the configured origin and those that the source allows beside it. */
export class PageOrigins {
  readonly #origins: ReadonlySet<string>;

  constructor(
    private readonly configured: URL,
    further: readonly string[],
  ) {
    this.#origins = new Set([
      configured.origin,
      ...further.map((origin) => new URL(origin).origin),
      // A server may move its pages from http to https.
      ...(configured.protocol === 'http:' && configured.port === ''
        ? [`https://${configured.hostname}`]
        : []),
    ]);
  }

  allow(url: URL): boolean {
    return this.#origins.has(url.origin);
  }

  /**
   * A link as it will be requested.
   * @param from the page that holds it
   * @returns null if it is no address
   */
  resolve(link: string, from: URL): URL | null {
    if (!URL.canParse(link, from.href)) return null;
    const url = unmask(new URL(link, from), from);
    url.hash = '';
    // Servers behind a proxy that ends TLS write http into their own links.
    if (
      this.configured.protocol === 'https:' &&
      url.protocol === 'http:' &&
      url.host === this.configured.host
    ) {
      url.protocol = 'https:';
    }
    return url;
  }
}
