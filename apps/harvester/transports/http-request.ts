import type { HttpRequest } from './http-client.js';
import { ACCEPT_ENCODING } from './decompress.js';

/**
 * The request for a configured address. A user name and password in it (`https://user:password@…`) are taken out and
 * sent as Basic authentication (RFC 7617), to that origin alone.
 */
export function requestFor(configured: URL, accept = '*/*'): HttpRequest {
  const url = new URL(configured);
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  url.hash = '';
  return {
    url,
    headers: { accept, 'accept-encoding': ACCEPT_ENCODING },
    ...(credentials === ':' ? {} : { basic: { origin: url.origin, credentials } }),
  };
}
