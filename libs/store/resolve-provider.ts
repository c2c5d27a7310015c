import {
  checkIdentifier,
  fold,
  formatIdentifier,
  type Identifier,
  parseIdentifier,
  unsoundIdentifier,
} from '#domain';
import { isUuid, providersByIdentifier } from './provider-store.js';
import type { Sql } from './sql.js';

/** A provider that may have been meant. */
export interface NearProvider {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** the identifier that is like the one asked for; null: its name is */
  readonly identifier: string | null;
}

/** What a text that is to name a provider means. */
export type ResolvedProvider =
  | { readonly kind: 'found'; readonly id: string }
  /** asked by the id of one that was joined into another: `id` is that other */
  | { readonly kind: 'joined'; readonly id: string; readonly asked: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[]; readonly reason: string }
  /** an identifier that its scheme forbids, as a wrong check digit makes it */
  | { readonly kind: 'invalid'; readonly reason: string }
  /** neither an id of ours nor SCHEME:VALUE */
  | { readonly kind: 'unreadable'; readonly near: readonly NearProvider[]; readonly reason: string }
  | { readonly kind: 'unknown'; readonly near: readonly NearProvider[]; readonly reason: string };

/** Near matches named at most. */
const NEAR = 5;

/**
 * The provider that is asked for, by our id or by SCHEME:VALUE: one rule for every door. External identifiers are not
 * unique, and our own id of a provider that was joined into another resolves for ever (interfaces.md).
 * `reason` is a sentence for whoever asked.
 */
export async function resolveProvider(sql: Sql, asked: string): Promise<ResolvedProvider> {
  const text = asked.trim();
  if (isUuid(text)) return resolveOwnId(sql, text.toLowerCase());
  const identifier = parseIdentifier(text);
  if (!identifier) {
    const near = await nearNames(sql, text);
    const reason = `"${shown(text)}" is neither an id of ours nor SCHEME:VALUE, as in deqar:DEQARINST0034.`;
    return { kind: 'unreadable', near, reason: withNear(reason, near) };
  }
  const wrong = checkIdentifier(identifier);
  if (wrong !== null) return { kind: 'invalid', reason: unsoundIdentifier(identifier, wrong) };
  const ids = await providersByIdentifier(sql, identifier);
  if (ids.length > 1) {
    const reason = `${formatIdentifier(identifier)} is borne by ${ids.length} providers: ask by one of their ids (${ids.join(', ')}).`;
    return { kind: 'ambiguous', candidates: ids, reason };
  }
  const [id] = ids;
  if (id !== undefined) return { kind: 'found', id };
  const near = await nearIdentifiers(sql, identifier);
  return { kind: 'unknown', near, reason: withNear(unknown(formatIdentifier(identifier)), near) };
}

/** Ids of ours as they are live today: those of joined providers replaced by what they were joined into. */
export async function liveProviderIds(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<{ asked: string; id: string }>(
    `WITH RECURSIVE step AS (
       SELECT id AS asked, id, joined_into FROM provider WHERE id = ANY($1::uuid[])
       UNION ALL
       SELECT step.asked, next.id, next.joined_into FROM step JOIN provider AS next ON next.id = step.joined_into
     )
     SELECT asked, id FROM step WHERE joined_into IS NULL`,
    [ids.filter(isUuid)],
  );
  return new Map(rows.map((row) => [row.asked, row.id]));
}

async function resolveOwnId(sql: Sql, asked: string): Promise<ResolvedProvider> {
  const id = (await liveProviderIds(sql, [asked])).get(asked);
  if (id === undefined) return { kind: 'unknown', near: [], reason: unknown(asked) };
  return id === asked ? { kind: 'found', id } : { kind: 'joined', id, asked };
}

const unknown = (asked: string): string =>
  `No provider bears ${shown(asked)}. That says nothing of its quality: we do not know it.`;

const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

function withNear(reason: string, near: readonly NearProvider[]): string {
  if (near.length === 0) return reason;
  const names = near.map(({ id, name, identifier }) => `${name} (${identifier ?? id})`);
  return `${reason} Was one of these meant? ${names.join('; ')}.`;
}

async function nearIdentifiers(sql: Sql, { scheme, value }: Identifier): Promise<NearProvider[]> {
  return sql.query<NearProvider>(
    `SELECT provider.id, provider.name, provider.country, near.scheme || ':' || near.value AS identifier
     FROM provider_identifier AS near JOIN provider ON provider.id = near.provider_id
     WHERE near.scheme = $1 AND near.value % $2
     ORDER BY similarity(near.value, $2) DESC, near.value, provider.id LIMIT ${NEAR}`,
    [scheme, value.slice(0, 200)],
  );
}

async function nearNames(sql: Sql, text: string): Promise<NearProvider[]> {
  const folded = fold(text.slice(0, 200));
  if (folded === '') return [];
  return sql.query<NearProvider>(
    `SELECT provider.id, provider.name, provider.country, NULL AS identifier
     FROM (SELECT provider_id, max(similarity(folded, $1)) AS likeness FROM provider_name
           WHERE folded % $1 GROUP BY provider_id) AS near
     JOIN provider ON provider.id = near.provider_id
     ORDER BY near.likeness DESC, provider.name, provider.id LIMIT ${NEAR}`,
    [folded],
  );
}
