import type { Sql } from '#store';
import type { SearchQuery, SearchText, WordSuggestion } from '../engine.js';
import { parseQueryText, withOtherWords } from '../text/query-text.js';
import { words } from '../text/words.js';
import { conditions } from './filters.js';
import { Parameters } from './parameters.js';
import { readTexts } from './search-index.js';
import { quoteLexeme } from './vocabulary.js';
import type { Doubt } from './widening.js';

/** Words tried for one doubtful word; more are equally near only where the word says nothing. */
const MOST_CANDIDATES = 20;
/** Documents counted for each: enough to tell the usual word from the rare one. */
const MOST_COUNTED = 100;

interface FoundRow {
  readonly word: string;
  readonly near: string;
  readonly times: number;
  readonly texts: string | null;
}

/**
 * What doubtful words may have been meant to be: of the nearest words the one that most documents have, among those that
 * fit the filter. The vocabulary keeps words that no document has any more, so each is looked for. One statement, none
 * without doubts.
 */
export async function suggestWords(
  sql: Sql,
  query: Pick<SearchQuery, 'text' | 'filter' | 'today'>,
  doubts: readonly Doubt[],
): Promise<readonly WordSuggestion[]> {
  if (query.text === null || doubts.length === 0) return [];
  const rows = await findCandidates(sql, query, doubts);
  const best = doubts.flatMap(({ word, raw }) => {
    const [first] = rows.filter((row) => row.word === word).sort(byUse);
    return first === undefined ? [] : [{ word, raw, suggestion: asWritten(first) }];
  });
  const corrected = withOtherWords(
    query.text,
    new Map(best.map(({ word, suggestion }) => [word, suggestion])),
  ).trim();
  return best.map(({ raw, suggestion }) => ({ word: raw, suggestion, query: corrected }));
}

/** Phrases must hold beside the word: they are never let go, and a correction that finds nothing is none. */
function findCandidates(
  sql: Sql,
  query: Pick<SearchQuery, 'text' | 'filter' | 'today'>,
  doubts: readonly Doubt[],
): Promise<FoundRow[]> {
  const phrases = parseQueryText(query.text).flatMap((term) =>
    term.kind === 'phrase' ? [term.words.map(quoteLexeme).join(' <-> ')] : [],
  );
  const candidates = doubts.flatMap(({ word, near }) =>
    near.slice(0, MOST_CANDIDATES).map((other) => ({
      word,
      near: other,
      query: [quoteLexeme(other), ...phrases].map((part) => `(${part})`).join(' & '),
    })),
  );
  const parameters = new Parameters();
  const given = [
    candidates.map(({ word }) => word),
    candidates.map(({ near }) => near),
    candidates.map((candidate) => candidate.query),
  ].map((values) => `${parameters.add(values)}::text[]`);
  const fits = conditions(query, parameters).map((condition) => ` AND ${condition.sql}`);
  return sql.query<FoundRow & object>(
    `SELECT c.word, c.near, found.times, (SELECT t.texts FROM search_text t WHERE t.id = found.id) AS texts
     FROM unnest(${given.join(', ')}) AS c (word, near, query)
     CROSS JOIN LATERAL (
       SELECT count(*)::integer AS times, (array_agg(one.id))[1] AS id FROM (
         SELECT f.id FROM search_document f WHERE f.words @@ c.query::tsquery${fits.join('')} LIMIT ${MOST_COUNTED}
       ) AS one) AS found
     WHERE found.times > 0`,
    parameters.values,
  );
}

/** The usual word first; of equals one that begins as what was typed, for the first letter is seldom wrong. */
function byUse(one: FoundRow, other: FoundRow): number {
  const sameStart = ({ word, near }: FoundRow) => (near.startsWith(word.slice(0, 1)) ? 0 : 1);
  return other.times - one.times || sameStart(one) - sameStart(other) || (one.near < other.near ? -1 : 1);
}

/** With its accents, as a document has it: the vocabulary is folded. */
function asWritten({ near, texts }: FoundRow): string {
  const found = (texts === null ? [] : readTexts(texts)).flatMap(({ text }: SearchText) =>
    words(text.value).filter(({ word }) => word === near),
  );
  return found[0]?.raw ?? near;
}
