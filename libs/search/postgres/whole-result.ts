import type { Day, Instant, QualityStatus } from '#domain';
import type { Sql } from '#store';
import type { SearchFilter, SearchQuery } from '../engine.js';
import { QUALITY_CODES, wordOf } from './codes.js';
import { conditions } from './filters.js';
import { Parameters } from './parameters.js';
import { widenedWords } from './search-engine.js';
import type { WordQuery } from './widening.js';

/** A question whose answer is taken whole, in an order that no engine ranks. */
export interface WholeQuery {
  readonly text: string | null;
  readonly filter: SearchFilter;
  readonly language: string | null;
  readonly today: Day;
}

export interface FoundDocument {
  readonly id: string;
  /** as the search holds it today: that by which the result was filtered */
  readonly quality: QualityStatus;
}

/** Rows found by one statement: 10,000 are less than a megabyte, and a common word is looked up a hundredth as often. */
const IDS_AT_ONCE = 10_000;

/**
 * All that a search finds, by id, to the end: what is held from the beginning to the end comes exactly once, whatever is
 * written meanwhile, and what is first seen after the beginning not at all. Each step is a statement of its own, so no
 * transaction is held open for a slow reader.
 * @throws SearchQueryError with the first step
 */
export async function* wholeResult(sql: Sql, query: WholeQuery): AsyncGenerator<readonly FoundDocument[]> {
  const words = await widenedWords(sql, query);
  const [last] = await sql.query<{ id: string }>('SELECT id FROM search_facet ORDER BY id DESC LIMIT 1');
  let after: string | null = null;
  while (last !== undefined) {
    const rows: readonly Row[] = await find(sql, query, words, (parameters) => ({
      where: [
        `f.id <= ${parameters.add(last.id)}::uuid`,
        ...(after === null ? [] : [`f.id > ${parameters.add(after)}::uuid`]),
      ],
      order: 'f.id',
      limit: IDS_AT_ONCE,
    }));
    if (rows.length > 0) yield rows.map(foundDocument);
    if (rows.length < IDS_AT_ONCE) return;
    after = rows.at(-1)?.id ?? null;
  }
}

/**
 * What a search finds and Trellis saw last, the newest first.
 * @param seen first seen after, and until
 */
export async function newestOf(
  sql: Sql,
  query: WholeQuery,
  limit: number,
  seen: { readonly after?: Instant; readonly until?: Instant } = {},
): Promise<readonly FoundDocument[]> {
  const rows = await find(sql, query, await widenedWords(sql, query), (parameters) => {
    // the table holds moments as the negative of milliseconds: the newest is the least
    const moment = (instant: Instant): string => `${parameters.add(-Date.parse(instant))}::float8`;
    return {
      where: [
        ...(seen.after === undefined ? [] : [`f.newest < ${moment(seen.after)}`]),
        ...(seen.until === undefined ? [] : [`f.newest >= ${moment(seen.until)}`]),
      ],
      order: 'f.newest, f.id',
      limit,
    };
  });
  return rows.map(foundDocument);
}

/** What another engine found, by id, as the tables hold it; in that order, without what was removed since. */
export async function documentsOf(sql: Sql, ids: readonly string[]): Promise<readonly FoundDocument[]> {
  const rows = await sql.query<Row>('SELECT id, quality FROM search_facet WHERE id = ANY ($1::uuid[])', [
    ids,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [foundDocument(row)] : [];
  });
}

interface Row {
  readonly id: string;
  readonly quality: number;
}

interface Range {
  readonly where: readonly string[];
  readonly order: string;
  readonly limit: number;
}

function find(
  sql: Sql,
  query: Pick<SearchQuery, 'filter' | 'today'>,
  words: WordQuery | null,
  rangeOf: (parameters: Parameters) => Range,
): Promise<Row[]> {
  const parameters = new Parameters();
  const { where, order, limit } = rangeOf(parameters);
  const all = [
    ...(words === null ? [] : [`f.words @@ ${parameters.add(words.all)}::tsquery`]),
    ...conditions(query, parameters).map((condition) => condition.sql),
    ...where,
  ];
  return sql.query<Row>(
    `SELECT f.id, f.quality FROM ${words === null ? 'search_facet' : 'search_document'} f
     WHERE ${all.join(' AND ') || 'true'} ORDER BY ${order} LIMIT ${limit}`,
    parameters.values,
  );
}

function foundDocument({ id, quality }: Row): FoundDocument {
  // of the codes that the same folder writes
  return { id, quality: wordOf(QUALITY_CODES, quality) as QualityStatus };
}
