import { isDay } from '#domain';
import { SearchQueryError } from '../engine.js';
import type { SearchFacet, SearchQuery } from '../engine.js';
import {
  CYCLE_CODES,
  DECLARATION_CODES,
  PARTICIPATION_BITS,
  QUALITY_CODES,
  STACK_CODES,
  bitsOf,
} from './codes.js';
import type { Parameters } from './parameters.js';
import type { SetFacet } from './value-sets.js';

/** A condition on a row `f`; `facet` names the facet that ignores it when it counts. */
export interface Condition {
  readonly facet: SearchFacet | null;
  readonly sql: string;
}

/**
 * What a filter asks, as SQL conditions that all must hold. Values come as parameters only.
 * @throws SearchQueryError BAD_FILTER
 */
export function conditions(
  { filter, today }: Pick<SearchQuery, 'filter' | 'today'>,
  parameters: Parameters,
): readonly Condition[] {
  const notStated = new Set(filter.notStated ?? []);
  const add = (value: unknown) => parameters.add(value);
  const result: Condition[] = [];
  const always = (sql: string) => result.push({ facet: null, sql });
  /** What was chosen of a facet, joined by "or" to what is not stated, if that was chosen too. */
  const chosen = (facet: SearchFacet, wanted: readonly string[], unstated: string) => {
    const alternatives = [
      ...(wanted.length > 0 ? [all(wanted)] : []),
      ...(notStated.has(facet) ? [unstated] : []),
    ];
    if (alternatives.length > 0) result.push({ facet, sql: `(${alternatives.join(' OR ')})` });
  };
  const codes = (column: string, values: readonly number[] | undefined) =>
    some(values) ? [`f.${column} = ANY (${add(values)}::smallint[])`] : [];
  const sets = (facet: SetFacet & SearchFacet, values: readonly string[] | undefined) =>
    chosen(
      facet,
      some(values) ? [inSets(facet, `members && ${add(values)}::text[]`)] : [],
      inSets(facet, "members = '{}'"),
    );

  if (filter.includeWithdrawn !== true) always('NOT f.withdrawn');
  const declared = some(filter.declared) ? filter.declared : (['BY_RECORD', 'BY_SOURCE'] as const);
  codes(
    'declared',
    declared.map((word) => DECLARATION_CODES[word]),
  ).forEach(always);
  chosen(
    'QUALITY',
    codes(
      'quality',
      filter.quality?.map((word) => QUALITY_CODES[word]),
    ),
    'false',
  );
  chosen('EQF_LEVEL', codes('eqf_level', levels(filter.eqfLevel)), 'f.eqf_level IS NULL');
  codes(
    'cycle',
    filter.qfEheaCycle?.map((word) => CYCLE_CODES[word]),
  ).forEach(always);
  chosen('ECTS', ectsOverlap(filter.ects, add), 'f.ects_buckets IS NULL');
  sets(
    'COUNTRY',
    filter.country?.map((country) => country.toUpperCase()),
  );
  sets(
    'LANGUAGE',
    filter.language?.map((language) => language.toLowerCase()),
  );
  chosen('FIELD', some(filter.field) ? [inFields(filter.field, add)] : [], inSets('FIELD', "members = '{}'"));
  chosen(
    'PARTICIPATION',
    some(filter.participation)
      ? [`(f.participation & ${add(bitsOf(PARTICIPATION_BITS, filter.participation))}::integer) <> 0`]
      : [],
    'f.participation = 0',
  );
  chosen(
    'STACK_KIND',
    [
      ...codes(
        'stack_kind',
        filter.stackKind?.map((word) => STACK_CODES[word]),
      ),
      ...(filter.stackable == null
        ? []
        : [`f.stack_kind ${filter.stackable ? '<>' : '='} ${STACK_CODES.STANDALONE}`]),
    ],
    'f.stack_kind IS NULL',
  );
  sets(
    'PROVIDER',
    filter.provider?.map((id) => id.toLowerCase()),
  );
  if (some(filter.awarder))
    always(inSets('AWARDER', `members && ${add(filter.awarder.map((id) => id.toLowerCase()))}::text[]`));
  sets('SOURCE', filter.source);
  const day = () => `${add(checkDay(today, 'today'))}::date`;
  chosen(
    'FREE',
    filter.free == null ? [] : [`f.${filter.free ? 'free_until' : 'paid_until'} >= ${day()}`],
    notStated.has('FREE')
      ? `(coalesce(f.free_until, '-infinity') < ${day()} AND coalesce(f.paid_until, '-infinity') < ${day()})`
      : 'false',
  );
  if (filter.price != null) {
    const max = add(finite(filter.price.max, 'price.max'));
    const currency = add(filter.price.currency.toUpperCase());
    always(`(f.free_until >= ${day()} OR (f.prices ->> ${currency}::text)::float8 <= ${max}::float8)`);
  }
  if (filter.openForEnrolment === true) always(`f.open_days @> ${day()}`);
  // stated to be closed: an enrolment window is stated, and today is not in one
  if (filter.openForEnrolment === false) always(`NOT f.open_days @> ${day()}`);
  if (filter.startsFrom != null || filter.startsTo != null) {
    const [from, to] = startDays(filter.startsFrom, filter.startsTo);
    always(`f.start_days && daterange(${add(from)}::date, ${add(to)}::date, '[]')`);
  }
  return result;
}

