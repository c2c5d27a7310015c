/**
 * How hits are ordered by relevance: all of it stands here.
 *
 * The words' weight by where they stand (title, outcomes and field, provider, description), once for every form that
 * matches and once more for the words exactly as typed; more for a document in the searcher's language, less where all
 * that was offered has ended; what is withdrawn after all that is current. Equal ranks are ordered by id. `npm run bench
 * -- relevance` tells what a change is worth; the weights themselves matter little there, and what matches matters much.
 */

/** For D (description), C (provider), B (outcomes, field), A (title), as `ts_rank` wants them. */
const WEIGHTS = '{0.05, 0.15, 0.3, 1}';
/** 1: divided by 1 + the logarithm of the document's length, so that long descriptions do not win by length. */
const NORMALISATION = 1;
const EXACT_FORM = 1;
const OWN_LANGUAGE = 1.5;
/** After the same words in what is current, and before the same words further down. */
const PAST = 0.5;
/** What a term is worth by standing anywhere, beside its rank, where not all of them are found. */
const PRESENCE = 0.1;
/** `ts_rank` gives 1e-20 to what does not match. */
const FOUND = 1e-10;
/** More than any rank. */
const WITHDRAWN = 1000;

/**
 * The sort key in SQL, the most relevant the least.
 * @param all @param exact placeholders of the two tsqueries
 * @param ownLanguage condition that the document has a text in the searcher's language; null where it is not known
 */
export function relevanceKey(all: string, exact: string, ownLanguage: string | null): string {
  const score = `(${rank(all)} + ${EXACT_FORM} * ${rank(exact)}) * ${preference(ownLanguage)}`;
  return `(${penalty()} - (${score})::float8)`;
}

/** How documents are ordered that have only some of the terms. */
export interface PartialRelevance {
  /** of a row of `search_document f`: what its place depends on */
  readonly columns: readonly string[];
  /** over all rows with these columns: what each term is worth */
  readonly rarities: readonly string[];
  /** the sort key of a row with the columns and the rarities */
  readonly key: string;
}

/**
 * Where no document has all terms, each term counts by where it stands and by how few of the documents have it: of
 * "programming course" the first says what is meant, and the second stands everywhere.
 * @param terms placeholders of the terms' tsqueries
 */
export function partialRelevance(terms: readonly string[], ownLanguage: string | null): PartialRelevance {
  const score = terms.map(
    (_, n) => `rarity${n} * (CASE WHEN rank${n} > ${FOUND} THEN ${PRESENCE} + rank${n} ELSE 0 END)`,
  );
  return {
    columns: [
      `${penalty()} AS penalty`,
      `(${preference(ownLanguage)})::float8 AS preference`,
      ...terms.map((term, n) => `${rank(term)}::float8 AS rank${n}`),
    ],
    rarities: terms.map(
      (_, n) =>
        `ln(1 + count(*)::float8 / greatest(count(*) FILTER (WHERE rank${n} > ${FOUND}), 1)) AS rarity${n}`,
    ),
    key: `(penalty - preference * (${score.join(' + ')}))`,
  };
}

function rank(query: string): string {
  return `ts_rank('${WEIGHTS}', f.words, ${query}::tsquery, ${NORMALISATION})`;
}

function preference(ownLanguage: string | null): string {
  const own = ownLanguage === null ? '' : ` * CASE WHEN ${ownLanguage} THEN ${OWN_LANGUAGE} ELSE 1 END`;
  return `(CASE WHEN f.past THEN ${PAST} ELSE 1 END${own})`;
}

function penalty(): string {
  return `(CASE WHEN f.withdrawn THEN ${WITHDRAWN} ELSE 0 END)::float8`;
}
