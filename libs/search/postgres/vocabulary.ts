import type { Transaction } from '#store';
import { WordTable } from '../text/word-table.js';
import { fold, rawWord } from '../text/words.js';

/** A word in texts of one language. */
export interface VocabularyWord {
  readonly language: string;
  /** lower case, accents kept: stemmers want them */
  readonly raw: string;
  /** folded: how documents hold it */
  readonly word: string;
  /** `word` quoted for a tsvector */
  readonly literal: string;
  /** in the tables, for good */
  known: boolean;
  /**
   * Of the document that is being read: its number, the word's first place in it with its weight, and how often it has
   * stood there so far. Numbers, not strings: an old object that points to new ones keeps the garbage collector busy.
   */
  document: number;
  place: number;
  weight: number;
  count: number;
}

// Both stems, of the word as written and of the folded one, so that "realite" finds "réalités". A stop word has no stem:
// it stands for itself. A scalar subquery, because NOT EXISTS may be planned as a scan of all stems. Sorted, so that two writers wait for each other instead of blocking each other.
const INSERT = `
  WITH given AS MATERIALIZED (
    SELECT g.n, g.language, g.word, coalesce((ts_lexize(l.dictionary::regdictionary, form.form))[1], g.word) AS stem
    FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS g (language, raw, word, n)
    LEFT JOIN search_language l ON l.language = g.language COLLATE "C"
    CROSS JOIN LATERAL (SELECT g.raw UNION SELECT g.word) AS form (form)
  ), fresh AS MATERIALIZED (
    SELECT * FROM given g
    WHERE (SELECT true FROM search_stem s WHERE s.language = g.language COLLATE "C"
             AND s.stem = g.stem COLLATE "C" AND s.word = g.word COLLATE "C") IS NULL
  ), stems AS (
    INSERT INTO search_stem (language, stem, word)
    SELECT DISTINCT language COLLATE "C", stem COLLATE "C", word COLLATE "C" FROM fresh ORDER BY 1, 2, 3
    ON CONFLICT DO NOTHING
  ), words AS (
    INSERT INTO search_word (word) SELECT DISTINCT word COLLATE "C" FROM fresh ORDER BY 1
    ON CONFLICT DO NOTHING
  )
  SELECT DISTINCT n::integer AS n FROM fresh`;

/** About 20 MB. A large catalogue has more words; the frequent ones are back after one batch. */
const KEPT = 80_000;

/**
 * Keeps the words of all documents with their stems: what queries are widened by. Words are only ever added. In memory
 * it holds what it has read and whether the tables have it; as with KnownRows, a word counts as there when a
 * transaction other than the one that inserted it has found it.
 */
export class Vocabulary {
  private readonly languages = new Map<string, WordTable<VocabularyWord>>();
  private readonly insertedBy = new WeakMap<Transaction, Set<VocabularyWord>>();

  /** The words of texts of one language: the same word comes back as the same object while it is kept. */
  table(language: string): WordTable<VocabularyWord> {
    const known = this.languages.get(language);
    if (known) return known;
    const table = new WordTable<VocabularyWord>((written) => vocabularyWord(language, written));
    this.languages.set(language, table);
    return table;
  }

  /** Puts words into the tables that are not known to be there. One statement, or none. */
  async add(transaction: Transaction, words: ReadonlySet<VocabularyWord>): Promise<void> {
    const asked = [...words].filter(({ known, word }) => !known && word !== '');
    if (asked.length > 0) {
      const rows = await transaction.query<{ n: number }>(INSERT, [
        asked.map(({ language }) => language),
        asked.map(({ raw }) => raw),
        asked.map(({ word }) => word),
      ]);
      this.remember(transaction, asked, new Set(rows.map(({ n }) => n)));
    }
    const size = [...this.languages.values()].reduce((sum, table) => sum + table.size, 0);
    if (size > KEPT) this.languages.clear();
  }

  private remember(
    transaction: Transaction,
    asked: readonly VocabularyWord[],
    numbersInserted: ReadonlySet<number>,
  ): void {
    const inserted = this.insertedBy.get(transaction) ?? new Set<VocabularyWord>();
    this.insertedBy.set(transaction, inserted);
    for (const [index, word] of asked.entries()) {
      if (numbersInserted.has(index + 1)) inserted.add(word);
      else if (!inserted.has(word)) word.known = true;
    }
  }
}

function vocabularyWord(language: string, written: string): VocabularyWord {
  const raw = rawWord(written);
  const word = fold(raw);
  const literal = quoteLexeme(word);
  return {
    language,
    raw,
    word,
    literal,
    known: false,
    document: 0,
    place: 0,
    weight: 0,
    count: 0,
  };
}

/** A word as PostgreSQL's tsvector and tsquery literals want it. */
export function quoteLexeme(word: string): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'`;
}
