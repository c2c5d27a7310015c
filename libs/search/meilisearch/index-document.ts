import { addDays } from '#domain';
import type { Day } from '#domain';
import type { Sql } from '#store';
import { ECTS_BUCKETS } from '../ects-buckets.js';
import { NOT_STATED } from '../engine.js';
import type { DayRange } from '../offerings.js';
import {
  CYCLE_CODES,
  DECLARATION_CODES,
  PARTICIPATION_BITS,
  QUALITY_CODES,
  STACK_CODES,
  wordOf,
  wordsIn,
} from '../postgres/codes.js';
import { SET_COLUMNS } from '../postgres/row.js';
import { SetMembers } from '../postgres/set-members.js';
import { readTexts } from '../postgres/search-index.js';
import { dayNumber, nodesOf } from './days.js';
import { indexTexts } from './index-texts.js';

/** A document as a line of NDJSON, with what tells it from another version of itself. */
export interface IndexDocument {
  readonly id: string;
  /** see `documentFingerprint` */
  readonly fingerprint: string;
  readonly line: string;
}

/** A row of the search tables, as `COLUMNS` reads it. */
interface Row extends Readonly<Record<(typeof SET_COLUMNS)[number], number>> {
  readonly id: string;
  readonly fingerprint: string;
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
  readonly texts: string;
}

/**
 * What a document says, short: SQL over a row `f` of search_facet and `t` of search_text. The index holds it as the
 * attribute `fingerprint`, so that a comparison of both reads no texts from the index. The day of renewal is left out:
 * nothing of it is indexed.
 */
export const documentFingerprint = `left(encode(sha256(convert_to(row(
  f.newest, f.country_set, f.language_set, f.field_set, f.provider_set, f.awarder_set, f.source_set,
  f.text_language_set, f.ects_buckets, f.ects_min, f.ects_max, f.free_until, f.paid_until, f.next_start, f.quality,
  f.eqf_level, f.cycle, f.stack_kind, f.participation, f.declared, f.withdrawn, f.start_days, f.open_days, f.prices,
  f.past
  )::text || t.texts, 'UTF8')), 'hex'), 16)`;

const COLUMNS = `f.id, ${documentFingerprint} AS fingerprint, f.newest,
  ${SET_COLUMNS.map((set) => `f.${set}`).join(', ')}, f.ects_buckets, f.ects_min, f.ects_max,
  f.free_until, f.paid_until, f.next_start, f.quality, f.eqf_level, f.cycle, f.stack_kind, f.participation,
  f.declared, f.withdrawn, f.past, f.start_days::text, f.open_days::text, f.prices, t.texts`;

/** By database (or transaction): the same code is another set elsewhere. */
const knownMembers = new WeakMap<Sql, SetMembers>();

function setMembers(sql: Sql): SetMembers {
  const known = knownMembers.get(sql) ?? new SetMembers();
  knownMembers.set(sql, known);
  return known;
}

/**
 * Those of the ids that are in the search tables, as the index is fed with them. At most two statements. The tables are
 * the source, not the records: they are written with them in one transaction, so that both engines hold the same.
 */
