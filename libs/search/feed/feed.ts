import type { Meilisearch, Settings } from 'meilisearch';
import type { Logger } from '#runtime';
import type { Database, Sql } from '#store';

/** What tells a document from an older one of the same id; the index holds it as the attribute `fingerprint`. */
export interface Fingerprint {
  readonly id: string;
  readonly fingerprint: string;
}

/** A document as the index holds it: one line of NDJSON in UTF-8, its end included. */
export interface IndexLine extends Fingerprint {
  readonly line: Buffer;
}

/** What the documents of an index are: how they are read from PostgreSQL, and the settings they need. */
export interface IndexDocuments {
  /** another one: documents or settings have changed, and the index must be built anew */
  readonly shape: string;
  readonly settings: Settings;
  /** those of `ids` that there are, as they are now */
  read(sql: Sql, ids: readonly string[]): Promise<readonly IndexLine[]>;
  /** the first `limit` after an id, in the order of ids; null: from the beginning */
  stream(sql: Sql, after: string | null, limit: number): Promise<readonly IndexLine[]>;
  /** the same without the documents */
  fingerprints(sql: Sql, after: string | null, limit: number): Promise<readonly Fingerprint[]>;
}

/** What the search asks, and what is filled to take its place. */
export interface IndexNames {
  readonly live: string;
  readonly shadow: string;
}

export const INDEX_NAMES: IndexNames = { live: 'micro-credentials', shadow: 'micro-credentials-next' };

/** What feeding an index works with. */
export interface Feed {
  readonly database: Database;
  readonly names: IndexNames;
  readonly documents: IndexDocuments;
  /** writes documents of the two indexes, and cannot make one: a lost index is not made again with nothing in it */
  readonly writer: Meilisearch;
  /** makes, swaps and deletes them */
  readonly ruler: Meilisearch;
  readonly log: Logger;
}
