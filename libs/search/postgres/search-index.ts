import type { Day } from '#domain';
import { rowsOf, type Sql, type Transaction } from '#store';
import type { SearchDocument, SearchIndex, SearchText } from '../engine.js';
import { changesOn } from '../offerings.js';
import { QUALITY_CODES } from './codes.js';
import { FACET_COLUMNS, facetRow } from './row.js';
import { SkillLabels } from './skill-labels.js';
import { DocumentReader } from './tsvector.js';
import { ValueSets } from './value-sets.js';
import { Vocabulary } from './vocabulary.js';

/** What the quality of one document has become, where nothing else of it has changed. */
export type QualityChange = Pick<SearchDocument, 'id' | 'quality' | 'qualityChangesOn'>;

export interface PostgresSearchIndex extends SearchIndex {
  /** New quality of documents and nothing else: a tenth of the cost of `write`. Ids that are not there are passed over. */
  writeQuality(transaction: Transaction, changes: readonly QualityChange[]): Promise<void>;
  /** Documents that the calendar alone has changed by `today`, the earliest first: project and write them again. */
  dueForRenewal(sql: Sql, today: Day, limit: number): Promise<readonly string[]>;
  /** After a large harvest: merges what was written into the index and counts anew, so that searches are fast at once. */
  afterBulk(sql: Sql): Promise<void>;
}

/** From here on a batch is a bulk: its words wait for each other and are merged into the index together. */
const BULK = 200;

// The list of words not yet merged is read by every search: short in daily work (1 MB, 5 ms), longer while a harvest
// runs (16 MB), because merging often costs twice as much. Merging works in work_mem. Both hold for the transaction.
const PREPARE = `
  WITH facets AS (DELETE FROM search_facet WHERE id = ANY ($1::uuid[])),
    documents AS (DELETE FROM search_document WHERE id = ANY ($1::uuid[])),
    texts AS (DELETE FROM search_text WHERE id = ANY ($1::uuid[]))
  SELECT set_config('gin_pending_list_limit', $2, true), set_config('work_mem', $3, true)`;

/**
 * Writes search documents in the transaction that publishes the records. One instance a process and database: it
 * remembers words, value sets and labels that are in the tables. At most 9 statements a call, whatever the number of
 * documents.
 */
export function createPostgresSearchIndex(): PostgresSearchIndex {
  const vocabulary = new Vocabulary();
  const valueSets = new ValueSets();
  const skillLabels = new SkillLabels();
  return {
    async write(transaction, documents, today) {
      const batch = lastOfEach(documents);
      if (batch.length === 0) return;
      const ids = batch.map(({ id }) => id);
      const codes = await valueSets.codes(transaction, batch);
      const bulk = batch.length >= BULK;
      await transaction.query(PREPARE, [ids, bulk ? '16MB' : '1MB', bulk ? '32MB' : '8MB']);
      const rowOf = (document: SearchDocument) => facetRow(document, codes, today);
      await transaction.copy(
        'search_facet',
        [...FACET_COLUMNS, 'renew_on'],
        rowsOf(batch, (document) => [...rowOf(document), changesOn(document, today)]),
      );
      // words are read while PostgreSQL takes in those read before
      const reader = new DocumentReader(vocabulary);
      await transaction.copy(
        'search_document',
        [...FACET_COLUMNS, 'words'],
        rowsOf(batch, (document) => [...rowOf(document), reader.literal(document.texts)]),
      );
      await vocabulary.add(transaction, reader.fresh);
      await skillLabels.add(transaction, batch);
      await transaction.copy(
        'search_text',
        ['id', 'texts'],
        rowsOf(batch, ({ id, texts }) => [id, storedTexts(texts)]),
      );
    },

    async remove(transaction, ids) {
      await transaction.query(
        `WITH facets AS (DELETE FROM search_facet WHERE id = ANY ($1::uuid[])),
           texts AS (DELETE FROM search_text WHERE id = ANY ($1::uuid[]))
         DELETE FROM search_document WHERE id = ANY ($1::uuid[])`,
        [ids],
      );
    },

    async writeQuality(transaction, changes) {
      await transaction.query(
        `WITH change AS MATERIALIZED (
           SELECT * FROM unnest($1::uuid[], $2::smallint[], $3::date[]) AS c (id, quality, changes_on)
         ), documents AS (
           UPDATE search_document d SET quality = c.quality FROM change c WHERE d.id = c.id AND d.quality <> c.quality
         )
         -- the earlier day stays: it may be an offering's, and a renewal too many does no harm
         UPDATE search_facet f SET quality = c.quality, renew_on = least(f.renew_on, c.changes_on) FROM change c
         WHERE f.id = c.id AND (f.quality <> c.quality OR f.renew_on IS DISTINCT FROM least(f.renew_on, c.changes_on))`,
        [
          changes.map(({ id }) => id),
          changes.map(({ quality }) => QUALITY_CODES[quality]),
          changes.map(({ qualityChangesOn }) => qualityChangesOn),
        ],
      );
    },

    async dueForRenewal(sql, today, limit) {
      const rows = await sql.query<{ id: string }>(
        'SELECT id FROM search_facet WHERE renew_on <= $1::date ORDER BY renew_on, id LIMIT $2',
        [today, limit],
      );
      return rows.map(({ id }) => id);
    },

    async afterBulk(sql) {
      await sql.query("SELECT gin_clean_pending_list('search_document_words')");
      await sql.query(
        'ANALYZE search_facet, search_document, search_text, search_value_set, search_word, search_stem, search_skill',
      );
    },
  };
}

/** A document given twice is written once, as it was given last. */
function lastOfEach(documents: readonly SearchDocument[]): readonly SearchDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}

/** Texts as hits are cut from them: `storedTexts` and `readTexts` are each other's reverse. */
function storedTexts(texts: readonly SearchText[]): string {
  return JSON.stringify(texts.map(({ weight, text }) => [weight, text.language, text.value]));
}

export function readTexts(stored: string): readonly SearchText[] {
  const rows = JSON.parse(stored) as readonly (readonly [SearchText['weight'], string, string])[];
  return rows.map(([weight, language, value]) => ({ weight, text: { language, value } }));
}
