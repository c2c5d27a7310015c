import type { SearchDocument, SearchEngine, SearchQuery } from '#search';
import type { Day } from '#domain';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word that stands nowhere else: of this run and this number. */
export function freshWord(run: number, n: number): string {
  const spelt = (value: number): string =>
    (value >= LETTERS.length ? spelt(Math.floor(value / LETTERS.length)) : '') +
    (LETTERS[value % LETTERS.length] ?? '');
  return `zzq${spelt(run)}q${spelt(n)}`;
}

/** The same documents with one more word in their titles. */
export function withWord(documents: readonly SearchDocument[], word: string): SearchDocument[] {
  return documents.map((document) => ({
    ...document,
    texts: [{ weight: 'A', text: { language: 'en', value: word } }, ...document.texts],
    withdrawnOn: null,
    declared: 'BY_RECORD',
  }));
}

/** How many documents an engine finds the word in. */
export async function findable(engine: SearchEngine, word: string, today: Day): Promise<number> {
  const query: SearchQuery = {
    text: `"${word}"`,
    filter: {},
    facets: [],
    sort: null,
    language: null,
    first: 1,
    after: null,
    today,
  };
  return (await engine.search(query)).total;
}
