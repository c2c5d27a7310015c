import type { Day } from '#domain';
import { checkDay, checkEcts, checkFields, checkFinite, checkStartDays } from '../check-filter.js';
import type { SearchFacet, SearchFilter, SearchQuery } from '../engine.js';
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

/** What the parts of a filter are turned into conditions with. */
interface Writer {
  readonly filter: SearchFilter;
  readonly today: Day;
  /** @returns the placeholder of a value: values never stand in the SQL */
  readonly add: (value: unknown) => string;
}

/**
 * What a filter asks, as SQL conditions that all must hold.
 * @throws SearchQueryError BAD_FILTER
 */
export function conditions(
  { filter, today }: Pick<SearchQuery, 'filter' | 'today'>,
  parameters: Parameters,
): readonly Condition[] {
  const writer = { filter, today: checkDay(today, 'today'), add: (value: unknown) => parameters.add(value) };
  return [
    ...listed(writer),
    ...levelAndSize(writer),
    ...valueSets(writer),
    ...forms(writer),
    ...free(writer),
    ...offerings(writer),
  ];
}

/** Without a filter: what is called a micro-credential and is still offered. */
function listed({ filter, add }: Writer): readonly Condition[] {
  const declared = some(filter.declared) ? filter.declared : (['BY_RECORD', 'BY_SOURCE'] as const);
  const codes = declared.map((word) => DECLARATION_CODES[word]);
  return always([
    ...(filter.includeWithdrawn === true ? [] : ['NOT f.withdrawn']),
    ...anyCode('declared', codes, add),
  ]);
}

function levelAndSize({ filter, add }: Writer): readonly Condition[] {
  const quality = filter.quality?.map((word) => QUALITY_CODES[word]);
  const cycle = filter.qfEheaCycle?.map((word) => CYCLE_CODES[word]);
  return [
    ...chosen(filter, 'QUALITY', anyCode('quality', quality, add), 'false'),
    ...chosen(filter, 'EQF_LEVEL', anyCode('eqf_level', levels(filter.eqfLevel), add), 'f.eqf_level IS NULL'),
    ...always(anyCode('cycle', cycle, add)),
    ...chosen(filter, 'ECTS', ectsOverlap(filter.ects, add), 'f.ects_buckets IS NULL'),
  ];
}

function valueSets({ filter, add }: Writer): readonly Condition[] {
  const any = (facet: SetFacet, values: readonly string[] | undefined) =>
    some(values) ? [inSets(facet, `members && ${add(values)}::text[]`)] : [];
  const none = (facet: SetFacet) => inSets(facet, "members = '{}'");
  const upper = (values: readonly string[] | undefined) => values?.map((value) => value.toUpperCase());
  const lower = (values: readonly string[] | undefined) => values?.map((value) => value.toLowerCase());
  return [
    ...chosen(filter, 'COUNTRY', any('COUNTRY', upper(filter.country)), none('COUNTRY')),
    ...chosen(filter, 'LANGUAGE', any('LANGUAGE', lower(filter.language)), none('LANGUAGE')),
    ...chosen(filter, 'FIELD', some(filter.field) ? [inFields(filter.field, add)] : [], none('FIELD')),
    ...chosen(filter, 'PROVIDER', any('PROVIDER', lower(filter.provider)), none('PROVIDER')),
    ...chosen(filter, 'SOURCE', any('SOURCE', filter.source), none('SOURCE')),
    ...always(any('AWARDER', lower(filter.awarder))),
  ];
}

function forms({ filter, add }: Writer): readonly Condition[] {
  const { participation, stackKind, stackable } = filter;
  const bits = some(participation)
    ? [`(f.participation & ${add(bitsOf(PARTICIPATION_BITS, participation))}::integer) <> 0`]
    : [];
  const kinds = anyCode(
    'stack_kind',
    stackKind?.map((word) => STACK_CODES[word]),
    add,
  );
  const stacks =
    stackable == null ? [] : [`f.stack_kind ${stackable ? '<>' : '='} ${STACK_CODES.STANDALONE}`];
  return [
    ...chosen(filter, 'PARTICIPATION', bits, 'f.participation = 0'),
    ...chosen(filter, 'STACK_KIND', [...kinds, ...stacks], 'f.stack_kind IS NULL'),
  ];
}

function free({ filter, today, add }: Writer): readonly Condition[] {
  if (filter.free == null && filter.notStated?.includes('FREE') !== true) return [];
  const day = `${add(today)}::date`;
  const wanted = filter.free == null ? [] : [`f.${filter.free ? 'free_until' : 'paid_until'} >= ${day}`];
  return chosen(filter, 'FREE', wanted, `coalesce(greatest(f.free_until, f.paid_until) < ${day}, true)`);
}

/** What holds for some offering that has not ended; "false" holds where an enrolment window is stated and none is open. */
function offerings({ filter, today, add }: Writer): readonly Condition[] {
  const { price, openForEnrolment } = filter;
  const result: string[] = [];
  if (price != null) {
    const stated = `(f.prices ->> ${add(price.currency.toUpperCase())}::text)::float8`;
    result.push(
      `(f.free_until >= ${add(today)}::date OR ${stated} <= ${add(checkFinite(price.max, 'price.max'))}::float8)`,
    );
  }
  if (openForEnrolment != null) {
    result.push(`${openForEnrolment ? '' : 'NOT '}f.open_days @> ${add(today)}::date`);
  }
  const { from, to } = checkStartDays(filter);
  if (from !== null || to !== null) {
    result.push(`f.start_days && daterange(${add(from)}::date, ${add(to)}::date, '[]')`);
  }
  return always(result);
}

function always(parts: readonly string[]): readonly Condition[] {
  return parts.map((sql) => ({ facet: null, sql }));
}

/** What was chosen of a facet, joined by "or" to what is not stated, if that was chosen too. */
function chosen(
  filter: SearchFilter,
  facet: SearchFacet,
  wanted: readonly string[],
  unstated: string,
): readonly Condition[] {
  const alternatives = [
    ...(wanted.length > 0 ? [wanted.join(' AND ')] : []),
    ...(filter.notStated?.includes(facet) === true ? [unstated] : []),
  ];
  return alternatives.length === 0
    ? []
    : [{ facet, sql: `(${alternatives.map((sql) => `(${sql})`).join(' OR ')})` }];
}

function anyCode(
  column: string,
  codes: readonly number[] | undefined,
  add: Writer['add'],
): readonly string[] {
  return some(codes) ? [`f.${column} = ANY (${add(codes)}::smallint[])`] : [];
}

function some<Value>(values: readonly Value[] | null | undefined): values is readonly Value[] {
  return values != null && values.length > 0;
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
  return inSets(
    'FIELD',
    `EXISTS (SELECT FROM unnest(members) m, unnest(${add(checkFields(fields))}::text[]) p WHERE starts_with(m, p))`,
  );
}

function ectsOverlap(
  ects: { readonly min?: number | null; readonly max?: number | null } | undefined,
  add: (value: unknown) => string,
): readonly string[] {
  const { min, max } = checkEcts(ects);
  return [
    ...(min === null ? [] : [`f.ects_max >= ${add(min)}::real`]),
    ...(max === null ? [] : [`f.ects_min <= ${add(max)}::real`]),
  ];
}

/** Levels that do not exist match nothing; smallint would refuse large ones. */
function levels(wanted: readonly number[] | undefined): readonly number[] | undefined {
  return wanted?.map((level) => (Number.isInteger(level) && level >= 1 && level <= 8 ? level : 0));
}