export async function readIndexDocuments(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly IndexDocument[]> {
  const rows = await sql.query<Row>(
    `SELECT ${COLUMNS} FROM search_facet f JOIN search_text t ON t.id = f.id WHERE f.id = ANY ($1::uuid[])`,
    [ids],
  );
  return indexDocuments(sql, rows);
}

/**
 * Both tables from an id on, in the order of ids. Each is told where to begin: PostgreSQL concludes from equal ids what
 * is equal, and not what is greater, and would read one of the tables from its beginning for every page.
 */
const AFTER = `FROM search_facet f JOIN search_text t ON t.id = f.id
  WHERE $1::uuid IS NULL OR (f.id > $1::uuid AND t.id > $1::uuid) ORDER BY f.id LIMIT $2`;

/**
 * The first `limit` documents after an id, in the order of ids; null begins at the beginning. At most two statements.
 */
export async function streamIndexDocuments(
  sql: Sql,
  afterId: string | null,
  limit: number,
): Promise<readonly IndexDocument[]> {
  const rows = await sql.query<Row>(`SELECT ${COLUMNS} ${AFTER}`, [afterId, limit]);
  return indexDocuments(sql, rows);
}

/** Fingerprints as the tables have them now, in the order of ids: what the index is compared with. */
export function streamFingerprints(
  sql: Sql,
  afterId: string | null,
  limit: number,
): Promise<readonly Pick<IndexDocument, 'id' | 'fingerprint'>[]> {
  return sql.query<Pick<IndexDocument, 'id' | 'fingerprint'>>(
    `SELECT f.id, ${documentFingerprint} AS fingerprint ${AFTER}`,
    [afterId, limit],
  );
}

async function indexDocuments(sql: Sql, rows: readonly Row[]): Promise<readonly IndexDocument[]> {
  const members = await setMembers(sql).of(
    sql,
    rows.flatMap((row) => SET_COLUMNS.map((set) => row[set])),
  );
  return rows.map((row) => ({
    id: row.id,
    fingerprint: row.fingerprint,
    line: `{${indexTexts(readTexts(row.texts))}${JSON.stringify(attributes(row, members)).slice(1)}`,
  }));
}

/** Comes after every day and every number of credits: what is not stated is last in every order. */
const LAST = 1e9;
/** Before every day. */
const NEVER = -1e9;

function attributes(row: Row, members: ReadonlyMap<number, readonly string[]>): Record<string, unknown> {
  const [country, language, field, providers, awarders, source, textLanguage] = SET_COLUMNS.map(
    (set) => members.get(row[set]) ?? [],
  );
  const until = (day: Day | null) => (day === null ? NEVER : dayNumber(day));
  const [freeUntil, paidUntil] = [until(row.free_until), until(row.paid_until)];
  const starts = readRanges(row.start_days);
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    quality: wordOf(QUALITY_CODES, row.quality),
    eqfLevel: stated(row.eqf_level === null ? [] : [String(row.eqf_level)]),
    ects: row.ects_buckets === null ? [NOT_STATED] : bucketsIn(row.ects_buckets),
    country: stated(country),
    language: stated(language),
    field: stated(prefixes(field)),
    participation: stated(wordsIn(PARTICIPATION_BITS, row.participation)),
    stackKind: stated(row.stack_kind === null ? [] : [wordOf(STACK_CODES, row.stack_kind)]),
    providers: stated(providers),
    awarders,
    source: stated(source),
    textLanguage,
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
      ...starts.flatMap((range) => (range.from === null ? [lastDay(range)] : [])),
    ),
    // absent where none is stated: "not open" is only said of those that state one
    openNodes: row.open_days === null ? undefined : nodesOf(readRanges(row.open_days)),
    prices: row.prices,
  };
}

/** Every facet has its bucket of what is not stated, which is filtered by like any value. */
function stated(values: readonly (string | null)[] | undefined): readonly (string | null)[] {
  return values === undefined || values.length === 0 ? [NOT_STATED] : values;
}

function bucketsIn(mask: number): readonly string[] {
  return ECTS_BUCKETS.filter((_, bit) => (mask & (1 << bit)) !== 0).map(({ value }) => value);
}

/** By the set of fields, of which there are few. */
const knownPrefixes = new WeakMap<readonly string[], readonly string[]>();

/** A field is found by every beginning of its code, of one digit to four. */
function prefixes(fields: readonly string[] = []): readonly string[] {
  const known = knownPrefixes.get(fields);
  if (known) return known;
  const all = fields.flatMap((field) =>
    Array.from({ length: Math.min(field.length, 4) }, (_, n) => field.slice(0, n + 1)),
  );
  const distinct = [...new Set(all)];
  knownPrefixes.set(fields, distinct);
  return distinct;
}

const RANGE = /[[(]([^,]*),([^\])]*)[\])]/g;

/** PostgreSQL's datemultirange: it writes every range with its first day and the day after its last. */
function readRanges(stored: string | null): readonly DayRange[] {
  if (stored === null) return [];
  return [...stored.matchAll(RANGE)].map(([, from, beyond]) => ({
    from: from ? from : null,
    to: beyond ? addDays(beyond, -1) : null,
  }));
}

/** Days on which one starts stand alone or next to each other; a range without a first day may be begun at any time. */
function eachDay({ from, to }: DayRange): readonly number[] {
  if (from === null || to === null) return [];
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, n) => first + n);
}

function lastDay({ to }: DayRange): number {
  return to === null ? LAST : dayNumber(to);
}
