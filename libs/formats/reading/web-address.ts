/** Longest address that is kept: what browsers and servers agree on. */
const LONGEST = 2048;

/**
 * The address of a page that people can open: absolute, http or https, with a public-looking host, without user name
 * and password. "" is no address.
 * @returns null where it is none
 */
export function webAddress(value: string): string | null {
  const text = value.trim();
  if (!/^https?:\/\//i.test(text) || text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  return url.hostname.includes('.') || url.hostname.startsWith('[') ? text : null;
}
