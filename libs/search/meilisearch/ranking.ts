import { primaryLanguage } from '../text/language.js';

/**
 * How hits are ordered by relevance, with the ranking rules of `indexSettings`: by typing errors, nearness of the words,
 * where they stand (title, outcomes and field, provider, description), and exactness. What is withdrawn comes after all
 * that is current; where all that was offered has ended, the same words come later than in what goes on.
 */

/**
 * The score of a document without a title in the searcher's language is multiplied by this. Scores of one word differ by
 * 0.33 for a typing error and by about 0.07 from one attribute to the next: the searcher's language outweighs where a
 * word stands by one step, and never a typing error.
 */
const OTHER_LANGUAGE = 0.93;

/** The score of what is past is multiplied by this: two steps from one attribute to the next. */
const PAST = 0.86;

/**
 * Hits that are put into the reader's order after Meilisearch has ranked them; nobody reads further without asking for
 * something else. A query weighted in the server (federated) would rank all, at twice the cost.
 */
export const HEAD = 100;

/** What of a document says where it stands. */
export interface Placed {
  readonly id: string;
  readonly textLanguage?: readonly string[];
  readonly withdrawn?: number;
  readonly past?: boolean;
  readonly providers?: readonly string[];
  readonly awarders?: readonly string[];
  readonly _rankingScore?: number;
  /** the key of an order */
  readonly [attribute: string]: unknown;
}

/** The head of the hits as ranked for a reader of a language, then the others as they are. Equal ones keep their order. */
export function inReadersOrder(hits: readonly Placed[], language: string | null): readonly Placed[] {
  const wanted = language === null ? null : primaryLanguage(language);
  const score = ({ _rankingScore = 0, textLanguage, past }: Placed) =>
    _rankingScore *
    (wanted === null || textLanguage?.includes(wanted) === true ? 1 : OTHER_LANGUAGE) *
    (past === true ? PAST : 1);
  const head = hits
    .slice(0, HEAD)
    .sort((a, b) => (a.withdrawn ?? 0) - (b.withdrawn ?? 0) || score(b) - score(a));
  return [...head, ...hits.slice(HEAD)];
}
