import type { JsonObject, Link } from '../format.js';

const PAGE_SIZE = 100;
/** What the interface takes where the address states no limit. */
const DEFAULT_LIMIT = 10;

/**
 * First pages. Agencies that are no longer registered are listed only on request; reports with a high flag never are.
 * Reports are sorted by the day they were entered, so that new ones come last and move no page.
 */
export const ENTRY: readonly Omit<Link, 'type'>[] = [
  { resource: 'agencies', url: `agencies/?registered=All&limit=${PAGE_SIZE}&offset=0` },
  { resource: 'institutions', url: `institutions/?ordering=name_sort&limit=${PAGE_SIZE}&offset=0` },
  { resource: 'reports', url: `reports/?ordering=date_created&limit=${PAGE_SIZE}&offset=0` },
];

const DETAILS: Readonly<Record<string, string>> = { agencies: 'agency', institutions: 'institution' };

/**
 * The detail of an agency or institution, beside the list that holds it: names, locations and relations with their
 * types and dates stand nowhere else. Reports need none: what a detail adds is not kept.
 */
export function detailOf(resource: string, id: string): Link | null {
  const detail = DETAILS[resource];
  return detail === undefined ? null : { type: 'link', resource: detail, url: `${encodeURIComponent(id)}/` };
}

/**
 * The page after this one. `next` is an address in some lists and true or false in others; where it is lacking, as in
 * older answers, the count tells. An offset that is no multiple of the limit is silently rounded down to one, so the
 * next is counted from there.
 * @param url of this page
 */
export function nextPage(resource: string, url: string, page: JsonObject, items: number): Link | null {
  const { next, count } = page;
  if (items === 0) return null;
  if (typeof next === 'string' && next.trim() !== '') return { type: 'link', resource, url: next.trim() };
  const question = url.indexOf('?');
  const query = new URLSearchParams(question < 0 ? '' : url.slice(question + 1).replace(/#.*$/, ''));
  const limit = wholeNumber(query.get('limit')) || DEFAULT_LIMIT;
  const after = (Math.floor((wholeNumber(query.get('offset')) ?? 0) / limit) + 1) * limit;
  const more = next === true || (next === undefined && typeof count === 'number' && count > after);
  if (!more) return null;
  query.set('limit', String(limit));
  query.set('offset', String(after));
  return { type: 'link', resource, url: `?${query.toString()}` };
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
