/**
 * How hits are ordered by relevance, with the ranking rules of `indexSettings`: by typing errors, nearness of the words,
 * where they stand (title, outcomes and field, provider, description), and exactness. What is withdrawn comes after all
 * that is current.
 *
 * A document in the searcher's language ranks higher by the factor between these weights. The scores of one word
 * differ by 0.33 for a typing error and by about 0.07 from one attribute to the next: the searcher's language outweighs
 * where a word stands by one step, and never a typing error.
 */
export const OWN_LANGUAGE = 1;
export const OTHER_LANGUAGES = 0.93;
