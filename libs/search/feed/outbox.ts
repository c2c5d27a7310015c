import type { Sql } from '#store';

/** What is told at a time: rows of the outbox, each document once. */
export interface OutboxBatch {
  readonly seqs: readonly string[];
  readonly documents: readonly string[];
}

/** A document that the engine would not take, and why. */
export interface Refusal {
  readonly id: string;
  readonly error: string;
}

/** How far an index is behind. */
export interface Backlog {
  readonly rows: number;
  readonly oldestSeconds: number | null;
}

/**
 * The oldest rows of an index but those that are being told. Numbers are not in the order of the commits: only rows that
 * were read may be deleted.
 */
export async function readOutbox(
  sql: Sql,
  index: number,
  limit: number,
  told: readonly string[] = [],
): Promise<OutboxBatch> {
  const rows = await sql.query<{ seq: string; document: string }>(
    `SELECT seq, document_id AS document FROM search_outbox
     WHERE index_number = $1 AND seq <> ALL ($3::bigint[]) ORDER BY seq LIMIT $2`,
    [index, limit, told],
  );
  return { seqs: rows.map(({ seq }) => seq), documents: [...new Set(rows.map(({ document }) => document))] };
}

/** These rows have been told; `refused` of their documents would not be taken. */
export async function clearOutbox(
  sql: Sql,
  index: number,
  batch: OutboxBatch,
  refused: readonly Refusal[],
): Promise<void> {
  await noteRefusals(sql, index, batch.documents, refused);
  await sql.query(
    `WITH told AS (UPDATE search_index SET fed_at = now(), error = NULL, error_at = NULL WHERE number = $1)
     DELETE FROM search_outbox WHERE index_number = $1 AND seq = ANY ($2::bigint[])`,
    [index, batch.seqs],
  );
}

/** Keeps why documents were refused, and forgets it of those that now were not. */
export async function noteRefusals(
  sql: Sql,
  index: number,
  told: readonly string[],
  refused: readonly Refusal[],
): Promise<void> {
  await sql.query('DELETE FROM search_refusal WHERE index_number = $1 AND document_id = ANY ($2::uuid[])', [
    index,
    told,
  ]);
  if (refused.length === 0) return;
  await sql.query(
    `INSERT INTO search_refusal (index_number, document_id, error)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[])`,
    [index, refused.map(({ id }) => id), refused.map(({ error }) => error)],
  );
}

/** Documents that are to be told again. */
export async function writeOutbox(sql: Sql, index: number, documents: readonly string[]): Promise<void> {
  await sql.query('INSERT INTO search_outbox (index_number, document_id) SELECT $1, unnest($2::uuid[])', [
    index,
    documents,
  ]);
}

export async function backlogOf(sql: Sql, index: number): Promise<Backlog> {
  const [row] = await sql.query<Backlog>(
    `SELECT count(*)::int AS rows, extract(epoch FROM clock_timestamp() - min(written_at))::float8 AS "oldestSeconds"
     FROM search_outbox WHERE index_number = $1`,
    [index],
  );
  return row ?? { rows: 0, oldestSeconds: null };
}

export async function refusalsOf(sql: Sql, index: number): Promise<Refusal[]> {
  return sql.query<Refusal>(
    'SELECT document_id AS id, error FROM search_refusal WHERE index_number = $1 ORDER BY document_id',
    [index],
  );
}
