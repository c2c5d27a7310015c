import type { Sql } from '#store';
import type { SearchText } from '../engine.js';
import { conditions, hasTextIn } from '../postgres/filters.js';
import { Parameters } from '../postgres/parameters.js';
import { relevanceKey } from '../postgres/ranking.js';
import { readTexts } from '../postgres/search-index.js';
import { widen } from '../postgres/widening.js';
import type { WordQuery } from '../postgres/widening.js';
import { primaryLanguage } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';
import { fold, words } from '../text/words.js';
import type { Suggestion, Typed } from './suggest.js';

/**
 * Documents ranked. A beginning of three letters stands in a tenth of all titles, and ranking all of them costs as much
 * as the search itself; of so many the best are as good as any.
 */
const MOST_RANKED = 500;
/** Titles read for each that is wanted: many records have the same. */
const READ_PER_TITLE = 5;

/**
 * Titles that have every word, in any of its forms or with typing errors where it is not known, as a search finds them:
 * those that begin with what was typed first, then by relevance. Two statements, three where a word is not known.
 */
export async function suggestTitles(
  sql: Sql,
  terms: readonly QueryTerm[],
  { text, language, today }: Typed,
  first: number,
): Promise<readonly Suggestion[]> {
  const query = await widen(sql, terms, language);
  const parameters = new Parameters();
  const own = language === null ? null : hasTextIn(parameters.add(primaryLanguage(language)));
  const all = parameters.add(query.inTitle);
  const exact = parameters.add(query.exact);
  const listed = conditions({ filter: {}, today }, parameters).map((condition) => ` AND ${condition.sql}`);
  const rows = await sql.query<{ id: string; texts: string }>(
    `WITH matched AS MATERIALIZED (
       SELECT f.id, f.words, f.withdrawn, f.past, f.text_language_set FROM search_document f
       WHERE f.words @@ ${all}::tsquery${listed.join('')} LIMIT ${MOST_RANKED}
     ), best AS MATERIALIZED (
       SELECT f.id, ${relevanceKey(all, exact, own)} AS key FROM matched f
       ORDER BY key, f.id LIMIT ${parameters.add(first * READ_PER_TITLE)}::integer
     )
     SELECT best.id, t.texts FROM best JOIN search_text t ON t.id = best.id ORDER BY best.key, best.id`,
    parameters.values,
  );
  const typed = fold(text).trim();
  const byTitle = new Map<string, Suggestion>();
  for (const { id, texts } of rows) {
    const title = shownTitle(readTexts(texts), query, language);
    if (title === null) continue;
    const key = fold(title).trim();
    if (!byTitle.has(key)) byTitle.set(key, { kind: 'TITLE', text: title, value: id });
  }
  const begins = ([key]: readonly [string, Suggestion]) => (key.startsWith(typed) ? 0 : 1);
  return [...byTitle]
    .sort((one, other) => begins(one) - begins(other))
    .slice(0, first)
    .map(([, suggestion]) => suggestion);
}

/** Of a document's titles the one that has most of the words; of those as good the reader's language. */
function shownTitle(
  texts: readonly SearchText[],
  { found }: WordQuery,
  language: string | null,
): string | null {
  const isFound = (word: string) =>
    found.words.has(word) || found.beginnings.some((beginning) => word.startsWith(beginning));
  const primary = language === null ? null : primaryLanguage(language);
  let best: { readonly value: string; readonly worth: number } | null = null;
  for (const { weight, text } of texts) {
    if (weight !== 'A') continue;
    const hits = words(text.value).filter(({ word }) => isFound(word)).length;
    const worth = hits + (primaryLanguage(text.language) === primary ? 0.5 : 0);
    if (hits > 0 && (best === null || worth > best.worth)) best = { value: text.value, worth };
  }
  return best?.value ?? null;
}
