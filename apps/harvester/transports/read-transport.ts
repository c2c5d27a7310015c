import { z } from 'zod';
import { faultOfName } from './authorization.js';
import { TransportError, type TransportConfig } from './transport.js';

const LATER = ['oai-pmh', 'sitemap'];

const text = z.string().trim().min(1);
const httpUrl = text.refine(isHttpUrl, 'is no http or https address');
const origin = text.refine(isOrigin, 'is no origin such as https://example.org');
const unpack = z.enum(['zip', 'gzip']).optional();
const authorization = z
  .strictObject({
    env: z.string().superRefine((name, context) => {
      const fault = faultOfName(name);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    }),
  })
  .optional();
const byResource = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value).refine((map) => Object.keys(map).length > 0, 'names no resource');

const transport = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('file'),
      path: text.optional(),
      paths: byResource(text).optional(),
      unpack,
    })
    .refine(({ path, paths }) => (path === undefined) !== (paths === undefined), {
      message: 'needs either path (one file) or paths (one for each resource)',
    }),
  z
    .strictObject({
      type: z.literal('http'),
      url: httpUrl.optional(),
      urls: byResource(httpUrl).optional(),
      unpack,
      authorization,
    })
    .refine(({ url, urls }) => (url === undefined) !== (urls === undefined), {
      message: 'needs either url (one document) or urls (one for each resource)',
    })
    .refine(({ authorization, url, urls }) => !authorization || oneOriginWithoutUser(url, urls), {
      message: 'authorization needs all addresses at one origin, and none with a user name',
    }),
  z
    .strictObject({
      type: z.literal('http-pages'),
      url: httpUrl,
      pageLimit: z.int().min(1).max(1_000_000).optional(),
      concurrency: z.int().min(1).max(8).optional(),
      origins: z.array(origin).optional(),
      authorization,
    })
    .refine(({ authorization, url }) => !authorization || oneOriginWithoutUser(url, {}), {
      message: 'authorization needs an address without a user name',
    }),
]);

/**
 * Checks `transport:` of a source.
 * @param value what the YAML holds there
 * @throws TransportError `not-available` for a type that is still to come; `wrong-authorization` where
 *   credentials are not named as they must be; `wrong-transport` otherwise. One sentence for each fault that names the field and its value
 */
export function readTransport(value: unknown): TransportConfig {
  const type = fieldOf(value, 'type');
  if (typeof type === 'string' && LATER.includes(type)) {
    throw new TransportError('not-available', `transport.type: ${type} is not available yet.`);
  }
  const checked = transport.safeParse(value);
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  throw new TransportError(
    issues.some(({ path }) => path[0] === 'authorization') ? 'wrong-authorization' : 'wrong-transport',
    issues.map((issue) => sentence(issue, value)).join(' '),
  );
}

/** The variable's token is for one host alone, and takes the place of a user name. */
function oneOriginWithoutUser(
  url: string | undefined,
  urls: Readonly<Record<string, string>> | undefined,
): boolean {
  const all = [url, ...Object.values(urls ?? {})].flatMap((address) =>
    address !== undefined && URL.canParse(address) ? [new URL(address)] : [],
  );
  return (
    new Set(all.map(({ origin }) => origin)).size <= 1 &&
    all.every(({ username, password }) => username === '' && password === '')
  );
}

function sentence(issue: z.core.$ZodIssue, root: unknown): string {
  const field = ['transport', ...issue.path].join('.');
  const found = issue.path.reduce<unknown>((value, key) => fieldOf(value, String(key)), root);
  if (issue.code === 'unrecognized_keys') return `${field}: ${issue.keys.join(', ')} is not known there.`;
  if (issue.code === 'invalid_union') return `${field}: ${shown(found)} is none of file, http, http-pages.`;
  // what stands there may be the token itself
  if (issue.path[0] === 'authorization') return `${field}: ${issue.message}.`;
  if (issue.code !== 'custom') return `${field}: ${shown(found)} cannot be used (${issue.message}).`;
  return typeof found === 'object'
    ? `${field}: ${issue.message}.`
    : `${field}: ${shown(found)} ${issue.message}.`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? `"${value.replace(/\/\/[^/@]*@/, '//…@')}"` : JSON.stringify(value);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isOrigin(value: string): boolean {
  return isHttpUrl(value) && new URL(value).origin === value.replace(/\/$/, '').toLowerCase();
}
