/** Addresses as people may see them: in messages, issues and provenance. */

const MASK = '***';
const SECRET = /^(?:.*[-_.])?(?:key|apikey|token|secret|password|passwd|pwd|auth|sig|signature|credential)$/i;

/** The address without user name, password, fragment, and with the values of secret-looking parameters masked. */
export function shownUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  // Only where something is masked: rewriting the query would change its spelling.
  for (const name of new Set(shown.searchParams.keys())) {
    if (SECRET.test(name)) shown.searchParams.set(name, MASK);
  }
  return shown.href;
}

/** Puts the secrets of the request back into a link of the same origin that was made from its shown address. */
export function unmask(link: URL, request: URL): URL {
  if (link.origin !== request.origin) return link;
  const whole = new URL(link);
  for (const [name, value] of link.searchParams) {
    const secret = request.searchParams.get(name);
    if (value === MASK && secret !== null) whole.searchParams.set(name, secret);
  }
  return whole;
}
