import { compoundParts, longestParts } from '../text/compound-parts.js';
import { COMPOUNDING, primaryLanguage } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';
import { wordQuery } from './query-words.js';
import { ask } from './request.js';
import type { Counted, MeilisearchIndex, Question } from './request.js';

/**
 * Asks for all words, and where nothing has them for what has some: phrases stay; of the words those are let go that
 * nothing has, then the most frequent one after the other. Meilisearch does the second by itself, and not the first: a
 * word that is nowhere is the rarest to it, and stays. Where no word is anywhere, compounds are cut in two. At most
 * three more requests, and a statement for compounds.
 * @param language the searcher's
 */
export async function askForWords(
  index: MeilisearchIndex,
  terms: readonly QueryTerm[],
  language: string | null,
  question: Question,
): Promise<Counted> {
  const asked = await ask(index, question);
  const phrases = terms.filter(({ kind }) => kind === 'phrase');
  if (asked.total > 0 || phrases.length === terms.length) return asked;
  const known = phrases.length > 0 ? phrases : await knownTerms(index, terms, question);
  const kept = known.length > 0 ? known : await compoundTerms(index, terms, language);
  if (kept.length === 0) return asked;
  return ask(index, { ...question, words: { ...wordQuery(kept), matchingStrategy: 'frequency' } });
}

/** Those that something has within the filter. */
async function knownTerms(
  { client, index }: MeilisearchIndex,
  terms: readonly QueryTerm[],
  { conditions }: Question,
): Promise<readonly QueryTerm[]> {
  const { results } = await client.multiSearch({
    queries: terms.map((term) => ({
      indexUid: index,
      ...wordQuery([term]),
      filter: conditions.map(({ filter }) => filter),
      limit: 0,
    })),
  });
  return terms.filter((_, n) => (results[n]?.estimatedTotalHits ?? 0) > 0);
}

/** Two words for every compound of the searcher's language that is made of words in documents. */
async function compoundTerms(
  { sql }: MeilisearchIndex,
  terms: readonly QueryTerm[],
  language: string | null,
): Promise<readonly QueryTerm[]> {
  if (language === null || !COMPOUNDING.has(primaryLanguage(language))) return [];
  const cuts = terms.flatMap((term, n) =>
    term.kind === 'word' ? compoundParts(term.word).map((cut) => ({ n, ...cut })) : [],
  );
  const rows = await sql.query<{ n: number; cut: string }>(
    `SELECT parts.n, parts.first || ' ' || parts.second AS cut
     FROM jsonb_to_recordset($1::jsonb) AS parts (n integer, first text, second text)
     WHERE (SELECT true FROM search_word w WHERE w.word = parts.first COLLATE "C")
       AND (SELECT true FROM search_word w WHERE w.word = parts.second COLLATE "C")`,
    [JSON.stringify(cuts)],
  );
  return terms.flatMap((_, n) => {
    const own = rows.flatMap((row) => (row.n === n ? [row.cut] : [])).sort();
    return (longestParts(own) ?? []).map((word): QueryTerm => ({
      kind: 'word',
      raw: word,
      word,
      last: true,
    }));
  });
}
