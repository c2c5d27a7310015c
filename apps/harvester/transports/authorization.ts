/**
 * A token or header with which an interface must be asked. The source names the environment variable that holds it: so
 * it stands in no file, in no database, in no message and in no log.
 */
import { CREDENTIAL_NAME } from '#runtime';
import { isAllowedHost, readAllowedHosts } from './address-guard.js';
import type { TransportLimits } from './limits.js';
import { shownUrl } from './shown-url.js';
import { TransportError, type HttpConfig, type HttpPagesConfig, type TransportRun } from './transport.js';

/** Credentials as RFC 9110 §11.4 has them: words of visible characters, a blank between. */
const HEADER = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * The `Authorization` header for a configured address; null where the source names none. A value of one word is a
 * token and is sent as `Bearer` (RFC 6750); one of several is the whole header.
 * @throws TransportError before anything is asked: `no-credentials` where the variable is not set,
 *   `wrong-credentials` where it holds what is no header, `refused-address` where anybody could read it on the way
 */
export function authorizationFor(
  url: URL,
  { authorization }: Pick<HttpConfig | HttpPagesConfig, 'authorization'>,
  { credential }: Pick<TransportRun, 'credential'>,
  { allowHosts }: Pick<TransportLimits, 'allowHosts'>,
): string | null {
  if (!authorization) return null;
  const { env } = authorization;
  const value = credential?.(env)?.trim() ?? '';
  if (value === '') {
    throw new TransportError(
      'no-credentials',
      `${shownUrl(url)} is asked with credentials from the environment variable ${env}, which is not set: set it where workers and the command line run.`,
    );
  }
  if (!HEADER.test(value)) {
    throw new TransportError(
      'wrong-credentials',
      `The environment variable ${env} holds what cannot be sent as a header: one line of visible ASCII characters is needed.`,
    );
  }
  if (url.protocol === 'http:' && !isAllowedHost(url, readAllowedHosts(allowHosts))) {
    throw new TransportError(
      'refused-address',
      `${shownUrl(url)} is refused: the credentials from ${env} are sent over https alone, or to hosts that TRELLIS_ALLOW_HOSTS names.`,
    );
  }
  return value.includes(' ') ? value : `Bearer ${value}`;
}

/** What is wrong with the name of a variable; null for nothing. The name is never repeated: it may be the token itself. */
export function faultOfName(name: string): string | null {
  return CREDENTIAL_NAME.test(name)
    ? null
    : 'write the name of an environment variable that ends in _TOKEN or _AUTHORIZATION, such as DEQAR_TOKEN, not the token itself';
}