function some<Value>(values: readonly Value[] | null | undefined): values is readonly Value[] {
  return values != null && values.length > 0;
}

function all(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' AND ')})`;
}

/** IN, not = ANY: the codes are hashed, so that a field with 300 sets costs no more than one. */
function inSets(facet: SetFacet, condition: string): string {
  return `f.${facet.toLowerCase()}_set IN (SELECT id FROM search_value_set WHERE facet = '${facet}' AND ${condition})`;
}

/** The searcher's language among those of the document's texts. */
export function hasTextIn(language: string): string {
  return inSets('TEXT_LANGUAGE', `members @> ARRAY[${language}::text]`);
}

function inFields(fields: readonly string[], add: (value: unknown) => string): string {
  for (const field of fields) {
    if (!/^\d{1,4}$/.test(field))
      throw badFilter(`field: "${field.slice(0, 20)}" is no ISCED-F code of 1 to 4 digits`);
  }
  return inSets(
    'FIELD',
    `EXISTS (SELECT FROM unnest(members) m, unnest(${add(fields)}::text[]) p WHERE starts_with(m, p))`,
  );
}

function ectsOverlap(
  ects: { readonly min?: number | null; readonly max?: number | null } | undefined,
  add: (value: unknown) => string,
): readonly string[] {
  const { min = null, max = null } = ects ?? {};
  if (min !== null && max !== null && min > max) throw badFilter(`ects: ${min} to ${max} is no interval`);
  return [
    ...(min === null ? [] : [`f.ects_max >= ${add(credits(min, 'ects.min'))}::real`]),
    ...(max === null ? [] : [`f.ects_min <= ${add(credits(max, 'ects.max'))}::real`]),
  ];
}

/** Levels that do not exist match nothing; smallint would refuse large ones. */
function levels(wanted: readonly number[] | undefined): readonly number[] | undefined {
  return wanted?.map((level) => (Number.isInteger(level) && level >= 1 && level <= 8 ? level : 0));
}

function startDays(
  from: string | null | undefined,
  to: string | null | undefined,
): readonly [string | null, string | null] {
  if (from != null) checkDay(from, 'startsFrom');
  if (to != null) checkDay(to, 'startsTo');
  if (from != null && to != null && from > to) throw badFilter(`startsFrom ${from} is after startsTo ${to}`);
  return [from ?? null, to ?? null];
}

function checkDay(day: string, name: string): string {
  if (isDay(day)) return day;
  throw badFilter(`${name}: this is no day written YYYY-MM-DD`);
}

/** Kept within what `real` can hold. */
function credits(value: number, name: string): number {
  return Math.min(Math.max(finite(value, name), -1e6), 1e6);
}

function finite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw badFilter(`${name}: not a number`);
  return value;
}

function badFilter(sentence: string): SearchQueryError {
  return new SearchQueryError('BAD_FILTER', `The filter cannot be read: ${sentence}.`);
}
