import type { Day } from '#domain';
import { escapeLike } from '#store';
import type { Sql } from '#store';
import { conditions } from '../postgres/filters.js';
import { Parameters } from '../postgres/parameters.js';
import { quoteLexeme } from '../postgres/vocabulary.js';
import { primaryLanguage } from '../text/language.js';
import { type QueryTerm, wordsIn } from '../text/query-text.js';
import { words } from '../text/words.js';
import type { Suggestion, Typed } from './suggest.js';

/** More words than a label has. */
const MOST_WORDS = 8;
/** Labels of which is asked whether something listed has them. */
const CHECKED = 12;

/**
 * Labels of skills, as sources give them, that have every word or its beginning: those that begin with what was typed
 * before others, the reader's language first, shorter ones first. Only those that, put in quotes, find something listed.
 * Two statements, one where no label fits.
 */
export async function suggestSkills(
  sql: Sql,
  terms: readonly QueryTerm[],
  { language, today }: Typed,
  first: number,
): Promise<readonly Suggestion[]> {
  const labels = await labelsLike(sql, terms, language);
  const found = await withListed(sql, labels, today);
  return labels
    .filter((label) => found.has(label))
    .slice(0, first)
    .map((label) => ({ kind: 'SKILL', text: label, value: label }));
}

async function labelsLike(
  sql: Sql,
  terms: readonly QueryTerm[],
  language: string | null,
): Promise<readonly string[]> {
  const typed = wordsIn(terms).slice(0, MOST_WORDS);
  const parameters = new Parameters();
  const has = typed.map((word) => `s.words LIKE ${parameters.add(`% ${escapeLike(word)}%`)}`);
  const begins = parameters.add(` ${escapeLike(typed.join(' '))}%`);
  const own = parameters.add(language === null ? '' : primaryLanguage(language));
  // a label that is the same in several languages is one suggestion
  const rows = await sql.query<{ label: string }>(
    `SELECT min(s.label) AS label FROM search_skill s WHERE ${has.join(' AND ')}
     GROUP BY s.words
     ORDER BY s.words LIKE ${begins} DESC, bool_or(s.language = ${own}) DESC, length(s.words), s.words
     LIMIT ${CHECKED}`,
    parameters.values,
  );
  return rows.map(({ label }) => label);
}

/**
 * A query for each label, and each a constant: of one that is only known while it runs the planner cannot tell whether
 * it is rare, and reads the whole table.
 */
async function withListed(sql: Sql, labels: readonly string[], today: Day): Promise<ReadonlySet<string>> {
  if (labels.length === 0) return new Set();
  const parameters = new Parameters();
  const listed = conditions({ filter: {}, today }, parameters).map(({ sql: condition }) => condition);
  const branches = labels.map((label) => {
    const phrase = words(label)
      .map(({ word }) => quoteLexeme(word))
      .join(' <-> ');
    return `(SELECT ${parameters.add(label)}::text AS label FROM search_document f
      WHERE f.words @@ ${parameters.add(phrase)}::tsquery AND ${listed.join(' AND ')} LIMIT 1)`;
  });
  const rows = await sql.query<{ label: string }>(branches.join(' UNION ALL '), parameters.values);
  return new Set(rows.map(({ label }) => label));
}
