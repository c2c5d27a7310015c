import type { Sql } from '#store';
import { primaryLanguage } from '../text/language.js';
import type { QueryTerm } from '../text/query-text.js';

/** Words remembered; a language has some hundred that stop, and people type some ten thousand. */
const KEPT = 50_000;

/**
 * Leaves out stop words of the searcher's language, unless there is nothing else: those of PostgreSQL's dictionaries, so
 * that both engines leave out the same. Meilisearch's own list would hold for all languages at once, where German "die"
 * is an English word. One statement for words not asked before, else none.
 */
export class StopWords {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly sql: Sql) {}

  async without(terms: readonly QueryTerm[], language: string | null): Promise<readonly QueryTerm[]> {
    if (language === null) return terms;
    const primary = primaryLanguage(language);
    const words = terms.flatMap((term) => (term.kind === 'word' ? [term.raw] : []));
    const unknown = words.filter((word) => !this.known.has(keyOf(primary, word)));
    if (unknown.length > 0) await this.ask(primary, unknown);
    const said = terms.filter(
      (term) => term.kind === 'phrase' || this.known.get(keyOf(primary, term.raw)) !== true,
    );
    return said.length > 0 ? said : terms;
  }

  private async ask(language: string, words: readonly string[]): Promise<void> {
    const rows = await this.sql.query<{ word: string }>(
      `SELECT w.word FROM unnest($2::text[]) AS w (word) JOIN search_language l ON l.language = $1
       WHERE ts_lexize(l.dictionary::regdictionary, w.word) = '{}'`,
      [language, words],
    );
    if (this.known.size > KEPT) this.known.clear();
    const stopping = new Set(rows.map(({ word }) => word));
    for (const word of words) this.known.set(keyOf(language, word), stopping.has(word));
  }
}

function keyOf(language: string, word: string): string {
  return `${language} ${word}`;
}
