import { fold } from './words.js';

/**
 * Articles, conjunctions and prepositions of languages for which PostgreSQL has no list of stop words, and what an
 * apostrophe cuts off in Italian. Nobody looks for them, and "logistics and supply chain" must not want "and". Only words
 * that mean nothing else in the language.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  bg: 'и или в във на с със за от до по',
  cs: 'a i v ve s se na do z ze o od pro k ke nebo',
  el: 'και ή σε με για από το τα ο η οι του της των στο στη στην',
  et: 'ja ning ega või ehk ka et kui',
  ga: 'agus nó ar i le do ó an na de',
  hr: 'i ili u na s sa za o od do iz k',
  it: 'd l',
  lt: 'ir ar arba į iš su apie nuo iki',
  lv: 'un vai ar no uz par pie',
  mt: 'u jew ta tal fi fil minn il',
  pl: 'i a w we z ze na do o od dla oraz lub',
  ro: 'și sau în la de pe cu din pentru',
  sk: 'a i v vo s so na do z zo o od pre k ku alebo',
  sl: 'in ali v na s z za o od do pri k h',
};

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' ').map(fold))]),
);

/** @param language the searcher's, its primary part @param word folded */
export function isFunctionWord(language: string, word: string): boolean {
  return BY_LANGUAGE.get(language)?.has(word) === true;
}
