import type { Sql } from '#store';
import { SET_COLUMNS } from '../postgres/row.js';
import { SetMembers } from '../postgres/set-members.js';
import { readTexts } from '../postgres/search-index.js';
import { type FacetRow, indexAttributes } from './index-attributes.js';
import { writeTexts } from './index-texts.js';
import { LineWriter } from './line-writer.js';

/** A document as a line of NDJSON in UTF-8, with what tells it from another version of itself. */
export interface IndexDocument {
  readonly id: string;
  /** see `documentFingerprint` */
  readonly fingerprint: string;
  readonly line: Buffer;
}

/** A row of the search tables, as `COLUMNS` reads it. */
interface Row extends FacetRow {
  readonly id: string;
  readonly fingerprint: string;
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

/** One after the other is written with it. */
const line = new LineWriter();

async function indexDocuments(sql: Sql, rows: readonly Row[]): Promise<readonly IndexDocument[]> {
  const codes = new Set<number>();
  for (const row of rows) for (const column of SET_COLUMNS) codes.add(row[column]);
  const members = await setMembers(sql).of(sql, [...codes]);
  return rows.map((row) => {
    const { id, fingerprint } = row;
    line.begin();
    line.json(`{"id":"${id}","fingerprint":"${fingerprint}",`);
    writeTexts(line, readTexts(row.texts));
    line.json(`${indexAttributes(row, members)}}\n`);
    return { id, fingerprint, line: line.end() };
  });
}
