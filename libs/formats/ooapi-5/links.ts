import type { JsonObject, Link } from '../format.js';

/** The largest page that the specification allows. */
const PAGE_SIZE = 250;

/** A list of offerings begins today unless `since` is given: running courses would lose their runs. */
const SINCE = '1900-01-01';

/** First pages. Sorted by id: in the default order, by name, records move between pages when a title changes. */
export const ENTRY: readonly Omit<Link, 'type'>[] = [
  { resource: 'organizations', url: list('organizations', 'organizationId') },
  { resource: 'programs', url: list('programs', 'programId') },
  { resource: 'courses', url: list('courses', 'courseId') },
];

/** The runs of one course or program, relative to the list that holds it. */
export function offeringsOf(kind: 'course' | 'program', id: string): Link {
  const url = `${list(`${kind}s/${encodeURIComponent(id)}/offerings`, 'offeringId')}&since=${SINCE}`;
  return { type: 'link', resource: 'offerings', url };
}

/**
 * The page after this one, where the page says that there is one and holds anything itself. The number asked for is
 * trusted more than the one that came back, which some endpoints leave at 1.
 * @param url of this page
 * @param page the members of the page beside its items
 */
export function nextPage(resource: string, url: string, page: JsonObject, items: number): Link | null {
  if (page['hasNextPage'] !== true || items === 0) return null;
  const query = new URLSearchParams(queryOf(url));
  const number = wholeNumber(query.get('pageNumber')) ?? wholeNumber(page['pageNumber']) ?? 1;
  query.set('pageNumber', String(number + 1));
  return { type: 'link', resource, url: `?${query.toString()}` };
}

/** The course or program that the address of a list of offerings names: `…/courses/{id}/offerings`. */
export function ownerInPath(
  url: string,
): { readonly kind: 'course' | 'program'; readonly id: string } | null {
  const [, plural, id] = /\/(courses|programs)\/([^/?#]+)\/offerings(?:[?#]|$)/.exec(url) ?? [];
  if (plural === undefined || id === undefined) return null;
  return { kind: plural === 'courses' ? 'course' : 'program', id: decoded(id) };
}

function list(path: string, sort: string): string {
  return `${path}?pageSize=${PAGE_SIZE}&pageNumber=1&sort=${sort}`;
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  const end = url.indexOf('#');
  return start < 0 ? '' : url.slice(start + 1, end < start ? undefined : end);
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : null;
}

/** A path may hold a percent sign that begins no escape. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
