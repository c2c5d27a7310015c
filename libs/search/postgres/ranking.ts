/**
 * How hits are ordered by relevance: all of it stands here.
 *
 * The words' weight by where they stand (title, outcomes and field, provider, description), once for every form that
 * matches and once more for the words exactly as typed; more for a document in the searcher's language; what is
 * withdrawn after all that is current. Equal ranks are ordered by id.
 */

/** For D (description), C (provider), B (outcomes, field), A (title), as `ts_rank` wants them. */
const WEIGHTS = '{0.05, 0.15, 0.3, 1}';
/** 1: divided by 1 + the logarithm of the document's length, so that long descriptions do not win by length. */
const NORMALISATION = 1;
const EXACT_FORM = 1;
const OWN_LANGUAGE = 1.5;
/** More than any rank. */
const WITHDRAWN = 1000;

/**
 * The sort key in SQL, the most relevant the least.
 * @param all @param exact placeholders of the two tsqueries
 * @param ownLanguage condition that the document has a text in the searcher's language; null where it is not known
 */
export function relevanceKey(all: string, exact: string, ownLanguage: string | null): string {
  const rank = (query: string) => `ts_rank('${WEIGHTS}', f.words, ${query}::tsquery, ${NORMALISATION})`;
  const language = ownLanguage === null ? '1' : `CASE WHEN ${ownLanguage} THEN ${OWN_LANGUAGE} ELSE 1 END`;
  const score = `(${rank(all)} + ${EXACT_FORM} * ${rank(exact)}) * ${language}`;
  return `((CASE WHEN f.withdrawn THEN ${WITHDRAWN} ELSE 0 END)::float8 - (${score})::float8)`;
}
