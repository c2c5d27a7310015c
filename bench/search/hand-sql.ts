import type { SearchFilter, SearchQuery } from '#search';
import type { Sql } from '#store';
import { CYCLE_CODES, QUALITY_CODES } from '#search/postgres/codes.js';
import { parseQueryText } from '#search/text/query-text.js';
import { widen } from '#search/postgres/widening.js';

/** One question as SQL that a person would write for it by hand. */
export interface HandWritten {
  readonly text: string;
}

/**
 * The best SQL known for a question on the engine's own tables: one statement, everything in it a literal (words already
 * widened, sets already looked up), names of counted values joined. What the engine takes longer is widening, building
 * the statement, parameters, cursors and highlights.
 */
export async function handWritten(sql: Sql, query: SearchQuery): Promise<HandWritten> {
  const conditions = await literalConditions(sql, query.filter, query.today);
  const words = parseQueryText(query.text);
  if (words.length === 0) return { text: withoutWords(conditions) };
  const { all, exact } = await widen(sql, words, query.language);
  const own = await codes(sql, `facet = 'TEXT_LANGUAGE' AND '${query.language ?? 'und'}' = ANY (members)`);
  return { text: withWords(conditions, literal(all), literal(exact), own) };
}

interface Conditions {
  readonly shared: readonly string[];
  /** of a counted facet: its own count goes without */
  readonly own: Readonly<Record<string, string>>;
}

const COUNTED = ['quality', 'eqf_level', 'country_set', 'language_set', 'field_set'] as const;
const CURRENT = ['NOT withdrawn', 'declared IN (1, 2)'];

function withWords({ shared, own }: Conditions, all: string, exact: string, ownLanguage: string): string {
  const rank = (query: string) => `ts_rank('{0.05, 0.15, 0.3, 1}', words, ${query}, 1)`;
  const score = `(${rank(all)} + ${rank(exact)}) * CASE WHEN text_language_set IN (${ownLanguage}) THEN 1.5 ELSE 1 END`;
  const where = [`words @@ ${all}`, ...CURRENT, ...shared].join(' AND ');
  return `WITH found AS MATERIALIZED (
      SELECT id, ${COUNTED.join(', ')}, (${score})::float8 AS score FROM search_document WHERE ${where})
    ${answer('found', own, 'score DESC, id', '(SELECT texts FROM search_text t WHERE t.id = page.id)')}`;
}

function withoutWords({ shared, own }: Conditions): string {
  const where = [...CURRENT, ...shared].join(' AND ');
  const from = `(SELECT id, ${COUNTED.join(', ')}, newest AS score FROM search_facet WHERE ${where}) AS found`;
  return answer(from, own, 'score, id', 'NULL');
}

function answer(from: string, own: Conditions['own'], order: string, texts: string): string {
  const all = Object.values(own);
  const where = (conditions: readonly string[]) =>
    conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const shared = COUNTED.filter((column) => !(column in own));
  const passes = Object.keys(own).map((facet) => {
    const others = Object.entries(own).flatMap(([other, condition]) => (other === facet ? [] : [condition]));
    return `SELECT '${facet}', ${facet}::int, count(*) FROM ${from} ${where(others)} GROUP BY ${facet}`;
  });
  const name = `CASE ${shared.map((facet) => `WHEN GROUPING(${facet}) = 0 THEN '${facet}'`).join(' ')} END`;
  const code = `CASE ${shared.map((facet) => `WHEN GROUPING(${facet}) = 0 THEN ${facet}`).join(' ')} END`;
  const grouped = `SELECT ${name}, (${code})::int, count(*) FROM ${from} ${where(all)}
    GROUP BY GROUPING SETS ((), ${shared.map((facet) => `(${facet})`).join(', ')})`;
  const counts = `SELECT NULL::uuid, NULL::float8, NULL, c.facet, c.code, c.n, s.members
    FROM (${[grouped, ...passes].join(' UNION ALL ')}) AS c (facet, code, n)
    LEFT JOIN search_value_set s ON s.id = c.code AND c.facet LIKE '%_set'`;
  return `(SELECT page.id, page.score, ${texts}, NULL::text, NULL::int, NULL::bigint, NULL::text[]
      FROM (SELECT id, score FROM ${from} ${where(all)} ORDER BY ${order} LIMIT 21) AS page)
    UNION ALL (${counts})`;
}

async function literalConditions(sql: Sql, filter: SearchFilter, today: string): Promise<Conditions> {
  const shared: string[] = [];
  const own: Record<string, string> = {};
  if (filter.quality)
    own['quality'] = `quality IN (${filter.quality.map((word) => QUALITY_CODES[word]).join(', ')})`;
  if (filter.eqfLevel) own['eqf_level'] = `eqf_level IN (${filter.eqfLevel.join(', ')})`;
  if (filter.qfEheaCycle)
    shared.push(`cycle IN (${filter.qfEheaCycle.map((word) => CYCLE_CODES[word]).join(', ')})`);
  if (filter.country)
    own['country_set'] =
      `country_set IN (${await codes(sql, `facet = 'COUNTRY' AND members && ${list(filter.country)}`)})`;
  if (filter.language)
    own['language_set'] =
      `language_set IN (${await codes(sql, `facet = 'LANGUAGE' AND members && ${list(filter.language)}`)})`;
  const [field] = filter.field ?? [];
  if (field)
    own['field_set'] =
      `field_set IN (${await codes(sql, `facet = 'FIELD' AND EXISTS (SELECT FROM unnest(members) m WHERE m LIKE '${field}%')`)})`;
  if (filter.ects?.min != null) shared.push(`ects_max >= ${filter.ects.min}::real`);
  if (filter.ects?.max != null) shared.push(`ects_min <= ${filter.ects.max}::real`);
  if (filter.openForEnrolment === true) shared.push(`open_days @> '${today}'::date`);
  if (filter.free === true) shared.push(`free_until >= '${today}'::date`);
  return { shared, own };
}

async function codes(sql: Sql, condition: string): Promise<string> {
  const rows = await sql.query<{ id: number }>(`SELECT id FROM search_value_set WHERE ${condition}`);
  return rows.length === 0 ? '-1' : rows.map(({ id }) => id).join(', ');
}

function list(values: readonly string[]): string {
  return `ARRAY[${values.map((value) => `'${value}'`).join(', ')}]`;
}

/** The generated words have no quote of their own; those of the lexemes are doubled. */
function literal(tsquery: string): string {
  return `'${tsquery.replaceAll("'", "''")}'::tsquery`;
}
