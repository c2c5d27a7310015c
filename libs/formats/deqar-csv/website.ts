/**
 * A web address as DEQAR has it, which may lack the scheme: then http, which the site may redirect.
 * @returns null where it is none
 */
export function readWebsite(value: string): string | null {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value.replace(/^\/\//, '')}`;
  return /^https?:\/\//i.test(text) && hostOf(text)?.includes('.') && !/\s/.test(text) ? text : null;
}

/** The host name of a web address in lower case; null where it is none. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
