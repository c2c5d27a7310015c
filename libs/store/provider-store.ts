import {
  type Day,
  fold,
  formatIdentifier,
  type Identifier,
  parseIdentifier,
  type ProviderDraft,
  type QualityStatus,
  type RelationType,
  type Statement,
} from '#domain';
import type { Sql } from './sql.js';

/** A provider as its row holds it. */
export interface StoredProvider {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly statements: readonly Statement<ProviderDraft>[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text could be one of our own ids: PostgreSQL refuses others with an error. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** PostgreSQL holds no NUL, so that a text with one is nobody's identifier. */
export function identifierIn(asked: string): Identifier | null {
  return asked.includes('\u0000') ? null : parseIdentifier(asked);
}

export async function findStoredProviders(sql: Sql, ids: readonly string[]): Promise<StoredProvider[]> {
  return sql.query<StoredProvider>('SELECT id, name, country, statements FROM provider WHERE id = ANY($1)', [
    ids.filter(isUuid),
  ]);
}

/** Ids of the providers that bear these identifiers, by SCHEME:VALUE; several where one is not unique. */
export async function providersByIdentifiers(
  sql: Sql,
  identifiers: readonly Identifier[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (identifiers.length === 0) return new Map();
  const rows = await sql.query<Identifier & { ids: string[] }>(
    `SELECT scheme, value, array_agg(provider_id::text ORDER BY provider_id) AS ids
     FROM provider_identifier WHERE (scheme, value) IN (SELECT * FROM unnest($1::text[], $2::text[]))
     GROUP BY scheme, value`,
    [identifiers.map((one) => one.scheme), identifiers.map((one) => one.value)],
  );
  return new Map(rows.map(({ ids, ...identifier }) => [formatIdentifier(identifier), ids]));
}

export interface ProviderQuery {
  readonly text: string | null;
  readonly identifier: Identifier | null;
  readonly country: readonly string[];
  readonly kind: string | null;
  readonly status: readonly QualityStatus[];
  readonly first: number;
  readonly after: { readonly name: string; readonly id: string } | null;
}

/** Providers by name or identifier, ordered by name. */
export async function searchProviders(
  sql: Sql,
  query: ProviderQuery,
): Promise<{ total: number; providers: (StoredProvider & { sortName: string })[] }> {
  const where = `
    joined_into IS NULL AND ($1::text IS NULL
      OR id IN (SELECT provider_id FROM provider_name WHERE folded LIKE '%' || $1 || '%')
      OR id IN (SELECT provider_id FROM provider_identifier WHERE scheme = $2 AND value = $3))
    AND ($4::text[] = '{}' OR country = ANY($4)) AND ($5::text IS NULL OR kind = $5) AND ($6::text[] = '{}' OR status = ANY($6))`;
  const values = [
    query.text === null ? null : escapeLike(fold(query.text)),
    query.identifier?.scheme ?? null,
    query.identifier?.value ?? null,
    query.country,
    query.kind,
    query.status,
  ];
  const [count, providers] = await Promise.all([
    sql.query<{ total: number }>(`SELECT count(*)::int AS total FROM provider WHERE ${where}`, values),
    sql.query<StoredProvider & { sortName: string }>(
      `SELECT id, name, country, statements, sort_name AS "sortName" FROM provider
       WHERE ${where} AND ($7::text IS NULL OR (sort_name, id) > ($7, $8::uuid)) ORDER BY sort_name, id LIMIT $9`,
      [...values, query.after?.name ?? null, query.after?.id ?? null, query.first],
    ),
  ]);
  return { total: count[0]?.total ?? 0, providers };
}

/** Text that LIKE takes as it stands. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** A relation that touches a provider, as a source states it. */
export interface StatedRelation {
  readonly type: RelationType;
  /** stated by the other end */
  readonly reversed: boolean;
  readonly otherId: string | null;
  readonly otherName: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string;
}

export async function providerRelations(sql: Sql, id: string): Promise<StatedRelation[]> {
  return sql.query<StatedRelation>(
    `SELECT type, provider_id <> $1 AS reversed, CASE WHEN provider_id = $1 THEN other_id ELSE provider_id END AS "otherId",
       other_name AS "otherName", valid_from AS "from", valid_to AS "to", source.slug AS source
     FROM provider_relation AS relation JOIN source ON source.id = relation.source_id
     WHERE provider_id = $1 OR other_id = $1 ORDER BY valid_from NULLS LAST, other_name`,
    [id],
  );
}
