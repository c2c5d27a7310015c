import type { QueryTerm } from '../text/query-text.js';
import { wordQuery } from './query-words.js';
import { ask } from './request.js';
import type { Asked, MeilisearchIndex, Question } from './request.js';

/**
 * Asks for all words, and where nothing has them for what has some: phrases stay; of the words those are let go that
 * nothing has, then the most frequent one after the other. Meilisearch does the second by itself, and not the first: a
 * word that is nowhere is the rarest to it, and stays. Two more requests.
 */
export async function askForWords(
  index: MeilisearchIndex,
  terms: readonly QueryTerm[],
  question: Question,
): Promise<Asked> {
  const asked = await ask(index, question);
  const phrases = terms.filter(({ kind }) => kind === 'phrase');
  if (asked.total > 0 || terms.length < 2 || phrases.length === terms.length) return asked;
  const kept = phrases.length > 0 ? phrases : await knownTerms(index, terms, question);
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
