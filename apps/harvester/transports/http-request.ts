import { ACCEPT_ENCODING } from './decompress.js';
import type { HttpRequest } from './http-client.js';

/**
 * The request for a configured address. A user name and password in it (`https://user:password@…`) are taken out and
 * sent as Basic authentication (RFC 7617), to that origin alone.
 * @param authorization the header, where the source names one; null: none
 */
export function requestFor(
  configured: URL,
  accept = '*/*',
  authorization: string | null = null,
): HttpRequest {
  const url = new URL(configured);
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  url.hash = '';
  const basic = credentials === ':' ? null : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const header = authorization ?? basic;
  return {
    url,
    headers: { accept, 'accept-encoding': ACCEPT_ENCODING },
    ...(header === null ? {} : { authorization: { origin: url.origin, header } }),
  };
}
