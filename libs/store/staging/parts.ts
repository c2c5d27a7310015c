import { copyArray } from '../copy-line.js';
import { rowsOf, type CopyValue, type Sql, type Transaction } from '../sql.js';
import { table } from './tables.js';

export interface StagedPart {
  readonly seq: number;
  /** as in Part of a format; `issue` and `rejected` carry an issue as body */
  readonly role: 'record' | 'piece' | 'shared' | 'issue' | 'rejected';
  readonly kind: string;
  readonly key: string | null;
  readonly recordKey: string | null;
  readonly refs: readonly string[];
  /** canonical JSON */
  readonly body: string;
  readonly hash: Buffer;
  readonly document: number;
  readonly position: string;
}

/** A document read to its end. */
export interface StagedDocument {
  readonly number: number;
  readonly url: string;
  readonly resource: string;
  readonly links: readonly { readonly resource: string; readonly url: string }[];
}

const PART_COLUMNS = [
  'seq',
  'role',
  'kind',
  'key',
  'record_key',
  'refs',
  'body',
  'hash',
  'document',
  'position',
];

export async function stageParts(
  transaction: Transaction,
  harvest: number,
  parts: readonly StagedPart[],
  documents: readonly StagedDocument[],
): Promise<void> {
  if (parts.length > 0) await transaction.copy(table('part', harvest), PART_COLUMNS, rowsOf(parts, partRow));
  if (documents.length > 0) {
    const rows = documents.map((document) => [
      document.number,
      document.url,
      document.resource,
      JSON.stringify(document.links),
    ]);
    await transaction.copy(table('document', harvest), ['number', 'url', 'resource', 'links'], rows);
  }
}

const partRow = (part: StagedPart): CopyValue[] => [
  part.seq,
  part.role,
  part.kind,
  part.key,
  part.recordKey,
  part.refs.length > 0 ? copyArray(part.refs) : null,
  part.body,
  part.hash,
  part.document,
  part.position,
];

export async function stagedDocuments(sql: Sql, harvest: number): Promise<StagedDocument[]> {
  return sql.query(`SELECT number, url, resource, links FROM ${table('document', harvest)} ORDER BY number`);
}

/** Forgets the parts of a document that must be read anew. */
export async function unstageDocument(sql: Sql, harvest: number, document: number): Promise<void> {
  await sql.query(`DELETE FROM ${table('part', harvest)} WHERE document = $1`, [document]);
}
