import type { Day } from '#domain';
import { NOT_STATED } from '../engine.js';
import {
  bucketsIn,
  CYCLE_CODES,
  DECLARATION_CODES,
  PARTICIPATION_BITS,
  QUALITY_CODES,
  STACK_CODES,
  wordOf,
  wordsIn,
} from '../postgres/codes.js';
import type { SET_COLUMNS } from '../postgres/row.js';
import { dayNumber, nodesOf, type NumberedDays } from './days.js';

/** What is read of a row of `search_facet`. */
export interface FacetRow extends Readonly<Record<(typeof SET_COLUMNS)[number], number>> {
  readonly newest: number;
  readonly ects_buckets: number | null;
  readonly ects_min: number | null;
  readonly ects_max: number | null;
  readonly free_until: Day | null;
  readonly paid_until: Day | null;
  readonly next_start: Day | null;
  readonly quality: number;
  readonly eqf_level: number | null;
  readonly cycle: number | null;
  readonly stack_kind: number | null;
  readonly participation: number;
  readonly declared: number;
  readonly withdrawn: boolean;
  readonly past: boolean;
  readonly start_days: string | null;
  readonly open_days: string | null;
  readonly prices: Readonly<Record<string, number>> | null;
}

/** What the index holds of the value sets of a document. */
const SETS: readonly {
  readonly column: (typeof SET_COLUMNS)[number];
  readonly attribute: string;
  readonly values: (members: readonly string[]) => readonly string[];
}[] = [
  { column: 'country_set', attribute: 'country', values: stated },
  { column: 'language_set', attribute: 'language', values: stated },
  { column: 'field_set', attribute: 'field', values: (fields) => stated(prefixes(fields)) },
  { column: 'provider_set', attribute: 'providers', values: stated },
  { column: 'awarder_set', attribute: 'awarders', values: (awarders) => awarders },
  { column: 'source_set', attribute: 'source', values: stated },
  { column: 'text_language_set', attribute: 'textLanguage', values: (languages) => languages },
];

/** By the members of a set, which is of one column. */
const knownSets = new WeakMap<readonly string[], string>();

/** Comes after every day and every number of credits: what is not stated is last in every order. */
const LAST = 1e9;
/** Before every day. */
const NEVER = -1e9;

/**
 * What is filtered, counted and sorted of one document.
 * @param members of its value sets
 * @returns the members of a JSON object
 */
export function indexAttributes(row: FacetRow, members: ReadonlyMap<number, readonly string[]>): string {
  let json = '';
  for (const set of SETS) json += setJson(set, members.get(row[set.column]) ?? []);
  return json + JSON.stringify(attributes(row)).slice(1, -1);
}

/** Of each set once: a hundredth of them are different. */
function setJson({ attribute, values }: (typeof SETS)[number], members: readonly string[]): string {
  const known = knownSets.get(members);
  if (known !== undefined) return known;
  const json = `"${attribute}":${JSON.stringify(values(members))},`;
  knownSets.set(members, json);
  return json;
}

function attributes(row: FacetRow): Record<string, unknown> {
  const until = (day: Day | null) => (day === null ? NEVER : dayNumber(day));
  const [freeUntil, paidUntil] = [until(row.free_until), until(row.paid_until)];
  const starts = readRanges(row.start_days);
  return {
    quality: wordOf(QUALITY_CODES, row.quality),
    eqfLevel: [row.eqf_level === null ? NOT_STATED : String(row.eqf_level)],
    ects: row.ects_buckets === null ? [NOT_STATED] : bucketsIn(row.ects_buckets),
    participation: stated(wordsIn(PARTICIPATION_BITS, row.participation)),
    stackKind: [row.stack_kind === null ? NOT_STATED : wordOf(STACK_CODES, row.stack_kind)],
    cycle: row.cycle === null ? null : wordOf(CYCLE_CODES, row.cycle),
    declared: wordOf(DECLARATION_CODES, row.declared),
    withdrawn: row.withdrawn ? 1 : 0,
    past: row.past,
    newest: row.newest,
    ectsMin: row.ects_min,
    ectsMax: row.ects_max,
    ectsAscending: row.ects_min ?? LAST,
    ectsDescending: row.ects_max === null ? LAST : -row.ects_max,
    nextStart: row.next_start === null ? LAST : dayNumber(row.next_start),
    freeUntil,
    paidUntil,
    statedUntil: Math.max(freeUntil, paidUntil),
    starts: starts.flatMap(eachDay),
    anyTimeUntil: Math.max(
      NEVER,
      ...starts.flatMap((range) => (range.from === null ? [range.to ?? LAST] : [])),
    ),
    // absent where none is stated: "not open" is only said of those that state one
    openNodes: row.open_days === null ? undefined : nodesOf(readRanges(row.open_days)),
    prices: row.prices,
  };
}

/** Every facet has its bucket of what is not stated, which is filtered by like any value. */
function stated(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOT_STATED] : values;
}

/** A field is found by every beginning of its code, of one digit to four. */
function prefixes(fields: readonly string[]): readonly string[] {
  const all = fields.flatMap((field) =>
    Array.from({ length: Math.min(field.length, 4) }, (_, n) => field.slice(0, n + 1)),
  );
  return [...new Set(all)];
}

const RANGE = /[[(]([^,]*),([^\])]*)[\])]/g;

/** PostgreSQL's datemultirange: it writes every range with its first day and the day after its last. */
function readRanges(stored: string | null): readonly NumberedDays[] {
  if (stored === null) return [];
  return [...stored.matchAll(RANGE)].map(([, from, beyond]) => ({
    from: from ? dayNumber(from) : null,
    to: beyond ? dayNumber(beyond) - 1 : null,
  }));
}

/** Days on which one starts stand alone or next to each other; a range without a first day may be begun at any time. */
function eachDay({ from, to }: NumberedDays): readonly number[] {
  if (from === null || to === null) return [];
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
