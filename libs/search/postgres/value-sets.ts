import type { Transaction } from '#store';
import type { SearchDocument } from '../engine.js';
import { primaryLanguage } from '../text/language.js';
import { KnownRows } from './known-rows.js';

/** Facets whose values are open lists: a document's values of one facet are stored as the code of their set. */
export const SET_FACETS = [
  'COUNTRY',
  'LANGUAGE',
  'FIELD',
  'PROVIDER',
  'AWARDER',
  'SOURCE',
  'TEXT_LANGUAGE',
] as const;
export type SetFacet = (typeof SET_FACETS)[number];

/** Values of one document in one facet; sorted and without repeats, so that equal sets are one row. */
export function membersOf(document: SearchDocument, facet: SetFacet): readonly string[] {
  switch (facet) {
    case 'COUNTRY':
      return document.country === null ? [] : [document.country];
    case 'LANGUAGE':
      return distinct(document.languages);
    case 'FIELD':
      return distinct(document.fields);
    case 'PROVIDER':
      return distinct(document.providers);
    case 'AWARDER':
      return distinct(document.awarders);
    case 'SOURCE':
      return distinct(document.sources);
    case 'TEXT_LANGUAGE':
      // of titles: labels of fields are English in every document
      return distinct(
        document.texts.flatMap(({ weight, text }) =>
          weight === 'A' ? [primaryLanguage(text.language)] : [],
        ),
      );
  }
}

function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)].sort();
}

/** Codes of the sets of one batch, by facet and members. */
export type SetCodes = (document: SearchDocument, facet: SetFacet) => number;

// Waits for a transaction that inserts the same set at the same time: then its row is found by the second SELECT
// only in the next statement, hence the loop in `codes`.
const FIND_OR_INSERT = `
  WITH wanted AS MATERIALIZED (
    SELECT facet, array(SELECT jsonb_array_elements_text(members))::text[] AS members, n
    FROM jsonb_to_recordset($1::jsonb) AS w (facet text, members jsonb, n integer)
  ), found AS MATERIALIZED (
    SELECT w.n, s.id FROM wanted w JOIN search_value_set s ON s.facet = w.facet AND s.members = w.members COLLATE "C"
  ), fresh AS (
    INSERT INTO search_value_set (facet, members)
    SELECT w.facet, w.members FROM wanted w WHERE NOT EXISTS (SELECT FROM found f WHERE f.n = w.n)
    ORDER BY w.facet, w.members
    ON CONFLICT DO NOTHING
    RETURNING id, facet, members
  )
  SELECT n, id, false AS inserted FROM found
  UNION ALL
  SELECT w.n, f.id, true FROM fresh f JOIN wanted w ON w.facet = f.facet AND w.members = f.members COLLATE "C"`;

const KEPT = 100_000;
/** A set that another transaction inserted meanwhile is found in the second round. */
const ROUNDS = 3;

/** Finds or makes the codes of value sets. */
export class ValueSets {
  private readonly kept = new KnownRows<number>(KEPT);

  async codes(transaction: Transaction, documents: readonly SearchDocument[]): Promise<SetCodes> {
    const codes = new Map<string, number>();
    const missing = new Map<string, { facet: SetFacet; members: readonly string[] }>();
    for (const document of documents) {
      for (const facet of SET_FACETS) {
        const members = membersOf(document, facet);
        const key = keyOf(facet, members);
        if (codes.has(key)) continue;
        const code = this.kept.get(key);
        if (code === undefined) missing.set(key, { facet, members });
        else codes.set(key, code);
      }
    }
    for (let round = 0; missing.size > 0 && round < ROUNDS; round += 1) {
      for (const [key, code] of await this.findOrInsert(transaction, missing)) {
        codes.set(key, code);
        missing.delete(key);
      }
    }
    return (document, facet) => codes.get(keyOf(facet, membersOf(document, facet))) ?? lost(facet);
  }

  private async findOrInsert(
    transaction: Transaction,
    missing: ReadonlyMap<string, { facet: SetFacet; members: readonly string[] }>,
  ): Promise<Map<string, number>> {
    const keys = [...missing.keys()];
    const wanted = [...missing.values()].map((set, n) => ({ ...set, n }));
    const rows = await transaction.query<{ n: number; id: number; inserted: boolean }>(FIND_OR_INSERT, [
      JSON.stringify(wanted),
    ]);
    const codes = new Map<string, number>();
    for (const { n, id, inserted } of rows) {
      const key = keys[n] ?? '';
      codes.set(key, id);
      if (inserted) this.kept.inserted(transaction, key);
      else this.kept.found(transaction, key, id);
    }
    return codes;
  }
}

function keyOf(facet: SetFacet, members: readonly string[]): string {
  return `${facet}\u0000${members.join('\u0000')}`;
}

function lost(facet: SetFacet): never {
  throw new Error(`No code for a set of ${facet}: another transaction removed it`);
}
