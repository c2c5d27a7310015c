import type { Day } from '#domain';
import { checkDay, checkEcts, checkFields, checkFinite, checkStartDays } from '../check-filter.js';
import { NOT_STATED } from '../engine.js';
import type { SearchFacet, SearchFilter, SearchQuery } from '../engine.js';
import { STACK_CODES } from '../postgres/codes.js';
import { dayNumber, nodesOver } from './days.js';

/** A condition on documents; `facet` names the facet that ignores it when it counts. */
export interface Condition {
  readonly facet: SearchFacet | null;
  readonly filter: string;
}

/** The attribute that holds a facet's values, NOT_STATED among them. FREE has none: it depends on the day. */
export const FACET_ATTRIBUTES: Readonly<Record<Exclude<SearchFacet, 'FREE'>, string>> = {
  QUALITY: 'quality',
  EQF_LEVEL: 'eqfLevel',
  ECTS: 'ects',
  COUNTRY: 'country',
  LANGUAGE: 'language',
  FIELD: 'field',
  PARTICIPATION: 'participation',
  STACK_KIND: 'stackKind',
  PROVIDER: 'providers',
  SOURCE: 'source',
};

/**
 * What a filter asks, as Meilisearch filters that all must hold: the same as the SQL of the PostgreSQL engine.
 * A negation also matches documents that lack the attribute: it never stands without EXISTS.
 * @throws SearchQueryError BAD_FILTER
 */
export function conditions({ filter, today }: Pick<SearchQuery, 'filter' | 'today'>): readonly Condition[] {
  checkDay(today, 'today');
  const upper = filter.country?.map((value) => value.toUpperCase());
  const lower = (values: readonly string[] | undefined) => values?.map((value) => value.toLowerCase());
  return [
    ...listed(filter),
    ...chosen(filter, 'QUALITY', filter.quality),
    ...chosen(filter, 'EQF_LEVEL', filter.eqfLevel?.map(String)),
    ...always(anyOf('cycle', filter.qfEheaCycle)),
    ...either(filter, 'ECTS', ects(filter)),
    ...chosen(filter, 'COUNTRY', upper),
    ...chosen(filter, 'LANGUAGE', lower(filter.language)),
    ...chosen(filter, 'FIELD', checkFields(filter.field)),
    ...chosen(filter, 'PROVIDER', lower(filter.provider)),
    ...chosen(filter, 'SOURCE', filter.source),
    ...always(anyOf('awarders', lower(filter.awarder))),
    ...chosen(filter, 'PARTICIPATION', filter.participation),
    ...either(filter, 'STACK_KIND', stacking(filter)),
    ...free(filter, today),
    ...always(offerings(filter, today)),
  ];
}

/** A value as Meilisearch reads it between quotes, where nothing of it can end the value. */
export function quoted(value: string | number): string {
  return `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

function anyOf(
  attribute: string,
  values: readonly (string | number)[] | null | undefined,
): readonly string[] {
  return values == null || values.length === 0 ? [] : [`${attribute} IN [${values.map(quoted).join(', ')}]`];
}

function always(parts: readonly string[]): readonly Condition[] {
  return parts.map((filter) => ({ facet: null, filter }));
}

/** Without a filter: what is called a micro-credential and is still offered. */
function listed({ declared, includeWithdrawn }: SearchFilter): readonly Condition[] {
  const wanted = declared != null && declared.length > 0 ? declared : ['BY_RECORD', 'BY_SOURCE'];
  return always([...(includeWithdrawn === true ? [] : ['withdrawn = 0']), ...anyOf('declared', wanted)]);
}

function chosen(
  filter: SearchFilter,
  facet: Exclude<SearchFacet, 'FREE'>,
  values: readonly string[] | null | undefined,
): readonly Condition[] {
  return either(filter, facet, anyOf(FACET_ATTRIBUTES[facet], values));
}

/** What was chosen of a facet, joined by "or" to what is not stated, if that was chosen too. */
function either(
  { notStated }: SearchFilter,
  facet: Exclude<SearchFacet, 'FREE'>,
  wanted: readonly string[],
): readonly Condition[] {
  const unstated = notStated?.includes(facet) === true ? [`${FACET_ATTRIBUTES[facet]} = ${NOT_STATED}`] : [];
  return joined(facet, wanted, unstated);
}

function joined(
  facet: SearchFacet,
  wanted: readonly string[],
  unstated: readonly string[],
): readonly Condition[] {
  const alternatives = [...(wanted.length > 0 ? [wanted.join(' AND ')] : []), ...unstated];
  return alternatives.length === 0
    ? []
    : [{ facet, filter: alternatives.map((part) => `(${part})`).join(' OR ') }];
}

function ects({ ects: interval }: SearchFilter): readonly string[] {
  const { min, max } = checkEcts(interval);
  return [
    ...(min === null ? [] : [`ectsMax >= ${quoted(min)}`]),
    ...(max === null ? [] : [`ectsMin <= ${quoted(max)}`]),
  ];
}

function stacking({ stackKind, stackable }: SearchFilter): readonly string[] {
  const kinds = Object.keys(STACK_CODES).filter((kind) => (kind !== 'STANDALONE') === stackable);
  return [
    ...anyOf(FACET_ATTRIBUTES.STACK_KIND, stackKind),
    ...(stackable == null ? [] : anyOf(FACET_ATTRIBUTES.STACK_KIND, kinds)),
  ];
}

function free(filter: SearchFilter, today: Day): readonly Condition[] {
  const day = dayNumber(today);
  const wanted = filter.free == null ? [] : [`${filter.free ? 'freeUntil' : 'paidUntil'} >= ${day}`];
  return joined('FREE', wanted, filter.notStated?.includes('FREE') === true ? [`statedUntil < ${day}`] : []);
}

/** Attributes of prices bear the currency's code; anything else is no currency and has no price. */
const CURRENCY = /^[A-Z]{3}$/;

function offerings(filter: SearchFilter, today: Day): readonly string[] {
  const { price, openForEnrolment } = filter;
  const result: string[] = [];
  if (price != null) {
    const most = quoted(checkFinite(price.max, 'price.max'));
    const currency = price.currency.toUpperCase();
    const stated = CURRENCY.test(currency) ? ` OR prices.${currency} <= ${most}` : '';
    result.push(`freeUntil >= ${dayNumber(today)}${stated}`);
  }
  if (openForEnrolment != null) {
    const open = `openNodes IN [${nodesOver(today).join(', ')}]`;
    result.push(openForEnrolment ? open : `openNodes EXISTS AND NOT ${open}`);
  }
  const { from, to } = checkStartDays(filter);
  if (from !== null || to !== null) {
    const first = from === null ? FIRST_DAY : dayNumber(from);
    const last = to === null ? LAST_DAY : dayNumber(to);
    result.push(`starts ${first} TO ${last} OR anyTimeUntil >= ${first}`);
  }
  return result;
}

const FIRST_DAY = -1e6;
const LAST_DAY = 1e7;
